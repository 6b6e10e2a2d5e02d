import { FACTS } from '../case/dictionary.js';
import type { AssessResult } from '../decide/result.js';
import type { Bilingual } from '../logic/bilingual.js';
import { BENEFITS, MEASURES } from '../policy/rulebook.js';
import { CATEGORY_VERDICTS, DIFFICULTY_VERDICT } from '../policy/verdicts.js';
import { escapeMarkdown, escapeMarkup } from '../text/escape.js';
import { LEFT_OUT_BENEFIT } from './left-out.js';
import { CONFIDENTIAL, LEFT_OUT } from './notes.js';

/** What a printed result says, row by row: a name in both languages, and what became of it. */
type Row = readonly [name: string, value: string];

/** What may be printed of a child: what an office decides of it, or its key alone where the case is confidential. */
export type Shown =
  | { readonly kind: 'result'; readonly result: AssessResult }
  | { readonly kind: 'confidential'; readonly id: string | null };

const STATUS = {
  entitled: '享受 entitled',
  undetermined: '待定 undetermined',
  excluded: '排除 excluded',
  'not-entitled': '否 no',
};

const PAPERS = new Map<string, { readonly label: Bilingual; readonly document: Bilingual | null }>(
  FACTS.map(({ path, label, document }) => [path, { label, document }]),
);

function inBoth({ zh, en }: Bilingual): string {
  return `${zh} ${en}`;
}

function idRows(id: string | null): readonly Row[] {
  return id === null ? [] : [['编号 id', id]];
}

/** A missing fact and the paper that settles it. */
function missingRow(path: string): Row {
  const { label, document } = PAPERS.get(path) ?? { label: { zh: path, en: path }, document: null };
  return [`缺 missing: ${inBoth(label)}`, document === null ? path : inBoth(document)];
}

function resultRows({
  id,
  on,
  categories,
  inDifficulty,
  benefits,
  measures,
  monthly,
  missing,
  notices,
}: AssessResult): readonly Row[] {
  const rows: Row[] = [...idRows(id), ['日期 on', on]];
  const truth = (name: string, holds: boolean | null): void => {
    if (holds !== false) rows.push([name, holds === null ? STATUS.undetermined : '是 yes']);
  };
  for (const { id: category, rule } of CATEGORY_VERDICTS) truth(inBoth(rule.label), categories[category]);
  truth(inBoth(DIFFICULTY_VERDICT.rule.label), inDifficulty);
  const { min, max } = monthly;
  rows.push(['每月金额 CNY a month', min === max ? min : `${min} … ${max ?? '?'}`]);
  for (const { id: benefit, label } of BENEFITS) {
    const { status, amount } = benefits[benefit];
    if (benefit === LEFT_OUT_BENEFIT || status === 'not-entitled') continue;
    rows.push([inBoth(label), amount === null ? STATUS[status] : `${STATUS[status]} ${amount}`]);
  }
  for (const { id: measure, label, who } of MEASURES) {
    const due = measures[measure];
    if (due === true) rows.push([inBoth(label), `须办 due: ${inBoth(who)}`]);
    if (due === null) rows.push([inBoth(label), STATUS.undetermined]);
  }
  rows.push(...missing.map(missingRow));
  for (const { label } of notices) rows.push(['提示 notice', inBoth(label)]);
  return [...rows, ['说明 note', inBoth(LEFT_OUT)]];
}

/**
 * The rows of a printed result. A printed result is easily saved with a notebook or a log, so it shows what an office
 * may list, no more; everything else is in the object itself.
 */
function rowsOf(shown: Shown): readonly Row[] {
  if (shown.kind === 'result') return resultRows(shown.result);
  return [...idRows(shown.id), ['说明 note', inBoth(CONFIDENTIAL)]];
}

function asText(rows: readonly Row[]): string {
  return rows.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function asHtml(rows: readonly Row[]): string {
  const lines = rows.map(
    ([name, value]) => `<tr><th>${escapeMarkup(name)}</th><td>${escapeMarkup(value)}</td></tr>`,
  );
  return `<table>${lines.join('')}</table>`;
}

function asMarkdown(rows: readonly Row[]): string {
  const escaped = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' '));
  const lines = rows.map(([name, value]) => `| ${escaped(name)} | ${escaped(value)} |`);
  return ['| | |', '| --- | --- |', ...lines].join('\n');
}

/** In Node's REPL and `console.log`. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** In notebooks with a JavaScript kernel. */
const JUPYTER = Symbol.for('Jupyter.display');

/**
 * Gives a result its renderings without changing what it is: plain data, the same members, the same bytes as JSON.
 *
 * @param shownOf what may be printed, decided only when something is printed; not enumerable, so a copy has none.
 */
export function withDisplay(result: AssessResult, shownOf: () => Shown): AssessResult {
  const inspect = (): string =>
    `${asText(rowsOf(shownOf()))}\n其余见对象本身 all else: categories, benefits, measures, readings of this object`;
  const display = (): Readonly<Record<string, string>> => {
    const rows = rowsOf(shownOf());
    return { 'text/plain': asText(rows), 'text/html': asHtml(rows), 'text/markdown': asMarkdown(rows) };
  };
  // Defined one by one: half the price of both at once.
  return Object.defineProperty(Object.defineProperty(result, INSPECT, { value: inspect }), JUPYTER, {
    value: display,
  });
}
