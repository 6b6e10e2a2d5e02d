import type { ChildCase } from '../case/dictionary.js';
import { birthDate, id } from '../case/facts/child.js';
import { disabilityGrade } from '../case/facts/disability.js';
import { parseCase } from '../decide/assess.js';
import type { Issue } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { plainName, trimmed } from './half-width.js';
import { MOST_COLUMNS, namelessColumn, type RegisterColumn, tooManyColumns } from './header.js';
import { checkIdentity, identityAsId, resemblesIdentity } from './identity.js';
import type { CellOutcome } from './outcome.js';
import type { RegisterTally } from './report.js';
import type { RowShape } from './totals.js';
import { cellReader } from './values.js';

/** What one row says of a child. */
export interface ReadRow {
  /** The resident identity number; `null` where none is given, or it is not asked for. */
  readonly key: string | null;
  /** The caller's own key. */
  readonly id: string | null;
  /** The case; `undefined` where there are issues. */
  readonly case: ChildCase | undefined;
  readonly issues: readonly Issue[];
}

/** What the row reader is told. */
export interface RowRules {
  readonly excelDates: 1900 | undefined;
  readonly echoKey: boolean;
  readonly on: string | undefined;
}

interface FactCell {
  readonly index: number;
  readonly header: string;
  readonly path: string;
  /** The group of the fact in a case, such as `father`; `undefined` where it stands alone. */
  readonly group: string | undefined;
  readonly name: string;
  readonly isDivision: boolean;
  readonly read: (cell: string) => CellOutcome;
}

/** Known values by name; the names are the dictionary's. */
type Values = Record<string, unknown>;

/** Reads the cells of rows under the register's columns, each row for itself. */
export class RowReader {
  private readonly facts: FactCell[] = [];
  private readonly empty: number[] = [];
  private birthHeader: string | undefined;
  private idPlace: number | undefined;
  private key: { readonly index: number; readonly header: string } | undefined;

  constructor(
    private readonly columns: readonly RegisterColumn[],
    private readonly rules: RowRules,
    private readonly tally: RegisterTally,
  ) {
    for (const [index, column] of columns.entries()) {
      const { header } = column;
      if (column.is === 'fact') {
        const { fact, words } = column;
        const read = cellReader({ fact, header, words, excelDates: rules.excelDates });
        const { path } = fact;
        const dot = path.indexOf('.');
        const group = dot < 0 ? undefined : path.slice(0, dot);
        const isDivision = fact.type === 'division';
        this.facts.push({ index, header, path, group, name: path.slice(dot + 1), isDivision, read });
        if (fact === birthDate) this.birthHeader = header;
        if (fact === id) this.idPlace = index;
      } else if (column.is === 'key') {
        this.key = { index, header };
      } else if (column.is === 'nameless') {
        this.empty.push(index);
      }
    }
  }

  /** What the columns are, as far as it says whether a row is a child. */
  get shape(): RowShape {
    const places = (is: (column: RegisterColumn) => boolean): readonly number[] =>
      this.columns.flatMap((column, place) => (is(column) ? [place] : []));
    const says = places((column) => column.is === 'key' || (column.is === 'fact' && column.fact !== id));
    return {
      ignored: new Set(places((column) => column.is === 'ignored')),
      telling: places((column) => column.is === 'key' || (column.is === 'fact' && column.fact === birthDate)),
      // A list of ids alone has nothing else to fill in.
      facts: says.length === 0 ? undefined : says,
      headers: this.columns.map(({ is, header }) => (is === 'nameless' ? '' : plainName(header))),
    };
  }

  /** The columns of divisions, which many children share and registers therefore merge. */
  get divisionPlaces(): readonly number[] {
    return this.facts.filter(({ isDivision }) => isDivision).map(({ index }) => index);
  }

  /** Whether a row has more columns than a register may have. */
  isTooWide(cells: readonly string[]): boolean {
    return cells.length > MOST_COLUMNS;
  }

