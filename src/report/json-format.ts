import { asNumbered } from '../rows/numbered-id.js';
import type { Format } from './format.js';
import type { Reported, ReportedResult } from './reported.js';

/** A result as data. */
export type DataOf = (result: ReportedResult) => object;

function shownValue(row: Reported, dataOf: DataOf): object {
  return asNumbered(plainValue(row, dataOf), row.isNumbered);
}

function plainValue(row: Reported, dataOf: DataOf): object {
  switch (row.kind) {
    case 'result':
      return dataOf(row.result);
    case 'refusal':
      return row.refusal;
    case 'confidential':
    case 'gone':
      return row.line;
  }
}

/** One JSON value a line: exactly one line for every row. */
export function ndjsonFormat(dataOf: DataOf): Format {
  return {
    begin: () => '',
    row: (row) => `${JSON.stringify(shownValue(row, dataOf))}\n`,
    end: () => '',
  };
}

/** One JSON array, written as it comes. */
export function jsonFormat(dataOf: DataOf): Format {
  let separator = '[\n';
  return {
    begin: () => '',
    row: (row) => {
      const text = `${separator}${JSON.stringify(shownValue(row, dataOf))}`;
      separator = ',\n';
      return text;
    },
    end: () => (separator === ',\n' ? '\n]\n' : '[]\n'),
  };
}
