import type { App } from './app.js';
import { type Content, disclosure } from './dom.js';

/** A part that opens, and stays open while the page changes around it. */
export function remembered(app: App, key: string, summary: Content, make: () => Content): HTMLElement {
  return disclosure(summary, app.open.has(key), make, (open) =>
    open ? app.open.add(key) : app.open.delete(key),
  );
}
