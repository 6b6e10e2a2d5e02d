import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import { assess } from '../../src/decide/assess.js';
import type { Notice } from '../../src/decide/result.js';
import { explain } from '../../src/explain/explain.js';
import { explainAsData } from '../../src/explain/explain-as-data.js';

/** A child whom no later rule concerns while it is under 16 and before 2025: everything asked is settled against it. */
const able = {
  status: 'living',
  custody: 'none',
  severelyDisabled: false,
  seriouslyIll: false,
  abandonedChild: false,
  guardianshipRevoked: false,
  otherwiseUnable: false,
} as const;
const hearingOnly = {
  certified: false,
  visual: false,
  hearing: true,
  speech: false,
  physical: false,
  intellectual: false,
  mental: false,
  autism: false,
} as const;
const whole = { ...hearingOnly, hearing: false } as const;
const ill = { ...able, seriouslyIll: true } as const;
const dead = { status: 'deceased' } as const;
const settled = {
  birthDate: '2014-03-01',
  hukouDivision: '431002',
  residenceDivision: '431002',
  orphanAtEighteen: false,
  hiv: false,
  hasIncomeSource: true,
  supporterAble: true,
  father: able,
  mother: able,
  disability: whole,
} as const satisfies ChildCase;
const destitute = { hasIncomeSource: false, supporterAble: false } as const;

function later(child: ChildCase, on: string): readonly Notice[] {
  return assess({ ...settled, ...child }, { on }).notices.filter(({ code }) => code === 'later-rule');
}

/** What is given on a day: since when, and of which verdicts. */
function given(child: ChildCase, on: string): Record<string, readonly string[] | undefined> {
  return Object.fromEntries(later(child, on).map(({ since = '', concerns }) => [since, concerns]));
}

