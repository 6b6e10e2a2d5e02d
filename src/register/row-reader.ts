import { apartFromGone, checkGone, type Gone } from '../case/gone.js';
import { placeOf, valueAt, withFact } from '../case/shape.js';
import type { Issue } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { told as issueTold, wrongAt } from '../input/say.js';
import type { Fact } from '../logic/fact.js';
import { daySlot, type Slot } from '../logic/slot.js';
import { isMarked, keyOf, markedCase } from '../office/confidential-mark.js';
import { plainName, trimmed } from './half-width.js';
import { MOST_COLUMNS, namelessColumn, tooManyColumns } from './header.js';
import type { RegisterColumn } from './header-candidate.js';
import { type CheckedIdentity, checkIdentity, identityAsId, resemblesIdentity } from './identity.js';
import type { ColumnMapping, Told } from './mapping/mapping.js';
import type { RegisterTally } from './report.js';
import type { RegisterTerms } from './terms.js';
import type { RowShape } from './totals.js';
import { cellReader, type ToldOutcome } from './values.js';

/** What one row says of a child. */
export interface ReadRow {
  /** The resident identity number; `null` where none is given, or it is not asked for. */
  readonly key: string | null;
  /** The caller's own key. */
  readonly id: string | null;
  /** The case; `undefined` where there are issues. */
  readonly case: Readonly<Record<string, unknown>> | undefined;
  /** The same as the rules read it; of a confidential child none is. */
  readonly slots: readonly Slot[];
  /** Since when the child is gone, and why. */
  readonly gone: Gone | null;
  readonly issues: readonly Issue[];
}

/** What the row reader is told. */
export interface RowRules {
  readonly terms: RegisterTerms;
  readonly mapping: Pick<ColumnMapping, 'constants' | 'birthDateFromKey'>;
  readonly excelDates: 1900 | undefined;
  readonly echoKey: boolean;
  /** Checked by who makes the reader. */
  readonly on: string | undefined;
  /** Whether what is said of HIV is not looked at, and of a confidential child only the id is read. */
  readonly isGuarded: boolean;
}

/** A column that tells facts. */
interface ToldCell {
  readonly index: number;
  readonly header: string;
  readonly facts: ReadonlySet<Fact>;
  /** Whether many children share its value, and a blank cell says nothing. */
  readonly isMergeable: boolean;
  readonly read: (cell: string) => ToldOutcome;
}

/** Known values by name; the names are the dictionary's. */
type Values = Record<string, unknown>;

/** The object of a case in which a fact stands, such as that of `father`, and its name there. */
function memberOf(values: Values, groups: Record<string, Values>, { path }: Fact): [Values, string] {
  const { group, key } = placeOf(path);
  if (group === null) return [values, key];
  let members = groups[group];
  if (members === undefined) {
    members = {};
    groups[group] = members;
    values[group] = members;
  }
  return [members, key];
}

/** Reads the cells of rows under the register's columns, each row for itself. */
export class RowReader {
  private readonly told: ToldCell[] = [];
  /** The day of the decision, after which nobody is born. */
  private readonly on: number;
  /** Columns that tell of HIV alone, where that is not looked at. */
  private readonly hidden = new Set<number>();
  /** Columns that tell of HIV and of more, in which a blank cell says nothing: whether a cell says something of HIV alone. */
  private readonly partlyHidden = new Map<number, (cell: string) => boolean>();
  private readonly empty: number[] = [];
  private birthHeader: string | undefined;
  private idPlace: number | undefined;
  private key: { readonly index: number; readonly header: string } | undefined;

