import { FACTS, type FactPath } from '../../case/dictionary.js';
import { hukouDivision } from '../../case/facts/child.js';
import { PRESENT } from '../../case/lost.js';
import { PARENTS } from '../../case/parents.js';
import { certain } from '../../logic/certain.js';
import type { Expression } from '../../logic/expression.js';
import type { Slot } from '../../logic/slot.js';
import type { Truth } from '../../logic/truth.js';
import { yuan } from '../../money/fen.js';
import { STANDARD_KINDS, type StandardId } from '../../money/standard-ids.js';
import type { CategoryId } from '../../policy/categories.js';
import type { Benefit } from '../../policy/kinds.js';
import type { BenefitId, MeasureId } from '../../policy/rulebook.js';
import type { HolderId } from '../../policy/stacking.js';
import type { Prepared } from '../context/context.js';
import type { AssessResult, BenefitResult, BenefitStatus } from '../result.js';
import { type Table, tabulate } from '../tabulate.js';
import { CompiledBook } from './compiled-book.js';
import { VARIABLE_ORDER } from './order.js';
import type { RowDecision } from './row-decision.js';
import type { RulesToCompile } from './rule-book.js';

/** A verdict that is true, false or unknown. */
export interface VerdictToDecide<Id extends string> {
  readonly id: Id;
  readonly condition: Expression;
}

/** A benefit with its exclusions. */
export interface BenefitToDecide {
  readonly rule: Benefit<BenefitId>;
  readonly own: Expression;
  readonly paid: Expression;
  readonly obstacles: readonly {
    readonly holder: HolderId;
    readonly sentence: string;
    readonly when: Expression;
  }[];
}

/** The lists of verdicts that are decided, each in the order of the result. */
export interface VerdictLists {
  readonly categories: readonly VerdictToDecide<CategoryId>[];
  readonly inDifficulty: Expression;
  readonly benefits: readonly BenefitToDecide[];
  readonly measures: readonly VerdictToDecide<MeasureId>[];
}

/** What a case is decided to; the rest of a result is its context. */
export type Decided = Pick<
  AssessResult,
  'categories' | 'inDifficulty' | 'benefits' | 'measures' | 'monthly' | 'missing' | 'standardsMissing'
>;

const NO_STANDARDS: readonly StandardId[] = Object.freeze([]);
const NO_FACTS: readonly FactPath[] = Object.freeze([]);

/** The result of a benefit for each status where there is neither an amount nor a holder to name. */
function plainResults({
  strength,
  unit,
  sentences,
}: Benefit): Readonly<Record<BenefitStatus, BenefitResult>> {
  const none = Object.freeze([]);
  const plain = (status: BenefitStatus): BenefitResult =>
    Object.freeze({
      status,
      strength,
      amount: null,
      unit,
      standard: null,
      sentences,
      excludedBy: none,
    });
  return {
    entitled: plain('entitled'),
    'not-entitled': plain('not-entitled'),
    excluded: plain('excluded'),
    undetermined: plain('undetermined'),
  };
}

/** The rules as they are compiled: the truths are the categories, then in-difficulty, then the measures. */
export function rulesToCompile(lists: VerdictLists): RulesToCompile {
  return {
    truths: [...lists.categories, { condition: lists.inDifficulty }, ...lists.measures].map(
      ({ condition }) => condition,
    ),
    benefits: lists.benefits.map(({ rule, own, paid, obstacles }) => ({
      own,
      paid,
      obstacles: obstacles.map(({ when }) => when),
      amount: rule.amount,
      monthly: rule.unit === 'CNY/month',
    })),
    asides: lists.benefits.flatMap(({ rule }) => (rule.citations ?? []).map(({ where }) => where)),
    facts: FACTS,
    place: hukouDivision,
    // A parent of whom any other fact is recorded is not lost.
    restrictions: PARENTS.map(({ statusSlot, others }) => ({
      slot: statusSlot,
      recorded: others.map(({ slot }) => slot),
      values: PRESENT,
    })),
  };
}

/** Decides checked cases through the compiled rule book. */
export class CompiledDecider {
  private readonly book: CompiledBook;
  private readonly plain: readonly Readonly<Record<BenefitStatus, BenefitResult>>[];
  private readonly gaveWay: readonly Map<string, BenefitResult>[];
  private readonly citations: readonly (readonly { readonly sentence: string; readonly aside: number }[])[];
  private readonly citedLists = new Map<string, readonly string[]>();
  /** Tables in which nothing holds: a child's own verdicts are set on a copy. */
  private readonly nothing: {
    readonly categories: Readonly<Table<CategoryId, Truth>>;
    readonly benefits: Readonly<Table<BenefitId, BenefitResult>>;
    readonly measures: Readonly<Table<MeasureId, Truth>>;
  };

