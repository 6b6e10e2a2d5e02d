import { certain } from '../../logic/certain.js';
import type { Slot } from '../../logic/slot.js';
import type { Truth } from '../../logic/truth.js';
import { yuan } from '../../money/fen.js';
import type { BenefitRule, Ids, Policy, VerdictIdOf, Verdicts } from '../../policy/policy.js';
import { withAssumptions } from '../context/assumptions.js';
import type { Prepared } from '../context/context.js';
import type { BenefitResult, BenefitStatus, ResultOf } from '../result.js';
import { type Table, tabulate } from '../tabulate.js';
import { CompiledBook } from './compiled-book.js';
import type { RowDecision } from './row-decision.js';
import { rulesToCompile } from './rules-of.js';

/** What a case is decided to; the rest of a result is its context. */
export type Decided<I extends Ids> = Pick<
  ResultOf<I>,
  'categories' | 'inDifficulty' | 'benefits' | 'measures' | 'monthly' | 'missing' | 'standardsMissing'
>;

/** Of a record without anything assumed, what tells where an assumption matters. */
export type Unassumed<I extends Ids> = Pick<Decided<I>, 'monthly' | 'missing'>;

/** A benefit of a row by itself: the least and the most that completions pay, beside its result. */
interface BenefitInRow<I extends Ids> {
  readonly id: I['benefit'];
  readonly result: BenefitResult<I>;
  readonly min: string;
  readonly max: string | null;
}

/** What the benefits of a case come to, without the verdicts beside them. */
interface DecidedBenefits<I extends Ids>
  extends Pick<Decided<I>, 'monthly' | 'missing' | 'standardsMissing'> {
  readonly benefits: readonly BenefitInRow<I>[];
}

const NONE: readonly never[] = Object.freeze([]);

/** The result of a benefit for each status where there is neither an amount nor a holder to name. */
function plainResults<I extends Ids>({
  strength,
  unit,
  sentences,
}: BenefitRule<I['benefit'], I['standard']>): Readonly<Record<BenefitStatus, BenefitResult<I>>> {
  const plain = (status: BenefitStatus): BenefitResult<I> =>
    Object.freeze({
      status,
      strength,
      amount: null,
      unit,
      standard: null,
      sentences,
      excludedBy: NONE,
    });
  return {
    entitled: plain('entitled'),
    'not-entitled': plain('not-entitled'),
    excluded: plain('excluded'),
    undetermined: plain('undetermined'),
  };
}

/** Decides checked cases through the compiled rule book of a policy, or of some of its verdicts. */
export class CompiledDecider<I extends Ids> {
  private readonly book: CompiledBook<I>;
  private readonly plain: readonly Readonly<Record<BenefitStatus, BenefitResult<I>>>[];
  private readonly gaveWay: readonly Map<string, BenefitResult<I>>[];
  private readonly citations: readonly (readonly { readonly sentence: string; readonly aside: number }[])[];
  private readonly citedLists = new Map<string, readonly string[]>();
  /** Where the conditions of the later rules begin among the asides. */
  private readonly concerns: readonly {
    readonly all: readonly { readonly verdict: VerdictIdOf<I>; readonly aside: number }[];
    /** The verdicts that are concerned, by which of them are: one bit each. */
    readonly lists: Map<number, readonly VerdictIdOf<I>[]>;
  }[];
  /** Tables in which nothing holds: a child's own verdicts are set on a copy. */
  private readonly nothing: {
    readonly categories: Table<I['category'], Truth>;
    readonly benefits: Table<I['benefit'], BenefitResult<I>>;
    readonly measures: Table<I['measure'], Truth>;
  };
  private latest: RowDecision<I['standard']> | undefined;

  /**
   * @param verdicts those that are decided; the others of the policy stand as if nothing held.
   * @param order the order in which diagrams ask their variables.
   */
  constructor(
    private readonly policy: Policy<I>,
    private readonly verdicts: Verdicts<I> = policy.verdicts,
    order: readonly string[] = policy.order,
  ) {
    this.book = new CompiledBook<I>(rulesToCompile(policy, verdicts), order);
    this.plain = verdicts.benefits.map(({ rule }) => plainResults<I>(rule));
    let aside = 0;
    this.citations = verdicts.benefits.map(({ rule }) =>
      (rule.citations ?? []).map(({ sentence }) => ({ sentence, aside: aside++ })),
    );
    this.concerns = policy.laterRules.map(({ concerns }) => ({
      all: concerns.map(({ verdict }) => ({ verdict, aside: aside++ })),
      lists: new Map(),
    }));
    this.gaveWay = verdicts.benefits.map(() => new Map<string, BenefitResult<I>>());
    this.nothing = {
      categories: tabulate(policy.verdicts.categories, (): Truth => false),
      benefits: tabulate(policy.verdicts.benefits, ({ rule }) => plainResults<I>(rule)['not-entitled']),
      measures: tabulate(policy.verdicts.measures, (): Truth => false),
    };
  }

