import { goneText } from '../../case/gone.js';
import { dayMeaningUnder } from '../../decide/day-meaning.js';
import type { Truth } from '../../logic/truth.js';
import { CONFIDENTIAL } from '../../office/notes.js';
import type { Ids } from '../../policy/policy.js';
import { csvLine } from '../../text/csv-line.js';
import { textTable } from '../../text/table.js';
import { clauses, type Language, listOf } from '../../words/language.js';
import { SHORT_STATUS, truthWords, UNKNOWN } from '../../words/verdicts.js';
import { wordingUnder } from '../edition-words.js';
import { isSealed } from '../history/disclosed.js';
import {
  assumedTexts,
  causeText,
  leftOutText,
  moneyText,
  type Rendering,
  sealedText,
  type Wording,
} from '../words.js';
import type { AnyTurningPoints, TurningPoint, TurningPoints } from './turning-points.js';
import type { BenefitState, Following, VerdictChange } from './verdict-changes.js';

const truthText = (truth: Truth, lang: Language): string => truthWords(truth, UNKNOWN)[lang];

function stateText({ status, amount }: BenefitState, lang: Language): string {
  const text = SHORT_STATUS[status][lang];
  return amount === null ? text : `${text} ${amount}`;
}

/** All monthly money as one sum, where it is not the same as the day before. */
function livingTexts({ monthly }: TurningPoint<Ids>, lang: Language): readonly string[] {
  const [before, after] = [moneyText(monthly.before, lang), moneyText(monthly.after, lang)];
  if (before === after) return [];
  return [
    lang === 'zh'
      ? `基本生活保障（元/月）：${before}→${after}`
      : `living benefits a month: ${before} → ${after}`,
  ];
}

function verdictText(change: VerdictChange<Ids>, { lang, names }: Wording): string {
  const [before, after] =
    change.kind === 'benefit'
      ? [stateText(change.before, lang), stateText(change.after, lang)]
      : [truthText(change.before, lang), truthText(change.after, lang)];
  const label = names.verdict(change.kind === 'in-difficulty' ? 'condition' : change.kind, change.id);
  return lang === 'zh' ? `${label.zh}：${before}→${after}` : `${label.en}: ${before} → ${after}`;
}

function followingText({ benefit, status, missing }: Following<Ids>, { lang, names }: Wording): string {
  const name = names.benefit(benefit)[lang];
  if (status === 'entitled') return name;
  const facts = listOf(
    missing.map((path) => names.fact(path)[lang]),
    lang,
  );
  return lang === 'zh' ? `${name}（待核：${facts}）` : `${name} (depends on: ${facts})`;
}

interface Texts {
  readonly causes: string;
  readonly changes: readonly string[];
  readonly follows: readonly string[];
}

function textsOf(point: TurningPoint<Ids>, words: Wording): Texts {
  const { lang } = words;
  return {
    causes: clauses(
      point.causes.map((cause) => causeText(cause, words)),
      lang,
    ),
    changes: [
      ...livingTexts(point, lang),
      ...point.changes.map((change) => verdictText(change, words)),
      ...assumedTexts(point.assumed ?? [], words),
    ],
    follows: point.follows.map((following) => followingText(following, words)),
  };
}

const TITLES = {
  zh: ['日期', '原因', '变动', '可衔接的保障'],
  en: ['day', 'cause', 'what changes', 'what can follow'],
} as const;

/** The day since which the child is gone, where it lies in the span or before it: after it nothing turns. */
function goneIn(
  { gone, to }: TurningPoints<Ids>,
  { lang }: Wording,
): readonly [on: string, why: string] | null {
  return gone === undefined || gone.on > to ? null : [gone.on, goneText(gone)[lang]];
}

/** What the last day told means, where later rules stand beside the policy by then. */
function meaningText({ points }: TurningPoints<Ids>, { policy, lang }: Wording): string {
  const last = points.at(-1);
  const meaning = last === undefined || last.edition !== undefined ? null : dayMeaningUnder(policy, last.on);
  return meaning === null ? '' : `${meaning[lang]}\n`;
}

/** A table, or a sentence where there is nothing to put in one. */
function tableOf(found: TurningPoints<Ids>, words: Wording): string {
  const { lang } = words;
  const gone = goneIn(found, words);
  if (found.points.length === 0 && gone === null)
    return lang === 'zh' ? '这段时间没有转折日\n' : 'no turning points in this time\n';
  const rows = found.points.flatMap((point) => {
    const { causes, changes, follows } = textsOf(point, words);
    const lines = Math.max(1, changes.length, follows.length);
    return Array.from({ length: lines }, (_, i) => [
      ...(i === 0 ? [point.on, causes] : ['', '']),
      changes[i] ?? '',
      follows[i] ?? '',
    ]);
  });
  return textTable(
    TITLES[lang].map((title) => ({ title })),
    gone === null ? rows : [...rows, [...gone]],
  );
}

/**
 * Turning points as a table in fixed-width letters: under each day what changes, and beside it what can follow.
 *
 * @param rendering `lang` (default `zh`).
 */
export function turningPointsTable(found: AnyTurningPoints, rendering: Rendering = {}): string {
  return turningPointsTableIn(found, wordingUnder(found.edition, rendering));
}

/** Turning points as a table, in the words of their policy. */
export function turningPointsTableIn(found: TurningPoints<Ids>, words: Wording): string {
  if (isSealed(found)) return sealedText(found.id, words.lang);
  return tableOf(found, words) + leftOutText(found, words) + meaningText(found, words);
}

/** The first line of the CSV of turning points. */
export function turningPointsCsvHeader(): string {
  return csvLine(['id', 'on', 'causes', 'changes', 'follows']);
}

/** The lines of the CSV of turning points without the first: one a day. */
export function turningPointsCsvLines(found: AnyTurningPoints, rendering: Rendering = {}): readonly string[] {
  return turningPointsCsvLinesIn(found, wordingUnder(found.edition, rendering));
}

/** The lines of the CSV of turning points, in the words of their policy. */
export function turningPointsCsvLinesIn(found: TurningPoints<Ids>, words: Wording): readonly string[] {
  const { lang } = words;
  if (isSealed(found)) return [csvLine([found.id, '', '', CONFIDENTIAL[lang], ''])];
  const gone = goneIn(found, words);
  const points = found.points.map((point) => {
    const { causes, changes, follows } = textsOf(point, words);
    return csvLine([found.id, point.on, causes, clauses(changes, lang), clauses(follows, lang)]);
  });
  return gone === null ? points : [...points, csvLine([found.id, ...gone, '', ''])];
}

/** Turning points as CSV: one line a day. */
export function turningPointsCsv(found: AnyTurningPoints, rendering: Rendering = {}): string {
  return turningPointsCsvHeader() + turningPointsCsvLines(found, rendering).join('');
}
