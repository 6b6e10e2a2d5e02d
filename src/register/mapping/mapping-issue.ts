import type { Issue, IssueCode } from '../../input/issue.js';
import { type Hints, told } from '../../input/say.js';
import type { Bilingual } from '../../logic/bilingual.js';

/** One mistake in a mapping, told in both languages after its path. */
export function mappingIssue(code: IssueCode, path: string, says: Bilingual, hints: Hints = {}): Issue {
  const subject = { zh: path === '' ? '对照表' : path, en: path === '' ? 'the mapping of columns' : path };
  return told(code, path, { zh: `${subject.zh} ${says.zh}`, en: `${subject.en} ${says.en}` }, hints);
}