  /**
   * Decides what is recorded in `slots`, and what is assumed of the rest. What the other members tell is of this row,
   * until the next.
   */
  decide(slots: readonly Slot[], prepared: Prepared<I>): Decided<I> {
    const { verdicts } = this;
    const row = this.rowOf(slots, prepared);
    const categories = { ...this.nothing.categories };
    let index = 0;
    for (const { id } of verdicts.categories) {
      const truth = row.truth(index);
      if (truth !== false) categories[id] = truth;
      index += 1;
    }
    const inDifficulty = row.truth(index);
    index += 1;
    const measures = { ...this.nothing.measures };
    for (const { id } of verdicts.measures) {
      const truth = row.truth(index);
      if (truth !== false) measures[id] = truth;
      index += 1;
    }
    const benefits = { ...this.nothing.benefits };
    verdicts.benefits.forEach(({ id }, benefit) => {
      const result = this.benefit(row, benefit);
      if (result.status !== 'not-entitled') benefits[id] = result;
    });
    return { categories, inDifficulty, benefits, measures, ...this.comesTo(row) };
  }

  /** Decides the benefits alone, each with its own bounds: what the other members tell is of this row, until the next. */
  decideBenefits(slots: readonly Slot[], prepared: Prepared<I>): DecidedBenefits<I> {
    const row = this.rowOf(slots, prepared);
    const benefits = this.verdicts.benefits.map(({ id }, index): BenefitInRow<I> => {
      const result = this.benefit(row, index);
      const amount = row.isPaid(index) === false ? null : row.amount(index);
      if (amount === null) return { id, result, min: '0.00', max: '0.00' };
      return { id, result, min: yuan(amount.least), max: amount.needsStandard ? null : yuan(amount.most) };
    });
    return { benefits, ...this.comesTo(row) };
  }

  /** What the record alone comes to, without anything that is assumed; it leaves no row behind. */
  unassumed(slots: readonly Slot[], prepared: Prepared<I>): Unassumed<I> {
    const row = this.book.decide(slots, prepared, slots);
    return { monthly: boundsOf(row), missing: this.missingIn(row) };
  }

  /** The facts that are not recorded but assumed, and that could have changed something; it leaves no row behind. */
  assumed(slots: readonly Slot[], prepared: Prepared<I>): readonly I['fact'][] {
    const { dictionary } = this.policy;
    const filled = withAssumptions(slots, prepared.assumptions, dictionary);
    if (filled === slots) return NONE;
    const { missing } = this.unassumed(slots, prepared);
    return dictionary.facts
      .filter(({ path }, place) => slots[place] !== filled[place] && missing.includes(path))
      .map(({ path }) => path);
  }

  /**
   * The verdicts of the row that was decided last that a later rule may change: those not settled against the child. The
   * same few lists serve all children.
   */
  concernedBy(laterRule: number): readonly VerdictIdOf<I>[] {
    const row = certain(this.latest);
    const { all, lists } = certain(this.concerns[laterRule]);
    let key = 0;
    for (const { aside } of all) key = 2 * key + (row.aside(aside) === false ? 0 : 1);
    if (key === 0) return NONE;
    return kept(lists, key, () =>
      all.filter(({ aside }) => row.aside(aside) !== false).map(({ verdict }) => verdict),
    );
  }

  private rowOf(slots: readonly Slot[], prepared: Prepared<I>): RowDecision<I['standard']> {
    const filled = withAssumptions(slots, prepared.assumptions, this.policy.dictionary);
    const row = this.book.decide(filled, prepared, slots);
    this.latest = row;
    return row;
  }

  /** What a row comes to in all. */
  private comesTo(row: RowDecision<I['standard']>): Omit<DecidedBenefits<I>, 'benefits'> {
    return { monthly: boundsOf(row), missing: this.missingIn(row), standardsMissing: this.neededIn(row) };
  }

  private benefit(row: RowDecision<I['standard']>, index: number): BenefitResult<I> {
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
  private cited(row: RowDecision<I['standard']>, index: number): readonly string[] {
    const { sentences } = certain(this.verdicts.benefits[index]).rule;
    const citations = certain(this.citations[index]);
    if (citations.length === 0) return sentences;
    const cited = citations.filter(({ aside }) => row.aside(aside) === true).map(({ sentence }) => sentence);
    return cited.length === 0
      ? sentences
      : kept(this.citedLists, cited.join(' '), () => Object.freeze(cited));
  }

  /** The result of a benefit that gives way to these obstacles, one bit each. */
  private excluded(row: RowDecision<I['standard']>, index: number, obstacles: number): BenefitResult<I> {
    const cited = this.cited(row, index);
    return kept(certain(this.gaveWay[index]), `${obstacles} ${cited.join(' ')}`, () => {
      const standing = certain(this.verdicts.benefits[index])
        .obstacles.filter((_, bit) => ((obstacles >> bit) & 1) === 1)
        .map(({ exclusion }) => exclusion);
      return Object.freeze({
        ...certain(this.plain[index]).excluded,
        sentences: Object.freeze([...new Set([...cited, ...standing.map(({ sentence }) => sentence)])]),
        excludedBy: Object.freeze([...new Set(standing.map(({ holder }) => holder))]),
      });
    });
  }

  private missingIn(row: RowDecision<I['standard']>): readonly I['fact'][] {
    const { facts } = this.policy.dictionary;
    const slots = row.missing.list();
    return slots.length === 0 ? NONE : slots.map((slot) => certain(facts[slot]).path);
  }

  private neededIn({ needed }: RowDecision<I['standard']>): readonly I['standard'][] {
    if (needed.size === 0) return NONE;
    return this.policy.standards.kinds.map(({ id }) => id).filter((id) => needed.has(id));
  }
}

function boundsOf({ monthly: { least, most } }: RowDecision): ResultOf<Ids>['monthly'] {
  return { min: yuan(least), max: most === null ? null : yuan(most) };
}

/** What is kept under a key, made the first time: the same few things serve all children. */
function kept<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
