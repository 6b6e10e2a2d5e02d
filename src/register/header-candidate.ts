import type { Fact } from '../logic/fact.js';
import { cellsOf, type Delimiter } from './cells.js';
import { columnLetters } from './column-name.js';
import type { FactNames } from './fact-names.js';
import { plainName, trimmed } from './half-width.js';
import { type ColumnMapping, type MappedColumn, nameBelow, type Told } from './mapping/mapping.js';

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

/** What the policy and the caller call the columns. */
export interface HeaderRules {
  readonly names: FactNames;
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
  const fact = rules.names.named(name);
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

/** What stands in headers of registers, and hardly in a name or a value. */
export const OF_HEADERS =
  /编号|序号|证号|号码|姓名|性别|民族|日期|时间|年龄|情况|类型|类别|状况|性质|备注|说明|电话|地址|住址|住处|单位|金额|标准|人数|是否|名称|关系/;
