import type { ResultOf } from '../decide/result.js';
import type { Disclosure } from '../office/disclosure.js';
import type { PolicyWords } from '../office/policy-words.js';
import type { Ids, Policy } from '../policy/policy.js';
import type { DecidedRow } from '../rows/decided-row.js';
import type { Language } from '../words/language.js';
import { doubtsIn } from './cells.js';
import { columnsIn, isOpen, type ResultColumn, rulesOf, selectedColumns } from './columns.js';
import { type Counts, NO_ROWS } from './counts.js';
import { csvFormat } from './csv-format.js';
import type { Format } from './format.js';
import { jsonFormat, ndjsonFormat } from './json-format.js';
import { type Reported, reported, resultData } from './reported.js';
import { ResultJson } from './result-json.js';
import type { RowBytes } from './row-bytes.js';
import { type SelectFormatName, selectFormat } from './select-format.js';

/** What the rows of a register look like; plain data, so that a worker can be told. */
export interface RowsShape {
  readonly disclose: Exclude<Disclosure, 'public'>;
  readonly format: SelectFormatName;
  /** The columns, where not all of them. */
  readonly select: readonly string[] | null;
  /** Whether rows come back with their resident identity numbers. */
  readonly hasKey: boolean;
  /** The language of what CSV says in whole sentences; English where absent. */
  readonly lang?: Language;
}

/** A report of rows without totals: each row is written by itself, and only counted. */
export interface RowsReport {
  readonly begin: () => string;
  /** Puts one row in line to be written. */
  readonly row: (row: DecidedRow<Ids>, into: RowBytes) => void;
  readonly end: () => string;
  /** How the rows so far came out. */
  readonly totals: () => Counts;
  /** The rules that the rows are made of; `undefined` where that is all of them. */
  readonly rules: ReadonlySet<string> | undefined;
}

const NO_COUNTS = { ...NO_ROWS, monthly: { min: '0.00', max: '0.00' }, counts: {} };

/** How rows are put in line to be written. */
interface RowFormat extends Format {
  readonly put: (row: Reported, into: RowBytes) => void;
}

function asText(format: Format): RowFormat {
  return { ...format, put: (row, into) => into.addText(format.row(row)) };
}

/** The full result a line. */
function wholeResult({ verdicts }: Policy): RowFormat {
  const json = new ResultJson(verdicts);
  const others = asText(ndjsonFormat((result) => result));
  return {
    ...others,
    put: (row, into) => {
      if (row.kind !== 'result' || 'key' in row.result || row.isNumbered === true)
        return others.put(row, into);
      json.write(row.result, into);
      into.addText('\n');
    },
  };
}

function formatOf(
  words: PolicyWords,
  { format, disclose, hasKey, lang }: RowsShape,
  columns: readonly ResultColumn[] | undefined,
): RowFormat {
  if (columns !== undefined) return asText(selectFormat(format, columns, disclose, hasKey, lang));
  switch (format) {
    case 'ndjson':
      return disclose === 'full'
        ? wholeResult(words.policy)
        : asText(ndjsonFormat((result) => resultData(words.office, result, disclose)));
    case 'csv':
      return asText(csvFormat(columnsIn(words, disclose), disclose, hasKey, lang));
    case 'json':
      return asText(jsonFormat((result) => resultData(words.office, result, disclose)));
  }
}

/**
 * A report of rows, of the whole result or of selected columns.
 *
 * @throws {WrongSelection} where a column is not one that may be seen.
 */
export function rowsReport(words: PolicyWords, shape: RowsShape): RowsReport {
  const { disclose, select } = shape;
  const columns = select === null ? undefined : selectedColumns(words, select, disclose);
  const format = formatOf(words, shape, columns);
  // A fact that matters for nothing that is selected does not make a row wait.
  const isWaiting = (result: ResultOf<Ids>): boolean =>
    result.missing.length > 0 && (columns === undefined || columns.some((column) => isOpen(column, result)));
  let { decided, waiting, doubtful, assumed, refused, gone, confidential } = NO_ROWS;
  return {
    rules: columns === undefined ? undefined : rulesOf(columns),
    begin: format.begin,
    row: (row, into) => {
      if (row.kind === 'confidential') confidential += 1;
      else if (row.kind === 'refused') refused += 1;
      else if (row.kind === 'gone') gone += 1;
      else {
        decided += 1;
        if (isWaiting(row.result)) waiting += 1;
        if (doubtsIn(row.result) > 0) doubtful += 1;
        if (row.moneyAssumed === true) assumed += 1;
      }
      format.put(reported(words.office, row, disclose, decided + refused + gone + confidential), into);
    },
    // Without totals: nothing that is written row by row shows them.
    end: () => format.end(NO_COUNTS),
    totals: () => ({
      rows: decided + refused + gone,
      decided,
      waiting,
      doubtful,
      assumed,
      refused,
      gone,
      confidential,
    }),
  };
}
