/**
 * Facts that an office finds out for itself: whether a parent neglects or harms the child is asked of no parent.
 */
const NOT_ASKED =
  /^safety\.|\.(?:abandonedChild|failsDuty|uncorrected|harmsChild|otherFailsDuty|otherHarmsChild)$/;

/** Whether a letter asks its readers for a fact. */
export function isAsked({ fact }: { readonly fact: string }): boolean {
  return !NOT_ASKED.test(fact);
}
