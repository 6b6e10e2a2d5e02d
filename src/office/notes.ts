import type { Bilingual } from '../logic/bilingual.js';

/** All that is said of a confidential case beside its id. */
export const CONFIDENTIAL: Bilingual = {
  zh: '保密个案，见完整记录',
  en: 'confidential case, see the full record',
};

/** Said once of everything that is decided as if `hiv` were false. */
export const LEFT_OUT: Bilingual = {
  zh: '未含2.1-2：该条只在完整记录中判定。',
  en: '2.1-2 is left out: it is decided in the full record.',
};

/** How many cases stand in no total; said at the end of a list. */
export function reminderOf(confidential: number | string): Bilingual {
  return {
    zh: `保密个案${confidential}个，未计入合计，请查完整记录。`,
    en: `confidential cases: ${confidential}, in no total; look them up in the full record.`,
  };
}

/** What an output that is no full record says of itself: what is left out, and how many cases. */
export function notesOf(confidential: number | string): readonly Bilingual[] {
  return confidential === 0 ? [LEFT_OUT] : [LEFT_OUT, reminderOf(confidential)];
}
