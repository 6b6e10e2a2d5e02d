import type { Expected } from '../input/issue.js';
import { namesHiv } from './left-out.js';

/** What is told of an issue. */
interface Told {
  readonly path: string;
  readonly message: string;
  readonly messageZh?: string;
  readonly expected?: Expected;
  readonly suggestion?: string;
}

function without(text: string | undefined): boolean {
  return text === undefined || !namesHiv(text);
}

/**
 * Something wrong with a case, as an office list shows it: the cell by its name. Only a name that itself names HIV, such
 * as a misspelt `hvi` with its suggestion, is told without the name; the cell of `hiv` is never looked at.
 */
export function officeIssue<Issue extends Told>(issue: Issue): Issue {
  const { path, message, messageZh, expected, suggestion } = issue;
  const names = (expected?.values ?? []).map(String);
  if ([path, message, messageZh, suggestion, ...names].every(without)) return issue;
  const where = without(path) ? path : '';
  const name = where === '' ? 'a name or a cell' : where;
  const nameZh = where === '' ? '有一个名称或单元格' : `「${where}」`;
  return {
    ...issue,
    path: where,
    message: `${name} is not as the dictionary or the mapping asks; the full record says more`,
    messageZh: `${nameZh}不合要求，详见完整记录`,
    ...(expected === undefined ? {} : { expected: { type: expected.type } }),
    ...(suggestion === undefined ? {} : { suggestion: '' }),
  };
}
