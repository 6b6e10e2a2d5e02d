import { YES_OR_NO } from '../input/options.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Ids } from '../policy/policy.js';
import { csvLine } from '../text/csv-line.js';
import { markdownTable } from '../text/markdown-table.js';
import { type Column, textTable, textTableLines } from '../text/table.js';
import { chenzhouWording, type Wording } from '../time/words.js';
import { clauses, type Language, listOf } from '../words/language.js';
import { inLanguage } from '../words/rendering.js';
import type { Reconciliation, ReconciliationOf } from './reconcile.js';
import type { ReconcileRow } from './row.js';
import { benefitName, kindName, papersOf, placesText, rangeText, reasonText } from './words.js';

/** How a reconciliation is rendered. */
export interface ReconcileRendering {
  /** Default `zh`. */
  readonly lang?: Language;
  /** Whether a table lists those who are paid what is due, too; default no: they are in the totals. */
  readonly all?: boolean;
}

const HEAD = {
  kind: { zh: '结果', en: 'result' },
  id: { zh: '编号', en: 'id' },
  benefit: { zh: '项目', en: 'benefit' },
  due: { zh: '应发', en: 'due' },
  paid: { zh: '已发', en: 'paid' },
  difference: { zh: '差额（应补为正）', en: 'difference (owed above 0)' },
  reason: { zh: '原因', en: 'reason' },
  sentences: { zh: '依据', en: 'sentences' },
  papers: { zh: '待核事实与材料', en: 'facts and papers to fetch' },
  places: { zh: '行号', en: 'rows' },
  rows: { zh: '行数', en: 'rows' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is rendered, whether its rows are in memory or not. */
type Listed = ReconciliationOf<Iterable<ReconcileRow<Ids>>, Ids>;

type Title = keyof typeof HEAD;

const ROW_TITLES = [
  'kind',
  'id',
  'benefit',
  'due',
  'paid',
  'difference',
  'reason',
  'sentences',
  'places',
  'papers',
] as const;
const TOTAL_TITLES = ['kind', 'rows', 'due', 'paid', 'difference'] as const;
const FIGURES: ReadonlySet<Title> = new Set(['due', 'paid', 'difference', 'rows']);

function columnsOf(titles: readonly Title[], lang: Language): readonly Column[] {
  return titles.map((title) => ({ title: HEAD[title][lang], figures: FIGURES.has(title) }));
}

function cellsOf(row: ReconcileRow<Ids>, words: Wording): readonly string[] {
  const { lang } = words;
  return [
    kindName(row.kind, lang),
    row.id ?? '',
    benefitName(row.benefit, words),
    rangeText(row.due, lang),
    rangeText(row.paid, lang),
    rangeText(row.difference, lang),
    reasonText(row, words),
    listOf(row.sentences, lang),
    placesText(row),
    clauses(papersOf(row, words), lang),
  ];
}

/** A row of a table: one line a paper. */
function tableLines(row: ReconcileRow<Ids>, words: Wording): readonly (readonly string[])[] {
  const cells = cellsOf(row, words).slice(0, -1);
  const [paper = '', ...more] = papersOf(row, words);
  return [[...cells, paper], ...more.map((text) => [...cells.map(() => ''), text])];
}

function totalCells({ totals }: Listed, lang: Language): readonly (readonly string[])[] {
  return totals.map(({ kind, rows, due, paid, difference }) => [
    kindName(kind, lang),
    String(rows),
    rangeText(due, lang),
    rangeText(paid, lang),
    rangeText(difference, lang),
  ]);
}

/** How many confidential cases there are. */
export function confidentialIn(totals: Listed['totals']): number {
  return totals.find(({ kind }) => kind === 'confidential')?.rows ?? 0;
}

/** What to know beside the figures: a later rule, rows that could not be read, and what is left out. */
function remarks(
  { nameless, notices, disclose, totals, assumed }: Listed,
  { lang, office }: Wording,
): readonly string[] {
  const zh = lang === 'zh';
  const { register, payments } = nameless;
  const later = notices.flatMap(({ by }) => (by === undefined ? [] : [by]));
  return [
    ...(register === 0
      ? []
      : [
          zh
            ? `名册有${register}行无法读取且无编号，其儿童可能列为“名册无此编号”。`
            : `Rows of the register that cannot be read and have no id: ${register}. Their children may stand under "not in register".`,
        ]),
    ...(payments === 0
      ? []
      : [
          zh
            ? `发放记录有${payments}行无法读取且无编号，可能属于列为“漏保”的儿童。`
            : `Payments that cannot be read and have no id: ${payments}. They may belong to children who stand under "underpaid".`,
        ]),
    ...(assumed === 0
      ? []
      : [
          zh
            ? `金额依据声明的假定的有${assumed}行。`
            : `Rows with money that rests on an assumption: ${assumed}.`,
        ]),
    ...(later.length === 0
      ? []
      : [zh ? `另有新规：${listOf(later, lang)}。` : `Later rules: ${listOf(later, lang)}.`]),
    ...(disclose === 'full' ? [] : office.notes(confidentialIn(totals)).map((note) => note[lang])),
  ];
}

function* shownRows(
  { rows }: Listed,
  { all = false }: Pick<ReconcileRendering, 'all'>,
): Generator<ReconcileRow<Ids>> {
  for (const row of rows) {
    // They stand last.
    if (!all && row.kind === 'in-order') return;
    yield row;
  }
}

/** In which language, in the words of the policy of Chenzhou. @throws {RefusedInput} where the rendering is refused. */
function wordingOf(rendering: ReconcileRendering): Wording {
  return chenzhouWording({ lang: inLanguage(rendering, { all: YES_OR_NO }).lang });
}

/**
 * A reconciliation as tables in fixed-width letters: the rows that need attention, then the totals.
 *
 * @param rendering `lang` (default `zh`), and `all`: those in order, too.
 */
export function reconcileTable(result: Reconciliation, rendering: ReconcileRendering = {}): string {
  return [...reconcileTableLines(result, wordingOf(rendering), rendering)].join('');
}

/** The same line by line and in the words of any policy, so that a long list need not be one text. */
export function* reconcileTableLines(
  result: Listed,
  words: Wording,
  rendering: Pick<ReconcileRendering, 'all'>,
): Generator<string> {
  const { lang } = words;
  const rows = {
    *[Symbol.iterator]() {
      for (const row of shownRows(result, rendering)) yield* tableLines(row, words);
    },
  };
  if (hasRows(result, rendering)) {
    yield* textTableLines(columnsOf(ROW_TITLES, lang), rows);
    yield '\n';
  }
  if (result.totals.length > 0) yield textTable(columnsOf(TOTAL_TITLES, lang), totalCells(result, lang));
  for (const note of remarks(result, words)) yield `${note}\n`;
}

function hasRows({ disclose, totals }: Listed, { all = false }: Pick<ReconcileRendering, 'all'>): boolean {
  return disclose !== 'public' && totals.some(({ kind }) => all || kind !== 'in-order');
}

/**
 * A reconciliation in Markdown: a heading, the totals, the rows that need attention.
 *
 * @param rendering `lang` (default `zh`), and `all`: those in order, too.
 */
export function reconcileMarkdown(result: Reconciliation, rendering: ReconcileRendering = {}): string {
  return [...reconcileMarkdownLines(result, wordingOf(rendering), rendering)].join('');
}

/** The same line by line and in the words of any policy, so that a long list need not be one text. */
export function* reconcileMarkdownLines(
  result: Listed,
  words: Wording,
  rendering: Pick<ReconcileRendering, 'all'>,
): Generator<string> {
  const { lang } = words;
  const rows = {
    *[Symbol.iterator]() {
      for (const row of shownRows(result, rendering)) yield cellsOf(row, words);
    },
  };
  yield `# ${lang === 'zh' ? `${result.month} 发放核对` : `Reconciliation of ${result.month}`}\n\n`;
  yield* markdownTable(columnsOf(TOTAL_TITLES, lang), totalCells(result, lang));
  if (hasRows(result, rendering)) {
    yield '\n';
    yield* markdownTable(columnsOf(ROW_TITLES, lang), rows);
  }
  for (const note of remarks(result, words)) yield `\n${note}\n`;
}

const CSV_ROW = [
  'kind',
  'reason',
  'id',
  'benefit',
  'month',
  'due_min',
  'due_max',
  'paid_min',
  'paid_max',
  'difference_min',
  'difference_max',
  'sentences',
  'why',
  'missing',
  'papers',
  'standards_missing',
  'register_rows',
  'payment_rows',
] as const;
const CSV_TOTAL = [
  'kind',
  'rows',
  'due_min',
  'due_max',
  'paid_min',
  'paid_max',
  'difference_min',
  'difference_max',
];

function csvRow(row: ReconcileRow<Ids>, words: Wording): string {
  const { lang } = words;
  const { due, paid, difference } = row;
  const missing = row.missing.map(({ fact }) => fact);
  return csvLine([
    row.kind,
    row.reason,
    row.id,
    row.benefit,
    row.month,
    ...[due, paid, difference].flatMap((range) => [range?.min ?? null, range?.max ?? null]),
    row.sentences.join(' '),
    reasonText(row, words),
    missing.join(' '),
    clauses(papersOf(row, words), lang),
    row.standardsMissing.join(' '),
    row.register.join(' '),
    row.payments.join(' '),
  ]);
}

/**
 * A reconciliation as CSV: one line a row, those in order too; a bound that is not known is an empty cell. Under
 * `public` one line a kind.
 *
 * @param rendering `lang` (default `zh`) of causes and papers; ids and kinds are the same in both.
 */
export function reconcileCsv(result: Reconciliation, rendering: ReconcileRendering = {}): string {
  return [...reconcileCsvLines(result, wordingOf(rendering))].join('');
}

/** The same line by line and in the words of any policy, so that a long list need not be one text. */
export function* reconcileCsvLines(result: Listed, words: Wording): Generator<string> {
  if (result.disclose !== 'public') {
    yield csvLine(CSV_ROW);
    for (const row of result.rows) yield csvRow(row, words);
    return;
  }
  yield csvLine(CSV_TOTAL);
  for (const { kind, rows, due, paid, difference } of result.totals) {
    const bounds = [due, paid, difference].flatMap((range) => [range?.min ?? null, range?.max ?? null]);
    yield csvLine([kind, String(rows), ...bounds]);
  }
}
