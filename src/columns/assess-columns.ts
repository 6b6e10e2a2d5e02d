import { chenzhou } from '../decide/assess.js';
import {
  type EditionContext,
  type EditionId,
  editionInForce,
  editionNamed,
  engineOf,
  type IdsOfEdition,
  IN_FORCE,
  type InForce,
} from '../decide/editions.js';
import type { Engine } from '../decide/engine.js';
import { truthIn } from '../decide/result.js';
import { tabulate } from '../decide/tabulate.js';
import { RefusedInput } from '../input/issue.js';
import { mustBe } from '../input/say.js';
import type { Widened } from '../input/widened.js';
import { moneySlot } from '../logic/slot.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, VerdictOf } from '../policy/policy.js';
import type { Benefits, Categories, Measures } from '../policy/tables.js';
import { AmountColumn } from './amount-column.js';
import { assumedRegister } from './assumed-register.js';
import { BenefitColumn } from './benefit-column.js';
import { type BitPlane, countOn, eachOn, emptyPlane, planeSupply } from './bits.js';
import type { Column, Columns } from './columns.js';
import { type ColumnContext, type Days, dayOfRow, daysOf, type UncheckedContext } from './days.js';
import { Choices, gatherer, type Monthly } from './gather.js';
import { loadColumns, RegisterLoader } from './load-columns.js';
import { type ColumnPlan, Plans } from './plan.js';
import type { Bound, RunBlock } from './plane-program.js';
import { Register, type RowIssue } from './register.js';
import { runCircuits } from './runner.js';
import { TruthColumn } from './truth-column.js';

/** Everything that follows from the policy for every child of a register, column by column. */
export interface ColumnsOf<I extends Ids> {
  /** How many children. */
  readonly rows: number;
  /** The rows that have verdicts. */
  readonly decided: BitPlane;
  /** Everything that is wrong with the other rows. */
  readonly issues: readonly RowIssue[];
  readonly categories: Readonly<Record<I['category'], TruthColumn>>;
  readonly inDifficulty: TruthColumn;
  readonly benefits: Readonly<Record<I['benefit'], BenefitColumn>>;
  readonly measures: Readonly<Record<I['measure'], TruthColumn>>;
  /** Tight bounds of the sum of all monthly benefits; the most is unknown where a standard may be missing. */
  readonly monthly: Monthly;
  /** In how many rows something was open to the planes, so that the diagrams decided. */
  readonly decidedByDiagram: number;
}

/** Everything that follows from 郴政发〔2017〕3号 for every child of a register, column by column. */
export interface AssessedColumns extends ColumnsOf<ChenzhouIds> {
  /** Whether each child belongs to each of the groups of 2.0-2. */
  readonly categories: Categories<TruthColumn>;
  /** What became of each benefit. */
  readonly benefits: Benefits<BenefitColumn>;
  /** Whether each duty to act is there. */
  readonly measures: Measures<TruthColumn>;
}

type Result<I extends Ids> = Omit<ColumnsOf<I>, 'decidedByDiagram'>;

type VerdictColumns<I extends Ids> = Pick<
  ColumnsOf<I>,
  'categories' | 'inDifficulty' | 'benefits' | 'measures'
>;

