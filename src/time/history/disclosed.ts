import type { Disclosure } from '../../office/disclosure.js';
import type { Office } from '../../office/office.js';
import type { Ids } from '../../policy/policy.js';
import type { CheckedHistory } from './stages.js';

/** How much is told over time: a single child has no totals that could be public. */
export type TimeDisclosure = Exclude<Disclosure, 'public'>;

/** Something over time, decided for a disclosure. */
export interface Disclosed {
  /** `office`: decided as if `hiv` were false. */
  readonly disclose: TimeDisclosure;
  /** Whether the case is confidential on any day; for an office nothing else is told of it then. */
  readonly confidential: boolean;
}

/** Whether some day of a history is marked confidential. */
export function isEverConfidential<I extends Ids>(office: Office<I>, { stages }: CheckedHistory<I>): boolean {
  return stages.some(({ slots }) => office.isConfidentialIn(slots));
}

/** Whether nothing may be told but that the case is confidential. */
export function isSealed({ disclose, confidential }: Disclosed): boolean {
  return disclose === 'office' && confidential;
}

/** The words of a disclosure over time. */
export const TIME_DISCLOSURES = ['full', 'office'] as const satisfies readonly TimeDisclosure[];

/** The disclosure that is asked for, by an option that was checked; `full` where none is. */
export function disclosureOf(given: unknown): TimeDisclosure {
  return given === undefined || given === 'full' ? 'full' : 'office';
}
