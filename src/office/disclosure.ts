/**
 * How much is told.
 *
 * - `full`: everything.
 * - `office`: everything but 2.1-2, decided as if `hiv` were false, so that no output depends on that fact
 *   (民发〔2012〕179号 forbids publicising it); a confidential case is one line.
 * - `public`: counts and totals of the same decisions.
 */
export const DISCLOSURES = ['full', 'office', 'public'] as const;

/** The name of a disclosure. */
export type Disclosure = (typeof DISCLOSURES)[number];

/** Whether what is decided must not depend on HIV, and confidential cases are left out. */
export function isGuarded(disclose: Disclosure): disclose is 'office' | 'public' {
  return disclose !== 'full';
}