/** The truth column of a verdict: of a benefit, whether it is paid. */
export function truthColumn<I extends Ids = ChenzhouIds>(
  result: VerdictColumns<I>,
  verdict: VerdictOf<I>,
): TruthColumn {
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
function columnOf<I extends Ids>(
  result: VerdictColumns<I>,
  verdict: VerdictOf<I>,
): TruthColumn | BenefitColumn {
  return verdict.kind === 'benefit' ? result.benefits[verdict.id] : truthColumn(result, verdict);
}

const fenOf = (amount: string | null): number | null => (amount === null ? null : moneySlot(amount));

/** Decides registers under the policy of an engine; it holds no facts of any child. */
export class ColumnEngine<I extends Ids> {
  private readonly plans: Plans<I>;
  /** Two planes a verdict, for a benefit one more for exclusions and one for the amount, and two for the sums. */
  private readonly mostPlanes: number;
  /** Sums of all monthly benefits at this many fen stay below 2 ** 31: six at 357,913,940. */
  private readonly mostSmall: number;

  constructor(private readonly engine: Engine<I>) {
    const { all, benefits } = engine.policy.verdicts;
    this.plans = new Plans(engine.policy);
    this.mostPlanes = 2 * (all.length - benefits.length) + 4 * benefits.length + 2;
    this.mostSmall = Math.floor(2 ** 31 / benefits.filter(({ monthly }) => monthly).length) - 1;
  }

  /** Decides every row of a register that was loaded by the facts of the same policy. */
  assess(register: Register, context: UncheckedContext): ColumnsOf<I> {
    const days = daysOf(this.engine, register, context);
    const result = this.emptyResult(register.rows, days);
    const open = emptyPlane(register.rows);
    const [{ readings, assumptions }] = days.list;
    const assumed = assumedRegister(register, assumptions, this.engine.policy);
    this.byPlanes(assumed, days, this.plans.under(readings), result, open);
    eachOn(open, (row) => {
      this.byDiagram(register, days, result, row);
    });
    return { ...result, decidedByDiagram: countOn(open) };
  }

  /** Whether some figure is so large that sums may not fit into 32 bits. */
  private isLarge({ list }: Days<I>): boolean {
    return list.some(({ book }) => book.inForce.some(({ amount }) => moneySlot(amount) > this.mostSmall));
  }

  private emptyResult(rows: number, days: Days<I>): Result<I> {
    const { categories, benefits, measures } = this.engine.policy.verdicts;
    const { decided, issues } = days;
    const large = this.isLarge(days);
    const supply = planeSupply(rows, this.mostPlanes);
    const verdict = (): TruthColumn => new TruthColumn(rows, decided, supply);
    const sum = (): AmountColumn => new AmountColumn(rows, supply, large);
    const monthly = { min: sum(), max: sum() };
    monthly.min.known.set(decided);
    monthly.max.known.set(decided);
    return {
      rows,
      decided,
      issues,
      categories: tabulate(categories, verdict),
      inDifficulty: verdict(),
      benefits: tabulate(
        benefits,
        ({ rule: { amount } }) => new BenefitColumn(rows, decided, supply, amount === null ? null : sum()),
      ),
      measures: tabulate(measures, verdict),
      monthly,
    };
  }

  private byPlanes(
    register: Register,
    days: Days<I>,
    plan: ColumnPlan<I>,
    result: Result<I>,
    open: BitPlane,
  ): void {
    const { verdicts, county } = this.engine.policy;
    const { monthly } = result;
    const outputs: Bound[] = verdicts.all.flatMap((verdict) => columnOf(result, verdict).outputs);
    const gatherers: RunBlock[] = [];
    for (const { id, monthly: isMonthly } of verdicts.benefits) {
      const amountPlan = plan.amounts.get(id);
      const { paid, amount } = result.benefits[id];
      if (amountPlan === undefined || amount === null) continue;
      const choices = new Choices(amountPlan.conditions.length);
      outputs.push(...choices.outputs);
      const sums = isMonthly ? monthly : null;
      gatherers.push(gatherer(register, county, days, amountPlan, paid, amount, choices, sums));
    }
    outputs.push({ plane: open, blockOnly: false });
    runCircuits(register, plan.circuits, days, outputs, (start, count) => {
      for (const gather of gatherers) gather(start, count);
    });
    // Where everything is settled the least is the most.
    monthly.max.fen.set(monthly.min.fen);
  }

  /** Decides one row over every completion of what is unknown. */
  private byDiagram(register: Register, days: Days<I>, result: Result<I>, row: number): void {
    const decided = this.engine.decide(null, register.slots(row), dayOfRow(days, row));
    for (const verdict of this.engine.policy.verdicts.all) {
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
}

/** Columns of the facts of an edition, by flat name. */
export type EditionColumns = Readonly<Record<string, Column>>;

/** What columns are decided under, with the edition that decides. */
export interface EditionColumnContext<E extends EditionId = EditionId> extends Pick<ColumnContext, 'on'> {
  /** The edition; `in-force`: the one in force on the day, where there is one day for all rows. */
  readonly edition: E | InForce;
  readonly standards?: EditionContext<E>['standards'];
  readonly readings?: EditionContext<E>['readings'];
  readonly assumptions?: EditionContext<E>['assumptions'];
}

let columnEngine: ColumnEngine<ChenzhouIds> | undefined;

/**
 * Decides everything that follows from the policy for every child of a register: cell for cell what `assess` gives.
 *
 * Bit planes decide 32 children at a time; a child of whom they leave anything open is decided over every completion
 * of its unknown facts. A row with an issue gets no verdicts, and all others are decided.
 *
 * @param register columns, or a register that `loadColumns` made of them.
 * @param context the day (`YYYY-MM-DD`, or one for every row), and where given the standards (yuan as text), the
 * readings and the assumptions.
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
export function assessColumns(register: Columns | Register, context: ColumnContext): AssessedColumns;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function assessColumns<const Under>(
  register: Columns | Register,
  context: Under & Widened<Under, ColumnContext>,
): AssessedColumns;
/** The same under an edition: the columns are those of its facts. */
export function assessColumns<E extends EditionId>(
  register: EditionColumns,
  context: EditionColumnContext<E>,
): ColumnsOf<IdsOfEdition[E]>;
export function assessColumns(
  register: Columns | EditionColumns | Register,
  context: UncheckedContext,
): AssessedColumns | ColumnsOf<IdsOfEdition[EditionId]> {
  const named = editionNamed(context);
  if (named !== undefined) return columnsUnder(idOf(named, context), register, context);
  columnEngine ??= new ColumnEngine(chenzhou());
  return columnEngine.assess(register instanceof Register ? register : loadColumns(register), context);
}

/** The edition by its own id. @throws {RefusedInput} for `in-force` where rows have days of their own. */
function idOf(named: EditionId | InForce, { on }: UncheckedContext): EditionId {
  if (named !== IN_FORCE) return named;
  if (typeof on === 'string') return editionInForce(on);
  const be = {
    zh: '一版的名称：各行日期不同时，不能写 in-force',
    en: 'the id of an edition: in-force is not for rows with days of their own',
  };
  throw new RefusedInput([mustBe('invalid-value', 'edition', be, { type: 'choice' })]);
}

function columnsUnder<E extends EditionId>(
  edition: E,
  register: Columns | EditionColumns | Register,
  context: UncheckedContext,
): ColumnsOf<IdsOfEdition[E]> {
  if (register instanceof Register) {
    const be = {
      zh: '各列：loadColumns 读的是2017年的事实',
      en: 'columns: loadColumns reads the facts of 2017',
    };
    throw new RefusedInput([mustBe('invalid-type', 'register', be, { type: 'object' })]);
  }
  const engine = engineOf(edition);
  const { dictionary, birth } = engine.policy;
  const loaded = new RegisterLoader({ dictionary, birth }).load(register);
  return new ColumnEngine(engine).assess(loaded, { ...context, edition });
}
