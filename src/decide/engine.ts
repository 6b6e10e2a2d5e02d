import { CaseChecker, type CheckedCase } from '../case/check.js';
import type { FactDictionary } from '../case/fact-dictionary.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import type { Slot } from '../logic/slot.js';
import type { StandardEntry } from '../money/standard.js';
import { Office } from '../office/office.js';
import { Names } from '../policy/names.js';
import type { Ids, Policy, VerdictOf, Verdicts } from '../policy/policy.js';
import { CompiledDecider } from './compiled/compiled-decider.js';
import { withAssumptions } from './context/assumptions.js';
import { ContextChecker, type Given, type Prepared, type Preparer } from './context/context.js';
import { type Dated, datedOf } from './dated.js';
import { digestOfBasis, digestOfRules } from './digest.js';
import { narrowed } from './narrow.js';
import { NoticeWriter } from './notices.js';
import type { ResultOf } from './result.js';
import { yearsOf } from './years.js';

interface Basis<I extends Ids> {
  readonly standards: readonly StandardEntry<I['standard']>[];
  readonly policy: ResultOf<I>['policy'];
}

/** A case and a context without issues, as the rules read them. */
export interface CheckedInput<I extends Ids> {
  readonly id: string | null;
  readonly slots: readonly Slot[];
  readonly prepared: Prepared<I>;
}

/** A compiled policy: it owns what is compiled from the policy, and holds no facts of any child. */
export class Engine<I extends Ids> {
  /** The ages that the rules ask about, in rising order. */
  readonly years: readonly number[];
  /** The recorded days since which terms run: the birth, and from later editions the day of a report. */
  readonly dated: readonly Dated[];
  /** Reads cases by the dictionary of the policy. */
  readonly cases: CaseChecker;
  readonly names: Names<I>;
  readonly office: Office<I>;
  private readonly decider: CompiledDecider<I>;
  private readonly singles = new Map<string, CompiledDecider<I>>();
  private readonly rules: string;
  private readonly contexts: ContextChecker<I>;
  private readonly ledgers: ContextChecker<I>;
  private readonly notices: NoticeWriter<I>;
  private readonly bases = new WeakMap<Prepared<I>, Map<number | undefined, Basis<I>>>();
  private readonly county: number;

  /**
   * @param verdicts those that are decided: all of the policy, unless the caller needs only a few.
   * @param accepted the facts that a case may hold, where they are more than those of the policy: its own stand first,
   *   and what it does not know is checked and then ignored.
   */
  constructor(
    readonly policy: Policy<I>,
    verdicts: Verdicts<I> = policy.verdicts,
    private readonly accepted: FactDictionary = policy.dictionary,
  ) {
    this.decider = new CompiledDecider(policy, verdicts);
    this.rules = digestOfRules(policy);
    this.cases = new CaseChecker({ dictionary: accepted, birth: policy.birth });
    this.names = new Names(policy);
    this.office = new Office(policy);
    this.county = policy.dictionary.slotOf(policy.county);
    this.dated = datedOf(policy);
    this.years = yearsOf(policy.verdicts.all.map(({ condition }) => condition));
    const years = { rules: this.years, doubts: yearsOf(policy.doubts.map(({ when }) => when)) };
    this.contexts = new ContextChecker(policy, policy.readings, years);
    this.ledgers = new ContextChecker(policy, policy.ledgerReadings, years);
    this.notices = new NoticeWriter(policy);
  }

  /** A checked and prepared context. */
  prepare(context: unknown): Prepared<I> {
    return this.contexts.prepare(context);
  }

  /** Standards, readings, those of time among them, and assumptions, checked and made ready for months of payment. */
  prepareLedger(given: Given): Preparer<I> {
    const issues: Issue[] = [];
    const preparer = this.ledgers.under(given, issues);
    if (preparer === undefined) throw new RefusedInput(issues);
    return preparer;
  }

  /** Reads a case strictly; facts of other editions are checked and left out. */
  read(input: unknown, on: number): CheckedCase {
    const checked = this.cases.check(input, on);
    const slots = this.own(checked.slots);
    return slots === checked.slots ? checked : { ...checked, slots };
  }

