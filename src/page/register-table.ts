import { DICTIONARY } from '../case/dictionary.js';
import { goneIssue } from '../case/gone.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext, AssessResult, ChildCase } from '../index.js';
import { keyOf } from '../office/confidential-mark.js';
import { isConfidential } from '../office/office-case.js';
import { CHENZHOU_WORDS } from '../office/policy-words.js';
import { CHENZHOU_TERMS } from '../register/chenzhou-terms.js';
import { assumedIn } from '../register/mapping/assumed-in.js';
import { type ColumnMapping, NO_MAPPING } from '../register/mapping/mapping.js';
import { type RegisterOptions, RegisterRows, readRegister } from '../register/read-register.js';
import type { RegisterReport } from '../register/report.js';
import { tallyOf } from '../report/cells.js';
import { columnsIn } from '../report/columns.js';
import { csvFormat } from '../report/csv-format.js';
import { refusalOf, reported } from '../report/reported.js';
import { Totals, type TotalsShown } from '../report/totals.js';
import { ReadDecider } from '../rows/read-decider.js';
import type { RowIssue } from '../rows/row.js';

/** One row of a register as an office may list it, or what is wrong with it. */
export type OfficeLine = { readonly row: number } & (
  | { readonly child: ChildCase; readonly view: AssessResult }
  | { readonly child: 'confidential'; readonly id: string | null }
  | { readonly child: null; readonly id: string | null; readonly issues: readonly RowIssue[] }
);

/** A register as an office may list it: the first rows, and all of them as CSV. */
export interface OfficeTable {
  readonly lines: readonly OfficeLine[];
  readonly csv: string;
  readonly totals: TotalsShown;
  readonly report: Pick<RegisterReport, 'stopped'>;
}

/** More rows than this are in the CSV only: a browser is slow with longer tables. */
const MOST_SHOWN = 500;

/** After so many rows the page may draw and listen again. */
const BREATH = 200;

/** The ids that some row marks confidential. */
async function confidentialIn(file: Blob, options: RegisterOptions): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const row of readRegister(file, options)) {
    const id = 'case' in row && isConfidential(row.case) ? keyOf(row.case) : null;
    if (id !== null) ids.add(id);
  }
  return ids;
}

/**
 * Decides a register in CSV row by row, in the page: rows in are rows out, decided as if `hiv` were false.
 *
 * @throws {RefusedInput} where the file is no register.
 */
export async function readTable(
  file: Blob,
  context: AssessContext,
  mapping: ColumnMapping | null,
): Promise<OfficeTable> {
  const options = { mapping: mapping ?? NO_MAPPING, on: context.on, disclose: 'office' } as const;
  const office = { confidential: await confidentialIn(file, options) };
  const reading = new RegisterRows(CHENZHOU_TERMS, file, options);
  const under = assumedIn(context, options.mapping, DICTIONARY);
  const decider = new ReadDecider(chenzhou(), under, office);
  const totals = new Totals();
  const format = csvFormat(columnsIn(CHENZHOU_WORDS, 'office'), 'office', false);
  const csv = [format.begin()];
  const lines: OfficeLine[] = [];
  for await (const child of reading.checked()) {
    const decided = decider.decideRead(child, false);
    const { row } = child.place;
    const isShown = lines.length < MOST_SHOWN;
    csv.push(format.row(reported(CHENZHOU_WORDS.office, decided, 'office', row)));
    if (decided.kind === 'result' && child.read.case !== undefined) {
      const view = decided.result;
      totals.add(tallyOf(CHENZHOU_WORDS, view, 'office', decided.moneyAssumed === true));
      if (isShown) lines.push({ row, child: child.read.case, view });
    } else if (decided.kind === 'refused') {
      const { issues } = refusalOf(CHENZHOU_WORDS.office, decided.id, decided.issues, 'office').error;
      totals.addRefused();
      if (isShown) lines.push({ row, child: null, id: decided.id, issues });
    } else if (decided.kind === 'gone') {
      totals.addGone();
      if (isShown) lines.push({ row, child: null, id: decided.id, issues: [goneIssue(decided.gone)] });
    } else if (decided.kind === 'confidential') {
      totals.addConfidential();
      if (isShown) lines.push({ row, child: 'confidential', id: decided.id });
    }
    if (csv.length % BREATH === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return { lines, csv: csv.join(''), totals: totals.shown(), report: reading.report() };
}
