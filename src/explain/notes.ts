import type { AssessResult, Notice } from '../decide/result.js';
import { CATEGORIES, type CategoryId } from '../policy/categories.js';
import type { ExplanationNotice } from './explanation.js';
import { quote } from './steps.js';

/** 等原因, 主要包括: none of the seven groups is not the same as not in difficulty. */
function listNotClosed({ categories, inDifficulty }: AssessResult): readonly ExplanationNotice[] {
  const none = CATEGORIES.every((category: { readonly id: CategoryId }) => categories[category.id] === false);
  if (!none || inDifficulty === true) return [];
  return [
    {
      code: 'list-not-closed',
      concerns: ['in-difficulty'],
      text: {
        zh: '七类均不成立；但2.0-1用语为“等原因”，2.0-2用语为“主要包括”，列举未尽，其他情形是否属困境儿童由民政部门个案判断。',
        en: 'None of the seven groups applies; but 2.0-1 says 等原因 ("and the like") and 2.0-2 主要包括 ("mainly include"), so the list is not closed, and whether a child outside it is in difficulty is for the civil affairs department to judge.',
      },
      sentence: quote('2.0-2'),
    },
  ];
}

function beside({ code, label, concerns = [] }: Notice): ExplanationNotice {
  return { code, concerns, text: label, sentence: null };
}

/** What a reader should know beside the verdicts. */
export function notesOf(result: AssessResult): readonly ExplanationNotice[] {
  return [...listNotClosed(result), ...result.notices.map(beside)];
}
