import { type AssessResult, type Notice, POLICY } from '../index.js';
import type { App } from './app.js';
import { type Content, h } from './dom.js';
import type { Language } from './names.js';

/** A notice in words. */
export function noticeText({ code, message, by, since }: Notice, lang: Language): string {
  if (lang === 'en') return message;
  if (code === 'before-policy') return `${POLICY.id}自${POLICY.from}起施行，核对日期在此之前。`;
  return `自${since ?? ''}起另有新规${by === undefined ? '' : `（${by}）`}，本结论只依据${POLICY.id}。`;
}

/** What a reader should know beside the answer. */
export function noticesOf(app: App, { notices }: Pick<AssessResult, 'notices'>): Content {
  if (notices.length === 0) return null;
  return h(
    'ul',
    { class: 'notice', 'aria-label': app.t('提示', 'Notices') },
    notices.map((notice) => h('li', {}, `⚠ ${noticeText(notice, app.state.lang)}`)),
  );
}
