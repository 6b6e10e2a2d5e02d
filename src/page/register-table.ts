import { type AssessContext, type ChildCase, type OfficeResult, office } from '../index.js';
import { type ColumnMapping, NO_MAPPING } from '../register/mapping/mapping.js';
import { readRegister } from '../register/read-register.js';
import type { RegisterReport } from '../register/report.js';
import { csvFormat } from '../report/csv-format.js';
import { OFFICE } from '../report/office.js';
import { refusalOf } from '../report/refusal.js';
import { Totals, type TotalsShown } from '../report/totals.js';
import { decideRegisterRow } from '../rows/decide-register-row.js';
import type { RowIssue } from '../rows/row.js';

/** One row of a register as an office may list it, or what is wrong with it. */
export type OfficeLine = { readonly row: number } & (
  | { readonly child: ChildCase; readonly view: OfficeResult }
  | { readonly child: null; readonly id: string | null; readonly issues: readonly RowIssue[] }
);

/** A register as an office may list it: the first rows, and all of them as CSV. */
export interface OfficeTable {
  readonly lines: readonly OfficeLine[];
  readonly csv: string;
  readonly totals: TotalsShown;
  readonly report: RegisterReport;
}

/** More rows than this are in the CSV only: a browser is slow with longer tables. */
const MOST_SHOWN = 500;

/** After so many rows the page may draw and listen again. */
const BREATH = 200;

/** The bytes of a file; not every browser can iterate over a stream. */
async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/**
 * Decides a register in CSV row by row, in the page: rows in are rows out, and nothing that tells of HIV is shown.
 *
 * @throws {RefusedInput} where the file is no register.
 */
export async function readTable(
  file: Blob,
  context: AssessContext,
  mapping: ColumnMapping | null,
): Promise<OfficeTable> {
  const reading = readRegister(bytesOf(file), { mapping: mapping ?? NO_MAPPING, on: context.on });
  const rules = { context, mapping: mapping ?? NO_MAPPING, echoKey: false, isFull: false };
  const totals = new Totals();
  const format = csvFormat(OFFICE, false);
  const csv = [format.begin()];
  const lines: OfficeLine[] = [];
  for await (const row of reading) {
    const decided = decideRegisterRow(row, rules);
    if (decided.kind === 'result' && 'case' in row) {
      const view = office(decided.result);
      totals.add(OFFICE.tally(view));
      csv.push(format.result(view));
      if (lines.length < MOST_SHOWN) lines.push({ row: row.row, child: row.case, view });
    } else if (decided.kind === 'refused') {
      const issues = decided.issues.map(OFFICE.issue);
      totals.addRefused();
      csv.push(format.refusal(refusalOf(decided.id, issues)));
      if (lines.length < MOST_SHOWN) lines.push({ row: row.row, child: null, id: decided.id, issues });
    }
    if (csv.length % BREATH === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return { lines, csv: csv.join(''), totals: totals.shown(), report: reading.report() };
}
