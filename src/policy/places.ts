import type { Bilingual } from '../logic/bilingual.js';

/** How offices name the divisions of a policy. */
export interface Places {
  /** Where the counties lie. */
  readonly name: Bilingual;
  /** The counties by their division code (GB/T 2260); no other county of China may have one of these names. */
  readonly counties: Readonly<Record<string, Bilingual>>;
  /** What may stand before the county in an address. */
  readonly above: RegExp;
  /** What a code and an address look like. */
  readonly example: { readonly code: string; readonly address: string };
}