  /** What the policy knows of checked facts: its own stand before those of other editions. */
  own(slots: readonly Slot[]): readonly Slot[] {
    const { length } = this.policy.dictionary.facts;
    return slots.length === length ? slots : slots.slice(0, length);
  }

  /** The same policy, of which only some verdicts are decided: those of these paths; `undefined` is all of them. */
  only(paths: ReadonlySet<string> | undefined): Engine<I> {
    if (paths === undefined) return this;
    const { policy, accepted } = this;
    return new Engine(
      policy,
      narrowed(policy.verdicts, ({ path }) => paths.has(path)),
      accepted,
    );
  }

  /** Checks a case and its context, once for everything that is said of it; refused whole where anything is wrong. */
  check(input: unknown, context: unknown): CheckedInput<I> {
    const prepared = this.prepare(context);
    const { id, slots, issues } = this.read(input, prepared.onSlot);
    if (issues.length > 0) throw new RefusedInput(issues);
    return { id, slots, prepared };
  }

  /** Checks a case and decides it; a case with anything wrong is refused whole. */
  assess(input: unknown, context: unknown): ResultOf<I> {
    const { id, slots, prepared } = this.check(input, context);
    return this.decide(id, slots, prepared);
  }

  /** What decides one verdict alone, compiled at the first use. */
  alone({ key }: VerdictOf<I>): CompiledDecider<I> {
    const known = this.singles.get(key);
    if (known !== undefined) return known;
    const single = new CompiledDecider(
      this.policy,
      narrowed(this.policy.verdicts, (verdict) => verdict.key === key),
    );
    this.singles.set(key, single);
    return single;
  }

  /** Decides what is recorded in `slots`, and what the context assumes of the rest. */
  decide(id: string | null, slots: readonly Slot[], prepared: Prepared<I>): ResultOf<I> {
    const assumed = this.decider.assumed(slots, prepared);
    const decided = this.decider.decide(slots, prepared);
    const filled = withAssumptions(slots, prepared.assumptions, this.policy.dictionary);
    const basis = this.basis(prepared, filled[this.county]);
    return {
      id,
      on: prepared.on,
      policy: basis.policy,
      categories: decided.categories,
      inDifficulty: decided.inDifficulty,
      benefits: decided.benefits,
      measures: decided.measures,
      monthly: decided.monthly,
      missing: decided.missing,
      standardsMissing: decided.standardsMissing,
      readings: prepared.readings,
      assumptions: prepared.assumptions.declared,
      assumed,
      standards: basis.standards,
      notices: this.notices.noticesFor(slots, prepared, this.decider),
    };
  }

  /**
   * Whether what is paid by the month rests on an assumption: the record alone would leave other bounds.
   *
   * @param result what was decided of the same record under the same context.
   */
  isMoneyAssumed(
    { assumed, monthly }: Pick<ResultOf<I>, 'assumed' | 'monthly'>,
    slots: readonly Slot[],
    prepared: Prepared<I>,
  ): boolean {
    if (assumed.length === 0) return false;
    const { min, max } = this.decider.unassumed(slots, prepared).monthly;
    return min !== monthly.min || max !== monthly.max;
  }

  /** The standards that bear on a child of the county, and the digest over them. */
  private basis(prepared: Prepared<I>, county: number | undefined): Basis<I> {
    let byCounty = this.bases.get(prepared);
    if (byCounty === undefined) {
      byCounty = new Map();
      this.bases.set(prepared, byCounty);
    }
    const known = byCounty.get(county);
    if (known !== undefined) return known;
    const { document, encoding, readings } = this.policy;
    const standards = Object.freeze(prepared.book.bearingOn(county));
    const inForce = readings.map(({ id }) => [id, prepared.readings[id]] as const);
    const digest = digestOfBasis(this.rules, inForce, standards, prepared.assumptions.declared);
    const policy = Object.freeze({ id: document.id, edition: document.edition, encoding, digest });
    const basis = { standards, policy };
    byCounty.set(county, basis);
    return basis;
  }
}
