import { hiv } from '../../case/facts/circumstances.js';
import { flatColumnName } from '../../case/flat.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { nearest } from '../../input/nearest.js';
import { mustBeOneOf, wrongAt } from '../../input/say.js';
import type { Dialect } from '../dialect.js';
import { STANDARD_COLUMNS, type StandardColumn, type StandardsTable } from '../money/entries.js';
import { columnIssue, tableParts } from './identifier.js';

/** Where the facts stand in the caller's own table. */
export interface Bindings {
  /** The table or view: a name, `schema.table` or `catalogue.schema.table`; `children` unless said otherwise. */
  readonly table?: string;
  /**
   * The column of a fact, by the fact's path; its flat name (`father_status`) unless said otherwise, and `null` where
   * the table does not have it: then it is unknown for every child.
   */
  readonly columns?: Readonly<Record<string, string | null>>;
  /** Whether the table has no other columns than those: every other fact is unknown for every child. */
  readonly onlyNamed?: boolean;
  /** Where the standards stand, if they stand in a table. */
  readonly standards?: StandardsBinding;
}

/** A table of standards: one row an entry, one column a member of it. */
export interface StandardsBinding {
  /** The table or view; `standards` unless said otherwise. */
  readonly table?: string;
  /** The column of a member, by its name; the same name unless said otherwise. */
  readonly columns?: Readonly<Record<string, string>>;
}

function unknownFact(path: string, paths: readonly string[]): Issue {
  const at = `bindings.columns.${path.slice(0, 80)}`;
  const says = { zh: '不是信息项', en: 'is not a fact' };
  return wrongAt('unknown-fact', at, says, { suggestion: nearest(path, paths) });
}

/** Checked bindings: nothing of them reaches a query unless it is a plain name, and then it is quoted. */
export class Bound {
  /** The quoted table. */
  readonly table: string;
  private readonly columns: ReadonlyMap<string, string | null>;
  private readonly onlyNamed: boolean;
  /** The table of standards. */
  readonly standards: StandardsTable;

  /**
   * @param paths of the facts that there are.
   * @param withId whether the id has a column even where the bindings say that it has none.
   * @param isGuarded whether HIV is false for every child, and its column never read.
   * @throws {RefusedInput} with every fact that is none and every name that is no plain name.
   */
  constructor(
    { table = 'children', columns = {}, onlyNamed = false, standards = {} }: Bindings,
    private readonly dialect: Dialect,
    paths: readonly string[],
    private readonly withId = false,
    private readonly isGuarded = false,
  ) {
    const issues = Object.entries(columns).flatMap(([path, name]): readonly Issue[] => {
      if (!paths.includes(path)) return [unknownFact(path, paths)];
      return name === null ? [] : columnIssue(String(name), `bindings.columns.${path}`);
    });
    const { table: entries = 'standards', columns: members = {} } = standards;
    const wrong = Object.entries(members).flatMap(([member, name]): readonly Issue[] => {
      const path = `bindings.standards.columns.${member.slice(0, 80)}`;
      if (isStandardColumn(member)) return columnIssue(String(name), path);
      return [mustBeOneOf('unexpected-field', path, STANDARD_COLUMNS)];
    });
    if (issues.length + wrong.length > 0) throw new RefusedInput([...issues, ...wrong]);
    this.table = this.quoted(table, 'bindings.table');
    const from = this.quoted(entries, 'bindings.standards.table');
    this.standards = { from, column: (member) => this.quote(members[member] ?? member) };
    this.columns = new Map(Object.entries(columns));
    this.onlyNamed = onlyNamed;
  }

  /** A name that is known to be plain, as the engine quotes it. */
  quote(name: string): string {
    return `${this.dialect.quote}${name}${this.dialect.quote}`;
  }

  /** Whether a fact is false for every child. */
  isFalse(path: string): boolean {
    return this.isGuarded && path === hiv.path;
  }

  /** The quoted column of a fact, or `null` where the table has none. */
  column(path: string): string | null {
    if (this.isFalse(path)) return null;
    const given = this.columns.get(path);
    if (given !== undefined && given !== null) return this.quote(given);
    if (this.withId && path === 'id') return this.quote('id');
    return given === null || this.onlyNamed ? null : this.quote(flatColumnName(path));
  }

  private quoted(table: string, path: string): string {
    return tableParts(table, path)
      .map((part) => this.quote(part))
      .join('.');
  }
}

function isStandardColumn(name: string): name is StandardColumn {
  return STANDARD_COLUMNS.some((column) => column === name);
}