  constructor(
    private readonly columns: readonly RegisterColumn[],
    private readonly rules: RowRules,
    private readonly tally: RegisterTally,
  ) {
    const { terms, on } = rules;
    const { birth, id, withheld } = terms;
    this.on = on === undefined ? Number.POSITIVE_INFINITY : daySlot(on);
    for (const [index, column] of columns.entries()) {
      const { header } = column;
      const tellsWithheld =
        column.is === 'told' && rules.isGuarded && withheld !== null && column.facts.has(withheld);
      if (tellsWithheld && column.facts.size === 1) {
        this.hidden.add(index);
      } else if (column.is === 'told') {
        const { fact, words, facts } = column;
        const read = cellReader({ fact, header, words, excelDates: rules.excelDates, terms });
        const isMergeable = fact?.type === 'division' && !words.has('');
        this.told.push({ index, header, facts, isMergeable, read });
        if (tellsWithheld && !words.has('')) {
          this.partlyHidden.set(index, (cell) => this.isAllLeftOut(read(cell)));
        }
        if (facts.has(birth)) this.birthHeader = header;
        if (fact === id) this.idPlace = index;
      } else if (column.is === 'key') {
        this.key = { index, header };
      } else if (column.is === 'nameless') {
        this.empty.push(index);
      }
    }
  }

  /**
   * The cells as far as they are looked at: a cell of a hidden column is blank, whatever it holds, and so is a word of
   * the mapping that says something of HIV alone.
   */
  visible(cells: readonly string[]): readonly string[] {
    if (this.hidden.size === 0 && this.partlyHidden.size === 0) return cells;
    return cells.map((cell, index) =>
      this.hidden.has(index) || this.partlyHidden.get(index)?.(cell) === true ? '' : cell,
    );
  }

  /** What the columns are, as far as it says whether a row is a child. */
  get shape(): RowShape {
    const places = (is: (column: RegisterColumn) => boolean): readonly number[] =>
      this.columns.flatMap((column, place) => (is(column) ? [place] : []));
    const { birth, id } = this.rules.terms;
    const says = places(
      (column) =>
        column.is === 'key' || (column.is === 'told' && column.fact !== id && !column.words.has('')),
    ).filter((place) => !this.hidden.has(place));
    return {
      ignored: new Set(places((column) => column.is === 'ignored')),
      telling: places((column) => column.is === 'key' || (column.is === 'told' && column.facts.has(birth))),
      // A list of ids alone has nothing else to fill in, nor has one in which a blank cell has a meaning everywhere.
      facts: says.length === 0 ? undefined : says,
      headers: this.columns.map(({ is, header }) => (is === 'nameless' ? '' : plainName(header))),
    };
  }

