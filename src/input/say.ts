import type { Bilingual } from '../logic/bilingual.js';
import type { Expected, Issue, IssueCode } from './issue.js';

/** What a program is told of a mistake beside its place. */
export interface Hints {
  /** What may stand there. */
  readonly expected?: Expected | undefined;
  /** What is probably meant. */
  readonly suggestion?: string | undefined;
}

/** One mistake in whole sentences; what is probably meant follows them. */
export function told(code: IssueCode, path: string, message: Bilingual, hints: Hints = {}): Issue {
  const { expected, suggestion } = hints;
  const near = suggestion === undefined ? { zh: '', en: '' } : nearText(suggestion);
  return {
    code,
    path,
    message: message.en + near.en,
    messageZh: message.zh + near.zh,
    ...(expected === undefined ? {} : { expected }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** One mistake, told after the name of its place. */
export function wrongAt(code: IssueCode, path: string, says: Bilingual, hints: Hints = {}): Issue {
  return told(code, path, { zh: `${path} ${says.zh}`, en: `${path} ${says.en}` }, hints);
}

/** A place in which something else must stand: `hiv must be true or false`. */
export function mustBe(code: IssueCode, path: string, be: Bilingual, expected?: Expected): Issue {
  return wrongAt(code, path, { zh: `须为${be.zh}`, en: `must be ${be.en}` }, { expected });
}

/** A place in which one of a few words must stand. */
export function mustBeOneOf(code: IssueCode, path: string, words: readonly string[]): Issue {
  return mustBe(
    code,
    path,
    { zh: `下列之一：${words.join('、')}`, en: `one of ${words.join(', ')}` },
    { type: 'choice', values: words },
  );
}

/** An issue of something that stands in a larger thing: what it is about is named from there. */
export function under(prefix: string, issue: Issue): Issue {
  const { path, message, messageZh } = issue;
  return {
    ...issue,
    path: prefix + path,
    message: prefix + message,
    messageZh: `${prefix}${path}：${messageZh}`,
  };
}

function nearText(suggestion: string): Bilingual {
  return { zh: `；是否指${suggestion}？`, en: `; did you mean ${suggestion}?` };
}
