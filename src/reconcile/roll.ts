import type { ChildCase } from '../case/dictionary.js';
import { checkGone, type Gone } from '../case/gone.js';
import type { Engine } from '../decide/engine.js';
import type { Issue } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { told as issueTold } from '../input/say.js';
import { certain } from '../logic/certain.js';
import { daySlot } from '../logic/slot.js';
import { dayOfSlot } from '../logic/wording.js';
import { keyOf } from '../office/confidential-mark.js';
import type { Ids } from '../policy/policy.js';
import type { Books } from './books.js';
import { childFindings } from './child-findings.js';
import type { Month } from './due.js';
import { BLANK, type Finding } from './finding.js';
import { Purse } from './purse.js';
import { SameChild } from './same-child.js';

/** One row of the register, as `readRegister` gives it: a case, or what is wrong with it. */
export type RegisteredChild = RegisteredRow<ChildCase>;

/** One row of the register of any policy. */
export type RegisteredRow<Case extends object> = {
  readonly row?: number;
  /** The resident identity number, where there is one: children are compared by it, and payments found; never shown. */
  readonly key?: string;
  /** The id came as a number, and is written as one in JSON. */
  readonly isNumbered?: boolean;
  /** Since when the child is gone, and why. */
  readonly gone?: Gone | null;
} & ({ readonly case: Case } | { readonly id: string | null; readonly issues: readonly Issue[] });

/** A row of the register, checked. */
interface Entry {
  readonly id: string | null;
  readonly key: string | null;
  /** `null` where the row is refused. */
  readonly case: object | null;
  readonly gone: Gone | null;
  readonly issues: readonly Issue[];
  /** Whether nothing may be told of it but its id. */
  readonly isConfidential: boolean;
}

const LAST_DAY = daySlot('9999-12-31');

/** @param isGuarded whether it is decided as if `hiv` were false, and of a confidential case nothing is told. */
function entryOf<I extends Ids>(
  { office, cases, policy }: Engine<I>,
  child: RegisteredRow<object>,
  isGuarded: boolean,
): Entry {
  const { key = null } = child;
  const refused = { key, case: null, gone: null, isConfidential: false };
  if ('issues' in child) return { ...refused, id: child.id, issues: child.issues };
  const input: unknown = isGuarded ? office.caseOf(child.case) : child.case;
  const own = keyOf(input);
  const id = own === '' ? null : own;
  if (isGuarded && office.isConfidential(input)) return { ...refused, id, issues: [], isConfidential: true };
  const checked = cases.check(input, LAST_DAY);
  const issues = [...checked.issues];
  const birth = checked.slots[policy.dictionary.slotOf(policy.birth)];
  const gone = checkGone(child.gone, birth === undefined ? null : dayOfSlot(birth), issues);
  return { ...refused, id, case: issues.length === 0 && isRecord(input) ? input : null, gone, issues };
}

/** What is to be said of one id, or of one row without id. */
interface Told<I extends Ids> {
  readonly id: string | null;
  /** What was found of its first row. */
  readonly findings: readonly Finding<I>[];
  /** Further rows of the same id. */
  more: { readonly register: number[]; readonly issues: Issue[] } | undefined;
  /** Whether any of its rows is. */
  isConfidential: boolean;
}

/** A child of the register, or an id that is known from the payments alone. */
type Known<I extends Ids> = Told<I> | string;

/** The register as it is read: each child is judged at once, so that what is said of it is held, not the child. */
export class Roll<I extends Ids> {
  /** Rows that cannot be read and name no child. */
  nameless = 0;
  private readonly told: Told<I>[] = [];
  private readonly byId = new Map<string, Told<I>>();
  private readonly byKey = new Map<string, Told<I>>();
  private readonly same = new SameChild<Known<I>>();
  /** The identity numbers of children whose payments are known by it. */
  private readonly paidKeys = new Map<Told<I>, string>();

  /** @param isGuarded whether it is decided as if `hiv` were false, and confidential cases are left out. */
  constructor(
    private readonly month: Month<I>,
    private readonly books: Books<I>,
    private readonly isGuarded: boolean,
  ) {}

  /** @param place the row where it does not say which it is. */
  add(child: RegisteredRow<object>, place: number): void {
    const row = child.row ?? place;
    const entry = entryOf(this.month.months.engine, child, this.isGuarded);
    const { id, key, issues } = entry;
    const before = id === null ? undefined : this.byId.get(id);
    const told = before ?? {
      id,
      findings: this.judged(entry, row),
      more: undefined,
      isConfidential: entry.isConfidential,
    };
    if (before === undefined) {
      this.told.push(told);
      if (id !== null) this.byId.set(id, told);
      else if (entry.case === null && !entry.isConfidential) this.nameless += 1;
    } else {
      before.more ??= { register: [], issues: [] };
      before.isConfidential ||= entry.isConfidential;
      before.more.register.push(row);
      before.more.issues.push(...issues);
    }
    if (key !== null) this.identify(told, key);
  }

  /** Everything that is to be said, in the order of the files: also of payments that fit no child. */
  findings(): readonly Finding<I>[] {
    for (const ids of this.books.idsOf.values()) {
      if (ids.size > 1) this.same.join([...ids].map((id) => this.byId.get(id) ?? id));
    }
    const groups = this.same.doubled();
    const hidden = this.hiddenIn(groups);
    const doubled = groups.filter((group) => ![...group].some((known) => hidden.has(known)));
    const apart = new Set<Known<I>>(doubled.flatMap((group) => [...group]));
    const findings = this.told.flatMap((told) => {
      if (hidden.has(told)) return [this.confidential(certain(told.findings[0]))];
      if (apart.has(told)) return [];
      return told.more === undefined ? told.findings : [this.doubled(told)];
    });
    findings.push(...doubled.map((group) => this.identityDoubled(group)));
    for (const [id, purse] of this.books.purses) {
      if (!this.byId.has(id) && !apart.has(id) && !hidden.has(id))
        findings.push(...this.unregistered(id, purse));
    }
    for (const [key, purse] of this.books.keyed) {
      if (!this.byKey.has(key)) findings.push(...this.unregistered(null, purse));
    }
    const isHidden = (id: string | null): boolean => id !== null && hidden.has(this.byId.get(id) ?? id);
    return [...findings, ...this.books.aside.filter(({ id }) => !isHidden(id))];
  }

