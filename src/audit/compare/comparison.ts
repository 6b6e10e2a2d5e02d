import { type CheckedCase, checkCase } from '../../case/check.js';
import { type ChildCase, slotOf } from '../../case/dictionary.js';
import { birthDate, hukouDivision } from '../../case/facts/child.js';
import { confidential, hiv } from '../../case/facts/circumstances.js';
import { birthAfterOn } from '../../case/wrong.js';
import { ageBands } from '../../count/column-counts.js';
import { chenzhou } from '../../decide/assess.js';
import type { AssessContext, Prepared } from '../../decide/context/context.js';
import type { Issue } from '../../input/issue.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Slot } from '../../logic/slot.js';
import type { Truth } from '../../logic/truth.js';
import { yuan } from '../../money/fen.js';
import { CONFIDENTIAL } from '../../office/notes.js';
import { keyOf, officeCase } from '../../office/office-case.js';
import { officeIssue } from '../../office/office-issue.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import { COUNTIES } from '../../policy/counties.js';
import { CATEGORY_VERDICTS } from '../../policy/verdicts.js';
import { type CompareOptions, checked, prepared } from './compare-options.js';
import type { Bounds, ComparedRow, CompareSummary } from './compared.js';
import { codeOf, nameOfBand, nameOfCounty, placeOf } from './group-names.js';
import { JointRow } from './joint-row.js';
import type { MoneyChange, Span } from './span.js';
import { ChangeTally, directionOf, TurnTally } from './tallies.js';

const ALL = { zh: '全部儿童', en: 'all children' };
const AGES = [3, 6, 16, 18] as const;
const NONE: readonly never[] = Object.freeze([]);
const OPEN: Bounds = { min: null, max: null };

/** All that an office is told of a confidential case beside its id; it is in no sum. */
const CONFIDENTIAL_CASE: Issue = { code: 'confidential', path: '', message: CONFIDENTIAL.en };

const endOf = (fen: number): string | null => (Number.isFinite(fen) ? yuan(fen) : null);
const boundsOf = ({ min, max }: Span): Bounds => ({ min: endOf(min), max: endOf(max) });

/**
 * Compares two contexts over a register while it streams by: per child what changes, and the numbers of all. Nothing of
 * a single child is kept.
 *
 * The change of a child is bounded completion by completion: a child of whom the 低保 condition is unknown has 0 to 50.00
 * where a standard of 1,200.00 rises to 1,250.00, and not -1,200.00 to 1,250.00. Both bounds are reached.
 *
 * @see 2.1-8
 */
export class Comparison {
  private readonly options: ReturnType<typeof checked>;
  private readonly sides: readonly [Prepared, Prepared];
  private readonly joint: JointRow<ChenzhouIds>;
  private readonly day: number;
  private readonly total = new ChangeTally(null, ALL);
  private readonly groups = new Map<string | null, ChangeTally>();
  private readonly categories: readonly ChangeTally[];
  private readonly turns: readonly TurnTally[];
  private rows = 0;
  private refused = 0;

  /** @throws {RefusedInput} where a context or an option is refused; the path begins with `before` or `after`. */
  constructor(before: AssessContext, after: AssessContext, options: CompareOptions = {}) {
    this.options = checked(options);
    this.sides = [prepared('before', before), prepared('after', after)];
    this.joint = new JointRow(chenzhou().policy, this.sides);
    // A child must be born by both days.
    this.day = Math.min(...this.sides.map(({ onSlot }) => onSlot));
    this.categories = CATEGORY_VERDICTS.map(({ id, rule }) => new ChangeTally(id, rule.label));
    this.turns = this.joint.joint.turning.map(({ verdict }) => new TurnTally(verdict));
  }

  /** Compares a child and counts it. */
  add(child: ChildCase): ComparedRow {
    const { id, slots, issues } = this.checked(child);
    return issues.length > 0 ? this.addRefused(id, issues) : this.compared(id, slots);
  }

  /** Compares and counts a child of a register that `loadColumns` checked, as it is recorded there. */
  addSound(slots: readonly Slot[]): ComparedRow {
    const issues = this.whyNot(slots);
    return issues.length > 0 ? this.addRefused(null, issues) : this.compared(null, slots);
  }

  /** Counts a row that cannot be compared. */
  addRefused(id: string | null, issues: readonly Issue[]): ComparedRow {
    this.refused += 1;
    return {
      row: this.next(),
      id,
      direction: 'refused',
      county: null,
      countyName: null,
      ageBand: null,
      before: OPEN,
      after: OPEN,
      change: OPEN,
      gained: NONE,
      lost: NONE,
      mayTurn: NONE,
      issues: this.isOffice ? issues.map((issue) => officeIssue(issue)) : issues,
    };
  }

