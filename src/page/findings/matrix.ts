import { rulebook } from '../../index.js';
import type { App } from '../app.js';
import { type Content, h, table } from '../dom.js';
import { PAIRS } from './findings.js';

/** What a sign between two benefits says; it is read without colour. */
const SIGNS: Readonly<Record<string, readonly [shown: string, zh: string, en: string]>> = {
  '+': ['✓', '可以同时享受', 'can be had together'],
  '?': ['⇄', '换一种读法才可以', 'only under another reading'],
  x: ['⊘', '条件可以并存，但只发一项', 'both conditions can hold, one is paid'],
  '-': ['·', '条件不能并存', 'the conditions shut each other out'],
};

/** A name without what stands in brackets behind it. */
const shortName = (name: string): string => name.split(/[（(]/u, 1).join('').trim();

/** Which benefits can be had together: a cell for every two. */
export function matrix(app: App): Content {
  const { lang } = app.state;
  const names = rulebook.rules.flatMap(({ kind, label }) =>
    kind === 'benefit' ? [shortName(label[lang])] : [],
  );
  const first = (row: number): number => (row * (2 * names.length - row - 1)) / 2;
  const cell = (row: number, column: number): Content => {
    if (row === column) return '';
    const [one, other] = row < column ? [row, column] : [column, row];
    const sign = PAIRS[first(one) + other - one - 1] ?? '';
    const [shown = '', zh = '', en = ''] = SIGNS[sign] ?? [];
    const words = `${names[row]} + ${names[column]}${app.t('：', ': ')}${app.t(zh, en)}`;
    return h('span', { title: words, class: sign === 'x' ? 'never' : null }, shown);
  };
  const legend = Object.values(SIGNS).map(([shown, zh, en]) => `${shown} ${app.t(zh, en)}`);
  return [
    h(
      'h3',
      { id: 'pairs', tabindex: -1 },
      app.t('哪些待遇可以同时享受', 'Which benefits can be had together'),
    ),
    h('p', { class: 'meta' }, legend.join(app.t('；', '; '))),
    h(
      'div',
      { class: 'matrix' },
      table(
        app.t('每两项待遇一格', 'A cell for every two benefits'),
        [app.t('待遇', 'benefit'), ...names.map((_, place) => String(place + 1))],
        names.map((name, row) => [`${row + 1} ${name}`, ...names.map((_, column) => cell(row, column))]),
      ),
    ),
  ];
}
