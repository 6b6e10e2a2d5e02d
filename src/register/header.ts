import { type Issue, RefusedInput } from '../input/issue.js';
import { columnLetters, nearestHeader } from './column-name.js';
import { plainName } from './half-width.js';
import {
  type HeaderCandidate,
  type HeaderRules,
  OF_HEADERS,
  type RegisterColumn,
  resemblesHeader,
} from './header-candidate.js';
import { columnsIn } from './mapping/mapping.js';

/** The most columns of a register. */
export const MOST_COLUMNS = 256;

const IDENTITY = /身份证|证件号|公民身份号码/;

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