describe('a later rule is said where it may change a verdict', () => {
  it('2018-10-01: rehabilitation of 0-6, and the cochlear implant', () => {
    const both = ['rehabilitation-0-6', 'cochlear-implant'];
    expect(given({ disability: hearingOnly }, '2018-10-01')).toEqual({ '2018-10-01': both });
    expect(given({ disability: hearingOnly }, '2018-09-30')).toEqual({});
    expect(given({ disability: whole }, '2018-10-01')).toEqual({});
    // Open: no kind is recorded.
    expect(given({ disability: {} }, '2018-10-01')).toEqual({ '2018-10-01': both });
    // 7 full years on 2018-10-01: the implant has no limit of age.
    expect(given({ birthDate: '2011-09-30', disability: hearingOnly }, '2018-10-01')).toEqual({
      '2018-10-01': ['cochlear-implant'],
    });
    expect(given({ disability: { ...whole, physical: true } }, '2018-10-01')).toEqual({
      '2018-10-01': ['rehabilitation-0-6'],
    });
    expect(given({ hukouDivision: '440103', disability: hearingOnly }, '2018-10-01')).toEqual({});
  });

  it('2020-01-01: unattended children', () => {
    expect(given({ father: ill, mother: ill }, '2020-01-01')).toEqual({ '2020-01-01': ['unattended'] });
    expect(given({ father: ill, mother: ill }, '2019-12-31')).toEqual({});
    expect(given({ father: ill, mother: able }, '2020-01-01')).toEqual({});
    // Open: nothing is recorded of the mother.
    expect(given({ father: ill, mother: {} }, '2020-01-01')).toEqual({ '2020-01-01': ['unattended'] });
  });

  it('2020-07-29: destitute support from 16 to 18', () => {
    const sixteen = { ...destitute, birthDate: '2004-07-28' };
    const notice = { '2020-07-29': ['destitute'] };
    expect(given(sixteen, '2020-07-29')).toEqual(notice);
    // Born a day later: 16 is reached on 2020-07-30 only.
    expect(given({ ...sixteen, birthDate: '2004-07-29' }, '2020-07-29')).toEqual({});
    expect(given({ ...sixteen, birthDate: '2004-07-27' }, '2020-07-28')).toEqual({});
    expect(given({ ...sixteen, hasIncomeSource: true }, '2020-07-29')).toEqual({});
    expect(given({ ...sixteen, supporterAble: true }, '2020-07-29')).toEqual({});
    expect(given({ ...sixteen, hasIncomeSource: null, supporterAble: null }, '2020-07-29')).toEqual(notice);
    // 18 is reached on 2020-07-29.
    expect(given({ ...sixteen, birthDate: '2002-07-28' }, '2020-07-29')).toEqual({});
    expect(given({ ...sixteen, birthDate: '2002-07-29' }, '2020-07-29')).toEqual(notice);
  });

  it('2021-07, known to the month: from its first day, for the destitute and those who aged out', () => {
    const notice = { '2021-07': ['destitute'] };
    expect(given(destitute, '2021-07-01')).toEqual(notice);
    expect(given(destitute, '2021-06-30')).toEqual({});
    expect(given({ ...destitute, supporterAble: true }, '2021-07-01')).toEqual({});
    expect(given({ ...destitute, supporterAble: null }, '2021-07-01')).toEqual(notice);
    expect(given({ ...destitute, birthDate: '2005-01-15' }, '2021-07-01')).toEqual({
      '2020-07-29': ['destitute'],
      ...notice,
    });
  });

  it('2023-12, known about: from its first day, for each of the three groups', () => {
    const orphan = { father: dead, mother: dead };
    expect(given(orphan, '2023-12-01')).toEqual({ '2023-12': ['orphan-living'] });
    expect(given(orphan, '2023-11-30')).toEqual({});
    expect(given({ hiv: true }, '2023-12-01')).toEqual({ '2023-12': ['hiv-living'] });
    expect(given({ father: ill, mother: ill }, '2023-12-01')).toEqual({
      '2020-01-01': ['unattended'],
      '2023-12': ['unattended'],
    });
    expect(given({}, '2023-12-01')).toEqual({});
    // An orphan's allowance of 2.1-2 is excluded, not refused: top-ups instead of exclusions change it too.
    expect(given({ ...orphan, hiv: true }, '2023-12-01')).toEqual({
      '2023-12': ['orphan-living', 'hiv-living'],
    });
    expect(given({ ...orphan, hiv: null }, '2023-12-01')).toEqual({
      '2023-12': ['orphan-living', 'hiv-living'],
    });
  });

  it('2025-05, known about: every child under 18, wherever registered', () => {
    const notice = { '2025-05': ['in-difficulty', 'temporary'] };
    expect(given({}, '2025-05-01')).toEqual(notice);
    expect(given({}, '2025-04-30')).toEqual({});
    expect(given({ hukouDivision: '440103' }, '2025-05-01')).toEqual(notice);
    expect(given({ birthDate: '2007-04-30' }, '2025-05-01')).toEqual({});
    expect(given({ birthDate: '2007-05-01' }, '2025-05-01')).toEqual(notice);
    expect(given({ birthDate: null }, '2025-05-01')).toMatchObject(notice);
  });
});