  /** The columns of divisions, which many children share and registers therefore merge. */
  get divisionPlaces(): readonly number[] {
    return this.told.filter(({ isMergeable }) => isMergeable).map(({ index }) => index);
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
      return { key: null, id: null, case: undefined, slots: [], gone: null, issues: [tooManyColumns()] };
    }
    if (cells.length < this.leastColumns) this.tally.shortRow();
    const issues: Issue[] = [];
    let values = this.values(cells, issues);
    const { terms, isGuarded, echoKey, mapping } = this.rules;
    const day = valueAt(values, terms.birth.path);
    const id = keyOf(values);
    if (isGuarded && this.isConfidential(cells, values)) {
      // The number is kept where it is asked for: payments to the child are found by it, to be left out with it.
      const { number } = this.identity(cells, day, []);
      const marked = markedCase(id, terms.confidential?.path ?? null);
      return { key: echoKey ? number : null, id, case: marked, slots: [], gone: null, issues: [] };
    }
    this.mergedCells(cells, merged, issues);
    this.strayCells(cells, issues);
    const { number: key, birth } = this.identity(cells, day, issues);
    if (mapping.birthDateFromKey && birth !== null && day === undefined) {
      values = withFact(values, terms.birth.path, birth);
    }
    const { facts, gone: given } = apartFromGone(values);
    const checked = terms.check(facts, this.on);
    const wrong = [...checked.issues];
    const gone = checkGone(given, valueAt(facts, terms.birth.path), wrong);
    issues.push(...wrong.map((issue) => this.inOwnWords(issue)));
    return {
      key: echoKey ? key : null,
      id,
      case: issues.length === 0 && isRecord(facts) ? facts : undefined,
      slots: checked.slots,
      gone,
      issues,
    };
  }

  /** How many cells a row has at least; a hidden column at the end may be missing. */
  private get leastColumns(): number {
    let least = this.columns.length;
    while (this.hidden.has(least - 1)) least -= 1;
    return least;
  }

  /** A mark that cannot be read counts as one. */
  private isConfidential(cells: readonly string[], values: Values): boolean {
    const { confidential } = this.rules.terms;
    if (confidential === null) return false;
    if (isMarked(values, confidential.path)) return true;
    const marks = this.told.filter(({ facts }) => facts.has(confidential));
    return marks.some(({ index, read }) => 'code' in read(cells[index] ?? ''));
  }

  private isLeftOut({ fact }: Told): boolean {
    return this.rules.isGuarded && fact === this.rules.terms.withheld;
  }

  private isAllLeftOut(outcome: ToldOutcome): boolean {
    if ('code' in outcome) return false;
    return outcome.told.length > 0 && outcome.told.every((one) => this.isLeftOut(one));
  }

  /** The known values as a case: grouped facts stand in their group. */
  private values(cells: readonly string[], issues: Issue[]): Values {
    const values: Values = {};
    const groups: Record<string, Values> = {};
    const put = ({ fact, value }: Told): boolean => {
      const [members, name] = memberOf(values, groups, fact);
      const isSame = members[name] === undefined || members[name] === value;
      members[name] ??= value;
      return isSame;
    };
    for (const constant of this.rules.mapping.constants) if (!this.isLeftOut(constant)) put(constant);
    for (const { index, header, read } of this.told) {
      if (index === this.idPlace && resemblesIdentity(cells[index] ?? '')) {
        issues.push(identityAsId(header, '--key'));
        continue;
      }
      const outcome = read(cells[index] ?? '');
      if ('code' in outcome) {
        issues.push(wrongAt(outcome.code, header, outcome.hint, { expected: outcome.expected }));
        continue;
      }
      const told = outcome.told.filter((one) => !this.isLeftOut(one));
      // A word that says something of HIV alone is as if the cell were blank.
      if (told.length > 0 || outcome.told.length === 0) this.tally.normalise(outcome.kinds);
      for (const one of told) if (!put(one)) issues.push(this.contradiction(header, one.fact));
    }
    return values;
  }

  /** Two columns that tell one fact, and say different things of the child. */
  private contradiction(header: string, fact: Fact): Issue {
    const others = this.told.filter((column) => column.header !== header && column.facts.has(fact));
    const names = [header, ...others.map((column) => column.header)];
    return issueTold('contradicting-columns', header, {
      zh: `${names.join('、')} 须一致：对同一项事实说法不同`,
      en: `${names.join(' and ')} must agree: they say different things of one fact`,
    });
  }

  /** Blank cells that are the rest of merged ones: what stands in the first of them may be meant here too. */
  private mergedCells(cells: readonly string[], merged: readonly number[], issues: Issue[]): void {
    if (merged.length === 0) return;
    for (const { index, header } of this.told) {
      if (!merged.includes(index) || trimmed(cells[index] ?? '') !== '') continue;
      const says = {
        zh: '空着，上面的单元格像是合并的：请逐行填写，不清楚的写“不详”',
        en: 'is blank below a cell that looks merged: fill it in in every row, or write 不详 where it is not known',
      };
      issues.push(wrongAt('merged-cells', header, says));
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

  private identity(
    cells: readonly string[],
    day: unknown,
    issues: Issue[],
  ): Pick<CheckedIdentity, 'number' | 'birth'> {
    if (this.key === undefined) return { number: null, birth: null };
    const birth = this.birthHeader === undefined ? undefined : { header: this.birthHeader, day };
    const checked = checkIdentity(this.key.header, cells[this.key.index] ?? '', birth);
    this.tally.normalise(checked.kinds);
    issues.push(...checked.issues);
    return checked;
  }

  /** An issue of the case with the register's own headers in place of the facts' names. */
  private inOwnWords(issue: Issue): Issue {
    const { path } = issue;
    const status = `${path.split('.', 1)[0]}.status`;
    let own = issue;
    for (const { header, facts } of this.told) {
      for (const fact of facts) {
        if (fact.path !== path && fact.path !== status) continue;
        const renamed = (text: string): string =>
          text.replaceAll(`${fact.label.zh}（${fact.path}）`, `${header} `).replaceAll(fact.path, header);
        const { message, messageZh } = own;
        own = {
          ...own,
          path: fact.path === path ? header : own.path,
          message: renamed(message),
          messageZh: renamed(messageZh),
        };
      }
    }
    return own;
  }
}
