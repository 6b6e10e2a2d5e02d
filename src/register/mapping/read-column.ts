import type { Issue } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { FactNames } from '../fact-names.js';
import { plainName } from '../half-width.js';
import { type MappedColumn, mappedColumn, nameBelow } from './mapping.js';
import { mappingIssue } from './mapping-issue.js';
import { NO_WORDS, readWords } from './read-words.js';
import { namedFact, refuseUndecided, UNDECIDED } from './told.js';

/** Columns by plain header. */
export type MappedColumns = ReadonlyMap<string, MappedColumn>;

const MEMBERS = ['fact', 'values', UNDECIDED];

function refuseOthers(entry: object, allowed: readonly string[], path: string, issues: Issue[]): void {
  for (const name of Object.keys(entry)) {
    if (allowed.includes(name)) continue;
    const says = {
      zh: `只可有 fact 和 values，或只有 below`,
      en: 'may have fact and values only, or below alone',
    };
    issues.push(mappingIssue('unexpected-field', path, says));
  }
}

function readColumn(
  names: FactNames,
  header: string,
  given: unknown,
  path: string,
  issues: Issue[],
): MappedColumn {
  const nothing = mappedColumn(header, null, NO_WORDS);
  if (given === null) return nothing;
  if (given === UNDECIDED) {
    refuseUndecided(path, issues);
    return nothing;
  }
  const entry = typeof given === 'string' ? { fact: given } : given;
  if (!isRecord(entry)) {
    const says = {
      zh: '须为一项事实的名称、含 fact 和 values 的对象，或 null（这一列不读）',
      en: 'must be the name of a fact, an object with fact and values, or null to leave the column out',
    };
    issues.push(mappingIssue('invalid-type', path, says));
    return nothing;
  }
  if (Object.hasOwn(entry, UNDECIDED)) refuseUndecided(path, issues);
  // Where nothing but the question stands, it is the whole mistake.
  if (Object.hasOwn(entry, UNDECIDED) && Object.keys(entry).length === 1) return nothing;
  refuseOthers(entry, MEMBERS, path, issues);
  const isWordsOnly = entry.fact === undefined && isRecord(entry.values);
  const fact = isWordsOnly ? null : namedFact(names, entry.fact, path, issues);
  if (fact === undefined) return nothing;
  return mappedColumn(header, fact, readWords(names, fact, entry.values, `${path}.values`, issues));
}

function isGroup(given: unknown): given is { readonly below: unknown } {
  return isRecord(given) && Object.hasOwn(given, 'below');
}

function twice(path: string, first: string): Issue {
  const says = {
    zh: `与 ${first} 是同一表头：去掉一个`,
    en: `explains the same header as ${first}: leave one of them out`,
  };
  return mappingIssue('duplicate-column', path, says);
}

/** The columns of an object of headers; those that stand below an upper header are handed to `group`. */
export function readColumns(
  names: FactNames,
  given: unknown,
  path: string,
  issues: Issue[],
  group: ((upper: string, columns: MappedColumns) => void) | undefined,
  named: (header: string) => string = (header) => header,
): MappedColumns {
  const columns = new Map<string, MappedColumn>();
  if (!isRecord(given)) {
    const says = { zh: '须为对象：每个表头一项', en: 'must be an object: an entry for each header' };
    issues.push(mappingIssue('invalid-type', path, says));
    return columns;
  }
  const seen = new Map<string, string>();
  for (const [header, entry] of Object.entries(given)) {
    const name = plainName(header);
    const own = `${path}.${header}`;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, own);
    else issues.push(twice(own, first));
    if (group !== undefined && isGroup(entry)) {
      refuseOthers(entry, ['below'], own, issues);
      group(
        name,
        readColumns(names, entry.below, `${own}.below`, issues, undefined, (lower) =>
          nameBelow(header, lower),
        ),
      );
    } else {
      columns.set(name, readColumn(names, named(header), entry, own, issues));
    }
  }
  return columns;
}
