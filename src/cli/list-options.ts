import { DISCLOSURES, type Disclosure } from '../office/disclosure.js';
import type { Language } from '../time/words.js';
import { choiceOf } from './arguments.js';
import type { RegisterSource } from './children.js';
import { fileNamed } from './input.js';
import type { Io } from './io.js';
import { isCsv, REGISTER_OPTIONS, readRegisterOptions, refuseRegisterOptions } from './register-options.js';

/** The options of a command that makes a list or totals of a register. */
export const LIST_OPTIONS = {
  ...REGISTER_OPTIONS,
  from: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  disclose: { type: 'string' },
  out: { type: 'string' },
} as const;

type ListArguments = { readonly [Name in keyof typeof LIST_OPTIONS]?: string | undefined };

/** How a list is written. */
export interface ListShape<Format extends string> {
  readonly format: Format | 'table';
  readonly lang: Language;
  readonly disclose: Disclosure;
}

const ENDINGS: Readonly<Record<string, string>> = { csv: 'csv', md: 'markdown', json: 'json' };

/** The format and the disclosure that the options say; what is not JSON shows no more than an office may list. */
export function readListShape<Format extends string>(
  values: ListArguments,
  formats: readonly Format[],
): ListShape<Format> {
  const [, ending = ''] = /\.([a-z]+)$/.exec(values.out?.toLowerCase() ?? '') ?? [];
  const named = formats.find((format) => format === ENDINGS[ending]);
  const format = choiceOf('format', values.format, [...formats, 'table']) ?? named ?? 'table';
  return {
    format,
    lang: choiceOf('lang', values.lang, ['zh', 'en']) ?? 'zh',
    disclose: choiceOf('disclose', values.disclose, DISCLOSURES) ?? (format === 'json' ? 'full' : 'office'),
  };
}

/** The register that is named: CSV by its name or `--from`, else NDJSON. */
export async function readListSource(
  argument: string,
  values: ListArguments,
  { disclose }: ListShape<string>,
  io: Io,
): Promise<RegisterSource> {
  const file = fileNamed(argument);
  if (isCsv(choiceOf('from', values.from, ['ndjson', 'csv']), file)) {
    return { file, disclose, call: await readRegisterOptions(values, io) };
  }
  refuseRegisterOptions(values);
  return { file, disclose, call: undefined };
}
