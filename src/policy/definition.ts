import { birthDate, hukouDivision, residenceDivision } from '../case/facts/child.js';
import { disabilityCertified, disabilityGrade } from '../case/facts/disability.js';
import {
  all,
  any,
  byReading,
  holds,
  never,
  oneOf,
  under,
  unregistered,
  within,
  yes,
} from '../logic/expression.js';
import type { Category, Condition } from './kinds.js';
import { ofFather, ofMother } from './parents.js';
import { foundlingHukou } from './readings.js';

/** Every division code of Chenzhou begins so. */
export const CHENZHOU_PREFIX = '4310';

/** 居住在我市: lives in Chenzhou. */
export const livesInChenzhou: Condition = {
  kind: 'condition',
  id: 'lives-in-chenzhou',
  label: { zh: '居住在我市', en: 'lives in Chenzhou' },
  sentences: ['2.3-6'],
  when: within(residenceDivision, CHENZHOU_PREFIX),
};

/**
 * 具有我市户籍: registered in Chenzhou. A child without registration, both of whose parents cannot be found, counts
 * where it lives in Chenzhou (reading `foundling-hukou`).
 *
 * @see 2.0-1
 */
export const local: Condition = {
  kind: 'condition',
  id: 'local',
  label: { zh: '具有我市户籍', en: 'registered in Chenzhou' },
  sentences: ['2.0-1'],
  when: any(
    within(hukouDivision, CHENZHOU_PREFIX),
    byReading(foundlingHukou, {
      counts: all(
        unregistered(hukouDivision),
        holds(ofFather.unidentified),
        holds(ofMother.unidentified),
        holds(livesInChenzhou),
      ),
      'hukou-required': never,
    }),
  ),
};

/** 年龄未满18周岁: under 18 full years. */
export const underEighteen: Condition = {
  kind: 'condition',
  id: 'under-eighteen',
  label: { zh: '未满18周岁', en: 'under 18 full years' },
  sentences: ['2.0-1'],
  when: under(birthDate, 18),
};

/** A child of the city: registered in Chenzhou and under 18. */
export const child: Condition = {
  kind: 'condition',
  id: 'child',
  label: { zh: '具有我市户籍、未满18周岁', en: 'registered in Chenzhou and under 18' },
  sentences: ['2.0-1'],
  when: all(holds(local), holds(underEighteen)),
};

/** 残疾儿童: a child who holds the disability certificate. */
export const disabled: Category<'disabled'> = {
  kind: 'category',
  id: 'disabled',
  label: { zh: '残疾儿童', en: 'disabled child' },
  sentences: ['2.0-2'],
  when: all(holds(child), yes(disabilityCertified)),
};

/** 重度残疾: certified, grade 1 or 2. */
export const severelyDisabled: Condition = {
  kind: 'condition',
  id: 'severely-disabled',
  label: { zh: '重度残疾（一、二级）', en: 'severely disabled (grade 1 or 2)' },
  sentences: ['2.1-8', '2.2-1', '2.2-3'],
  when: all(yes(disabilityCertified), oneOf(disabilityGrade, 1, 2)),
};
