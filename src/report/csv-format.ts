import { csvRecord } from '../text/csv-line.js';
import type { Column, Disclosure, Identified, Refusal } from './disclosure.js';
import type { Format } from './format.js';

const ERROR_COLUMNS: readonly Column<Refusal>[] = [
  { name: 'error.code', cell: ({ error }) => error.code },
  { name: 'error.path', cell: ({ error }) => error.path },
  { name: 'error.message', cell: ({ error }) => error.message },
];

/**
 * One record for every row, always with the same columns; a refused row fills the id and the last three.
 *
 * @param hasKey whether the resident identity numbers come back, beside the id.
 */
export function csvFormat<View extends Identified>({ csv }: Disclosure<View>, hasKey: boolean): Format<View> {
  const names = [...csv, ...ERROR_COLUMNS].map(({ name }) => name);
  const blank = csv.map(() => '');
  const noError = ERROR_COLUMNS.map(() => '');
  const record = ({ id, key }: Identified, cells: readonly string[]): string =>
    csvRecord([id ?? '', ...(hasKey ? [key ?? ''] : []), ...cells]);
  return {
    begin: () => csvRecord(['id', ...(hasKey ? ['key'] : []), ...names]),
    result: (view) => record(view, [...csv.map(({ cell }) => cell(view)), ...noError]),
    refusal: (refusal) => record(refusal, [...blank, ...ERROR_COLUMNS.map(({ cell }) => cell(refusal))]),
    end: () => '',
  };
}
