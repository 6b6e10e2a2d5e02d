import type { App } from './app.js';
import { type Content, fill, h } from './dom.js';
import { type RuleKind, ruleName } from './names.js';
import { reasons } from './reasons.js';
import { keptClosed, remembered } from './remembered.js';

/** One line of the answer; it opens on the reasons. `says` is all on which what stands beside its name depends. */
export function line(
  app: App,
  kind: RuleKind,
  id: string,
  says: readonly unknown[],
  beside: () => Content,
): HTMLElement {
  const { lang } = app.state;
  const key = `${kind}:${id}`;
  const told = app.open.has(key) ? null : JSON.stringify([lang, ...says]);
  return app.kept(`line ${key}`, told, () => {
    const name = h('span', {}, ruleName(kind, id, lang));
    return h(
      'li',
      {},
      remembered(app, key, [name, beside()], () => reasons(app, kind, id)),
    );
  });
}

export function heading(sign: string, title: string, count: number): readonly Content[] {
  return [
    h('span', { 'aria-hidden': 'true', class: 'sign' }, sign),
    ` ${title} `,
    h('span', { class: 'count' }, String(count)),
  ];
}

export function group(app: App, sign: string, title: string, lines: readonly Content[]): Content {
  if (lines.length === 0) return null;
  const section = app.kept(`group ${sign}`, '', () => h('section', {}));
  const list = app.kept(`list ${sign}`, '', () => h('ul', { class: 'verdicts' }));
  const head = app.kept(`head ${sign}`, `${title} ${lines.length}`, () =>
    h('h3', {}, heading(sign, title, lines.length)),
  );
  fill(list, lines);
  fill(section, [head, list]);
  return section;
}

/** A group that is long and seldom read through: it opens, and is made only then. */
export function folded(
  app: App,
  key: string,
  sign: string,
  title: string,
  ids: readonly string[],
  make: () => readonly Content[],
): Content {
  if (ids.length === 0) return null;
  return keptClosed(
    app,
    key,
    ids,
    () => heading(sign, title, ids.length),
    () => h('ul', { class: 'verdicts' }, make()),
  );
}
