import type { Truth } from '../../logic/truth.js';
import { OFFICE_BENEFITS, OFFICE_MEASURES } from '../../office/disclose.js';
import { benefitLabel, verdictLabel } from '../../policy/names.js';
import { csvLine } from '../../text/csv-line.js';
import { textTable } from '../../text/table.js';
import { clauses, type Language, listOf } from '../../words/language.js';
import { SHORT_STATUS, truthWords, UNKNOWN } from '../../words/verdicts.js';
import { shownFacts } from '../ledger/ledger-text.js';
import { causeText, factName, moneyText, type Rendering } from '../words.js';
import type { TurningPoint, TurningPoints } from './turning-points.js';
import type { BenefitState, Following, VerdictChange } from './verdict-changes.js';

const truthText = (truth: Truth, lang: Language): string => truthWords(truth, UNKNOWN)[lang];

function stateText({ status, amount }: BenefitState, lang: Language): string {
  const text = SHORT_STATUS[status][lang];
  return amount === null ? text : `${text} ${amount}`;
}

const LISTED: readonly string[] = [...OFFICE_BENEFITS, ...OFFICE_MEASURES];

/** `office` names only what an office list names one by one. */
function isShown(id: string, { disclose = 'office' }: Rendering): boolean {
  return disclose === 'full' || LISTED.includes(id);
}

/** All monthly money as one sum, where it is not the same as the day before. */
function livingTexts({ monthly }: TurningPoint, lang: Language): readonly string[] {
  const [before, after] = [moneyText(monthly.before, lang), moneyText(monthly.after, lang)];
  if (before === after) return [];
  return [
    lang === 'zh'
      ? `基本生活保障（元/月）：${before}→${after}`
      : `living benefits a month: ${before} → ${after}`,
  ];
}

function verdictText(change: VerdictChange, lang: Language): string {
  const [before, after] =
    change.kind === 'benefit'
      ? [stateText(change.before, lang), stateText(change.after, lang)]
      : [truthText(change.before, lang), truthText(change.after, lang)];
  const label = verdictLabel(change.kind === 'in-difficulty' ? 'condition' : change.kind, change.id);
  return lang === 'zh' ? `${label.zh}：${before}→${after}` : `${label.en}: ${before} → ${after}`;
}

function followingText({ benefit, status, missing }: Following, rendering: Rendering): string {
  const { lang = 'zh' } = rendering;
  const name = benefitLabel(benefit)[lang];
  if (status === 'entitled') return name;
  const facts = listOf(
    shownFacts(missing, rendering).map((path) => factName(path, lang)),
    lang,
  );
  return lang === 'zh' ? `${name}（待核：${facts}）` : `${name} (depends on: ${facts})`;
}

interface Texts {
  readonly causes: string;
  readonly changes: readonly string[];
  readonly follows: readonly string[];
}

function textsOf(point: TurningPoint, rendering: Rendering): Texts {
  const { lang = 'zh' } = rendering;
  const verdicts = point.changes.filter(({ id }) => isShown(id, rendering));
  const follows = point.follows.filter(({ benefit }) => isShown(benefit, rendering));
  return {
    causes: clauses(
      point.causes.map((cause) => causeText(cause, rendering)),
      lang,
    ),
    changes: [...livingTexts(point, lang), ...verdicts.map((change) => verdictText(change, lang))],
    follows: follows.map((following) => followingText(following, rendering)),
  };
}

const TITLES = {
  zh: ['日期', '原因', '变动', '可衔接的保障'],
  en: ['day', 'cause', 'what changes', 'what can follow'],
} as const;

/**
 * Turning points as a table in fixed-width letters: under each day what changes, and beside it what can follow.
 *
 * @param rendering `lang` (default `zh`) and `disclose` (default `office`).
 */
export function turningPointsTable(found: TurningPoints, rendering: Rendering = {}): string {
  const columns = TITLES[rendering.lang ?? 'zh'].map((title) => ({ title }));
  const rows = found.points.flatMap((point) => {
    const { causes, changes, follows } = textsOf(point, rendering);
    const lines = Math.max(1, changes.length, follows.length);
    return Array.from({ length: lines }, (_, i) => [
      ...(i === 0 ? [point.on, causes] : ['', '']),
      changes[i] ?? '',
      follows[i] ?? '',
    ]);
  });
  return textTable(columns, rows);
}

/** The first line of the CSV of turning points. */
export function turningPointsCsvHeader(): string {
  return csvLine(['id', 'on', 'causes', 'changes', 'follows']);
}

/** The lines of the CSV of turning points without the first: one a day. */
export function turningPointsCsvLines(found: TurningPoints, rendering: Rendering = {}): string {
  const { lang = 'zh' } = rendering;
  const lines = found.points.map((point) => {
    const { causes, changes, follows } = textsOf(point, rendering);
    return csvLine([found.id, point.on, causes, clauses(changes, lang), clauses(follows, lang)]);
  });
  return lines.join('');
}

/** Turning points as CSV: one line a day. */
export function turningPointsCsv(found: TurningPoints, rendering: Rendering = {}): string {
  return turningPointsCsvHeader() + turningPointsCsvLines(found, rendering);
}
