import type { AssessResult, Notice } from '../decide/result.js';
import { CATEGORIES, type CategoryId } from '../policy/categories.js';
import type { ExplanationNotice } from './explanation.js';
import { quote } from './steps.js';

/** 主要包括: none of the seven groups is not the same as not in difficulty. */
function listNotClosed(categories: AssessResult['categories']): readonly ExplanationNotice[] {
  const none = CATEGORIES.every((category: { readonly id: CategoryId }) => categories[category.id] === false);
  if (!none) return [];
  return [
    {
      code: 'list-not-closed',
      text: {
        zh: '七类均不成立；但2.0-2用语为“主要包括”，列举未尽，七类之外是否属困境儿童由民政部门个案判断。',
        en: 'None of the seven groups applies; but 2.0-2 says 主要包括 ("mainly include"), so the list is not closed, and whether a child outside it is in difficulty is for the civil affairs department to judge.',
      },
      sentence: quote('2.0-2'),
    },
  ];
}

function beside({ code, label }: Notice): ExplanationNotice {
  return { code, text: label, sentence: null };
}

/** What a reader should know beside the verdicts. */
export function notesOf({ categories, notices }: AssessResult): readonly ExplanationNotice[] {
  return [...listNotClosed(categories), ...notices.map(beside)];
}
