import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import { assess } from '../../src/decide/assess.js';
import type { Notice } from '../../src/decide/result.js';
import { explain } from '../../src/explain/explain.js';

const on = '2017-06-01';
const dead = { status: 'deceased' } as const;
const living = { status: 'living' } as const;
const urban420 = {
  standard: 'minimum-living',
  division: '431000',
  from: '2017-01-01',
  until: null,
  amount: '420',
  unit: 'CNY/month',
  source: 'example',
  rural: false,
} as const;

function doubts(child: ChildCase): readonly Notice[] {
  const { notices } = assess(child, { on, standards: [urban420] });
  return notices.filter(({ code }) => code === 'doubtful');
}

/** N full years are reached on 2017-06-01 by a child born on 31 May, and not by one born on 1 June. */
const aged = (years: number): string => `${2017 - years}-05-31`;
const notYet = (years: number): string => `${2017 - years}-06-01`;
const atStage = (birthDate: string, stage: NonNullable<NonNullable<ChildCase['education']>['stage']>) => ({
  birthDate,
  education: { stage },
});
const stageAndAge = ['birthDate', 'education.stage'];
const income = { rural: false, meetsMinimumLiving: true } as const;
const incomeFacts = ['household.incomePerCapita', 'household.meetsMinimumLiving'];

const rows: readonly (readonly [name: string, facts: readonly string[], child: ChildCase])[] = [
  [
    'both parents lost, raised by parents',
    ['father.status', 'mother.status', 'care'],
    { father: dead, mother: { status: 'unidentified' }, care: 'parents' },
  ],
  [
    'enrolled at no stage',
    ['education.enrolled', 'education.stage'],
    { education: { enrolled: true, stage: 'none' } },
  ],
  ['preschool under 1', stageAndAge, atStage(notYet(1), 'preschool')],
  ['preschool at 9', stageAndAge, atStage(aged(9), 'preschool')],
  ['primary under 4', stageAndAge, atStage(notYet(4), 'primary')],
  ['primary at 15', stageAndAge, atStage(aged(15), 'primary')],
  ['junior under 10', stageAndAge, atStage(notYet(10), 'junior')],
  ['junior at 18', stageAndAge, atStage(aged(18), 'junior')],
  ['senior under 13', stageAndAge, atStage(notYet(13), 'senior')],
  ['vocational at 21', stageAndAge, atStage(aged(21), 'vocational')],
  ['tertiary under 16', stageAndAge, atStage(notYet(16), 'tertiary')],
  [
    'a grade without certificate',
    ['disability.grade', 'disability.certified'],
    { disability: { certified: false, grade: 3 } },
  ],
  [
    'a work injury care fee under 16',
    ['birthDate', 'workInjuryCareFee'],
    { birthDate: notYet(16), workInjuryCareFee: true },
  ],
  [
    'an orphan at eighteen under 18',
    ['birthDate', 'orphanAtEighteen'],
    { birthDate: notYet(18), orphanAtEighteen: true },
  ],
  [
    'at school since eighteen under 18',
    ['birthDate', 'education.continuousSinceEighteen'],
    { birthDate: notYet(18), education: { continuousSinceEighteen: true } },
  ],
  ['on the street and in an institution', ['street', 'care'], { street: true, care: 'institution' }],
  ['a hukou code that is no county', ['hukouDivision'], { hukouDivision: '431099' }],
  ['a residence code that is no county', ['residenceDivision'], { residenceDivision: '431001' }],
  [
    'an income above the standard',
    incomeFacts,
    { hukouDivision: '431002', household: { ...income, incomePerCapita: '420.01' } },
  ],
];

