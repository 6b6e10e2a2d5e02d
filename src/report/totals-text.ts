import type { Bilingual } from '../logic/bilingual.js';
import type { Ids, VerdictOf } from '../policy/policy.js';
import { fitted, widthOf } from '../text/width.js';
import type { Language } from '../words/language.js';
import { range } from './cells.js';
import type { TotalsShown } from './totals.js';

const NUMBER_WIDTH = 8;

/** What the numbers of a register are called. */
export const TOTALS_WORDS = {
  rows: { zh: '读入行数', en: 'rows read' },
  decided: { zh: '已判定', en: 'decided' },
  waiting: { zh: '其中事实不全', en: 'waiting for facts' },
  doubtful: { zh: '其中登记存疑', en: 'with doubts' },
  assumed: { zh: '其中金额依据假定', en: 'on assumptions' },
  refused: { zh: '有误未判', en: 'refused' },
  gone: { zh: '已离开', en: 'gone' },
  confidential: { zh: '保密个案', en: 'confidential' },
  money: { zh: '每月合计（元）', en: 'CNY/month in all' },
  yes: { zh: '是', en: 'yes' },
  open: { zh: '待定', en: 'open' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function right(text: string): string {
  return ' '.repeat(Math.max(0, NUMBER_WIDTH - widthOf(text))) + text;
}

/** Every count that is not 0, in the order of a result. */
function countLines(
  counts: TotalsShown['counts'],
  lang: Language,
  verdicts: readonly VerdictOf<Ids>[],
): readonly string[] {
  const held = verdicts.flatMap(({ path, rule }) => {
    const count = counts[path];
    return count === undefined || count.yes + count.open === 0 ? [] : [{ name: rule.label[lang], ...count }];
  });
  if (held.length === 0) return [];
  const width = Math.max(...held.map(({ name }) => widthOf(name)));
  const line = (name: string, yes: string, open: string): string =>
    fitted(name, width) + right(yes) + right(open);
  return [
    '',
    line('', TOTALS_WORDS.yes[lang], TOTALS_WORDS.open[lang]),
    ...held.map(({ name, yes, open }) => line(name, String(yes), String(open))),
  ];
}

/**
 * The totals of a register as a block of text: rows, the monthly sum, and every count that is not 0.
 *
 * @param verdicts of which the counts are told.
 */
export function totalsText(totals: TotalsShown, lang: Language, verdicts: readonly VerdictOf<Ids>[]): string {
  const { rows, decided, waiting, doubtful, assumed, refused, gone, confidential, monthly, counts } = totals;
  const figures: readonly (readonly [name: Bilingual, figure: string])[] = [
    [TOTALS_WORDS.rows, String(rows)],
    [TOTALS_WORDS.decided, String(decided)],
    [TOTALS_WORDS.waiting, String(waiting)],
    [TOTALS_WORDS.doubtful, String(doubtful)],
    ...(assumed === 0 ? [] : [[TOTALS_WORDS.assumed, String(assumed)] as const]),
    [TOTALS_WORDS.refused, String(refused)],
    ...(gone === 0 ? [] : [[TOTALS_WORDS.gone, String(gone)] as const]),
    ...(confidential === 0 ? [] : [[TOTALS_WORDS.confidential, String(confidential)] as const]),
    [TOTALS_WORDS.money, range(monthly)],
  ];
  const width = Math.max(...figures.map(([name]) => widthOf(name[lang])));
  const lines = figures.map(([name, figure]) => `${fitted(name[lang], width)}  ${figure}`);
  return `${[...lines, ...countLines(counts, lang, verdicts)].join('\n')}\n`;
}
