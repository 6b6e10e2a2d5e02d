import type { Bilingual } from '../logic/bilingual.js';

/** All that is said of a confidential case beside its id. */
export const CONFIDENTIAL: Bilingual = {
  zh: '保密个案，见完整记录',
  en: 'confidential case, see the full record',
};

/** How many cases stand in no total; said at the end of a list. */
export function reminderOf(confidential: number | string): Bilingual {
  return {
    zh: `保密个案${confidential}个，未计入合计，请查完整记录。`,
    en: `confidential cases: ${confidential}, in no total; look them up in the full record.`,
  };
}
