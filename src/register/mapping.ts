import { FACTS } from '../case/dictionary.js';
import { readerOf } from '../case/read.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import type { Fact } from '../logic/fact.js';
import { halfWidth, plainName, trimmed } from './half-width.js';
import type { CellValue } from './outcome.js';

/** What one column of a register holds, as the caller explains it. */
export interface MappedColumn {
  /** The header, as the caller writes it. */
  readonly header: string;
  /** `null`: the column is no fact and is not read. */
  readonly fact: Fact | null;
  readonly words: ReadonlyMap<string, CellValue>;
}

/** A register's own headers and words, explained by the caller. */
export interface ColumnMapping {
  /** By plain header: half-width, without spaces, lower case. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** The header of the column of resident identity numbers. */
  readonly key: string | undefined;
}

/** A mapping that explains nothing: headers are the dictionary's own. */
export const NO_MAPPING: ColumnMapping = { columns: new Map(), key: undefined };

const PATHS = new Map<string, Fact>(FACTS.map((fact) => [fact.path, fact]));
const NO_WORDS: ReadonlyMap<string, CellValue> = new Map();

function isCellValue(value: unknown): value is CellValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function checkWords(
  fact: Fact,
  path: string,
  words: unknown,
  issues: Issue[],
): ReadonlyMap<string, CellValue> {
  if (words === undefined) return NO_WORDS;
  if (!isRecord(words)) {
    issues.push({ code: 'invalid-type', path, message: `${path} must be an object: a value for each word` });
    return NO_WORDS;
  }
  const read = readerOf(fact);
  const checked = new Map<string, CellValue>();
  if (fact.type === 'text') {
    const message = `${path} must be absent: ${fact.path} is taken as it is written`;
    issues.push({ code: 'unexpected-field', path, message });
    return NO_WORDS;
  }
  for (const [word, value] of Object.entries(words)) {
    if (trimmed(word) === '') {
      const message = `${path} must not explain a blank cell: it is unknown`;
      issues.push({ code: 'invalid-value', path, message });
    } else if (isCellValue(value) && (value === null || typeof read(value) === 'number')) {
      checked.set(halfWidth(trimmed(word)).trim(), value);
    } else {
      const message = `${path} must give each word a value that ${fact.path} can have, or null for unknown`;
      issues.push({ code: 'invalid-value', path, message });
    }
  }
  return checked;
}

function twice(path: string, first: string): Issue {
  const message = `${path} explains the same header as ${first}: leave one of them out`;
  return { code: 'duplicate-column', path, message };
}

function checkColumn(header: string, entry: unknown, issues: Issue[]): MappedColumn {
  const path = `columns.${header}`;
  const nothing = { header, fact: null, words: NO_WORDS };
  if (entry === null) return nothing;
  const column = typeof entry === 'string' ? { fact: entry } : entry;
  if (!isRecord(column)) {
    const message = `${path} must be the path of a fact, an object with fact and values, or null to leave the column out`;
    issues.push({ code: 'invalid-type', path, message });
    return nothing;
  }
  for (const key of Object.keys(column)) {
    if (key === 'fact' || key === 'values') continue;
    issues.push({ code: 'unexpected-field', path, message: `${path} may have fact and values only` });
  }
  const name = column.fact;
  const fact = typeof name === 'string' ? PATHS.get(name) : undefined;
  if (fact === undefined) {
    const near = typeof name === 'string' ? nearest(name, [...PATHS.keys()]) : undefined;
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    issues.push({ code: 'unknown-fact', path, message: `${path} must name a fact of the dictionary${hint}` });
    return nothing;
  }
  return { header, fact, words: checkWords(fact, `${path}.values`, column.values, issues) };
}

/**
 * Reads the caller's mapping of a register's own headers and words: a word means a value only if the mapping says so.
 *
 * @param input for example the outcome of `JSON.parse`: `{ columns, key }`. A column is the path of a fact, or
 *   `{ fact, values }`, or `null` for a column that is no fact.
 * @throws {RefusedInput} with everything wrong with it.
 * @see 3.1-4
 * @example
 * readColumnMapping({
 *   columns: { 在押情况: { fact: 'father.custody', values: { 在押: 'serving-long-sentence' } }, 姓名: null },
 *   key: '身份证号',
 * });
 */
export function readColumnMapping(input: unknown): ColumnMapping {
  const issues: Issue[] = [];
  if (!isRecord(input)) {
    const message = 'the mapping of columns must be an object with columns and key';
    throw new RefusedInput([{ code: 'invalid-type', path: '', message }]);
  }
  const { columns: entries = {}, key, ...others } = input;
  for (const other of Object.keys(others)) {
    issues.push({ code: 'unexpected-field', path: other, message: `${other} is neither columns nor key` });
  }
  if (key !== undefined && typeof key !== 'string') {
    issues.push({ code: 'invalid-type', path: 'key', message: 'key must be the header of a column' });
  }
  const columns = new Map<string, MappedColumn>();
  if (!isRecord(entries)) {
    issues.push({ code: 'invalid-type', path: 'columns', message: 'columns must be an object' });
  } else {
    for (const [header, entry] of Object.entries(entries)) {
      const name = plainName(header);
      const same = columns.get(name);
      if (same !== undefined) issues.push(twice(`columns.${header}`, `columns.${same.header}`));
      else if (typeof key === 'string' && name === plainName(key))
        issues.push(twice(`columns.${header}`, 'key'));
      columns.set(name, checkColumn(header, entry, issues));
    }
  }
  if (issues.length > 0) throw new RefusedInput(issues);
  return { columns, key: typeof key === 'string' ? key : undefined };
}
