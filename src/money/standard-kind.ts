import type { Bilingual } from '../logic/bilingual.js';

/** What a standard is measured in. */
export type StandardUnit = 'CNY/month' | 'CNY/year' | 'CNY/semester' | 'ratio';

/** A figure that a policy leaves to others. */
export interface StandardKind<Id extends string = string> {
  readonly id: Id;
  readonly label: Bilingual;
  readonly unit: StandardUnit;
  /** Whether the rural and the urban scheme have figures of their own. */
  readonly byScheme: boolean;
  /** The least amount that the text allows, in yuan, and where it says so. */
  readonly floor: { readonly amount: string; readonly sentence: string } | null;
}

/** Which standards a policy knows, and for which divisions they can be given. */
export interface StandardRules<Id extends string = string> {
  readonly kinds: readonly StandardKind<Id>[];
  /** What the code of a division begins with, and what they and all others are called: `4310`, Chenzhou, outside Chenzhou. */
  readonly divisions: { readonly prefix: string; readonly name: Bilingual; readonly outside: Bilingual };
  /** The division whose entry stands in for a county that has none of its own. */
  readonly city: number;
}
