import { CaseChecker, type CheckedCase, checkCase } from '../../case/check.js';
import { slotOf } from '../../case/dictionary.js';
import { EDITION_DICTIONARY, type EditionCase } from '../../case/edition-dictionaries.js';
import { birthDate, hukouDivision } from '../../case/facts/child.js';
import { confidential, hiv } from '../../case/facts/circumstances.js';
import { birthAfterOn } from '../../case/wrong.js';
import { itemAt } from '../../columns/bits.js';
import { ageBands } from '../../count/column-counts.js';
import type { Issue } from '../../input/issue.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Slot } from '../../logic/slot.js';
import { yuan } from '../../money/fen.js';
import { keyOf } from '../../office/confidential-mark.js';
import { isGuarded } from '../../office/disclosure.js';
import { CONFIDENTIAL } from '../../office/notes.js';
import { OFFICE, officeCase } from '../../office/office-case.js';
import { COUNTIES } from '../../policy/counties.js';
import type { Ids } from '../../policy/policy.js';
import {
  type ComparedContext,
  type CompareOptions,
  checkAssumedApart,
  checked,
  type Side,
  sideOf,
} from './compare-options.js';
import type { Bounds, ComparedMoney, ComparedRow, CompareSummary } from './compared.js';
import { codeOf, nameOfBand, nameOfCounty, placeOf } from './group-names.js';
import { JointRow } from './joint-row.js';
import { MissingLeague, type Narrowed } from './missing-league.js';
import { byPeriod } from './period.js';
import { allGroups, allVerdicts, publicGroups, publicNumber, publicVerdicts } from './shown.js';
import type { MoneyByPeriod, MoneyChange, Span } from './span.js';
import { ChangeTally, directionOf, TurnTally } from './tallies.js';

const ALL = { zh: '全部儿童', en: 'all children' };
const AGES = [3, 6, 16, 18] as const;
const NONE: readonly never[] = Object.freeze([]);
const OPEN: Bounds = { min: null, max: null };

/** All that an office is told of a confidential case beside its id; it is in no sum. */
const CONFIDENTIAL_CASE: Issue = {
  code: 'confidential',
  path: '',
  message: CONFIDENTIAL.en,
  messageZh: CONFIDENTIAL.zh,
};

/** Reads cases that may tell the facts of every edition. */
const EDITION_CASES = /* @__PURE__ */ new CaseChecker({ dictionary: EDITION_DICTIONARY, birth: birthDate });

const BIRTH = slotOf(birthDate);
const DIVISION = slotOf(hukouDivision);
const IS_CONFIDENTIAL = slotOf(confidential);

const endOf = (fen: number): string | null => (Number.isFinite(fen) ? yuan(fen) : null);
const boundsOf = ({ min, max }: Span): Bounds => ({ min: endOf(min), max: endOf(max) });

function moneyOf({ before, after, change }: MoneyChange): ComparedMoney {
  return {
    direction: directionOf(change),
    before: boundsOf(before),
    after: boundsOf(after),
    change: boundsOf(change),
  };
}

