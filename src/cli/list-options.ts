import { DISCLOSURES, type Disclosure } from '../office/disclosure.js';
import type { Language } from '../words/language.js';
import { choiceOf } from './arguments.js';
import type { RegisterSource } from './children.js';
import { CSV_OPTIONS } from './csv/csv-style.js';
import { editionOption } from './edition.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';
import { REGISTER_OPTIONS, readRegisterOptions } from './register-options.js';
import type { OpenedInput } from './source/opened.js';

/** The options of a command that makes a list or totals of a register. */
export const LIST_OPTIONS = {
  ...REGISTER_OPTIONS,
  from: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  disclose: { type: 'string' },
  out: { type: 'string' },
  strict: { type: 'boolean' },
  ...CSV_OPTIONS,
} as const;

/** Those options as they were given. */
export type ListArguments = { readonly edition?: string | undefined } & {
  readonly [Name in Exclude<keyof typeof LIST_OPTIONS, 'strict' | 'excel'>]?: string | undefined;
};

/** How a list is written. */
export interface ListShape<Format extends string> {
  readonly format: Format | 'table';
  readonly lang: Language;
  readonly disclose: Disclosure;
}

const ENDINGS: Readonly<Record<string, string>> = { csv: 'csv', md: 'markdown', json: 'json', svg: 'svg' };

/** The language of a list: Chinese headers have Chinese words. */
function langOf({ lang, headers }: ListArguments, io: Pick<Io, 'lang'>): Language {
  return languageOf(headers === 'zh' ? 'zh' : lang, io);
}

/** The format and the disclosure that the options say; what is not JSON shows no more than an office may list. */
export function readListShape<Format extends string>(
  values: ListArguments,
  formats: readonly Format[],
  io: Pick<Io, 'lang'>,
): ListShape<Format> {
  const [, ending = ''] = /\.([a-z]+)$/.exec(values.out?.toLowerCase() ?? '') ?? [];
  const named = formats.find((format) => format === ENDINGS[ending]);
  const format = choiceOf('format', values.format, [...formats, 'table']) ?? named ?? 'table';
  return {
    format,
    lang: langOf(values, io),
    disclose: choiceOf('disclose', values.disclose, DISCLOSURES) ?? (format === 'json' ? 'full' : 'office'),
  };
}

/** The register of a list, in an input that was opened. */
export async function readListSource(
  input: OpenedInput,
  values: ListArguments,
  { disclose }: Pick<ListShape<string>, 'disclose'>,
  io: Io,
): Promise<RegisterSource> {
  const call = await readRegisterOptions(values, input.kind, io);
  return { input, disclose, call, edition: editionOption(values.edition) };
}
