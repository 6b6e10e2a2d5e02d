import type { DecidedRow } from '../rows/decide-row.js';
import { csvFormat } from './csv-format.js';
import type { Disclosure, Identified } from './disclosure.js';
import type { Format } from './format.js';
import { FULL } from './full.js';
import { jsonFormat, ndjsonFormat } from './json-format.js';
import { OFFICE } from './office.js';
import { refusalOf } from './refusal.js';
import type { RowBytes } from './row-bytes.js';
import { tableFormat } from './table-format.js';
import { Totals, type TotalsShown } from './totals.js';
import { type FormatName, totalsFormat } from './totals-format.js';

/** How much a report shows: everything, what an office may list, or totals only. */
export const DISCLOSURES = ['full', 'office', 'public'] as const;

/** The name of a disclosure. */
export type DisclosureName = (typeof DISCLOSURES)[number];

/** A report on a register, written row by row. */
export interface Report {
  readonly begin: () => string;
  /** Puts one row in line to be written; a table holds its first rows back until it knows its widths. */
  readonly row: (row: DecidedRow, into: RowBytes) => void;
  readonly end: () => string;
  readonly totals: () => TotalsShown;
}

/** With the resident identity number, where somebody asked for it. */
function withKey<Shown extends Identified>({ key }: DecidedRow, shown: Shown): Shown {
  return key === undefined ? shown : { ...shown, key };
}

function reportIn<View extends Identified>(disclosure: Disclosure<View>, format: Format<View>): Report {
  const totals = new Totals();
  return {
    begin: format.begin,
    row: (row, into) => {
      if (row.kind === 'refused') {
        totals.addRefused();
        into.addText(format.refusal(withKey(row, refusalOf(row.id, row.issues.map(disclosure.issue)))));
        return;
      }
      const view = disclosure.view(row.result);
      totals.add(disclosure.tally(view));
      into.addText(format.result(withKey(row, view)));
    },
    end: () => format.end(totals.shown()),
    totals: () => totals.shown(),
  };
}

function rowFormat<View extends Identified>(
  disclosure: Disclosure<View>,
  format: FormatName,
  columns: number,
  hasKey: boolean,
): Format<View> {
  switch (format) {
    case 'table':
      return tableFormat(disclosure, columns, hasKey);
    case 'ndjson':
      return ndjsonFormat;
    case 'csv':
      return csvFormat(disclosure, hasKey);
    case 'json':
      return jsonFormat();
  }
}

/**
 * A report in a format and a disclosure.
 *
 * @param columns how many columns the terminal has; only a table looks at it.
 * @param hasKey whether rows come back with their resident identity numbers.
 */
export function reportOf(
  disclose: DisclosureName,
  format: FormatName,
  columns: number,
  hasKey = false,
): Report {
  switch (disclose) {
    case 'full':
      return reportIn(FULL, rowFormat(FULL, format, columns, hasKey));
    case 'office':
      return reportIn(OFFICE, rowFormat(OFFICE, format, columns, hasKey));
    case 'public':
      return reportIn(OFFICE, totalsFormat(format));
  }
}
