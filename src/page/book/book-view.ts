import type { App } from '../app.js';
import { type Content, field, h } from '../dom.js';
import { dictionaryPart } from './dictionary.js';
import { readingsPart } from './readings.js';
import { rulesPart } from './rules.js';
import { sentencesPart } from './sentences.js';
import { stackingPart } from './stacking.js';

/** Entries of the rule book carry this; the search hides those without the words. */
export const ENTRY = 'entry';

/** Shows only the entries that hold every word. */
function search(book: HTMLElement, count: HTMLElement, text: string, say: (found: number) => string): void {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  let found = 0;
  for (const entry of book.querySelectorAll(`.${ENTRY}`)) {
    const content = `${entry.id} ${entry.textContent}`.toLowerCase();
    const isFound = words.every((word) => content.includes(word));
    entry.toggleAttribute('hidden', !isFound);
    if (isFound) found += 1;
  }
  count.textContent = words.length === 0 ? '' : say(found);
}

/** The rule book: every sentence, every rule, the readings, what is not paid twice, every fact. */
export function bookView(app: App): Content {
  const parts = [
    sentencesPart(app),
    rulesPart(app),
    readingsPart(app),
    stackingPart(app),
    dictionaryPart(app),
  ];
  const book = h('div', { class: 'book' }, parts);
  const count = h('p', { role: 'status', 'aria-live': 'polite' });
  const input = h('input', { id: 'search', type: 'search', autocomplete: 'off' });
  const say = (found: number): string => app.t(`找到 ${found} 条`, `${found} entries found`);
  input.addEventListener('input', () => search(book, count, input.value, say));
  const jumps: readonly (readonly [string, string])[] = [
    ['sentences', app.t('条文', 'Sentences')],
    ['rules', app.t('规则', 'Rules')],
    ['readings', app.t('读法', 'Readings')],
    ['stacking', app.t('不重复享受', 'Not paid twice')],
    ['dictionary', app.t('情况词典', 'Facts')],
  ];
  return [
    h('h2', {}, app.t('规则书', 'Rule book')),
    h(
      'div',
      { class: 'bar' },
      field(app.t('查找', 'Search'), input),
      h(
        'nav',
        { 'aria-label': app.t('规则书目录', 'Contents of the rule book') },
        jumps.map(([id, text]) => [h('a', { href: `#${id}` }, text), ' ']),
      ),
    ),
    count,
    book,
  ];
}
