import type { Disclosure } from '../office/disclosure.js';
import type { PolicyWords } from '../office/policy-words.js';
import type { Ids } from '../policy/policy.js';
import type { DecidedRow } from '../rows/decided-row.js';
import { tallyOf } from './cells.js';
import { columnsIn } from './columns.js';
import { csvFormat } from './csv-format.js';
import type { Format } from './format.js';
import { jsonFormat, ndjsonFormat } from './json-format.js';
import { reported, resultData } from './reported.js';
import type { RowBytes } from './row-bytes.js';
import { type TableView, tableFormat } from './table-format.js';
import { Totals, type TotalsShown } from './totals.js';
import { type FormatName, totalsFormat } from './totals-format.js';

/** A report on a register, written row by row. */
export interface Report {
  readonly begin: () => string;
  /** Puts one row in line to be written; a table holds its first rows back until it knows its widths. */
  readonly row: (row: DecidedRow<Ids>, into: RowBytes) => void;
  readonly end: () => string;
  readonly totals: () => TotalsShown;
}

function formatOf(words: PolicyWords, disclose: Disclosure, format: FormatName, view: TableView): Format {
  const { policy, office } = words;
  const { hasKey, lang } = view;
  if (disclose === 'public') return totalsFormat(policy, format, lang);
  switch (format) {
    case 'table':
      return tableFormat(words, disclose, view);
    case 'ndjson':
      return ndjsonFormat((result) => resultData(office, result, disclose));
    case 'csv':
      return csvFormat(columnsIn(words, disclose), disclose, hasKey, view.csvLang);
    case 'json':
      return jsonFormat((result) => resultData(office, result, disclose));
  }
}

/**
 * A report in a format and a disclosure; the rows must have been decided for the disclosure.
 *
 * @param view how a table is written; of it every format looks at `hasKey`.
 */
export function reportOf(
  words: PolicyWords,
  disclose: Disclosure,
  format: FormatName,
  view: TableView,
): Report {
  const written = formatOf(words, disclose, format, view);
  let place = 0;
  const totals = new Totals();
  return {
    begin: written.begin,
    row: (row, into) => {
      place += 1;
      if (row.kind === 'result') totals.add(tallyOf(words, row.result, disclose, row.moneyAssumed === true));
      else if (row.kind === 'refused') totals.addRefused();
      else if (row.kind === 'gone') totals.addGone();
      else totals.addConfidential();
      into.addText(written.row(reported(words.office, row, disclose, place)));
    },
    end: () => written.end(totals.shown()),
    totals: () => totals.shown(),
  };
}
