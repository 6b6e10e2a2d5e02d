import type { ChildCase } from '../case/dictionary.js';
import { parseCase } from '../decide/assess.js';
import type { Issue } from '../input/issue.js';
import { certain } from '../logic/certain.js';
import { LIVING } from '../time/settle/office-settlement.js';
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
}

function entryOf(child: RegisteredChild): Entry {
  if ('issues' in child) return { id: child.id, case: null, issues: child.issues };
  const { id } = child.case;
  const known = typeof id === 'string' && id !== '' ? id : null;
  const parsed = parseCase(child.case);
  return parsed.ok
    ? { id: known, case: parsed.value, issues: [] }
    : { id: known, case: null, issues: parsed.issues };
}

/** What is to be said of one id, or of one row without id. */
interface Told {
  /** What was found of its first row. */
  readonly findings: readonly Finding[];
  /** Further rows of the same id. */
  more: { readonly register: number[]; readonly issues: Issue[] } | undefined;
}

const NO_PURSE = new Purse();

/** The register as it is read: each child is judged at once, so that what is said of it is held, not the child. */
export class Roll {
  /** Rows that cannot be read and name no child. */
  nameless = 0;
  private readonly told: Told[] = [];
  private readonly byId = new Map<string, Told>();

  /** @param isTold whether benefits are told apart. */
  constructor(
    private readonly month: Month,
    private readonly books: Books,
    private readonly isTold: boolean,
  ) {}

  /** @param place the row where it does not say which it is. */
  add(child: RegisteredChild, place: number): void {
    const row = child.row ?? place;
    const entry = entryOf(child);
    const { id, issues } = entry;
    const same = id === null ? undefined : this.byId.get(id);
    if (same !== undefined) {
      same.more ??= { register: [], issues: [] };
      same.more.register.push(row);
      same.more.issues.push(...issues);
      return;
    }
    const told = { findings: this.judged(entry, row), more: undefined };
    this.told.push(told);
    if (id !== null) this.byId.set(id, told);
    else if (entry.case === null) this.nameless += 1;
  }

  /** Everything that is to be said, in the order of the files: also of payments that fit no child. */
  findings(): readonly Finding[] {
    const findings = this.told.flatMap(({ findings: found, more }) =>
      more === undefined ? found : [this.doubled(certain(found[0]), more)],
    );
    for (const [id, purse] of this.books.purses) {
      if (!this.byId.has(id)) findings.push(...this.unregistered(id, purse));
    }
    return [...findings, ...this.books.aside];
  }

  private judged({ id, case: child, issues }: Entry, row: number): readonly Finding[] {
    const named = { id, register: [row], issues };
    if (child === null) return [this.unjudged('register-refused', named)];
    if (id === null) return [this.unjudged('id-missing', named)];
    return childFindings(this.month, { id, case: child, row, paid: this.purseOf(id) }, this.isTold);
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

  /** Payments to an id that the register does not have: benefit by benefit, or as one sum. */
  private unregistered(id: string, purse: Purse): readonly Finding[] {
    if (purse.benefits.length === 0) return [];
    const parts = this.isTold ? purse.benefits : [null];
    return parts.map((benefit) => ({
      ...BLANK,
      kind: 'not-in-register',
      id,
      benefit: benefit ?? LIVING,
      month: this.month.month,
      paid: purse.of(benefit),
      payments: purse.rowsOf(benefit),
    }));
  }

  private purseOf(id: string): Purse {
    return this.books.purses.get(id) ?? NO_PURSE;
  }
}