describe('a notice of a later rule', () => {
  const all = later(
    { birthDate: '2009-01-01', ...destitute, hiv: true, father: ill, mother: ill, disability: hearingOnly },
    '2025-05-01',
  );

  it('names the document, the day as exactly as it is known, and what changes, in both languages', () => {
    expect(all.map(({ by, since, known }) => [by, since, known])).toEqual([
      ['国发〔2018〕20号', '2018-10-01', 'day'],
      ['民发〔2019〕62号（及民发〔2020〕125号）', '2020-01-01', 'day'],
      ['民政部、财政部《关于进一步做好困难群众基本生活保障工作的通知》', '2020-07-29', 'announced'],
      ['民发〔2021〕43号《特困人员认定办法》', '2021-07', 'month'],
      ['《湖南省孤儿、事实无人抚养儿童和艾滋病病毒感染儿童基本生活保障实施办法》', '2023-12', 'about'],
      ['国办发〔2025〕18号（湖南：湘政办发〔2025〕54号）', '2025-05', 'about'],
    ]);
    const words: readonly (readonly [zh: string, en: string, change: string, changed: string])[] = [
      ['自2018-10-01起另有新规', 'since 2018-10-01: ', '先保障困难家庭', 'poor families first'],
      ['自2020-01-01起另有新规', 'since 2020-01-01: ', '按孤儿标准补差', 'at the orphan rate, as a top-up'],
      ['2020-07-29公布（施行日未见）另有新规', 'announced on 2020-07-29 (', '提高到18周岁', 'up to 18'],
      [
        '自2021-07起（具体日期未见）另有新规',
        'since 2021-07 (the exact day was not seen): ',
        '自主选择',
        'choose',
      ],
      ['约自2023-12起另有新规', 'since about 2023-12: ', '不再互相排除', 'top-ups instead of exclusions'],
      ['约自2025-05起另有新规', 'since about 2025-05: ', '不以户籍为限', 'no test of registration'],
    ];
    for (const [i, [zh, en, change, changed]] of words.entries()) {
      const { label, message } = all[i] ?? {};
      expect(label?.zh.startsWith(zh), zh).toBe(true);
      expect(label?.zh).toContain(change);
      expect(label?.zh).toMatch(/本结论只依据郴政发〔2017〕3号。$/);
      expect(label?.en.startsWith(en), en).toBe(true);
      expect(label?.en).toContain(changed);
      expect(message).toBe(label?.en);
    }
  });

  it('leaves every verdict as the policy of 2017 has it', () => {
    const child = { ...settled, birthDate: '2012-03-01', ...destitute, father: ill, mother: ill };
    const { notices: early, on: _day, ...before } = assess(child, { on: '2019-12-31' });
    const { notices: late, on: _on, ...after } = assess(child, { on: '2025-06-01' });
    expect(early).toEqual([]);
    expect(late.length).toBeGreaterThan(0);
    expect(after.categories).toEqual(before.categories);
    expect(after.benefits['destitute-support']).toEqual(before.benefits['destitute-support']);
    expect(after.monthly).toEqual(before.monthly);
  });
});

describe('explain', () => {
  const orphan = { ...settled, father: dead, mother: dead };
  const context = { on: '2024-01-01' };

  it('says in both languages what a later rule changes', () => {
    expect(explain(orphan, context)).toContain('约自2023-12起另有新规《湖南省孤儿、');
    expect(explain(orphan, context)).toContain('三类儿童同一标准，与低保等补差发放，不再互相排除');
    expect(explain(orphan, context, { lang: 'en' })).toContain(
      'the three groups are paid at one rate, with top-ups instead of exclusions',
    );
  });

  it('says it once of the whole case, and of one verdict where it is concerned', () => {
    const times = (text: string): number => text.split('不再互相排除').length - 1;
    expect(times(explain(orphan, context))).toBe(1);
    expect(times(explain(orphan, context, { verdict: 'orphan-living' }))).toBe(1);
    expect(times(explain(orphan, context, { verdict: 'orphan' }))).toBe(0);
    const [living] = explainAsData(orphan, context, { verdict: 'orphan-living' }).verdicts;
    expect(living?.notices).toMatchObject([{ code: 'later-rule', concerns: ['orphan-living'] }]);
  });
});

describe('a day before the policy', () => {
  it('is decided by the same rules and says so, in both languages', () => {
    const [notice, ...others] = assess(settled, { on: '2017-03-26' }).notices;
    expect(others).toEqual([]);
    expect(notice).toEqual({
      code: 'before-policy',
      label: {
        zh: '郴政发〔2017〕3号自2017-03-27起施行，所查日期在此之前。',
        en: '郴政发〔2017〕3号 is in force from 2017-03-27; this day lies before it.',
      },
      message: '郴政发〔2017〕3号 is in force from 2017-03-27; this day lies before it.',
    });
    expect(assess(settled, { on: '2017-03-27' }).notices).toEqual([]);
    expect(explain(settled, { on: '2017-03-26' }, { lang: 'en' })).toContain('this day lies before it.');
  });
});