  /**
   * What the row says, or everything wrong with it under the register's own headers.
   *
   * @param merged the columns whose blank cells are the rest of merged ones.
   */
  read(cells: readonly string[], merged: readonly number[]): ReadRow {
    if (this.isTooWide(cells)) {
      return { key: null, id: null, case: undefined, issues: [tooManyColumns()] };
    }
    if (cells.length < this.columns.length) this.tally.shortRow();
    const issues: Issue[] = [];
    const values = this.values(cells, issues);
    this.withoutGrade(cells, values, issues);
    this.mergedCells(cells, merged, issues);
    this.strayCells(cells, issues);
    const key = this.identity(cells, values.birthDate, issues);
    const parsed = parseCase(values, this.rules.on === undefined ? {} : { on: this.rules.on });
    if (!parsed.ok) issues.push(...parsed.issues.map((issue) => this.inOwnWords(issue)));
    return {
      key: this.rules.echoKey ? key : null,
      id: typeof values.id === 'string' ? values.id : null,
      case: parsed.ok && issues.length === 0 ? parsed.value : undefined,
      issues,
    };
  }

  /** The known values as a case: grouped facts stand in their group. */
  private values(cells: readonly string[], issues: Issue[]): Values {
    const values: Values = {};
    const groups: Record<string, Values> = {};
    for (const { index, header, group, name, read } of this.facts) {
      if (index === this.idPlace && resemblesIdentity(cells[index] ?? '')) {
        issues.push(identityAsId(header, '--key'));
        continue;
      }
      const outcome = read(cells[index] ?? '');
      if ('code' in outcome) {
        issues.push({ code: outcome.code, path: header, message: `${header} ${outcome.hint}` });
        continue;
      }
      this.tally.normalise(outcome.kinds);
      if (outcome.value === null) continue;
      if (group === undefined) {
        values[name] = outcome.value;
        continue;
      }
      let members = groups[group];
      if (members === undefined) {
        members = {};
        groups[group] = members;
        values[group] = members;
      }
      members[name] = outcome.value;
    }
    return values;
  }

  /** A grade of disability that is 无: the child has no certificate, unless the row says that it has one. */
  private withoutGrade(cells: readonly string[], values: Values, issues: Issue[]): void {
    const column = this.facts.find(({ path }) => path === disabilityGrade.path);
    if (column === undefined) return;
    const outcome = column.read(cells[column.index] ?? '');
    if (!('isNone' in outcome)) return;
    const disability = isRecord(values.disability) ? values.disability : {};
    if (disability.certified === true) {
      const message = `${column.header} must be a grade, or blank where it is not known: the row says that there is a certificate`;
      issues.push({ code: 'invalid-value', path: column.header, message });
    }
    values.disability = { certified: false, ...disability };
  }

  /** Blank cells that are the rest of merged ones: what stands in the first of them may be meant here too. */
  private mergedCells(cells: readonly string[], merged: readonly number[], issues: Issue[]): void {
    if (merged.length === 0) return;
    for (const { index, header } of this.facts) {
      if (!merged.includes(index) || trimmed(cells[index] ?? '') !== '') continue;
      const message = `${header} is blank below a cell that looks merged: fill it in in every row, or write 不详 where it is not known`;
      issues.push({ code: 'merged-cells', path: header, message });
    }
  }

  /** Cells without a header in which something is written. */
  private strayCells(cells: readonly string[], issues: Issue[]): void {
    const check = (index: number) => {
      if (trimmed(cells[index] ?? '') !== '') issues.push(namelessColumn(index));
    };
    this.empty.forEach(check);
    for (let index = this.columns.length; index < cells.length; index += 1) check(index);
  }

  private identity(cells: readonly string[], day: unknown, issues: Issue[]): string | null {
    if (this.key === undefined) return null;
    const birth = this.birthHeader === undefined ? undefined : { header: this.birthHeader, day };
    const checked = checkIdentity(this.key.header, cells[this.key.index] ?? '', birth);
    this.tally.normalise(checked.kinds);
    issues.push(...checked.issues);
    return checked.number;
  }

  /** An issue of the case with the register's own headers in place of the facts' names. */
  private inOwnWords({ code, path, message }: Issue): Issue {
    const status = `${path.split('.', 1)[0]}.status`;
    let own = { code, path, message };
    for (const fact of this.facts) {
      if (fact.path !== path && fact.path !== status) continue;
      const renamed = own.message.replaceAll(fact.path, fact.header);
      own = { code, path: fact.path === path ? fact.header : own.path, message: renamed };
    }
    return own;
  }
}
