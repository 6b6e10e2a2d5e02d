import { type Issue, RefusedInput } from '../input/issue.js';
import type { Fact } from '../logic/fact.js';
import { cellsOf, type Delimiter } from './cells.js';
import { columnLetters, factNamed, nearestHeader } from './column-name.js';
import { plainName, trimmed } from './half-width.js';
import type { ColumnMapping } from './mapping.js';
import type { CellValue } from './outcome.js';

/** The most columns of a register. */
export const MOST_COLUMNS = 256;

const NO_WORDS: ReadonlyMap<string, CellValue> = new Map();

/** What a column of the register is. */
export type RegisterColumn =
  | {
      readonly is: 'fact';
      readonly header: string;
      readonly fact: Fact;
      readonly words: ReadonlyMap<string, CellValue>;
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
const RUNNING_NUMBER = '序号';

/** A header as messages show it: on one line. */
function shown(cell: string): string {
  return trimmed(cell).replace(/\s+/g, ' ').slice(0, 80);
}

function columnOf(cell: string, index: number, rules: HeaderRules): HeaderCandidate['columns'][number] {
  const name = plainName(cell);
  const header = shown(cell);
  if (name === '') return { is: 'nameless', header: columnLetters(index) };
  if (rules.key !== undefined && name === plainName(rules.key)) return { is: 'key', header };
  const mapped = rules.mapping.columns.get(name);
  if (mapped?.fact === null || (mapped === undefined && name === RUNNING_NUMBER))
    return { is: 'ignored', header };
  const fact = mapped?.fact ?? factNamed(name);
  return fact === undefined
    ? { is: 'unknown', header }
    : { is: 'fact', header, fact, words: mapped?.words ?? NO_WORDS };
}

function cutAt(delimiter: Delimiter, text: string, rules: HeaderRules): HeaderCandidate {
  const [cells = []] = cellsOf([text], delimiter);
  const columns = cells.map((cell, index) => columnOf(cell, index, rules));
  const filled = columns.filter(({ is }) => is !== 'nameless').length;
  const known = filled - columns.filter(({ is }) => is === 'unknown').length;
  return { delimiter, columns, known, filled };
}

/** The row as a header row, cut at the delimiter under which most headers are known. */
export function headerCandidate(text: string, rules: HeaderRules): HeaderCandidate {
  const commas = cutAt(',', text, rules);
  const others = [cutAt(';', text, rules), cutAt('\t', text, rules)];
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
const OF_HEADERS =
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
      const meaning = column.is === 'fact' ? column.fact.path : 'the key';
      const first = seen.get(meaning);
      if (first === undefined) seen.set(meaning, index);
      else issues.push(duplicate(column.header, meaning, first, index));
    }
  }
  const present = new Set(columns.map(({ header }) => plainName(header)));
  const wanted = [...rules.mapping.columns.values()].map(({ header }) => header);
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
  const message = `${header}: ${letters} both stand for ${meaning}; leave one of them out`;
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
