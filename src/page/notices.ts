import type { AssessResult } from '../index.js';
import type { App } from './app.js';
import { type Content, h } from './dom.js';

/** What a reader should know beside the answer: later rules, and what looks wrong in the record. */
export function noticesOf(app: App, { notices }: Pick<AssessResult, 'notices'>): Content {
  if (notices.length === 0) return null;
  return h(
    'ul',
    { class: 'notice', 'aria-label': app.t('提示', 'Notices') },
    notices.map(({ label }) => h('li', {}, `⚠ ${label[app.state.lang]}`)),
  );
}
