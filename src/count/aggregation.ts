import type { ChildCase } from '../case/dictionary.js';
import { valueAt } from '../case/shape.js';
import { chenzhou } from '../decide/assess.js';
import type { Engine } from '../decide/engine.js';
import { type AssessResult, type ResultOf, truthIn } from '../decide/result.js';
import { RefusedInput } from '../input/issue.js';
import { LIST, optionIssues } from '../input/options.js';
import { mustBe, wrongAt } from '../input/say.js';
import type { Fact } from '../logic/fact.js';
import { daySlot } from '../logic/slot.js';
import type { Truth } from '../logic/truth.js';
import { keyOf } from '../office/confidential-mark.js';
import { DISCLOSURES, type Disclosure, isGuarded } from '../office/disclosure.js';
import { IN_FULL, withRenderings } from '../office/rendered.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, Policy } from '../policy/policy.js';
import { ageBands } from './column-counts.js';
import { GroupTally } from './group-tally.js';
import { aggregateMarkdown, aggregateTable } from './render.js';
import { type Aggregate, type AggregateKey, PAID } from './shown.js';
import { publicCount, publicGroups } from './suppress.js';

/** How children are grouped and how much is told of the groups. */
export interface AggregateOptions {
  /** Default: by county. */
  readonly by?: readonly AggregateKey[];
  /** Ages in rising order at which a new band begins; default 3, 6, 16 and 18. */
  readonly ages?: readonly number[];
  /** Default `office`: decided as if `hiv` were false, without confidential cases. */
  readonly disclose?: Disclosure;
}

const AGES = [3, 6, 16, 18] as const;

/** What is counted of a child. */
type Verdicts = readonly (readonly [verdict: string, truth: Truth])[];

/** Whether anything is paid by the month, whatever it is. */
function isPaid<I extends Ids>({ verdicts }: Policy<I>, { benefits, monthly }: ResultOf<I>): Truth {
  const states = verdicts.benefits.flatMap(({ id, monthly: isMonthly }) =>
    isMonthly ? [benefits[id].status] : [],
  );
  if (states.includes('entitled') || monthly.min !== '0.00') return true;
  return states.includes('undetermined') ? null : false;
}

function verdictsIn<I extends Ids>(policy: Policy<I>, result: ResultOf<I>, disclose: Disclosure): Verdicts {
  const { categories, inDifficulty } = policy.verdicts;
  const groups = [...categories, inDifficulty].map(
    (verdict) => [verdict.id, truthIn<I>(result, verdict)] as const,
  );
  return disclose === 'public' ? [...groups, [PAID, isPaid(policy, result)]] : groups;
}

/** Children of whom the same is counted. */
interface Share {
  readonly county: string | null;
  readonly ageBand: string | null;
  readonly verdicts: Verdicts;
  readonly monthly: AssessResult['monthly'];
  /** Whether the money rests on an assumption. */
  readonly assumed: boolean;
  children: number;
}

const KEYS: readonly string[] = ['county', 'age-band'];

const OPTIONS = { by: LIST, ages: LIST, disclose: DISCLOSURES } as const;

function checked(options: AggregateOptions) {
  const others = optionIssues(options, OPTIONS);
  if (others.some(({ path }) => path === 'options')) throw new RefusedInput(others);
  const { by = ['county'], ages = AGES, disclose = 'office' } = options;
  const isRising =
    !Array.isArray(ages) || ages.every((age, i) => Number.isInteger(age) && age > (ages[i - 1] ?? 0));
  // What is no list is told among the others.
  const issues = [
    ...(!Array.isArray(by) || by.every((key: unknown) => KEYS.some((known) => known === key))
      ? []
      : [
          wrongAt(
            'unknown-option',
            'by',
            { zh: '须列出 county、age-band 或两者', en: 'must list county, age-band, or both' },
            { expected: { type: 'list', values: KEYS } },
          ),
        ]),
    ...(isRising
      ? []
      : [
          mustBe(
            'unknown-option',
            'ages',
            { zh: '大于 0 的整数，由小到大', en: 'whole numbers above 0 in rising order' },
            { type: 'list', min: 1 },
          ),
        ]),
    ...others,
  ];
  if (issues.length > 0) throw new RefusedInput(issues);
  return { by: [...by], ages: [...ages], disclose };
}