const sound: readonly (readonly [name: string, child: ChildCase])[] = [
  ['one parent lost, raised by parents', { father: dead, mother: living, care: 'parents' }],
  ['both lost, raised by kin', { father: dead, mother: dead, care: 'kin' }],
  ['the other parent not recorded', { father: dead, care: 'parents' }],
  ['not enrolled, no stage', { education: { enrolled: false, stage: 'none' } }],
  ['enrolled, stage not recorded', { education: { enrolled: true } }],
  ['preschool at 1', atStage(aged(1), 'preschool')],
  ['preschool under 9', atStage(notYet(9), 'preschool')],
  ['primary at 4', atStage(aged(4), 'primary')],
  ['primary under 15', atStage(notYet(15), 'primary')],
  ['junior at 10', atStage(aged(10), 'junior')],
  ['junior under 18', atStage(notYet(18), 'junior')],
  ['senior at 13', atStage(aged(13), 'senior')],
  ['vocational under 21', atStage(notYet(21), 'vocational')],
  ['tertiary at 16', atStage(aged(16), 'tertiary')],
  ['tertiary at 57', atStage(aged(57), 'tertiary')],
  ['primary, age not recorded', { education: { stage: 'primary' } }],
  ['a grade with certificate', { disability: { certified: true, grade: 3 } }],
  ['a grade, certificate not recorded', { disability: { grade: 3 } }],
  ['a work injury care fee at 16', { birthDate: aged(16), workInjuryCareFee: true }],
  ['an orphan at eighteen at 18', { birthDate: aged(18), orphanAtEighteen: true }],
  ['at school since eighteen at 18', { birthDate: aged(18), education: { continuousSinceEighteen: true } }],
  ['on the street', { street: true, care: 'none' }],
  ['each of the parents in custody, and able', { father: { custody: 'detained', ableToGuard: true } }],
  ['a county', { hukouDivision: '431081', residenceDivision: '431003' }],
  ['another city', { hukouDivision: '440103', residenceDivision: '431121' }],
  ['no registration', { hukouDivision: 'none' }],
  [
    'an income at the standard',
    { hukouDivision: '431002', household: { ...income, incomePerCapita: '420' } },
  ],
  [
    'an income above the standard without minimum living',
    {
      hukouDivision: '431002',
      household: { rural: false, meetsMinimumLiving: false, incomePerCapita: '421' },
    },
  ],
  [
    'an income, scheme not recorded',
    { hukouDivision: '431002', household: { meetsMinimumLiving: true, incomePerCapita: '421' } },
  ],
  [
    'an income of the rural scheme, of which no standard is given',
    { hukouDivision: '431002', household: { ...income, rural: true, incomePerCapita: '9999' } },
  ],
];

describe('a record that is possible and looks wrong', () => {
  it.each(rows)('%s', (_name, facts, child) => {
    expect(doubts(child).map((notice) => notice.facts)).toEqual([facts]);
  });

  it.each(sound)('and one that does not: %s', (_name, child) => {
    expect(doubts(child)).toEqual([]);
  });

  it('is told in both languages', () => {
    for (const [, , child] of rows) {
      const [notice] = doubts(child);
      expect(notice?.label.zh).toMatch(/\p{Script=Han}/u);
      expect(notice?.label.en).toMatch(/^[a-z]/);
      expect(notice?.message).toBe(notice?.label.en);
    }
    const [, , child] = rows[1] ?? [];
    expect(explain(child ?? {}, { on })).toContain('记为在校就读，学段却为“无”');
    expect(explain(child ?? {}, { on }, { lang: 'en' })).toContain(
      'enrolled in a school, yet the stage is none',
    );
  });

  it('is told without a value of the record', () => {
    const values = [
      '431099',
      '431001',
      '420.01',
      'deceased',
      'unidentified',
      notYet(16),
      notYet(18),
      aged(15),
    ];
    for (const [, , child] of rows) {
      const text = JSON.stringify(doubts(child));
      for (const value of values) expect(text).not.toContain(value);
    }
  });

  it('changes no verdict', () => {
    const verdicts = (child: ChildCase) => {
      const { categories, inDifficulty, benefits, measures, monthly } = assess(child, { on });
      return { categories, inDifficulty, benefits, measures, monthly };
    };
    const child = { birthDate: '2010-01-15', hukouDivision: '431002', supporterAble: false } as const;
    const fee = { ...child, disability: { certified: true, grade: 1 } } as const;
    expect(verdicts({ ...fee, workInjuryCareFee: true })).toEqual(verdicts(fee));
    expect(verdicts({ ...child, orphanAtEighteen: true })).toEqual(verdicts(child));
    expect(verdicts({ ...child, education: { continuousSinceEighteen: true } })).toEqual(verdicts(child));
    const uncertified = { ...child, disability: { certified: false } } as const;
    expect(verdicts({ ...uncertified, disability: { certified: false, grade: 3 } })).toEqual(
      verdicts(uncertified),
    );
    const orphan = { ...child, father: dead, mother: dead } as const;
    expect(verdicts({ ...orphan, care: 'parents' })).toEqual(verdicts({ ...orphan, care: 'kin' }));
    expect(verdicts({ ...child, residenceDivision: '431099' })).toEqual(
      verdicts({ ...child, residenceDivision: '431002' }),
    );
    const rich = { ...child, supporterAble: true, household: { ...income, incomePerCapita: '421' } };
    const { benefits } = assess(rich, { on, standards: [urban420] });
    expect(benefits['minimum-living']).toMatchObject({ status: 'undetermined' });
    const settled = { ...rich, father: living };
    expect(assess(settled, { on, standards: [urban420] }).benefits['minimum-living']).toMatchObject({
      status: 'entitled',
      amount: '0.00',
    });
  });
});
