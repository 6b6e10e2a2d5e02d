import type { Setting } from '../decide/context/setting.js';
import type { Bilingual } from '../logic/bilingual.js';
import { clausesInBoth } from '../words/language.js';

/** An age from `from` full years up to, but not reaching, `until`. */
interface Span {
  readonly from: number;
  readonly until: number;
}

function spanWords({ from, until }: Span): Bilingual {
  if (until === Number.POSITIVE_INFINITY) return { zh: `已满${from}周岁`, en: `${from} full years reached` };
  const under = { zh: `未满${until}周岁`, en: `under ${until} full years` };
  if (from === 0) return under;
  return { zh: `已满${from}周岁、${under.zh}`, en: `${from} reached and ${under.en}` };
}

/** Days of birth that stand for spans of age, in words: adjoining spans are joined into one. */
export function ageWords(days: readonly number[], setting: Pick<Setting, 'latestBirth'>): Bilingual {
  const limits = Object.entries(setting.latestBirth)
    .map(([years, day]) => ({ years: Number(years), day }))
    .sort((one, other) => one.years - other.years);
  const spans: Span[] = [];
  for (const day of [...days].sort((one, other) => other - one)) {
    const reached = limits.filter((limit) => day <= limit.day);
    const from = reached.at(-1)?.years ?? 0;
    const until = limits[reached.length]?.years ?? Number.POSITIVE_INFINITY;
    const last = spans.at(-1);
    if (last?.until === from) spans[spans.length - 1] = { from: last.from, until };
    else spans.push({ from, until });
  }
  const words = spans.map(spanWords);
  return clausesInBoth(words);
}

const ELSEWHERE: Bilingual = { zh: '郴州以外', en: 'outside Chenzhou' };
const NOWHERE: Bilingual = { zh: '无户籍', en: 'no registration' };
const CHENZHOU: Bilingual = { zh: '郴州市', en: 'in Chenzhou' };

/** A division code that stands for all of its kind, in words. */
export function placeWords(code: number): Bilingual {
  if (code === 0) return NOWHERE;
  return Math.floor(code / 100) === 4310 ? CHENZHOU : ELSEWHERE;
}
