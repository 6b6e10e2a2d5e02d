import type { Quote } from '../any-policy.js';

/** One piece of a written explanation; every format renders the same list of blocks. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'part' | 'line'; readonly text: string }
  | { readonly kind: 'item'; readonly depth: 0 | 1; readonly text: string }
  | ({ readonly kind: 'quote' } & Quote);

/** Text from outside on one line: control and direction characters could move what stands beside them. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
