import type { Bilingual } from '../../logic/bilingual.js';
import type { Truth } from '../../logic/truth.js';
import { ALL_NAMES } from '../../policy/editions/names.js';
import type { Language } from '../../words/language.js';
import { STATUS, truthWords } from '../../words/verdicts.js';
import type { DecisiveReading } from '../explanation.js';
import { WORDS } from './words.js';

type Change = DecisiveReading['changes'][number];

const STATUSES: ReadonlyMap<string, Bilingual> = new Map(Object.entries(STATUS));

/** What a verdict can be said to have, by the name that the data gives it. */
const WHAT: ReadonlyMap<string, Bilingual> = new Map<string, Bilingual>([
  ['verdict', WORDS.verdict],
  ['status', WORDS.verdict],
  ['amount', WORDS.amount],
  ['excludedBy', WORDS.paidInstead],
  ['min', WORDS.atLeast],
  ['max', WORDS.atMost],
]);

function isTruth(value: unknown): value is Truth {
  return value === null || typeof value === 'boolean';
}

function holdersIn(value: string, lang: Language): string {
  const labels = value.split(', ').flatMap((one) => (one === '' ? [] : ALL_NAMES.any(one)[lang]));
  return labels.length === 0 ? WORDS.none[lang] : labels.join(lang === 'zh' ? '、' : ', ');
}

/** The statuses of a benefit that is not paid: of any other an amount that is not given is not known. */
const UNPAID: readonly unknown[] = ['not-entitled', 'excluded'];

function valueIn(what: string, value: unknown, status: unknown, lang: Language): string {
  if (what === 'verdict' && isTruth(value)) return truthWords(value)[lang];
  if (what === 'status') return STATUSES.get(String(value))?.[lang] ?? '';
  if (what === 'excludedBy') return holdersIn(String(value), lang);
  if (value === null && UNPAID.includes(status)) return WORDS.none[lang];
  return typeof value === 'string' ? `${value}${WORDS.yuan[lang]}` : WORDS.unknownSum[lang];
}

/** All that changes of one verdict, each in words: 结论由“是”变为“否”. */
export function changeWords(changes: readonly Change[], lang: Language): readonly string[] {
  const status = changes.find(({ what }) => what === 'status');
  return changes.map(({ what, from, to }) => {
    const name = WHAT.get(what)?.[lang] ?? what;
    const [before, after] = [valueIn(what, from, status?.from, lang), valueIn(what, to, status?.to, lang)];
    return lang === 'zh' ? `${name}由“${before}”变为“${after}”` : `${name}: “${before}” becomes “${after}”`;
  });
}