  /** @param order the order in which diagrams ask their variables. */
  constructor(
    private readonly lists: VerdictLists,
    order: readonly string[] = VARIABLE_ORDER,
  ) {
    this.book = new CompiledBook(rulesToCompile(lists), order);
    this.plain = lists.benefits.map(({ rule }) => plainResults(rule));
    let aside = -1;
    this.citations = lists.benefits.map(({ rule }) =>
      (rule.citations ?? []).map(({ sentence }) => {
        aside += 1;
        return { sentence, aside };
      }),
    );
    this.gaveWay = lists.benefits.map(() => new Map<string, BenefitResult>());
    this.nothing = {
      categories: tabulate(lists.categories, (): Truth => false),
      benefits: tabulate(
        lists.benefits.map(({ rule }, index) => ({ id: rule.id, plain: certain(this.plain[index]) })),
        ({ plain }) => plain['not-entitled'],
      ),
      measures: tabulate(lists.measures, (): Truth => false),
    };
  }

  /** Decides what is recorded in `slots`. */
  decide(slots: readonly Slot[], prepared: Prepared): Decided {
    const { lists } = this;
    const row = this.book.decide(slots, prepared);
    const categories = { ...this.nothing.categories };
    let index = 0;
    for (const { id } of lists.categories) {
      const truth = row.truth(index);
      if (truth !== false) categories[id] = truth;
      index += 1;
    }
    const inDifficulty = row.truth(index);
    index += 1;
    const measures = { ...this.nothing.measures };
    for (const { id } of lists.measures) {
      const truth = row.truth(index);
      if (truth !== false) measures[id] = truth;
      index += 1;
    }
    const benefits = { ...this.nothing.benefits };
    for (let benefit = 0; benefit < lists.benefits.length; benefit += 1) {
      const { rule } = certain(lists.benefits[benefit]);
      const result = this.benefit(row, benefit);
      if (result.status !== 'not-entitled') benefits[rule.id] = result;
    }
    const { least, most } = row.monthly;
    return {
      categories,
      inDifficulty,
      benefits,
      measures,
      monthly: { min: yuan(least), max: most === null ? null : yuan(most) },
      missing: missingOf(row),
      standardsMissing: needed(row),
    };
  }

  private benefit(row: RowDecision, index: number): BenefitResult {
    const plain = certain(this.plain[index]);
    const paid = row.isPaid(index);
    if (paid === false) {
      const obstacles = row.obstacles(index);
      return obstacles === 0 ? plain['not-entitled'] : this.excluded(row, index, obstacles);
    }
    const sentences = this.cited(row, index);
    const result = paid === null ? plain.undetermined : plain.entitled;
    const amount = row.amount(index);
    if (paid === null || amount === null) {
      return sentences === result.sentences ? result : { ...result, sentences };
    }
    const fen = amount.amount;
    const { status, strength, unit, excludedBy } = result;
    const standard = row.entry(amount);
    return {
      status,
      strength,
      amount: fen === null ? null : yuan(fen),
      unit,
      standard,
      sentences,
      excludedBy,
    };
  }

  /** The sentences of the branches that hold in every completion; where none does so, those of the rule itself. */
  private cited(row: RowDecision, index: number): readonly string[] {
    const { sentences } = certain(this.lists.benefits[index]).rule;
    const citations = certain(this.citations[index]);
    if (citations.length === 0) return sentences;
    const cited = citations.filter(({ aside }) => row.aside(aside) === true).map(({ sentence }) => sentence);
    return cited.length === 0
      ? sentences
      : kept(this.citedLists, cited.join(' '), () => Object.freeze(cited));
  }

  /** The result of a benefit that gives way to these obstacles, one bit each. */
  private excluded(row: RowDecision, index: number, obstacles: number): BenefitResult {
    const cited = this.cited(row, index);
    return kept(certain(this.gaveWay[index]), `${obstacles} ${cited.join(' ')}`, () => {
      const standing = certain(this.lists.benefits[index]).obstacles.filter(
        (_, bit) => ((obstacles >> bit) & 1) === 1,
      );
      return Object.freeze({
        ...certain(this.plain[index]).excluded,
        sentences: Object.freeze([...new Set([...cited, ...standing.map(({ sentence }) => sentence)])]),
        excludedBy: Object.freeze([...new Set(standing.map(({ holder }) => holder))]),
      });
    });
  }
}

/** What is kept under a key, made the first time: the same few things serve all children. */
function kept<Value>(all: Map<string, Value>, key: string, make: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}

function missingOf(row: RowDecision): readonly FactPath[] {
  const slots = row.missing.list();
  return slots.length === 0 ? NO_FACTS : slots.map((slot) => certain(FACTS[slot]).path);
}

function needed({ needed: ids }: RowDecision): readonly StandardId[] {
  if (ids.size === 0) return NO_STANDARDS;
  return STANDARD_KINDS.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}
