import { type Issue, RefusedInput } from '../input/issue.js';
import type { Fact } from '../logic/fact.js';
import { cellsOf, type Delimiter } from './cells.js';
import { columnLetters, factNamed, nearestHeader } from './column-name.js';
import { plainName, trimmed } from './half-width.js';
import { type ColumnMapping, columnsIn, type MappedColumn, nameBelow, type Told } from './mapping/mapping.js';

/** The most columns of a register. */
export const MOST_COLUMNS = 256;

const NO_WORDS: ReadonlyMap<string, readonly Told[]> = new Map();

/** What a column of the register is. */
export type RegisterColumn =
  | {
      readonly is: 'told';
      readonly header: string;
      /** The fact as which cells are read that no word explains. */
      readonly fact: Fact | null;
      readonly words: ReadonlyMap<string, readonly Told[]>;
      /** Every fact that the column can tell. */
      readonly facts: ReadonlySet<Fact>;
    }
  | { readonly is: 'key'; readonly header: string }
  /** Left out: by the caller's mapping, or a running number. */
  | { readonly is: 'ignored'; readonly header: string }
  /** Without a header; `header` is its letter. */
  | { readonly is: 'nameless'; readonly header: string };

/** What the caller says of the columns. */
export interface HeaderRules {
  readonly mapping: ColumnMapping;
  /** The header of the column of resident identity numbers. */
  readonly key: string | undefined;
}

/** A row that may be the header row, cut at one delimiter. */
export interface HeaderCandidate {
  readonly delimiter: Delimiter;
  readonly columns: readonly (RegisterColumn | { readonly is: 'unknown'; readonly header: string })[];
  /** How many headers are known. */
  readonly known: number;
  /** How many cells are not blank. */
  readonly filled: number;
}

/** 序号 numbers the rows of a list, anew in every list: it says nothing of a child. */
export const RUNNING_NUMBER = '序号';

/** A header as messages show it: on one line. */
function shown(cell: string): string {
  return trimmed(cell).replace(/\s+/g, ' ').slice(0, 80);
}

function explained(header: string, { fact, words, facts }: MappedColumn): RegisterColumn {
  if (fact === null && words.size === 0) return { is: 'ignored', header };
  return { is: 'told', header, fact, words, facts };
}

function columnOf(cell: string, index: number, rules: HeaderRules): HeaderCandidate['columns'][number] {
  const name = plainName(cell);
  const header = shown(cell);
  if (name === '') return { is: 'nameless', header: columnLetters(index) };
  if (rules.key !== undefined && name === plainName(rules.key)) return { is: 'key', header };
  const mapped = rules.mapping.columns.get(name);
  if (mapped !== undefined) return explained(header, mapped);
  if (name === RUNNING_NUMBER) return { is: 'ignored', header };
  const fact = factNamed(name);
  return fact === undefined
    ? { is: 'unknown', header }
    : { is: 'told', header, fact, words: NO_WORDS, facts: new Set([fact]) };
}

/** The columns of the lower of two header rows: what stands below an upper header is what the mapping says it is. */
function columnsBelow(
  upper: readonly string[],
  lower: readonly string[],
  rules: HeaderRules,
): HeaderCandidate['columns'] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = upper[index] ?? '';
    const cell = lower[index] ?? '';
    // A merged cell says its name once, above the first of its columns.
    if (trimmed(own) !== '') group = own;
    // A header that reaches over both rows stands in the upper one.
    if (trimmed(cell) === '') return columnOf(own, index, rules);
    const columns = rules.mapping.below.get(plainName(group));
    if (columns === undefined) return columnOf(cell, index, rules);
    const mapped = columns.get(plainName(cell));
    const header = nameBelow(shown(group), shown(cell));
    return mapped === undefined ? { is: 'unknown', header } : explained(header, mapped);
  });
}

function cutAt(delimiter: Delimiter, text: string, above: string, rules: HeaderRules): HeaderCandidate {
  const [cells = [], upper = []] = [cellsOf([text], delimiter)[0], cellsOf([above], delimiter)[0]];
  const columns =
    rules.mapping.below.size === 0
      ? cells.map((cell, index) => columnOf(cell, index, rules))
      : columnsBelow(upper, cells, rules);
  const filled = columns.filter(({ is }) => is !== 'nameless').length;
  const known = filled - columns.filter(({ is }) => is === 'unknown').length;
  return { delimiter, columns, known, filled };
}

/**
 * The row as a header row, cut at the delimiter under which most headers are known.
 *
 * @param above the row above it, which is the upper header row where the mapping says that there is one.
 */
export function headerCandidate(text: string, above: string, rules: HeaderRules): HeaderCandidate {
  const commas = cutAt(',', text, above, rules);
  const others = [cutAt(';', text, above, rules), cutAt('\t', text, above, rules)];
  return others.reduce((best, other) => (other.known > best.known ? other : best), commas);
}

/** Whether every cell names a column; one lone cell among blank ones is rather a title. */
export function isHeader({ columns, known, filled }: HeaderCandidate): boolean {
  return known > 0 && known === filled && (filled > 1 || columns.length === 1);
}

/** Whether a row looks like a header row; where it does not, its cells may be a child's data and are not repeated. */
export function resemblesHeader({ known, filled }: HeaderCandidate): boolean {
  return known > 0 && known * 2 >= filled;
}

const IDENTITY = /身份证|证件号|公民身份号码/;