  /** Counts a child of a register that `loadColumns` checked, without a row of its own. */
  countSound(slots: readonly Slot[]): void {
    if (this.whyNot(slots).length > 0) this.refused += 1;
    else this.counted(slots);
  }

  /** Counts a case, without a row of its own. */
  count(child: ChildCase): void {
    const { slots, issues } = this.checked(child);
    if (issues.length > 0) this.refused += 1;
    else this.counted(slots);
  }

  private checked(child: ChildCase): CheckedCase {
    const { slots, issues } = checkCase(this.isOffice ? officeCase(child) : child, this.day);
    return { id: keyOf(child), slots, issues: issues.length > 0 ? issues : this.whyNot(slots) };
  }

  /** Why a child whose facts are sound is not compared: born after a day, or confidential in an office. */
  private whyNot(slots: readonly Slot[]): readonly Issue[] {
    const birth = slots[slotOf(birthDate)];
    if (birth !== undefined && birth > this.day) return [birthAfterOn(birthDate.path)];
    return this.isOffice && slots[slotOf(confidential)] === 1 ? [CONFIDENTIAL_CASE] : NONE;
  }

  private get isOffice(): boolean {
    return this.options.disclose === 'office';
  }

  private compared(id: string | null, slots: readonly Slot[]): ComparedRow {
    const money = this.counted(slots);
    const county = codeOf(slots[slotOf(hukouDivision)]);
    return {
      row: this.next(),
      id,
      direction: directionOf(money.change),
      county,
      countyName: county === null ? null : (COUNTIES[county] ?? null),
      ageBand: this.ageBandOf(slots),
      before: boundsOf(money.before),
      after: boundsOf(money.after),
      change: boundsOf(money.change),
      ...this.turned(),
      issues: NONE,
    };
  }

  private counted(slots: readonly Slot[]): MoneyChange {
    const { joint, options, turns } = this;
    joint.read(this.isOffice ? withoutHiv(slots) : slots);
    const money = joint.money();
    this.total.add(money);
    joint.joint.turning.forEach((one, index) => {
      const turn = joint.turn(one);
      if (turn !== undefined) turns[index]?.add(turn);
    });
    if (options.by === 'county') {
      const county = codeOf(slots[slotOf(hukouDivision)]);
      this.groupOf(county, nameOfCounty).add(money);
    } else if (options.by === 'age') {
      this.groupOf(this.ageBandOf(slots), nameOfBand).add(money);
    } else if (options.by === 'category') {
      this.categories.forEach((tally, category) => {
        const { isIn, money: here } = joint.moneyIn(category);
        if (isIn !== false) tally.add(here, isIn === null);
      });
    }
    return money;
  }

  /** The numbers so far. */
  summary(): CompareSummary {
    const { by, disclose } = this.options;
    const [before, after] = this.sides;
    const inOrder = [...this.groups].sort(([one], [other]) => placeOf(one) - placeOf(other));
    const groups = by === 'category' ? this.categories : inOrder.map(([, tally]) => tally);
    return {
      disclose,
      by,
      on: [before.on, after.on],
      refused: this.refused,
      total: this.total.group,
      groups: groups.map(({ group }) => group),
      verdicts: this.turns.flatMap(({ shown }) => shown),
    };
  }

  /** How the verdicts of the child that was read last turn. */
  private turned(): Pick<ComparedRow, 'gained' | 'lost' | 'mayTurn'> {
    const { turning } = this.joint.joint;
    if (turning.length === 0) return { gained: NONE, lost: NONE, mayTurn: NONE };
    const paths = (wanted: Truth): readonly string[] =>
      turning.flatMap((one) => (this.joint.turn(one) === wanted ? one.verdict.path : []));
    return { gained: paths(true), lost: paths(false), mayTurn: paths(null) };
  }

  private ageBandOf(slots: readonly Slot[]): string | null {
    const birth = slots[slotOf(birthDate)];
    if (birth === undefined) return null;
    const [band] = ageBands([birth], this.sides[0].onSlot, AGES);
    return typeof band === 'string' ? band : null;
  }

  private groupOf(key: string | null, nameOf: (key: string | null) => Bilingual): ChangeTally {
    const known = this.groups.get(key) ?? new ChangeTally(key, nameOf(key));
    this.groups.set(key, known);
    return known;
  }

  private next(): number {
    this.rows += 1;
    return this.rows - 1;
  }
}

function withoutHiv(slots: readonly Slot[]): readonly Slot[] {
  const copy = [...slots];
  copy[slotOf(hiv)] = 0;
  return copy;
}