/** The context that a result was decided under. */
function contextOf<I extends Ids>({ on, readings, standards, assumptions }: ResultOf<I>): object {
  return { on, readings, standards, assumptions };
}

function compared(one: string | null, other: string | null): number {
  // What is not known stands last.
  const [first, second] = [one ?? '~', other ?? '~'];
  return first === second ? 0 : first < second ? -1 : 1;
}

function inOrder(one: GroupTally, other: GroupTally): number {
  const order = compared(one.county, other.county);
  return order === 0 ? firstAge(one.ageBand) - firstAge(other.ageBand) : order;
}

/** What a case records as text, such as a day or a division; `null` where it is not recorded. */
function textOf(child: object, { path }: Fact): string | null {
  const value = valueAt(child, path);
  return typeof value === 'string' ? value : null;
}

const firstAge = (band: string | null): number => Number.parseInt(band ?? '999', 10);

/** Counts the children of any policy: see {@link Aggregation}, which is this for the policy of Chenzhou. */
export class PolicyAggregation<I extends Ids> {
  private readonly options: ReturnType<typeof checked>;
  private readonly shares = new Map<string, Share>();
  private readonly byId = new Map<string, Share[]>();
  private readonly confidentialIds = new Set<string>();
  private confidential = 0;
  private refused = 0;
  private gone = 0;
  /** How many rows of an id are counted as gone. */
  private readonly goneById = new Map<string, number>();

  /** @throws {RefusedInput} where the options are refused. */
  constructor(
    private readonly engine: Engine<I>,
    options: AggregateOptions = {},
  ) {
    this.options = checked(options);
  }

  /** Counts a child: the case, and what the engine made of it. @throws {RefusedInput} where the case is refused. */
  add(child: object, result: ResultOf<I>): void {
    if (!isGuarded(this.options.disclose)) {
      this.count(child, result, child);
      return;
    }
    const id = keyOf(child);
    if (this.isHidden(child, id)) {
      this.hide(id);
      return;
    }
    const seen = this.engine.office.caseOf(child);
    const share = this.count(child, this.engine.assess(seen, contextOf(result)), seen);
    if (id !== null) this.byId.set(id, [...(this.byId.get(id) ?? []), share]);
  }

  /** Counts a row that was refused. */
  addRefused(): void {
    this.refused += 1;
  }

  /** Counts a child who is gone on the day; a confidential one as that alone. */
  addGone(child: object): void {
    const id = keyOf(child);
    if (isGuarded(this.options.disclose) && this.isHidden(child, id)) {
      this.hide(id);
      return;
    }
    this.gone += 1;
    if (id !== null) this.goneById.set(id, (this.goneById.get(id) ?? 0) + 1);
  }

  /** The numbers so far. */
  result(): Aggregate {
    const { disclose, by } = this.options;
    const tallies = new Map<string, GroupTally>();
    for (const { county, ageBand, verdicts, monthly, children } of this.shares.values()) {
      if (children === 0) continue;
      const key = `${county ?? ''}/${ageBand ?? ''}`;
      const group = tallies.get(key) ?? new GroupTally(county, ageBand);
      tallies.set(key, group);
      group.add(verdicts, monthly, children);
    }
    const groups = [...tallies.values()].sort(inOrder);
    const { refused, confidential, gone } = this;
    const assumed = [...this.shares.values()].reduce(
      (sum, share) => sum + (share.assumed ? share.children : 0),
      0,
    );
    if (disclose === 'public') {
      return {
        disclose,
        by,
        refused,
        assumed: publicCount(assumed),
        ...(gone === 0 ? {} : { gone: publicCount(gone) }),
        confidential: publicCount(confidential),
        ...publicGroups(groups),
      };
    }
    return {
      disclose,
      by,
      refused,
      assumed,
      ...(gone === 0 ? {} : { gone }),
      confidential,
      groups: groups.map((group) => group.shown(true)),
      total: GroupTally.sum(groups).shown(true),
    };
  }