/** What stands in headers of registers, and hardly in a name or a value. */
export const OF_HEADERS =
  /编号|序号|证号|号码|姓名|性别|民族|日期|时间|年龄|情况|类型|类别|状况|性质|备注|说明|电话|地址|住址|住处|单位|金额|标准|人数|是否|名称|关系/;

/**
 * Whether a header that is not known may be repeated in a message. The row may be a child's after all, taken for the
 * header row because its values are words that headers are made of: then it holds a name or a number.
 */
function isRepeatable(header: string, near: string | undefined): boolean {
  return !/[\d０-９]{4}/.test(header) && (near !== undefined || OF_HEADERS.test(header));
}

function unknownColumn(header: string, index: number, isHeaderRow: boolean): Issue {
  const letters = `column ${columnLetters(index)}`;
  const near = nearestHeader(header);
  const isShown = isHeaderRow && isRepeatable(header, near);
  const path = isShown ? header : letters;
  const hint =
    isShown && IDENTITY.test(header)
      ? 'a column of identity numbers may be named as the key'
      : near === undefined || !isShown
        ? 'map it to a fact, or to null to leave it out'
        : `did you mean ${near}? Else map it to a fact, or to null to leave it out`;
  const subject = isShown ? `${header} (${letters})` : letters;
  return { code: 'unknown-column', path, message: `${subject} is not a column of the dictionary: ${hint}` };
}

function missing(header: string): Issue {
  return {
    code: 'missing-header',
    path: header,
    message: `${header} is not among the headers of the register`,
  };
}

/** What must stand in one column only. */
function meaningsOf(column: RegisterColumn, { mapping }: HeaderRules): readonly string[] {
  if (column.is !== 'told') return ['the key'];
  return [...column.facts].flatMap((fact) => (mapping.severalColumns.has(fact) ? [] : [fact.path]));
}

/** Columns of the dictionary's own name that tell what is constant for the register. */
function constantIssues(columns: HeaderCandidate['columns'], { mapping }: HeaderRules): readonly Issue[] {
  return columns.flatMap((column) => {
    if (column.is !== 'told') return [];
    const { header, facts } = column;
    const told = mapping.constants.filter(({ fact }) => facts.has(fact));
    return told.map(({ fact: { path } }): Issue => {
      const message = `${header} stands for ${path}, which the mapping gives as a constant: leave one of them out`;
      return { code: 'duplicate-column', path: header, message };
    });
  });
}

/** The date of birth is to come from a number of which no column is named. */
function missingKey(): Issue {
  const message = 'birthDateFromKey needs the column of identity numbers: name it as the key';
  return { code: 'missing-header', path: 'key', message };
}

/** Everything wrong with a header row: every unknown, duplicate and missing header, by name. */
export function headerIssues(candidate: HeaderCandidate, rules: HeaderRules): readonly Issue[] {
  const { columns } = candidate;
  if (columns.length > MOST_COLUMNS) return [tooManyColumns()];
  const isHeaderRow = resemblesHeader(candidate);
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  const lastNamed = columns.map(({ is }) => is !== 'nameless').lastIndexOf(true);
  for (const [index, column] of columns.entries()) {
    if (column.is === 'unknown') {
      issues.push(unknownColumn(column.header, index, isHeaderRow));
    } else if (column.is === 'nameless') {
      // Blank cells after the last header are an empty right margin; their cells must stay blank.
      if (index < lastNamed) issues.push(namelessHeader(index));
    } else if (column.is !== 'ignored') {
      for (const meaning of meaningsOf(column, rules)) {
        const first = seen.get(meaning);
        if (first === undefined) seen.set(meaning, index);
        else issues.push(duplicate(column.header, meaning, first, index));
      }
    }
  }
  issues.push(...constantIssues(columns, rules));
  if (rules.mapping.birthDateFromKey && rules.key === undefined) issues.push(missingKey());
  const present = new Set(columns.map(({ header }) => plainName(header)));
  const wanted = columnsIn(rules.mapping).map(({ header }) => header);
  if (rules.key !== undefined) wanted.push(rules.key);
  issues.push(...wanted.filter((header) => !present.has(plainName(header))).map(missing));
  return issues;
}

/**
 * The columns of the header row.
 *
 * @throws {RefusedInput} with everything wrong with the row.
 */
export function columnsOf(candidate: HeaderCandidate, rules: HeaderRules): readonly RegisterColumn[] {
  const issues = headerIssues(candidate, rules);
  if (issues.length > 0) throw new RefusedInput(issues);
  return candidate.columns.filter((column) => column.is !== 'unknown');
}

function duplicate(header: string, meaning: string, first: number, second: number): Issue {
  const letters = `columns ${columnLetters(first)} and ${columnLetters(second)}`;
  const message = `${header}: ${letters} both stand for ${meaning}; leave one of them out, or name the fact in severalColumns of the mapping`;
  return { code: 'duplicate-column', path: header, message };
}

/** A blank cell in the header row, with others behind it: often the rest of a merged one. */
function namelessHeader(index: number): Issue {
  const path = `column ${columnLetters(index)}`;
  const message = `${path} has no header: name it, or take the column out`;
  return { code: 'missing-header', path, message };
}

/** A column without a header in which something is written. */
export function namelessColumn(index: number): Issue {
  const path = `column ${columnLetters(index)}`;
  return { code: 'missing-header', path, message: `${path} has no header: name it, or leave it empty` };
}

/** More columns than a register has. */
export function tooManyColumns(): Issue {
  return {
    code: 'too-many-columns',
    path: '',
    message: `a row must not have more than ${MOST_COLUMNS} columns`,
  };
}
