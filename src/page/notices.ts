import type { AssessResult } from '../index.js';
import type { App } from './app.js';
import { type Content, h } from './dom.js';

/** What a reader should know beside the answer: later rules, and what looks wrong in the record. */
export function noticesOf(app: App, { notices }: Pick<AssessResult, 'notices'>): Content {
  if (notices.length === 0) return null;
  const texts = notices.map(({ label }) => `⚠ ${label[app.state.lang]}`);
  return app.kept('notices', JSON.stringify(texts), () =>
    h(
      'ul',
      { class: 'notice', 'aria-label': app.t('提示', 'Notices') },
      texts.map((text) => h('li', {}, text)),
    ),
  );
}
