import { chenzhou } from '../decide/assess.js';
import { truthIn } from '../decide/result.js';
import { tabulate } from '../decide/tabulate.js';
import { moneySlot } from '../logic/slot.js';
import type { CategoryId } from '../policy/categories.js';
import type { BenefitId, MeasureId } from '../policy/rulebook.js';
import {
  BENEFIT_VERDICTS,
  CATEGORY_VERDICTS,
  MEASURE_VERDICTS,
  MONTHLY_BENEFITS,
  VERDICTS,
  type Verdict,
} from '../policy/verdicts.js';
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
const MOST_PLANES = 2 * (VERDICTS.length - BENEFIT_VERDICTS.length) + 4 * BENEFIT_VERDICTS.length + 2;

type Result = Omit<AssessedColumns, 'decidedByDiagram'>;

/** The sums of all monthly benefits at this many fen stay below 2 ** 31: six at 357,913,940. */
const MOST_SMALL = Math.floor(2 ** 31 / MONTHLY_BENEFITS.length) - 1;

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
    categories: tabulate(CATEGORY_VERDICTS, verdict),
    inDifficulty: verdict(),
    benefits: tabulate(
      BENEFIT_VERDICTS,
      ({ rule: { amount } }) => new BenefitColumn(rows, decided, supply, amount === null ? null : sum()),
    ),
    measures: tabulate(MEASURE_VERDICTS, verdict),
    monthly,
  };
}

type Verdicts = Pick<Result, 'categories' | 'inDifficulty' | 'benefits' | 'measures'>;

/** The truth column of a verdict: of a benefit, whether it is paid. */
export function truthColumn(result: Verdicts, verdict: Verdict): TruthColumn {
  switch (verdict.kind) {
    case 'category':
      return result.categories[verdict.id];
    case 'condition':
      return result.inDifficulty;
    case 'benefit':
      return result.benefits[verdict.id].paid;
    case 'measure':
      return result.measures[verdict.id];
  }
}

/** Where the planes of a verdict go. */
function columnOf(result: Verdicts, verdict: Verdict): TruthColumn | BenefitColumn {
  return verdict.kind === 'benefit' ? result.benefits[verdict.id] : truthColumn(result, verdict);
}

function byPlanes(register: Register, days: Days, plan: Plan, result: Result, open: BitPlane): void {
  const { monthly } = result;
  const outputs: Bound[] = VERDICTS.flatMap((verdict) => columnOf(result, verdict).outputs);
  const gatherers: RunBlock[] = [];
  for (const { id, monthly: isMonthly } of BENEFIT_VERDICTS) {
    const amountPlan = plan.amounts.get(id);
    const { paid, amount } = result.benefits[id];
    if (amountPlan === undefined || amount === null) continue;
    const choices = new Choices(amountPlan.conditions.length);
    outputs.push(...choices.outputs);
    gatherers.push(gatherer(register, days, amountPlan, paid, amount, choices, isMonthly ? monthly : null));
  }
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
  const decided = chenzhou().decide(null, register.slots(row), dayOfRow(days, row));
  for (const verdict of VERDICTS) {
    if (verdict.kind === 'benefit') {
      const { status, amount } = decided.benefits[verdict.id];
      result.benefits[verdict.id].set(row, status, fenOf(amount));
    } else {
      truthColumn(result, verdict).set(row, truthIn(decided, verdict));
    }
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
