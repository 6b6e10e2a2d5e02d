import { COUNTIES } from '../../policy/counties.js';
import { countyText } from '../../report/child-lines.js';
import { unitWords } from '../../words/verdicts.js';
import { IN_ALL_COLUMNS, NAMES_IN_ALL, OPTIONS_BY_READING, VERDICTS_BY_PATH } from './chinese-names.js';
import { BOUNDS, COUNTS, errorOf, KINDS, TITLES, WORDS_IN } from './chinese-words.js';

/** A column of results in Chinese. */
export interface ChineseColumn {
  readonly title: string;
  /** A cell of it that is not empty; `beside` is the cell of another column of the row. */
  readonly word: (cell: string, beside: (column: string) => string) => string;
}

/** Ids and paths separated by blanks, each by its name. */
function listed(cell: string): string {
  return cell
    .split(' ')
    .map((name) => NAMES_IN_ALL.get(name) ?? name)
    .join('、');
}

const asItIs = (cell: string): string => cell;

/** Columns in which several words stand, separated by blanks. */
const SEVERAL: ReadonlySet<string> = new Set(['notices', 'standardsMissing', 'standards_missing']);

/** A fact by its name; of a history as of a case: `case.street`, `events[0].set.street`. */
function placeOf(path: string): string {
  const fact = path.replace(/^(?:case|events\[\d+\]\.set)\./, '');
  return NAMES_IN_ALL.get(fact) ?? path;
}

/** A word of a fixed list, else a name, else what it is; of several notices each. */
function wordIn(column: string): (cell: string) => string {
  const words = WORDS_IN.get(column);
  if (IN_ALL_COLUMNS.has(column)) return listed;
  if (column === 'error.code' || column === 'error_code') return errorOf;
  if (column === 'error.path' || column === 'error_path') return placeOf;
  if (words === undefined) return asItIs;
  const named = (cell: string): string => words.get(cell) ?? NAMES_IN_ALL.get(cell) ?? cell;
  return SEVERAL.has(column) ? (cell) => cell.split(' ').map(named).join('、') : named;
}

/** The column of a verdict: `benefits.orphan-living.amount`, `categories.orphan`. */
function verdictColumn(name: string): ChineseColumn | undefined {
  const whole = VERDICTS_BY_PATH.get(name);
  const truths = WORDS_IN.get('truth');
  if (whole !== undefined) return { title: whole.label, word: (cell) => truths?.get(cell) ?? cell };
  const dot = name.lastIndexOf('.');
  const verdict = VERDICTS_BY_PATH.get(name.slice(0, dot));
  if (verdict === undefined) return undefined;
  const part = name.slice(dot + 1);
  if (part === 'status') return { title: verdict.label, word: wordIn('status') };
  if (part === 'excludedBy') return { title: `${verdict.label}：因享受`, word: listed };
  return {
    title: `${verdict.label}（${verdict.unit === null ? '元' : unitWords(verdict.unit).zh}）`,
    word: asItIs,
  };
}

/** `orphan_living_min`, `due_max`: a bound of a sum. */
function boundColumn(name: string): ChineseColumn | undefined {
  const [, what = '', bound = ''] = /^(\w+)_(min|max)$/.exec(name) ?? [];
  const title = KINDS.get(what) ?? NAMES_IN_ALL.get(what.replaceAll('_', '-'));
  return title === undefined ? undefined : { title: `${title}${BOUNDS.get(bound) ?? ''}`, word: asItIs };
}

/** `invalid-type: street; required: id`. */
function issuesOf(cell: string): string {
  const issues = cell.split('; ').map((issue) => {
    const [code = '', path] = issue.split(': ');
    const what = errorOf(code);
    return path === undefined ? what : `${what}：${placeOf(path)}`;
  });
  return issues.join('；');
}

/** What is counted of a register: `rows`, `monthly.min`, `counts.categories.orphan.yes`. */
function countOf(cell: string): string {
  const [, path = '', answer = ''] = /^counts\.(.+)\.(yes|open)$/.exec(cell) ?? [];
  const verdict = VERDICTS_BY_PATH.get(path);
  if (verdict !== undefined) return `${verdict.label}：${answer === 'yes' ? '是' : '待定'}`;
  return COUNTS.get(cell) ?? TITLES.get(cell) ?? cell;
}

/** What a column of CSV is called in Chinese among all of them, and how its cells are told. A name that is none stays as it is. */
export function chineseColumn(name: string, all: readonly string[]): ChineseColumn {
  // Beside a group it is that of the group, else the resident identity number.
  if (name === 'key' && all.includes('group')) return { title: '代号', word: asItIs };
  if (name === 'county') return { title: '县市区', word: (cell) => countyText(cell, COUNTIES, 'zh') };
  if (name === 'option') {
    return {
      title: '改按',
      word: (cell, beside) => OPTIONS_BY_READING.get(`${beside('reading')} ${cell}`) ?? cell,
    };
  }
  if (name === 'issues') return { title: '问题', word: issuesOf };
  if (name === 'total') return { title: '项目', word: countOf };
  const title = TITLES.get(name);
  if (title !== undefined) return { title, word: wordIn(name) };
  return verdictColumn(name) ?? boundColumn(name) ?? { title: name, word: asItIs };
}
