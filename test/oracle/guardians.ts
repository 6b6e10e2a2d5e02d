/** Who can guard the child (2.5), asked by the definition of 2.0-1 and by the measures. */
import type { Parent } from './facts.js';

/** 有监护能力: in body and mind, and not taken away by a court. Absence, detention and prison do not remove it. */
export function hasCapacity(parent: Parent): boolean {
  if (parent.lost) return false;
  if (!parent.ableToGuard) return false;
  if (parent.guardianshipRevoked) return false;
  return true;
}

/** Guards in fact: has the capacity, is there, and does it. */
export function canGuard(parent: Parent): boolean {
  if (!hasCapacity(parent)) return false;
  if (parent.status === 'out-of-contact') return false;
  if (parent.custody !== 'none') return false;
  if (parent.failsDuty) return false;
  if (parent.abandonedChild) return false;
  if (parent.otherwiseUnable) return false;
  return true;
}
