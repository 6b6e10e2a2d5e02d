/** A piece of SQL, and how many sub-selects must stand below it. */
export interface Term {
  readonly text: string;
  /** 0 needs the bound columns alone; 1 needs columns that are named above them, and so on. */
  readonly level: number;
  /** Whether it stands anywhere without brackets. */
  readonly isAtom: boolean;
  /** The columns it names. */
  readonly uses: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export const TRUE_TERM: Term = { text: 'TRUE', level: 0, isAtom: true, uses: NONE };
export const FALSE_TERM: Term = { text: 'FALSE', level: 0, isAtom: true, uses: NONE };

/** A text made of other terms. */
export function made(of: readonly Term[], text: string, isAtom = false): Term {
  return {
    text,
    level: of.reduce((level, term) => Math.max(level, term.level), 0),
    isAtom,
    uses: new Set(of.flatMap(({ uses }) => [...uses])),
  };
}

/** The text of a term as an operand. */
export function operand(term: Term): string {
  return term.isAtom ? term.text : `(${term.text})`;
}

function distinct(of: readonly Term[]): readonly Term[] {
  return [...new Map(of.map((term) => [term.text, term])).values()];
}

/** All of them, as SQL and Kleene have it: one FALSE settles it, otherwise one NULL leaves it open. */
export function and(...of: readonly Term[]): Term {
  if (of.includes(FALSE_TERM)) return FALSE_TERM;
  const parts = distinct(of.filter((term) => term !== TRUE_TERM));
  const [first = TRUE_TERM, ...others] = parts;
  return others.length === 0 ? first : made(parts, parts.map(operand).join(' AND '));
}

/** Any of them: one TRUE settles it, otherwise one NULL leaves it open. */
export function or(...of: readonly Term[]): Term {
  if (of.includes(TRUE_TERM)) return TRUE_TERM;
  const parts = distinct(of.filter((term) => term !== FALSE_TERM));
  const [first = FALSE_TERM, ...others] = parts;
  return others.length === 0 ? first : made(parts, parts.map(operand).join(' OR '));
}

export function not(term: Term): Term {
  if (term === TRUE_TERM) return FALSE_TERM;
  if (term === FALSE_TERM) return TRUE_TERM;
  return made([term], `NOT ${operand(term)}`);
}
