import { care, hiv } from '../case/facts/circumstances.js';
import {
  guardianshipCourtNamedCivilAffairs,
  guardianshipOtherHarmsChild,
} from '../case/facts/guardianship.js';
import { safetyHarmFromGuardianship } from '../case/facts/safety.js';
import { all, any, byReading, holds, never, not, oneOf, yes } from '../logic/expression.js';
import { CATEGORIES } from './categories.js';
import { child } from './definition.js';
import { effectiveOtherGuardian, noParentGuards } from './guardians.js';
import { hardship } from './hardship.js';
import type { Condition } from './kinds.js';
import { ofFather, ofMother } from './parents.js';
import { difficultyScope } from './readings.js';

/**
 * 缺乏有效监护: harm or threat from guardianship, guardians who harm, the court's order, a child that lives alone, or no
 * guardian in fact.
 *
 * @see 2.0-1
 */
export const lacksGuardianship: Condition<'lacks-guardianship'> = {
  kind: 'condition',
  id: 'lacks-guardianship',
  label: { zh: '缺乏有效监护', en: 'lacks effective guardianship' },
  sentences: ['2.0-1'],
  when: any(
    yes(safetyHarmFromGuardianship),
    holds(ofFather.harmsChild),
    holds(ofMother.harmsChild),
    yes(guardianshipOtherHarmsChild),
    yes(guardianshipCourtNamedCivilAffairs),
    oneOf(care, 'none'),
    all(holds(noParentGuards), not(holds(effectiveOtherGuardian))),
  ),
};

/**
 * 我市困境儿童: a child of the city who, for want of means, by disability, for want of guardianship or the like, is in
 * difficulty (reading `difficulty-scope`). The seven groups are only the main ones (主要包括), and a child with HIV stands
 * in the same part of the text. A street child from elsewhere is helped under 2.1-7 without being one.
 *
 * @see 2.0-1
 * @see 2.0-2
 */
export const inDifficulty: Condition<'in-difficulty'> = {
  kind: 'condition',
  id: 'in-difficulty',
  label: { zh: '我市困境儿童', en: 'child in difficulty' },
  sentences: ['2.0-1', '2.0-2'],
  when: all(
    holds(child),
    any(
      ...CATEGORIES.map(holds),
      byReading(difficultyScope, {
        definition: any(holds(hardship), holds(lacksGuardianship), yes(hiv)),
        'seven-groups': never,
      }),
    ),
  ),
};
