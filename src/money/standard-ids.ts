/** What a standard is measured in. */
export type StandardUnit = 'CNY/month' | 'CNY/year' | 'CNY/semester' | 'ratio';

interface StandardKind {
  readonly id: string;
  readonly unit: StandardUnit;
  /** Whether the rural and the urban scheme have figures of their own. */
  readonly byScheme: boolean;
  /** The least amount that the text allows, in yuan, and where it says so. */
  readonly floor: { readonly amount: string; readonly sentence: string } | null;
}

/**
 * Every figure that the policy leaves to others. Only the two floors stand in the text; all else the caller gives.
 *
 * @see 2.1-1
 * @see 1.2-8
 */
export const STANDARD_KINDS = [
  { id: 'orphan-community', unit: 'CNY/month', byScheme: false, floor: { amount: '600', sentence: '2.1-1' } },
  {
    id: 'orphan-institution',
    unit: 'CNY/month',
    byScheme: false,
    floor: { amount: '1000', sentence: '2.1-1' },
  },
  { id: 'destitute-support', unit: 'CNY/month', byScheme: true, floor: null },
  { id: 'minimum-living', unit: 'CNY/month', byScheme: true, floor: null },
  { id: 'minimum-living-supplement', unit: 'CNY/month', byScheme: false, floor: null },
  { id: 'hardship-disability-subsidy', unit: 'CNY/month', byScheme: false, floor: null },
  { id: 'nursing-subsidy', unit: 'CNY/month', byScheme: false, floor: null },
  { id: 'insurance-premium', unit: 'CNY/year', byScheme: false, floor: null },
  { id: 'special-preschool-subsidy', unit: 'CNY/year', byScheme: false, floor: null },
  { id: 'medical-aid-cap', unit: 'CNY/year', byScheme: false, floor: null },
  { id: 'medical-aid-cap-uplift', unit: 'CNY/year', byScheme: false, floor: null },
  { id: 'premium-share-minimum-living', unit: 'ratio', byScheme: false, floor: null },
  { id: 'premium-share-severe-disability', unit: 'ratio', byScheme: false, floor: null },
  { id: 'premium-share-aid', unit: 'ratio', byScheme: false, floor: null },
  { id: 'medical-aid-share', unit: 'ratio', byScheme: false, floor: null },
  { id: 'medical-aid-share-uplift', unit: 'ratio', byScheme: false, floor: null },
  { id: 'senior-fee', unit: 'CNY/semester', byScheme: false, floor: null },
] as const satisfies readonly StandardKind[];

/** The id of a standard. */
export type StandardId = (typeof STANDARD_KINDS)[number]['id'];
