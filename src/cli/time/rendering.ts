import type { TimeDisclosure } from '../../time/history/disclosed.js';
import type { Rendering } from '../../time/words.js';
import { choiceOf } from '../arguments.js';
import { CSV_OPTIONS, type CsvStyle, csvStyleOf } from '../csv/csv-style.js';
import type { Io } from '../io.js';
import { languageOf } from '../language.js';

/** The options that say how something about time is written, the same for every such command. */
export const RENDERING_OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  disclose: { type: 'string' },
  out: { type: 'string' },
  ...CSV_OPTIONS,
} as const;

type RenderingArguments = Readonly<
  Partial<Record<Exclude<keyof typeof RENDERING_OPTIONS, 'excel'>, string | undefined>>
> & { readonly excel?: boolean | undefined };

/** A format, and how much is told in which language. */
export interface Shape<Format extends string> {
  readonly format: Format | 'text';
  readonly rendering: Required<Rendering>;
  readonly disclose: TimeDisclosure;
  /** How CSV is written for a person. */
  readonly style: CsvStyle | undefined;
}

/** What a file is named for; NDJSON is JSON, a value a line. */
function formatNamed<Format extends string>(
  out: string | undefined,
  formats: readonly Format[],
): Format | undefined {
  const name = out?.toLowerCase().replace(/\.ndjson$/, '.json');
  return formats.find((format) => name?.endsWith(`.${format}`) === true);
}

/** The format and the rendering that the options say; what a person reads shows no more than an office may list. */
export function readShape<Format extends string>(
  values: RenderingArguments,
  formats: readonly Format[],
  io: Pick<Io, 'lang'>,
): Shape<Format> {
  const format = choiceOf('format', values.format, formats) ?? formatNamed(values.out, formats) ?? 'text';
  return {
    format,
    rendering: { lang: languageOf(values.headers === 'zh' ? 'zh' : values.lang, io) },
    disclose:
      choiceOf('disclose', values.disclose, ['full', 'office']) ?? (format === 'json' ? 'full' : 'office'),
    style: csvStyleOf(values, format),
  };
}
