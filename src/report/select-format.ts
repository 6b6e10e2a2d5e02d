import type { Disclosure } from '../office/disclosure.js';
import type { Language } from '../words/language.js';
import type { Cell, ResultColumn } from './columns.js';
import { csvFormat } from './csv-format.js';
import type { Format } from './format.js';
import { jsonFormat, ndjsonFormat } from './json-format.js';
import type { ReportedResult } from './reported.js';

/** Ids, statuses, amounts and digests need no escapes. */
function jsonText(value: Cell): string {
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function dataOf({ id, on, key, ...rest }: ReportedResult, columns: readonly ResultColumn[]): object {
  const result = { id, on, ...rest };
  const members = columns.map(({ name, value }): [string, Cell] => [name, value(result)]);
  return { id, on, ...Object.fromEntries(members), ...(key === undefined ? {} : { key }) };
}

/** One flat object a line. The names are the same in every row, so their text is made once. */
function ndjson(columns: readonly ResultColumn[]): Format {
  const members = columns.map(({ name, value }) => ({ before: `,"${name}":`, value }));
  const others = ndjsonFormat((result) => dataOf(result, columns));
  let on = '';
  let onText = '';
  return {
    ...others,
    row: (row) => {
      if (row.kind !== 'result' || row.isNumbered === true) return others.row(row);
      const { result } = row;
      // One day in all rows, as a rule.
      if (result.on !== on) {
        on = result.on;
        onText = `,"on":${JSON.stringify(on)}`;
      }
      let text = `{"id":${JSON.stringify(result.id)}${onText}`;
      for (const { before, value } of members) text += before + jsonText(value(result));
      return result.key === undefined ? `${text}}\n` : `${text},"key":${JSON.stringify(result.key)}}\n`;
    },
  };
}

/** The formats in which columns can be selected: a table has too few to choose from. */
export const SELECT_FORMATS = ['ndjson', 'csv', 'json'] as const;

/** The name of a format in which columns can be selected. */
export type SelectFormatName = (typeof SELECT_FORMATS)[number];

/** The id, the day and the selected columns of every row; a refused row is written as in the whole result. */
export function selectFormat(
  format: SelectFormatName,
  columns: readonly ResultColumn[],
  disclose: Disclosure,
  hasKey: boolean,
  lang?: Language,
): Format {
  switch (format) {
    case 'ndjson':
      return ndjson(columns);
    case 'csv':
      return csvFormat(columns, disclose, hasKey, lang);
    case 'json':
      return jsonFormat((result) => dataOf(result, columns));
  }
}
