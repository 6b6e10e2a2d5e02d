import type { Issue, IssueCode } from '../../input/issue.js';
import type { Bilingual } from '../../logic/bilingual.js';

/** What may be said of a mistake beside where it is. */
interface Hints {
  /** What may stand there. */
  readonly expected?: string;
  /** What is probably meant. */
  readonly suggestion?: string | undefined;
}

/** One mistake in a mapping, told in both languages after its path. */
export function mappingIssue(code: IssueCode, path: string, says: Bilingual, hints: Hints = {}): Issue {
  const { expected, suggestion } = hints;
  const subject = { zh: path === '' ? '对照表' : path, en: path === '' ? 'the mapping of columns' : path };
  const near = suggestion === undefined ? { zh: '', en: '' } : nearText(suggestion);
  return {
    code,
    path,
    message: `${subject.en} ${says.en}${near.en}`,
    messageZh: `${subject.zh} ${says.zh}${near.zh}`,
    ...(expected === undefined ? {} : { expected }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function nearText(suggestion: string): Bilingual {
  return { zh: `；是否指${suggestion}？`, en: `; did you mean ${suggestion}?` };
}
