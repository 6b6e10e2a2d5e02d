import type { AssessResult } from '../decide/result.js';
import { BENEFITS, MEASURES } from '../policy/rulebook.js';
import { escapeMarkdown, escapeMarkup } from '../text/escape.js';
import { office } from './disclose.js';

/** What a printed result says, row by row: a name in both languages, and what became of it. */
type Row = readonly [name: string, value: string];

const STATUS = {
  entitled: '享受 entitled',
  undetermined: '待定 undetermined',
  excluded: '排除 excluded',
  'not-entitled': '否 no',
};

function nameOf(label: { readonly zh: string; readonly en: string }): string {
  return `${label.zh} ${label.en}`;
}

/**
 * The rows of a printed result. A printed result is easily saved with a notebook or a log, so it shows what an office
 * may list, no more; everything else is in the object itself.
 */
function rowsOf(result: AssessResult): readonly Row[] {
  const shown = office(result);
  const rows: Row[] = [['日期 on', shown.on]];
  if (shown.id !== null) rows.unshift(['编号 id', shown.id]);
  const { min, max } = shown.monthly;
  rows.push(['每月生活保障 monthly support', STATUS[shown.living.status]]);
  rows.push(['每月金额 CNY a month', min === max ? min : `${min} … ${max ?? '?'}`]);
  const benefits = new Map(Object.entries(shown.benefits));
  for (const { id, label } of BENEFITS) {
    const benefit = benefits.get(id);
    if (benefit === undefined || benefit.status === 'not-entitled') continue;
    rows.push([nameOf(label), STATUS[benefit.status]]);
  }
  const measures = new Map(Object.entries(shown.measures));
  for (const { id, label, who } of MEASURES) {
    const truth = measures.get(id);
    if (truth === true) rows.push([nameOf(label), `须办 due: ${nameOf(who)}`]);
    if (truth === null) rows.push([nameOf(label), STATUS.undetermined]);
  }
  if (shown.missing.length > 0) rows.push(['缺少的事实 missing facts', shown.missing.join(', ')]);
  for (const { message } of shown.notices) rows.push(['提示 notice', message]);
  return rows;
}

function asText(result: AssessResult): string {
  return rowsOf(result)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function asHtml(result: AssessResult): string {
  const rows = rowsOf(result).map(
    ([name, value]) => `<tr><th>${escapeMarkup(name)}</th><td>${escapeMarkup(value)}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function asMarkdown(result: AssessResult): string {
  const escaped = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' '));
  const rows = rowsOf(result).map(([name, value]) => `| ${escaped(name)} | ${escaped(value)} |`);
  return ['| | |', '| --- | --- |', ...rows].join('\n');
}

/** In Node's REPL and `console.log`. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** In notebooks with a JavaScript kernel. */
const JUPYTER = Symbol.for('Jupyter.display');

function inspect(this: AssessResult): string {
  return `${asText(this)}\n其余见对象本身 all else: categories, benefits, measures, readings of this object`;
}

function display(this: AssessResult): Readonly<Record<string, string>> {
  return { 'text/plain': asText(this), 'text/html': asHtml(this), 'text/markdown': asMarkdown(this) };
}

// Members defined so are not enumerable; one by one is half the price of both at once.
const INSPECTED: PropertyDescriptor = { value: inspect };
const DISPLAYED: PropertyDescriptor = { value: display };

/** Gives a result its renderings without changing what it is: plain data, the same members, the same bytes as JSON. */
export function withDisplay(result: AssessResult): AssessResult {
  return Object.defineProperty(Object.defineProperty(result, INSPECT, INSPECTED), JUPYTER, DISPLAYED);
}
