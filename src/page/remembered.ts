import type { App } from './app.js';
import { type Content, disclosure } from './dom.js';

/** A part that opens, and stays open while the page changes around it. */
export function remembered(app: App, key: string, summary: Content, make: () => Content): HTMLElement {
  return disclosure(summary, app.open.has(key), make, (open) =>
    open ? app.open.add(key) : app.open.delete(key),
  );
}

/**
 * The same, kept while it is closed.
 *
 * @param says all on which its summary depends, and what stands in it but for the case. Open, it is made anew: the case may
 * have changed.
 */
export function keptClosed(
  app: App,
  key: string,
  says: readonly unknown[],
  summary: () => Content,
  make: () => Content,
): HTMLElement {
  const told = app.open.has(key) ? null : JSON.stringify([app.state.lang, ...says]);
  return app.kept(key, told, () => remembered(app, key, summary(), make));
}
