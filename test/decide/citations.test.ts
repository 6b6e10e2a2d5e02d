import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import { assess } from '../../src/decide/assess.js';
import type { BenefitStatus } from '../../src/decide/result.js';
import { explainAsData } from '../../src/explain/explain-as-data.js';
import { actorWords } from '../../src/policy/actors.js';
import { type BenefitId, MEASURES } from '../../src/policy/rulebook.js';

const on = '2017-06-01';
const dead = { status: 'deceased' } as const;
const ill = { status: 'living', custody: 'none', seriouslyIll: true } as const;
const well = {
  status: 'living',
  custody: 'none',
  severelyDisabled: false,
  seriouslyIll: false,
  abandonedChild: false,
  guardianshipRevoked: false,
  otherwiseUnable: false,
} as const;
const child = { birthDate: '2010-01-15', hukouDivision: '431002', hiv: false } as const;
const orphan = { ...child, father: dead, mother: dead } as const;
const poor = { hasIncomeSource: false, supporterAble: false } as const;
const adult = {
  ...orphan,
  birthDate: '1998-01-15',
  orphanAtEighteen: true,
  education: { enrolled: true, continuousSinceEighteen: true },
} as const;
const { birthDate: _birthDate, ...ageless } = adult;

type Row = readonly [
  name: string,
  child: ChildCase,
  benefit: BenefitId,
  status: BenefitStatus,
  cited: string,
];

const rows: readonly Row[] = [
  ['an orphan', orphan, 'orphan-living', 'entitled', '2.1-1'],
  ['an adult orphan at school', adult, 'orphan-living', 'entitled', '2.3-5'],
  [
    'an orphan of unknown age at school: neither branch is sure',
    ageless,
    'orphan-living',
    'entitled',
    '2.1-1',
  ],
  [
    'an orphan in minimum living',
    { ...orphan, household: { meetsMinimumLiving: true } },
    'minimum-living',
    'excluded',
    '2.1-4 4.4-3',
  ],
  ['an orphan who is destitute', { ...orphan, ...poor }, 'destitute-support', 'excluded', '2.1-3 4.4-3'],
  ['an orphan with HIV', { ...orphan, hiv: true }, 'hiv-living', 'excluded', '2.1-2'],
  [
    'an orphan in minimum living, disabled',
    { ...orphan, household: { meetsMinimumLiving: true }, disability: { certified: true } },
    'hardship-disability-subsidy',
    'excluded',
    '2.1-8',
  ],
  [
    'a destitute child, attended',
    { ...child, ...poor, father: well, mother: well },
    'destitute-support',
    'entitled',
    '2.1-3',
  ],
  [
    'a destitute child, unattended',
    { ...child, ...poor, father: ill, mother: ill },
    'destitute-support',
    'entitled',
    '2.1-3 2.1-5',
  ],
  [
    'minimum living, attended',
    { ...child, supporterAble: true, father: well, mother: well, household: { meetsMinimumLiving: true } },
    'minimum-living',
    'entitled',
    '2.1-4',
  ],
  [
    'minimum living, unattended',
    { ...child, supporterAble: true, father: ill, mother: ill, household: { meetsMinimumLiving: true } },
    'minimum-living',
    'entitled',
    '2.1-4 2.1-5',
  ],
  [
    'the premium of a destitute child',
    {
      ...child,
      ...poor,
      father: well,
      mother: well,
      household: { meetsMinimumLiving: false },
      disability: { certified: false },
      insurance: { aidEligible: false },
    },
    'premium-subsidy',
    'entitled',
    '2.2-4',
  ],
  [
    'the premium of a child in minimum living',
    { ...child, supporterAble: true, father: well, household: { meetsMinimumLiving: true } },
    'premium-subsidy',
    'entitled',
    '2.2-3',
  ],
];

describe('a benefit cites the sentence of the branch it rests on', () => {
  it.each(rows)('%s', (_name, input, benefit, status, cited) => {
    const found = assess(input, { on }).benefits[benefit];
    expect([found.status, found.sentences.join(' ')]).toEqual([status, cited]);
  });

  it.each(rows)('and explain and the proof say the same: %s', (_name, input, benefit, status, cited) => {
    const { verdicts } = explainAsData(input, { on }, { verdict: benefit });
    const found = verdicts.find(({ kind }) => kind === 'benefit');
    expect([found?.status, found?.sentences.map(({ id }) => id).join(' ')]).toEqual([status, cited]);
    // What gives way is proved as "paid", which cites the exclusion; beneath it stands the benefit itself.
    const proof = JSON.stringify(found?.proof);
    for (const sentence of cited.split(' ')) expect(proof).toContain(`"${sentence}"`);
  });

  it('a category cites 2.1-5 only of an unattended child', () => {
    const sentencesOf = (input: ChildCase) =>
      explainAsData(input, { on }, { verdict: 'destitute' }).verdicts[0]?.sentences.map(({ id }) => id);
    expect(sentencesOf({ ...child, ...poor, father: ill, mother: ill })).toEqual(['2.0-2', '2.1-3', '2.1-5']);
    expect(sentencesOf({ ...child, ...poor, father: well, mother: well })).toEqual(['2.0-2', '2.1-3']);
  });
});

describe('who must act', () => {
  it('is marked where the sentence names nobody, and only there', () => {
    const inferred = MEASURES.filter((measure) => actorWords(measure).zh.includes('（条文未指明，系推断）'));
    expect(inferred.map(({ id }) => id)).toEqual(['orphan-placement', 'no-dropout']);
    for (const measure of inferred) {
      expect(actorWords(measure).en).toMatch(/ \(inferred: the sentence names nobody\)$/);
    }
  });

  it('a mandatory report names who receives it, in explain too', () => {
    const [report] = explainAsData(
      { ...child, care: 'none' },
      { on },
      { verdict: 'mandatory-report' },
    ).verdicts;
    expect(report?.verdict).toBe(true);
    expect(report?.who?.zh).toContain('学校、幼儿园、托儿所、医疗机构、村(居)民委员会');
    expect(report?.who?.zh).toMatch(
      /；接收：公安机关（国发〔2016〕13号）、乡镇人民政府（街道办事处）（3\.1-6）$/,
    );
    expect(report?.who?.en).toMatch(/; received by: public security organ .* and the township/);
    const others = MEASURES.filter((measure) => actorWords(measure).zh.includes('接收：'));
    expect(others.map(({ id }) => id)).toEqual(['mandatory-report']);
  });
});
