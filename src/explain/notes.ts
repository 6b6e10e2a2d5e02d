import type { ResultOf } from '../decide/result.js';
import type { Ids, Policy } from '../policy/policy.js';
import type { ExplanationNotice } from './explanation.js';
import type { Lexicon } from './lexicon.js';

/** None of the groups of a list that the text leaves open is not the same as not in difficulty. */
function listNotClosed<I extends Ids>(
  { verdicts, openList }: Policy<I>,
  { categories, inDifficulty }: ResultOf<I>,
  lexicon: Lexicon<I>,
): readonly ExplanationNotice<I>[] {
  const none = verdicts.categories.every(({ id }) => categories[id] === false);
  if (openList === null || !none || inDifficulty === true) return [];
  const { text, sentence } = openList;
  return [{ code: 'list-not-closed', concerns: ['in-difficulty'], text, sentence: lexicon.quote(sentence) }];
}

/** What a reader should know beside the verdicts. */
export function notesOf<I extends Ids>(
  policy: Policy<I>,
  result: ResultOf<I>,
  lexicon: Lexicon<I>,
): readonly ExplanationNotice<I>[] {
  const beside = result.notices.map(
    ({ code, label, concerns = [] }): ExplanationNotice<I> => ({
      code,
      concerns,
      text: label,
      sentence: null,
    }),
  );
  return [...listNotClosed(policy, result, lexicon), ...beside];
}
