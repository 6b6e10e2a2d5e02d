/** Words that offices write where nothing is known. None of them means no. */
export const UNKNOWN_WORDS: readonly string[] = [
  '无资料',
  '不详',
  '待核实',
  '未知',
  '不明',
  '不清楚',
  '待定',
  '待查',
  '空白',
  '(空白)',
  'null',
  '#n/a',
  '#value!',
  '#ref!',
  '#name?',
  'n/a',
  '-',
  '--',
  '—',
  '——',
];

/** Whether the text is blank or a word for 'not known': unknown is not no. */
export function isUnknownWord(text: string): boolean {
  return UNKNOWN_WORDS.includes(text.replace(/\s+/g, '').toLowerCase());
}
