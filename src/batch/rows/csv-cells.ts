import { parse } from 'csv-parse/sync';

/** Whether the quotes of a text are all closed; a doubled quote inside a cell counts twice and so not at all. */
export function quotesClose(text: string): boolean {
  let open = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) open = !open;
  return !open;
}

/** The cells of one record, or `undefined` where its quotes are not as RFC 4180 has them. */
export function cellsOf(record: string): readonly string[] | undefined {
  if (!record.includes('"')) return record.split(',');
  try {
    return parse(record, { record_delimiter: '\n', relax_column_count: true })[0];
  } catch {
    return undefined;
  }
}