  /** All that is confidential: a child marked so in any of its rows, and whatever else is the same child. */
  private hiddenIn(groups: readonly ReadonlySet<Known<I>>[]): ReadonlySet<Known<I>> {
    const isMarked = (known: Known<I>): boolean => typeof known !== 'string' && known.isConfidential;
    const alone = this.told.filter(isMarked);
    return new Set([...alone, ...groups.flatMap((group) => ([...group].some(isMarked) ? [...group] : []))]);
  }

  /** Two rows of one identity number are one child, under whatever ids. */
  private identify(told: Told<I>, key: string): void {
    const first = this.byKey.get(key);
    if (first === undefined) this.byKey.set(key, told);
    else if (first !== told) this.same.join([first, told]);
    if (this.books.keyed.has(key)) this.paidKeys.set(told, key);
  }

  private judged(entry: Entry, row: number): readonly Finding<I>[] {
    const { id, key, case: child, gone, issues } = entry;
    const named = { id, register: [row], issues };
    if (entry.isConfidential) return [this.confidential(named)];
    const paid = this.purseOf(id, key);
    if (child === null) return [this.unjudged('register-refused', named, paid)];
    if (id === null && key === null) return [this.unjudged('id-missing', named, paid)];
    return childFindings(this.month, { id, case: child, gone, row, paid });
  }

  /** A confidential case by its id, or where it has none by its row: without what was paid, due or wrong. */
  private confidential({ id, register }: Pick<Finding<I>, 'id' | 'register'>): Finding<I> {
    const rows = id === null ? register : [];
    return { ...BLANK, kind: 'confidential', id, month: this.month.month, register: rows };
  }

  /** A row of the register that is not set against what was paid; payments to its id are never lost. */
  private unjudged(
    kind: 'id-doubled' | 'id-missing' | 'identity-doubled' | 'register-refused',
    named: Pick<Finding<I>, 'id' | 'register' | 'issues'>,
    purse: Purse<I['benefit']>,
  ): Finding<I> {
    const { month } = this.month;
    const { id, register, issues } = named;
    const finding = { ...BLANK, kind, id, month, register, issues };
    if (kind !== 'identity-doubled' && id === null && purse.benefits.length === 0) return finding;
    return { ...finding, paid: purse.of(null), payments: purse.rowsOf(null) };
  }

  private doubled(told: Told<I>): Finding<I> {
    const named = { id: told.id, register: rowsOf(told), issues: issuesOf(told) };
    return this.unjudged('id-doubled', named, this.purseOf(told.id, this.paidKeys.get(told) ?? null));
  }

  /** One child under several ids: what is due to it is due once, and which row is right is not known. */
  private identityDoubled(group: ReadonlySet<Known<I>>): Finding<I> {
    const ids = [...group].flatMap((known) =>
      typeof known === 'string' ? [known] : known.id === null ? [] : [known.id],
    );
    const told = [...group].filter((known) => typeof known !== 'string');
    const purses = ids.map((id) => this.purseOf(id, null));
    const keys = new Set(told.map((one) => this.paidKeys.get(one)));
    purses.push(...[...keys].flatMap((key) => (key === undefined ? [] : [this.purseOf(null, key)])));
    const issue = issueTold('identity-doubled', '', {
      zh: `同一身份证号出现在${ids.length < 2 ? '几行' : `编号 ${ids.join('、')} 之下`}：一名儿童只发一份`,
      en: `one identity number stands under ${ids.length < 2 ? 'several rows' : `the ids ${ids.join(', ')}`}: one child is paid once`,
    });
    const named = {
      id: ids[0] ?? null,
      register: told.flatMap(rowsOf),
      issues: [issue, ...told.flatMap(issuesOf)],
    };
    return this.unjudged('identity-doubled', named, Purse.of(purses));
  }

  /** Payments to a child that the register does not have: benefit by benefit, or as one sum. */
  private unregistered(id: string | null, purse: Purse<I['benefit']>): readonly Finding<I>[] {
    if (purse.benefits.length === 0) return [];
    return purse.benefits.map((benefit) => ({
      ...BLANK,
      kind: 'not-in-register',
      id,
      benefit,
      month: this.month.month,
      paid: purse.of(benefit),
      payments: purse.rowsOf(benefit),
    }));
  }

  /** What was paid under an id, and under an identity number without id. */
  private purseOf(id: string | null, key: string | null): Purse<I['benefit']> {
    const own = id === null ? undefined : this.books.purses.get(id);
    const keyed = key === null ? undefined : this.books.keyed.get(key);
    const purses = [own, keyed].filter((purse) => purse !== undefined);
    return purses.length === 0 ? NO_PURSE : Purse.of(purses);
  }
}

const NO_PURSE = new Purse<never>();

function rowsOf<I extends Ids>({ findings, more }: Told<I>): readonly number[] {
  return [...certain(findings[0]).register, ...(more?.register ?? [])];
}

function issuesOf<I extends Ids>({ findings, more }: Told<I>): readonly Issue[] {
  return [...certain(findings[0]).issues, ...(more?.issues ?? [])];
}