  private isHidden(child: object, id: string | null): boolean {
    return this.engine.office.isConfidential(child) || (id !== null && this.confidentialIds.has(id));
  }

  /** A confidential case; rows of its id that were counted before are taken back. */
  private hide(id: string | null): void {
    this.confidential += 1;
    if (id === null) return;
    this.confidentialIds.add(id);
    for (const share of this.byId.get(id) ?? []) {
      share.children -= 1;
      this.confidential += 1;
    }
    this.byId.delete(id);
    const left = this.goneById.get(id) ?? 0;
    this.gone -= left;
    this.confidential += left;
    this.goneById.delete(id);
  }

  private isMoneyAssumed(decided: unknown, result: ResultOf<I>): boolean {
    if (result.assumed.length === 0) return false;
    const { slots, prepared } = this.engine.check(decided, contextOf(result));
    return this.engine.isMoneyAssumed(result, slots, prepared);
  }

  private count(child: object, result: ResultOf<I>, decided: unknown): Share {
    const { policy } = this.engine;
    const { by, ages, disclose } = this.options;
    const county = by.includes('county') ? textOf(child, policy.county) : null;
    const birth = by.includes('age-band') ? textOf(child, policy.birth) : null;
    const births = [birth === null ? 0 : daySlot(birth)];
    const [band] = ageBands(births, daySlot(result.on), ages);
    const ageBand = typeof band === 'string' ? band : null;
    const verdicts = verdictsIn(policy, result, disclose);
    const { monthly } = result;
    const assumed = this.isMoneyAssumed(decided, result);
    const key = JSON.stringify([county, ageBand, verdicts.map(([, truth]) => truth), monthly, assumed]);
    const share = this.shares.get(key) ?? { county, ageBand, verdicts, monthly, assumed, children: 0 };
    this.shares.set(key, share);
    share.children += 1;
    return share;
  }
}

/**
 * Counts a register while it streams by: per county and age band how many children there are, of how many each group of
 * 2.0-2 is true, false or open, and the least and the most that is paid by the month, to all and to those of the group.
 *
 * - `full`: everything.
 * - `office`: every child is decided again as if `hiv` were false, so no number depends on that fact; confidential cases
 *   are in no number but their own. Of a child only the id is kept: a later row of the id may mark it.
 * - `public`: the same without the money of a group of 2.0-2, but groups of fewer than five children are merged with
 *   others, and counts of one to four are withheld, because neighbours know the one child in a county whom a small
 *   number is about.
 *
 * @see 2.0-2
 * @example
 * const child = { birthDate: '2010-01-15', hukouDivision: '431002', street: true };
 * const aggregation = new Aggregation();
 * aggregation.add(child, assess(child, { on: '2017-06-01' }));
 * aggregation.result().groups[0]?.verdicts.find(({ verdict }) => verdict === 'street')?.true; // 1
 */
export class Aggregation extends PolicyAggregation<ChenzhouIds> {
  /** @throws {RefusedInput} where the options are refused. */
  constructor(options: AggregateOptions = {}) {
    super(chenzhou(), options);
  }

  /** Counts a child: the case, and what `assess` made of it. @throws {RefusedInput} where the case is refused. */
  override add(child: ChildCase, result: AssessResult): void {
    super.add(child, result);
  }

  override result(): Aggregate {
    const made = super.result();
    return withRenderings(made, () =>
      made.disclose === 'full'
        ? IN_FULL
        : {
            text: (lang) => aggregateTable(made, { lang }),
            markdown: (lang) => aggregateMarkdown(made, { lang }),
          },
    );
  }
}