/** What is known of a child whose bands are read already. */
export interface TakenRow {
  readonly birth: Slot;
  readonly division: Slot;
  /** The place of the division among the figures; -1 where it is not known. */
  readonly place: number;
  /** The sums that are deducted, in fen. */
  readonly sums: readonly Slot[];
}

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
  /** Both contexts drawn together, and the child that was read last. */
  readonly joint: JointRow<Ids>;
  readonly options: ReturnType<typeof checked>;
  private readonly sides: readonly [before: Side, after: Side];
  private readonly day: number;
  /** Whether a context names an edition: then cases may tell the facts of all of them. */
  private readonly isOfEditions: boolean;
  private readonly total = new ChangeTally(null, ALL);
  private readonly groups = new Map<string | null, ChangeTally>();
  private readonly categories: readonly ChangeTally[];
  private readonly turns: readonly TurnTally[];
  private readonly league: MissingLeague | null;
  private rows = 0;
  private refused = 0;
  private confidential = 0;

  /**
   * @param narrowed which bounds the missing facts are asked to narrow; of two equal contexts the change has none.
   * @throws {RefusedInput} where a context or an option is refused; the path begins with `before` or `after`.
   */
  constructor(
    before: ComparedContext,
    after: ComparedContext,
    options: CompareOptions = {},
    narrowed: Narrowed = 'change',
  ) {
    this.options = checked(options);
    this.sides = [sideOf('before', before), sideOf('after', after)];
    checkAssumedApart(this.sides);
    const [{ policy, prepared }, other] = this.sides;
    this.isOfEditions = this.sides.some(({ isEdition }) => isEdition);
    this.joint = new JointRow(
      [policy, other.policy],
      [prepared, other.prepared],
      this.options.by === 'category',
    );
    // A child must be born by both days.
    this.day = Math.min(prepared.onSlot, other.prepared.onSlot);
    this.categories = policy.verdicts.categories.map(({ id, rule }) => new ChangeTally(id, rule.label));
    this.league = this.options.missing ? new MissingLeague(this.joint, narrowed) : null;
    this.turns = this.joint.joint.turning.map(({ verdict }) => new TurnTally(verdict));
  }

  /** Whether every child is decided as if `hiv` were false, and confidential ones are in no number. */
  get isGuarded(): boolean {
    return isGuarded(this.options.disclose);
  }

  /** Whether either context takes something as declared that is not recorded. */
  get isAssuming(): boolean {
    return this.sides.some(({ prepared }) => prepared.assumptions.list.length > 0);
  }

  /** Compares a child and counts it. */
  add(child: EditionCase): ComparedRow {
    const { id, slots, issues } = this.check(child);
    return issues.length > 0 ? this.addRefused(id, issues) : this.compared(id, slots);
  }

  /** Compares and counts a child of a register that `loadColumns` checked, as it is recorded there. */
  addSound(slots: readonly Slot[]): ComparedRow {
    const issues = this.whyNot(slots[BIRTH], slots[IS_CONFIDENTIAL]);
    return issues.length > 0 ? this.addRefused(null, issues) : this.compared(null, slots);
  }

  /** Counts a row that cannot be compared. */
  addRefused(id: string | null, issues: readonly Issue[]): ComparedRow {
    this.refuse(issues);
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
      yearly: null,
      semester: null,
      gained: NONE,
      lost: NONE,
      mayTurn: NONE,
      issues: this.isGuarded ? issues.map((issue) => OFFICE.issueShown(issue)) : issues,
    };
  }

  /** Counts a child that `joint.known` holds. */
  countTaken({ birth, division, place, sums }: TakenRow): void {
    this.joint.take(place, sums);
    this.tally(birth, division);
  }

  /** Counts a case, without a row of its own. */
  count(child: EditionCase): void {
    this.countChecked(this.check(child));
  }

  /** Counts a case that a comparison of the same day and disclosure has checked. */
  countChecked({ slots, issues }: CheckedCase): void {
    if (issues.length > 0) this.refuse(issues);
    else this.counted(slots);
  }

  /** Counts a row that is not compared. */
  refuse(issues: readonly Issue[]): void {
    if (issues[0] === CONFIDENTIAL_CASE) this.confidential += 1;
    else this.refused += 1;
  }

  /** Why a child whose facts are sound is not compared: born after a day, or confidential in an office. */
  whyNot(birth: Slot, isConfidential: Slot): readonly Issue[] {
    if (this.isGuarded && isConfidential === 1) return [CONFIDENTIAL_CASE];
    return birth !== undefined && birth > this.day ? [birthAfterOn(birthDate.path)] : NONE;
  }

  /** Checks a case: what is wrong with it, or why it is not compared. */
  check(child: EditionCase): CheckedCase {
    const given = this.isGuarded ? officeCase(child) : child;
    const { slots, issues } = this.isOfEditions
      ? EDITION_CASES.check(given, this.day)
      : checkCase(given, this.day);
    const why = issues.length > 0 ? issues : this.whyNot(slots[BIRTH], slots[IS_CONFIDENTIAL]);
    return { id: keyOf(child), slots, issues: why };
  }

  private compared(id: string | null, slots: readonly Slot[]): ComparedRow {
    const { row, money } = this.counted(slots);
    const { monthly, yearly, semester } = money;
    const county = codeOf(row[DIVISION]);
    return {
      row: this.next(),
      id,
      ...moneyOf(monthly),
      county,
      countyName: county === null ? null : (COUNTIES[county] ?? null),
      ageBand: this.ageBandOf(row[BIRTH]),
      yearly: moneyOf(yearly),
      semester: moneyOf(semester),
      ...this.turned(),
      issues: NONE,
    };
  }

  /** Counts a child: what is known and assumed of it before, and its money. */
  private counted(slots: readonly Slot[]) {
    const row = this.joint.read(this.isGuarded ? withoutHiv(slots) : slots);
    return { row, money: this.tally(row[BIRTH], row[DIVISION]) };
  }

  /** Counts the child that was read last. */
  private tally(birth: Slot, division: Slot): MoneyByPeriod {
    const { joint, options, turns } = this;
    const money = byPeriod((period) => joint.money(period));
    this.total.add(money);
    joint.eachTurn((place, turn) => turns[place]?.add(turn));
    if (options.by === 'county') {
      this.groupOf(codeOf(division), nameOfCounty).add(money);
    } else if (options.by === 'age') {
      this.groupOf(this.ageBandOf(birth), nameOfBand).add(money);
    } else if (options.by === 'category') {
      this.categories.forEach((tally, category) => {
        const inIt = byPeriod((period) => joint.moneyIn(category, period));
        const { isIn } = inIt.monthly;
        if (isIn !== false)
          tally.add(
            byPeriod((period) => inIt[period].money),
            isIn === null,
          );
      });
    }
    this.league?.add();
    return money;
  }

  /** The numbers so far. */
  summary(): CompareSummary {
    const { by, disclose } = this.options;
    const [before, after] = this.sides;
    const inOrder = [...this.groups].sort(([one], [other]) => placeOf(one) - placeOf(other));
    const groups = by === 'category' ? this.categories : inOrder.map(([, tally]) => tally);
    const isPublic = disclose === 'public';
    return {
      disclose,
      by,
      on: [before.prepared.on, after.prepared.on],
      editions: [before.policy.document.edition, after.policy.document.edition],
      refused: this.refused,
      confidential: isPublic ? publicNumber(this.confidential) : this.confidential,
      ...(isPublic ? publicGroups(this.total, groups) : allGroups(this.total, groups)),
      verdicts: isPublic ? publicVerdicts(this.turns, this.total.children) : allVerdicts(this.turns),
      missing: this.league?.list(isPublic) ?? null,
    };
  }

  /** How the verdicts of the child that was read last turn. */
  private turned(): Pick<ComparedRow, 'gained' | 'lost' | 'mayTurn'> {
    const paths = { gained: [] as string[], lost: [] as string[], mayTurn: [] as string[] };
    this.joint.eachTurn((place, turn) => {
      const kind = turn === null ? 'mayTurn' : turn ? 'gained' : 'lost';
      paths[kind].push(itemAt(this.turns, place).verdict.path);
    });
    return paths;
  }

  private ageBandOf(birth: Slot): string | null {
    if (birth === undefined) return null;
    const [band] = ageBands([birth], this.sides[0].prepared.onSlot, AGES);
    return typeof band === 'string' ? band : null;
  }

  private groupOf(key: string | null, nameOf: (key: string | null) => Bilingual): ChangeTally {
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const made = new ChangeTally(key, nameOf(key));
    this.groups.set(key, made);
    return made;
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
