import type { EditionId, InForce } from '../../decide/editions.js';
import { successionOf } from '../../decide/in-force.js';
import type { EditionIds } from '../../policy/editions/index.js';
import { MonthSuccession, type Months } from './month-engine.js';

const MADE = new Map<EditionId | InForce, Months<EditionIds>>();

/** The months of an edition, or of each while it is in force; compiled at the first use. */
export function editionMonths(edition: EditionId | InForce): Months<EditionIds> {
  const known = MADE.get(edition) ?? new MonthSuccession(successionOf(edition));
  MADE.set(edition, known);
  return known;
}
