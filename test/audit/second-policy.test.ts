import { describe, expect, it } from 'vitest';
import { auditPolicy } from '../../src/audit/findings/audit-policy.js';
import { Engine } from '../../src/decide/engine.js';
import { not, yes } from '../../src/logic/expression.js';
import type { BooleanFact } from '../../src/logic/fact.js';
import type { Agenda } from '../../src/policy/audit/agenda.js';
import { MEALS, type MealIds } from '../policy/second-policy.js';

function booleanFact(path: string): BooleanFact {
  const fact = MEALS.dictionary.facts.find((one) => one.path === path);
  if (fact?.type !== 'boolean') throw new Error(`no such fact ${path}`);
  return fact;
}
const boards = booleanFact('boards');

const AGENDA: Agenda<MealIds> = {
  plain: { district: '430102', atSchool: true, boards: false },
  plainAge: 8,
  elsewhere: '440103',
  costs: {},
  plausible: [],
  reasons: [],
  ways: [],
  living: ['school-meal'],
  livingName: { zh: '没有午餐', en: 'no meal' },
  gaps: [
    {
      id: 'boarder',
      who: { zh: '小学生', en: 'a pupil' },
      when: MEALS.verdicts.inDifficulty.condition,
      none: ['school-meal'],
      missing: { zh: '没有午餐补助', en: 'no meal' },
      sentences: ['3'],
    },
  ],
  ties: [],
  line: null,
  turns: [],
  worse: [
    {
      id: 'boards',
      label: { zh: '改为寄宿', en: 'the pupil begins to board' },
      from: not(yes(boards)),
      sets: { boards: true },
      sentences: ['3'],
    },
  ],
  places: [],
  portraits: [],
  reviews: {},
};

describe('the audit of another policy', () => {
  const findings = auditPolicy(new Engine(MEALS), AGENDA, { on: '2021-03-01' });
  const of = (kind: string) => findings.filter((finding) => finding.kind === kind);

  // Sentence 3: boarders get no meal. Born 2012-12-01 the pupil is 8 on 2021-03-01.
  it('finds the pupil who boards', () => {
    const [gap] = of('gap');
    expect(gap?.pattern.en).toBe('a pupil: no meal');
    expect(gap?.witness).toEqual({
      birthDate: '2012-12-01',
      district: '430102',
      atSchool: true,
      boards: true,
    });
    expect(gap?.changedBy).toEqual([]);
    expect(gap?.nature).toBe('unreviewed');
  });

  // Sentence 1 ends at 12, sentence 2 pays 200 yuan at least; 12 is reached on the day after the birthday.
  it('finds what ends with 12 years, one day apart', () => {
    const [worst, meal] = of('cliff');
    for (const cliff of [worst, meal]) {
      expect(cliff?.effect.money).toEqual([{ unit: 'CNY/month', before: '200.00', after: '0.00' }]);
      expect(cliff?.witness.birthDate).toBe('2009-03-01');
      expect(cliff?.change).toEqual({ birthDate: '2009-02-28' });
    }
  });

  it('finds that boarding loses the meal, and where the reading matters', () => {
    expect(of('perverse').map(({ effect }) => effect.money[0]?.after)).toEqual(['0.00']);
    const [reading] = of('reading');
    expect(reading?.changedBy).toEqual(['pupil-scope=anywhere']);
    expect(reading?.witness.district).toBe('440103');
  });

  it('has a witness for each sentence with a rule', () => {
    expect(of('coverage').flatMap(({ sentences }) => sentences)).toEqual(['1', '2']);
    expect(of('dead')).toEqual([]);
  });

  // Where the place does not matter, an ordinary pupil is told from another by not going to school.
  it('turns what an ordinary child has by one fact of that policy', () => {
    const anywhere = { on: '2021-03-01', readings: { 'pupil-scope': 'anywhere' } };
    const [pupil] = auditPolicy(new Engine(MEALS), AGENDA, anywhere, ['coverage']);
    expect(pupil?.change).toEqual({ atSchool: false });
  });
});
