import { choiceOf, usage } from '../arguments.js';

/** How CSV is written for a person. */
export interface CsvStyle {
  /** `--excel`: a byte-order mark, and ids such as 007 written as ="007". */
  readonly isForExcel: boolean;
  /** `--headers zh`: a byte-order mark, the headers and the words of results in Chinese. */
  readonly isChinese: boolean;
}

/** The options that say it. */
export const CSV_OPTIONS = { excel: { type: 'boolean' }, headers: { type: 'string' } } as const;

interface CsvArguments {
  readonly excel?: boolean | undefined;
  readonly headers?: string | undefined;
}

/** How CSV is to be written; nothing where it is as programs read it. @throws {Failure} 64 where it is no CSV. */
export function csvStyleOf({ excel = false, headers }: CsvArguments, format: string): CsvStyle | undefined {
  const isChinese = choiceOf('headers', headers, ['zh', 'en']) === 'zh';
  if (excel && format !== 'csv') throw usage('--excel is for --format csv');
  if (isChinese && format !== 'csv') throw usage('--headers is for --format csv');
  return excel || isChinese ? { isForExcel: excel, isChinese } : undefined;
}
