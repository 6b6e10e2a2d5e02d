/**
 * A text in both languages of the library (中英对照): Chinese first, because the policy is Chinese and the English
 * only renders it. Where the two differ, the Chinese prevails.
 *
 * @example
 * const orphan: Bilingual = { zh: '孤儿', en: 'orphan' };
 */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
