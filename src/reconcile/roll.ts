import type { ChildCase } from '../case/dictionary.js';
import { parseCase } from '../decide/assess.js';
import type { Issue } from '../input/issue.js';
import { certain } from '../logic/certain.js';
import { isConfidential, keyOf, officeCase } from '../office/office-case.js';
import type { Books } from './books.js';
import { childFindings } from './child-findings.js';
import type { Month } from './due.js';
import { BLANK, type Finding } from './finding.js';
import { Purse } from './purse.js';

/** One row of the register, as `readRegister` gives it: a case, or what is wrong with it. */
export type RegisteredChild =
  | { readonly row?: number; readonly case: ChildCase }
  | { readonly row?: number; readonly id: string | null; readonly issues: readonly Issue[] };

/** A row of the register, checked. */
interface Entry {
  readonly id: string | null;
  /** `null` where the row is refused. */
  readonly case: ChildCase | null;
  readonly issues: readonly Issue[];
  /** Whether nothing may be told of it but its id. */
  readonly isConfidential: boolean;
}

function entryOf(child: RegisteredChild, isGuarded: boolean): Entry {
  if ('issues' in child) return { id: child.id, case: null, issues: child.issues, isConfidential: false };
  const input: unknown = isGuarded ? officeCase(child.case) : child.case;
  const key = keyOf(input);
  const id = key === '' ? null : key;
  if (isGuarded && isConfidential(input)) return { id, case: null, issues: [], isConfidential: true };
  const parsed = parseCase(input);
  return parsed.ok
    ? { id, case: parsed.value, issues: [], isConfidential: false }
    : { id, case: null, issues: parsed.issues, isConfidential: false };
}

/** What is to be said of one id, or of one row without id. */
interface Told {
  /** What was found of its first row. */
  readonly findings: readonly Finding[];
  /** Further rows of the same id. */
  more: { readonly register: number[]; readonly issues: Issue[] } | undefined;
  /** Whether any of its rows is. */
  isConfidential: boolean;
}

const NO_PURSE = new Purse();

/** The register as it is read: each child is judged at once, so that what is said of it is held, not the child. */
export class Roll {
  /** Rows that cannot be read and name no child. */
  nameless = 0;
  private readonly told: Told[] = [];
  private readonly byId = new Map<string, Told>();

  /** @param isGuarded whether it is decided as if `hiv` were false, and confidential cases are left out. */
  constructor(
    private readonly month: Month,
    private readonly books: Books,
    private readonly isGuarded: boolean,
  ) {}

  /** @param place the row where it does not say which it is. */
  add(child: RegisteredChild, place: number): void {
    const row = child.row ?? place;
    const entry = entryOf(child, this.isGuarded);
    const { id, issues } = entry;
    const same = id === null ? undefined : this.byId.get(id);
    if (same !== undefined) {
      same.more ??= { register: [], issues: [] };
      same.isConfidential ||= entry.isConfidential;
      same.more.register.push(row);
      same.more.issues.push(...issues);
      return;
    }
    const told = { findings: this.judged(entry, row), more: undefined, isConfidential: entry.isConfidential };
    this.told.push(told);
    if (id !== null) this.byId.set(id, told);
    else if (entry.case === null && !entry.isConfidential) this.nameless += 1;
  }

  /** Everything that is to be said, in the order of the files: also of payments that fit no child. */
  findings(): readonly Finding[] {
    const findings = this.told.flatMap(({ findings: found, more, isConfidential: isHidden }) => {
      if (isHidden) return [this.confidential(certain(found[0]))];
      return more === undefined ? found : [this.doubled(certain(found[0]), more)];
    });
    for (const [id, purse] of this.books.purses) {
      if (!this.byId.has(id)) findings.push(...this.unregistered(id, purse));
    }
    const hidden = (id: string | null): boolean => id !== null && this.byId.get(id)?.isConfidential === true;
    return [...findings, ...this.books.aside.filter(({ id }) => !hidden(id))];
  }

  private judged(
    { id, case: child, issues, isConfidential: isHidden }: Entry,
    row: number,
  ): readonly Finding[] {
    const named = { id, register: [row], issues };
    if (isHidden) return [this.confidential(named)];
    if (child === null) return [this.unjudged('register-refused', named)];
    if (id === null) return [this.unjudged('id-missing', named)];
    return childFindings(this.month, { id, case: child, row, paid: this.purseOf(id) });
  }

  /** A confidential case by its id, or where it has none by its row: without what was paid, due or wrong. */
  private confidential({ id, register }: Pick<Finding, 'id' | 'register'>): Finding {
    const rows = id === null ? register : [];
    return { ...BLANK, kind: 'confidential', id, month: this.month.month, register: rows };
  }

  /** A row of the register that is not set against what was paid; payments to its id are never lost. */
  private unjudged(
    kind: 'id-doubled' | 'id-missing' | 'register-refused',
    { id, register, issues }: Pick<Finding, 'id' | 'register' | 'issues'>,
  ): Finding {
    const { month } = this.month;
    const named = { ...BLANK, kind, id, month, register, issues };
    if (id === null) return named;
    const purse = this.purseOf(id);
    return { ...named, paid: purse.of(null), payments: purse.rowsOf(null) };
  }

  private doubled({ id, register, issues }: Finding, more: NonNullable<Told['more']>): Finding {
    const named = { id, register: [...register, ...more.register], issues: [...issues, ...more.issues] };
    return this.unjudged('id-doubled', named);
  }

  /** Payments to an id that the register does not have, benefit by benefit. */
  private unregistered(id: string, purse: Purse): readonly Finding[] {
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

  private purseOf(id: string): Purse {
    return this.books.purses.get(id) ?? NO_PURSE;
  }
}
