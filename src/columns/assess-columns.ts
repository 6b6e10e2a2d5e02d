import { theAssessor } from '../decide/assess.js';
import { tabulate } from '../decide/tabulate.js';
import { moneySlot } from '../logic/slot.js';
import { CATEGORIES, type CategoryId } from '../policy/categories.js';
import { BENEFITS, type BenefitId, MEASURES, type MeasureId } from '../policy/rulebook.js';
import { AmountColumn } from './amount-column.js';
import { BenefitColumn } from './benefit-column.js';
import { type BitPlane, countOn, eachOn, emptyPlane, planeSupply } from './bits.js';
import type { Columns } from './columns.js';
import { type ColumnContext, type Days, dayOfRow, daysOf } from './days.js';
import { Choices, gatherer, type Monthly } from './gather.js';
import { type Plan, planFor } from './plan.js';
import type { Bound, RunBlock } from './program.js';
import { loadColumns, Register, type RowIssue } from './register.js';
import { runCircuits } from './runner.js';
import { TruthColumn } from './truth-column.js';

/** Everything that follows from the policy for every child of a register, column by column. */
export interface AssessedColumns {
  /** How many children. */
  readonly rows: number;
  /** The rows that have verdicts. */
  readonly decided: BitPlane;
  /** Everything that is wrong with the other rows. */
  readonly issues: readonly RowIssue[];
  readonly categories: Readonly<Record<CategoryId, TruthColumn>>;
  readonly inDifficulty: TruthColumn;
  readonly benefits: Readonly<Record<BenefitId, BenefitColumn>>;
  readonly measures: Readonly<Record<MeasureId, TruthColumn>>;
  /** Tight bounds of the sum of all monthly benefits; the most is unknown where a standard may be missing. */
  readonly monthly: Monthly;
  /** In how many rows something was open to the planes, so that the diagrams decided. */
  readonly decidedByDiagram: number;
}

/** Two planes a verdict, for a benefit one more for exclusions and one for the amount, and two for the sums. */
const MOST_PLANES = 2 * (CATEGORIES.length + 1 + MEASURES.length) + 4 * BENEFITS.length + 2;

type Result = Omit<AssessedColumns, 'decidedByDiagram'>;

/** Six sums of so many fen stay below 2 ** 31. */
const MOST_SMALL = 350_000_000;

/** Whether some figure is so large that sums may not fit into 32 bits. */
function isLarge(days: Days): boolean {
  return days.list.some(({ book }) => book.inForce.some(({ amount }) => moneySlot(amount) > MOST_SMALL));
}

function emptyResult(rows: number, days: Days): Result {
  const { decided, issues } = days;
  const large = isLarge(days);
  const supply = planeSupply(rows, MOST_PLANES);
  const verdict = (): TruthColumn => new TruthColumn(rows, decided, supply);
  const sum = (): AmountColumn => new AmountColumn(rows, supply, large);
  const monthly = { min: sum(), max: sum() };
  monthly.min.known.set(decided);
  monthly.max.known.set(decided);
  return {
    rows,
    decided,
    issues,
    categories: tabulate(CATEGORIES, verdict),
    inDifficulty: verdict(),
    benefits: tabulate(
      BENEFITS,
      ({ amount }) => new BenefitColumn(rows, decided, supply, amount === null ? null : sum()),
    ),
    measures: tabulate(MEASURES, verdict),
    monthly,
  };
}

function byPlanes(register: Register, days: Days, plan: Plan, result: Result, open: BitPlane): void {
  const { monthly } = result;
  const outputs: Bound[] = [
    ...CATEGORIES.map(({ id }) => result.categories[id]),
    result.inDifficulty,
    ...MEASURES.map(({ id }) => result.measures[id]),
    ...BENEFITS.map(({ id }) => result.benefits[id]),
  ].flatMap((column) => column.outputs);
  const gatherers: RunBlock[] = [];
  BENEFITS.forEach(({ id, unit }, index) => {
    const amountPlan = plan.amounts[index];
    const { paid, amount } = result.benefits[id];
    if (amountPlan === undefined || amountPlan === null || amount === null) return;
    const choices = new Choices(amountPlan.conditions.length);
    outputs.push(...choices.outputs);
    const sums = unit === 'CNY/month' ? monthly : null;
    gatherers.push(gatherer(register, days, amountPlan, paid, amount, choices, sums));
  });
  outputs.push({ plane: open, blockOnly: false });
  runCircuits(register, plan.circuits, days, outputs, (start, count) => {
    for (const gather of gatherers) gather(start, count);
  });
  // Where everything is settled the least is the most.
  monthly.max.fen.set(monthly.min.fen);
}

const fenOf = (amount: string | null): number | null => (amount === null ? null : moneySlot(amount));

/** Decides one row over every completion of what is unknown. */
function byDiagram(register: Register, days: Days, result: Result, row: number): void {
  const decided = theAssessor().decide(null, register.slots(row), dayOfRow(days, row));
  for (const { id } of CATEGORIES) result.categories[id].set(row, decided.categories[id]);
  result.inDifficulty.set(row, decided.inDifficulty);
  for (const { id } of MEASURES) result.measures[id].set(row, decided.measures[id]);
  for (const { id } of BENEFITS) {
    const { status, amount } = decided.benefits[id];
    result.benefits[id].set(row, status, fenOf(amount));
  }
  result.monthly.min.set(row, fenOf(decided.monthly.min));
  result.monthly.max.set(row, fenOf(decided.monthly.max));
}

/**
 * Decides everything that follows from the policy for every child of a register: cell for cell what `assess` gives.
 *
 * Bit planes decide 32 children at a time; a child of whom they leave anything open is decided over every completion
 * of its unknown facts. A row with an issue gets no verdicts, and all others are decided.
 *
 * @param register columns, or a register that `loadColumns` made of them.
 * @param context the day (`YYYY-MM-DD`, or one for every row), and where given the standards (yuan as text) and the
 * readings.
 * @returns columns; amounts in whole fen.
 * @throws {RefusedInput} where the columns or the context are refused as a whole.
 * @see 3.1-4
 * @example
 * const columns = {
 *   birth_date: ['2010-01-15'],
 *   hukou_division: ['431002'],
 *   care: ['kin'],
 *   father_status: ['deceased'],
 *   mother_status: ['deceased'],
 * };
 * assessColumns(columns, { on: '2017-06-01' }).benefits['orphan-living'].amount?.at(0); // 60000
 */
export function assessColumns(register: Columns | Register, context: ColumnContext): AssessedColumns {
  const loaded = register instanceof Register ? register : loadColumns(register);
  const days = daysOf(loaded, context);
  const result = emptyResult(loaded.rows, days);
  const open = emptyPlane(loaded.rows);
  byPlanes(loaded, days, planFor(days.list[0].readings), result, open);
  eachOn(open, (row) => {
    byDiagram(loaded, days, result, row);
  });
  return { ...result, decidedByDiagram: countOn(open) };
}
