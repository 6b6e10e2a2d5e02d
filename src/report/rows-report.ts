import type { AssessResult } from '../decide/result.js';
import { isWaiting, type OfficeResult } from '../office/disclose.js';
import type { DecidedRow } from '../rows/decide-row.js';
import { type Counts, NO_ROWS } from './counts.js';
import { csvFormat } from './csv-format.js';
import { type Disclosure, doubtsIn, type Identified } from './disclosure.js';
import type { Format } from './format.js';
import { FULL } from './full.js';
import { jsonFormat, ndjsonFormat } from './json-format.js';
import { OFFICE } from './office.js';
import { refusalOf } from './refusal.js';
import { ResultJson } from './result-json.js';
import type { RowBytes } from './row-bytes.js';
import { type SelectFormatName, selectFormat } from './select-format.js';
import { type Field, FULL_FIELDS, isOpen, OFFICE_FIELDS, rulesOf, selectedFields } from './selection.js';

/** What the rows of a register look like; plain data, so that a worker can be told. */
export interface RowsShape {
  readonly disclose: 'full' | 'office';
  readonly format: SelectFormatName;
  /** The columns, where not all of them. */
  readonly select: readonly string[] | null;
  /** Whether rows come back with their resident identity numbers. */
  readonly hasKey: boolean;
}

/** A report of rows without totals: each row is written by itself, and only counted. */
export interface RowsReport {
  readonly begin: () => string;
  /** Puts one row in line to be written. */
  readonly row: (row: DecidedRow, into: RowBytes) => void;
  readonly end: () => string;
  /** How the rows so far came out. */
  readonly totals: () => Counts;
  /** The rules that the rows are made of; `undefined` where that is all of them. */
  readonly rules: ReadonlySet<string> | undefined;
}

const NO_COUNTS = { ...NO_ROWS, monthly: { min: '0.00', max: '0.00' }, counts: {} };

/** How rows are put in line to be written. */
interface RowFormat<View> extends Format<View> {
  readonly put: (view: View, into: RowBytes) => void;
}

function asText<View>(format: Format<View>): RowFormat<View> {
  return { ...format, put: (view, into) => into.addText(format.result(view)) };
}

/** The full result a line. */
function wholeResult(): RowFormat<AssessResult> {
  const json = new ResultJson();
  const { put } = asText(ndjsonFormat);
  return {
    ...ndjsonFormat,
    put: (result, into) => {
      if ('key' in result) return put(result, into);
      json.write(result, into);
      into.addText('\n');
    },
  };
}

function formatOf<View extends Identified & { readonly on: string }>(
  { format, hasKey }: RowsShape,
  disclosure: Disclosure<View>,
  fields: readonly Field<View>[] | undefined,
  lines: () => RowFormat<View>,
): RowFormat<View> {
  if (fields !== undefined) return asText(selectFormat(format, fields, hasKey));
  switch (format) {
    case 'ndjson':
      return lines();
    case 'csv':
      return asText(csvFormat(disclosure, hasKey));
    case 'json':
      return asText<View>(jsonFormat());
  }
}

function reportIn<View extends Identified>(
  disclosure: Disclosure<View>,
  format: RowFormat<View>,
  waits: (view: View) => boolean,
  rules: ReadonlySet<string> | undefined,
): RowsReport {
  let decided = 0;
  let waiting = 0;
  let doubtful = 0;
  let refused = 0;
  return {
    rules,
    begin: format.begin,
    row: (row, into) => {
      const key = row.key === undefined ? undefined : { key: row.key };
      if (row.kind === 'refused') {
        refused += 1;
        into.addText(format.refusal({ ...refusalOf(row.id, row.issues.map(disclosure.issue)), ...key }));
        return;
      }
      const view = disclosure.view(row.result);
      decided += 1;
      if (waits(view)) waiting += 1;
      if (doubtsIn(row.result) > 0) doubtful += 1;
      format.put(key === undefined ? view : { ...view, ...key }, into);
    },
    // Without totals: nothing that is written row by row shows them.
    end: () => format.end(NO_COUNTS),
    totals: () => ({ rows: decided + refused, decided, waiting, doubtful, refused }),
  };
}

/**
 * A report of rows, of the whole result or of selected columns.
 *
 * @throws {WrongSelection} where a column is not one that may be seen.
 */
export function rowsReport(shape: RowsShape): RowsReport {
  const { disclose, select } = shape;
  if (disclose === 'full') {
    const fields = select === null ? undefined : selectedFields(select, FULL_FIELDS);
    const format = formatOf(shape, FULL, fields, wholeResult);
    const rules = fields === undefined ? undefined : rulesOf(fields);
    return reportIn(FULL, format, ({ missing }) => missing.length > 0, rules);
  }
  const fields = select === null ? undefined : selectedFields(select, OFFICE_FIELDS);
  return reportIn(
    OFFICE,
    formatOf(shape, OFFICE, fields, () => asText<OfficeResult>(ndjsonFormat)),
    fields === undefined ? isWaiting : (view) => fields.some((field) => isOpen(field, view)),
    undefined,
  );
}
