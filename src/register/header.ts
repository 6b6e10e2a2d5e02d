import { type Issue, RefusedInput } from '../input/issue.js';
import { told, wrongAt } from '../input/say.js';
import { columnLetters } from './column-name.js';
import type { FactNames } from './fact-names.js';
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

function unknownColumn(header: string, index: number, names: FactNames, isHeaderRow: boolean): Issue {
  const letters = `column ${columnLetters(index)}`;
  const near = names.nearest(header);
  const isShown = isHeaderRow && isRepeatable(header, near);
  const path = isShown ? header : letters;
  const leaveOut = {
    zh: '请对应到一项事实，不用的对应到 null',
    en: 'map it to a fact, or to null to leave it out',
  };
  const isNear = near !== undefined && isShown;
  const hint =
    isShown && IDENTITY.test(header)
      ? { zh: '身份证号一列可指明为 key', en: 'a column of identity numbers may be named as the key' }
      : isNear
        ? {
            zh: `是否指${near}？否则${leaveOut.zh}`,
            en: `did you mean ${near}? Else ${leaveOut.en}`,
          }
        : leaveOut;
  const [subject, subjectZh] = isShown
    ? [`${header} (${letters})`, `${header}（${columnLetters(index)} 列）`]
    : [letters, `${columnLetters(index)} 列`];
  const issue = told('unknown-column', path, {
    zh: `${subjectZh}不是事实词典中的列：${hint.zh}`,
    en: `${subject} is not a column of the dictionary: ${hint.en}`,
  });
  return isNear && !IDENTITY.test(header) ? { ...issue, suggestion: near } : issue;
}

function missing(header: string): Issue {
  const says = { zh: '不在名册的表头中', en: 'is not among the headers of the register' };
  return wrongAt('missing-header', header, says);
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
    const constants = mapping.constants.filter(({ fact }) => facts.has(fact));
    return constants.map(({ fact: { path, label } }): Issue => {
      const says = {
        zh: `对应${label.zh}，而对照表已把它定为全册相同：请去掉其一`,
        en: `stands for ${path}, which the mapping gives as a constant: leave one of them out`,
      };
      return wrongAt('duplicate-column', header, says);
    });
  });
}

/** The date of birth is to come from a number of which no column is named. */
function missingKey(): Issue {
  return told('missing-header', 'key', {
    zh: 'birthDateFromKey 须有身份证号一列：请指明为 key',
    en: 'birthDateFromKey needs the column of identity numbers: name it as the key',
  });
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
      issues.push(unknownColumn(column.header, index, rules.names, isHeaderRow));
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
  const [one, other] = [columnLetters(first), columnLetters(second)];
  return told('duplicate-column', header, {
    zh: `${header}：${one} 列和 ${other} 列都对应 ${meaning}；请去掉其一，或在对照表的 severalColumns 中写明这项事实`,
    en: `${header}: columns ${one} and ${other} both stand for ${meaning}; leave one of them out, or name the fact in severalColumns of the mapping`,
  });
}

/** A blank cell in the header row, with others behind it: often the rest of a merged one. */
function namelessHeader(index: number): Issue {
  const path = `column ${columnLetters(index)}`;
  return told('missing-header', path, {
    zh: `${columnLetters(index)} 列没有表头：请写上，或去掉这一列`,
    en: `${path} has no header: name it, or take the column out`,
  });
}

/** A column without a header in which something is written. */
export function namelessColumn(index: number): Issue {
  const path = `column ${columnLetters(index)}`;
  return told('missing-header', path, {
    zh: `${columnLetters(index)} 列没有表头：请写上，或把这一格留空`,
    en: `${path} has no header: name it, or leave it empty`,
  });
}

/** More columns than a register has. */
export function tooManyColumns(): Issue {
  const message = {
    zh: `一行不得超过 ${MOST_COLUMNS} 列`,
    en: `a row must not have more than ${MOST_COLUMNS} columns`,
  };
  return told('too-many-columns', '', message, { expected: { type: 'list', max: MOST_COLUMNS } });
}
