import type { ResultOf } from '../decide/result.js';
import type { Bilingual } from '../logic/bilingual.js';
import { certain } from '../logic/certain.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import { escapeMarkdown, escapeMarkup } from '../text/escape.js';
import { defineDisplay } from './define-display.js';
import { CONFIDENTIAL } from './notes.js';
import type { PolicyWords } from './policy-words.js';

/** What a printed result says, row by row: a name in both languages, and what became of it. */
type Row = readonly [name: string, value: string];

/** What may be printed of a child: what an office decides of it, or its key alone where the case is confidential. */
export type Shown<I extends Ids = ChenzhouIds> =
  | { readonly kind: 'result'; readonly result: ResultOf<I> }
  | { readonly kind: 'confidential'; readonly id: string | null };

const STATUS = {
  entitled: '享受 entitled',
  undetermined: '待定 undetermined',
  excluded: '排除 excluded',
  'not-entitled': '否 no',
};

function inBoth({ zh, en }: Bilingual): string {
  return `${zh} ${en}`;
}

function idRows(id: string | null): readonly Row[] {
  return id === null ? [] : [['编号 id', id]];
}

/** A missing fact and the paper that settles it. */
function missingRow({ policy, names }: PolicyWords, path: string): Row {
  const document = policy.dictionary.facts.find((fact) => fact.path === path)?.document ?? null;
  const label = names.fact(path);
  return [`缺 missing: ${inBoth(label)}`, document === null ? path : inBoth(document)];
}

function resultRows(words: PolicyWords, result: ResultOf<Ids>): readonly Row[] {
  const { verdicts } = words.policy;
  const { leftOut, note } = words.office;
  const { id, on, monthly, missing, notices } = result;
  const rows: Row[] = [...idRows(id), ['日期 on', on]];
  const truth = (name: string, holds: boolean | null): void => {
    if (holds !== false) rows.push([name, holds === null ? STATUS.undetermined : '是 yes']);
  };
  for (const { id: category, rule } of verdicts.categories)
    truth(inBoth(rule.label), certain(result.categories[category]));
  truth(inBoth(verdicts.inDifficulty.rule.label), result.inDifficulty);
  const { min, max } = monthly;
  rows.push(['每月金额 CNY a month', min === max ? min : `${min} … ${max ?? '?'}`]);
  for (const { id: benefit, rule } of verdicts.benefits) {
    const { status, amount } = certain(result.benefits[benefit]);
    if (benefit === leftOut || status === 'not-entitled') continue;
    rows.push([inBoth(rule.label), amount === null ? STATUS[status] : `${STATUS[status]} ${amount}`]);
  }
  for (const { id: measure, rule } of verdicts.measures) {
    const due = result.measures[measure];
    if (due === true) rows.push([inBoth(rule.label), `须办 due: ${inBoth(rule.who)}`]);
    if (due === null) rows.push([inBoth(rule.label), STATUS.undetermined]);
  }
  rows.push(...missing.map((path) => missingRow(words, path)));
  for (const { label } of notices) rows.push(['提示 notice', inBoth(label)]);
  return note === null ? rows : [...rows, ['说明 note', inBoth(note)]];
}

/**
 * The rows of a printed result. A printed result is easily saved with a notebook or a log, so it shows what an office
 * may list, no more; everything else is in the object itself.
 */
function rowsOf(words: PolicyWords, shown: Shown<Ids>): readonly Row[] {
  if (shown.kind === 'result') return resultRows(words, shown.result);
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

/**
 * Gives a result its renderings without changing what it is: plain data, the same members, the same bytes as JSON.
 *
 * @param shownOf what may be printed, decided only when something is printed; not enumerable, so a copy has none.
 */
export function withDisplay<I extends Ids>(
  words: PolicyWords,
  result: ResultOf<I>,
  shownOf: () => Shown<I>,
): ResultOf<I> {
  const inspect = (): string =>
    `${asText(rowsOf(words, shownOf()))}\n其余见对象本身 all else: categories, benefits, measures, readings of this object`;
  const display = (): Readonly<Record<string, string>> => {
    const rows = rowsOf(words, shownOf());
    return { 'text/plain': asText(rows), 'text/html': asHtml(rows), 'text/markdown': asMarkdown(rows) };
  };
  return defineDisplay(result, inspect, display);
}
