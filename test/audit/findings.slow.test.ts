import { describe, expect, it } from 'vitest';
import {
  audit,
  type Finding,
  findingsMarkdown,
  moneyOverAge,
  moneyOverIncome,
  stackingMatrix,
} from '../../src/audit/findings/index.js';
import { stackedSvg } from '../../src/audit/pictures/stacked.js';
import { assess } from '../../src/decide/assess.js';
import { sensitivity } from '../../src/decide/sensitivity.js';
import { sentencesOf } from '../../src/logic/rule.js';
import { READINGS } from '../../src/policy/readings.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { CONTEXT, expectConfirmed, resultsOf } from './witnesses.js';

const FINDINGS = audit(CONTEXT);
const found = (kind: Finding['kind'], words: string): Finding => {
  const finding = FINDINGS.find(({ kind: is, pattern }) => is === kind && pattern.zh.includes(words));
  if (finding === undefined) throw new Error(`no ${kind} ${words}`);
  return finding;
};

describe('every finding', () => {
  it('has a witness that assess confirms', () => {
    for (const finding of FINDINGS) expectConfirmed(finding, CONTEXT);
  });

  it('has been judged by a person, with the reason', () => {
    expect(FINDINGS.filter(({ nature }) => nature === 'unreviewed')).toEqual([]);
    for (const { reason } of FINDINGS) expect(reason?.en).toBeTruthy();
  });

  it('is judged without standards and on a later day too', () => {
    for (const context of [{ on: '2017-06-01' }, { ...CONTEXT, on: '2018-09-15' }]) {
      const here = audit(context);
      expect(here.filter(({ nature }) => nature === 'unreviewed')).toEqual([]);
      for (const finding of here) expectConfirmed(finding, context);
      // Who falls through does not hang on a figure.
      expect(here.filter(({ kind }) => kind === 'gap')).toHaveLength(27);
    }
  }, 300_000);

  it('judges nothing under readings of the caller’s own', () => {
    const readings = { 'unattended-route': 'one-is-due' } as const;
    const own = audit({ ...CONTEXT, readings }, { only: ['gap'] });
    expect(new Set(own.map(({ nature }) => nature))).toEqual(new Set(['unreviewed']));
    expect(own.some(({ pattern }) => pattern.zh.startsWith('事实无人抚养儿童'))).toBe(false);
  });

  it('has a pattern of its own', () => {
    const patterns = FINDINGS.map(({ kind, pattern }) => `${kind} ${pattern.zh}`);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe('cliffs', () => {
  // 252.17 is the rural line of the example: at 252.16 the difference of 0.01 and the subsidy of 50 are due by the month,
  // half the premium of 150 by the year, the fee of 800 by the semester; at 252.18 nothing is.
  it('finds what two fen over the line of minimum living cost', () => {
    const finding = found('cliff', '农村低保标准252.17元');
    expect(finding.effect.money).toEqual([
      { unit: 'CNY/month', before: '50.01', after: '0.00' },
      { unit: 'CNY/year', before: '75.00', after: '0.00' },
      { unit: 'CNY/semester', before: '800.00', after: '0.00' },
    ]);
    expect(finding.witness.household?.incomePerCapita).toBe('252.16');
    expect(finding.change?.household?.incomePerCapita).toBe('252.18');
  });

  // 2.2-4 pays a destitute child the premium of 150, 2.3-4 frees a rural one of 800; neither names orphans, and 4.4-3
  // takes an orphan out of destitute support.
  it('finds that an orphan loses premium and fee waiver', () => {
    const { effect } = found('cliff', '成为孤儿（尚存的父亲死亡）：按年、按学期的资助失去');
    expect(effect.money).toEqual([
      { unit: 'CNY/month', before: '330.00', after: '600.00' },
      { unit: 'CNY/year', before: '150.00', after: '0.00' },
      { unit: 'CNY/semester', before: '800.00', after: '0.00' },
    ]);
  });

  // Urban destitute support is 550; the reading of `birthday` moves the day by one, nothing else.
  it('finds what ends at 16, one day apart', () => {
    const { effect, witness, change } = found('cliff', '满16周岁当日减少最多');
    expect(effect.money[0]).toEqual({ unit: 'CNY/month', before: '550.00', after: '0.00' });
    expect([witness.birthDate, change?.birthDate]).toEqual(['2001-06-01', '2001-05-31']);
  });

  // An orphan at school goes on under 2.3-5: being an orphan at 18 is settled on that day, so the end is no false one.
  it('ties being an orphan at 18 to being one on the day before', () => {
    const finding = found('cliff', '满18周岁：孤儿基本生活费终止');
    expect(finding.change?.orphanAtEighteen).toBe(true);
    const [, after] = resultsOf(finding, CONTEXT);
    expect(after.benefits['orphan-living'].status).toBe('not-entitled');
  });
});

describe('perverse changes', () => {
  // 2.1-2 pays 600 and 2.1-3 550 (urban) beside it; as an orphan the child is paid 600 alone.
  it('finds that a child with HIV loses money when its last parent dies', () => {
    const { effect, changedBy } = found('perverse', '父亲死亡，应发的钱反而减少');
    expect(effect.money[0]).toEqual({ unit: 'CNY/month', before: '1150.00', after: '600.00' });
    expect(changedBy).toEqual(['hiv-and-orphan=both', 'hiv-and-destitute=hiv-only']);
  });

  // 252.17 and two subsidies of 50 are 352.17; destitute support is 330 and excludes both.
  it('finds that a disabled child loses money when no supporter is able any longer', () => {
    const { effect } = found('perverse', '法定抚养人丧失抚养能力');
    expect(effect.money[0]).toEqual({ unit: 'CNY/month', before: '352.17', after: '330.00' });
  });
});

describe('readings', () => {
  it('finds each of the readings of a day to matter for somebody', () => {
    const told = FINDINGS.filter(({ kind }) => kind === 'reading').flatMap(({ changedBy }) =>
      changedBy.length === 1 ? changedBy : [],
    );
    expect(told.map((one) => one.split('=')[0])).toEqual(READINGS.map(({ id }) => id));
  });

  // An orphan with HIV: 600 once, or 600 twice.
  it('says how much is at stake at most', () => {
    const { effect, witness } = found('reading', '携带艾滋病病毒的孤儿');
    expect(effect.zh).toMatch(/^至多改变\+600\.00元\/月；/);
    expect(assess(witness, CONTEXT).monthly.max).toBe('600.00');
  });
});

describe('pairs', () => {
  const statusesOf = (words: string): readonly unknown[] =>
    found('pair', words).effect.verdicts.map(({ before }) => before);

  it('tells of every two of the 29 benefits how they stand', () => {
    expect(FINDINGS.filter(({ kind }) => kind === 'pair')).toHaveLength((29 * 28) / 2);
  });

  // How two benefits stand does not hang on a person having judged it.
  it('are counted the same under readings that nobody has reviewed', () => {
    const pairs = FINDINGS.filter(({ kind }) => kind === 'pair');
    const counts = (findings: readonly Finding[]): string | undefined =>
      findingsMarkdown(findings, { lang: 'en' })
        .split('\n')
        .find((line) => line.startsWith('406 pairs: '));
    expect(counts(pairs)).toContain('5 never because one gives way');
    expect(counts(pairs.map((pair) => ({ ...pair, nature: 'unreviewed' })))).toBe(counts(pairs));
  });

  // 4.4-3: orphans no longer receive destitute support. 2.1-8 and 2.2-7: the nursing subsidy stays.
  it('finds what the exclusions say', () => {
    expect(statusesOf('孤儿基本生活费 + 特困人员救助供养')).toEqual(['entitled', 'excluded']);
    expect(statusesOf('孤儿基本生活费 + 重度残疾人护理补贴')).toEqual(['entitled', 'entitled']);
    expect(found('pair', '孤儿基本生活费 + 最低生活保障金').changedBy).toEqual([
      'orphan-and-minimum-living=both',
    ]);
  });
});

describe('place', () => {
  // 2.1-7 and eight measures of 2.5 and 2.6 ask neither registration nor residence.
  it('finds nine verdicts that ask of no city, with a child of another', () => {
    const placeless = FINDINGS.filter(({ pattern }) => pattern.zh.startsWith('不问户籍和居住地'));
    expect(placeless).toHaveLength(9);
    for (const { witness } of placeless) {
      expect([witness.hukouDivision, witness.residenceDivision]).toEqual(['430102', '430102']);
    }
  });
});

describe('dead parts', () => {
  it('finds the redundant 非建档立卡 of 2.3-4, and rural pupils in destitute support of one age', () => {
    expect(found('dead', '「建档立卡」为否').sentences).toEqual(['2.3-4']);
    expect(found('dead', '几成空文：只对15周岁').sentences).toEqual(['2.3-4']);
  });

  it('finds grades 1 and 2 never told apart', () => {
    const { change, changedBy } = found('dead', '“残疾等级”的1、2从不作区分');
    expect(change).toEqual({ disability: { grade: 2 } });
    expect(changedBy).toEqual([]);
  });
});

describe('coverage', () => {
  it('has a child for each sentence that a verdict rests on, and one fact that turns it', () => {
    const covered = FINDINGS.filter(({ kind }) => kind === 'coverage');
    const cited = new Set(VERDICTS.flatMap(({ rule }) => sentencesOf(rule)));
    expect(new Set(covered.flatMap(({ sentences }) => sentences))).toEqual(cited);
    for (const finding of covered) expect(finding.effect.verdicts.length).toBeGreaterThan(0);
  });
});

describe('pairs of readings that matter only together', () => {
  it('change nothing for the witness when switched alone', () => {
    const pairs = FINDINGS.filter(({ changedBy, kind }) => kind === 'reading' && changedBy.length === 2);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { witness, changedBy } of pairs) {
      const alone = sensitivity(witness, CONTEXT).map(({ reading, option }) => `${reading}=${option}`);
      for (const one of changedBy) expect(alone).not.toContain(one);
    }
  });
});

describe('pictures', () => {
  it('say in words and numbers what they draw', () => {
    const [stacking, age] = [stackingMatrix(CONTEXT, { lang: 'en' }), moneyOverAge(CONTEXT, { lang: 'en' })];
    const income = moneyOverIncome(CONTEXT, { lang: 'en' });
    expect(stacking.description).toContain('one gives way 5');
    expect(age.data).toContainEqual({ line: 'rural, no income, no supporter able', x: 16, yuan: '0.00' });
    expect(age.data).toContainEqual({ line: 'rural, no income, no supporter able', x: 15, yuan: '330.00' });
    // 12 × 50.01 + 75 + 2 × 800 at one fen below the line.
    expect(income?.data).toContainEqual(expect.objectContaining({ x: 252.16, yuan: '2275.12' }));
    // With no figure but that of minimum living the others count nothing, and 252.17 a month is due all the same.
    const alone = {
      ...CONTEXT,
      standards: CONTEXT.standards?.filter(({ standard }) => standard === 'minimum-living') ?? [],
    };
    const line = { line: 'rural minimum living (no income), disabled of grade 1', x: 10, yuan: '252.17' };
    expect(moneyOverAge(alone, { lang: 'en' }).data).toContainEqual(line);
    expect(moneyOverIncome(alone)?.data).toContainEqual(expect.objectContaining({ x: 0, yuan: '3026.04' }));
    const drawn = stackedSvg([stacking, age], 'en');
    expect(drawn.match(/<svg /g)).toHaveLength(3);
    for (const { svg } of [stacking, age]) expect(svg).toMatch(/<title>.+<\/title>\n<desc>.+<\/desc>/);
  });
});

describe('the page of findings', () => {
  // `npx vitest run test/audit --mode all --update` writes it anew.
  it('is what the command writes', async () => {
    const page = (lang: 'zh' | 'en'): string => findingsMarkdown(FINDINGS, { lang, context: CONTEXT });
    await expect(page('en')).toMatchFileSnapshot('../../docs/findings.md');
    await expect(page('zh')).toMatchFileSnapshot('../../docs/findings.zh-CN.md');
  });
});
