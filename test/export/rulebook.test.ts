import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/case/dictionary.js';
import { amountText } from '../../src/export/amount-text.js';
import { rulebook } from '../../src/export/rulebook.js';
import { rulebookAs } from '../../src/export/rulebook-as.js';
import { standard } from '../../src/money/amount.js';
import { minimumLivingAmount } from '../../src/policy/readings.js';
import { SENTENCES } from '../../src/policy/sentences/index.js';

const { sentences, rules, readings, exclusions, facts } = rulebook;
const ids = new Set<string>(SENTENCES.map(({ id }) => id));
const ruleAt = (kind: string, id: string) => rules.find((rule) => rule.kind === kind && rule.id === id);

describe('the sentences', () => {
  it('are all 96, word for word', () => {
    expect(sentences.map(({ id, text }) => ({ id, text }))).toEqual(
      SENTENCES.map(({ id, text }) => ({ id, text })),
    );
    expect(sentences).toHaveLength(96);
  });

  it('have a rule or a reason, each of them', () => {
    for (const { id, encodedBy, why } of sentences) {
      if (encodedBy.length === 0) expect(why, id).not.toBeNull();
      if (why === null) expect(encodedBy.length, id).toBeGreaterThan(0);
    }
  });

  it('name the rules, exclusions and readings that cite them', () => {
    expect(sentences.find(({ id }) => id === '4.4-3')?.encodedBy).toEqual([
      'destitute-support-paid',
      'minimum-living-paid',
      'orphan-living>destitute-support',
      'orphan-living>minimum-living',
      'orphan-and-minimum-living',
    ]);
    expect(sentences.find(({ id }) => id === '2.4-2')?.encodedBy).toEqual(['cochlear-implant']);
    expect(sentences.find(({ id }) => id === '1.2-1')?.encodedBy).toEqual([]);
  });
});

describe('the rules', () => {
  it('cite at least one sentence each, and none that is not there', () => {
    for (const { id, sentences: cited } of [...rules, ...readings]) {
      expect(cited.length, id).toBeGreaterThan(0);
      for (const sentence of cited) expect(ids.has(sentence), `${id} ${sentence}`).toBe(true);
    }
    for (const { sentence } of exclusions) expect(ids.has(sentence)).toBe(true);
  });

  it('are 7 categories, 29 benefits, 13 measures and the conditions they stand on, told apart by kind and id', () => {
    const count = (kind: string): number => rules.filter((rule) => rule.kind === kind).length;
    expect([count('category'), count('benefit'), count('measure')]).toEqual([7, 29, 13]);
    expect(new Set(rules.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(rules.length);
  });

  it('name only rules that are in the book', () => {
    const keys = new Set(rules.map(({ kind, id }) => `${kind}:${id}`));
    for (const { uses } of rules) for (const used of uses) expect(keys.has(used), used).toBe(true);
  });

  it('are written in words', () => {
    expect(ruleAt('category', 'destitute')).toMatchObject({
      text: {
        zh: '「具有我市户籍、未满18周岁」，且（未满16周岁，且「有生活来源」为否），且〔读法 unattended-route——按“仍须符合各自条件”（默认）：「法定抚养人有抚养能力」为否；按“必纳入其一：未满16周岁且无生活来源的为特困，其余为低保”：「法定抚养人有抚养能力」为否，或「事实无人抚养儿童」〕',
        en: '“registered in Chenzhou and under 18”, and (under 16 full years, and not “has a source of income”), and [reading unattended-route — under “they keep their own conditions” (default): not “a legal supporter is able to support”; under “one of them is due: under 16 without income destitute, all others minimum living”: not “a legal supporter is able to support”, or “unattended child”]',
      },
      uses: ['condition:child', 'category:unattended'],
      // The last five through the unattended child, whom the other option of unattended-route takes in.
      readings: [
        'birthday',
        'foundling-hukou',
        'both-declared-missing',
        'unidentified-parent',
        'surviving-parent',
        'unattended-route',
      ],
    });
    expect(ruleAt('category', 'destitute')?.facts.slice(-2)).toEqual(['hasIncomeSource', 'supporterAble']);
    expect(ruleAt('category', 'destitute')?.sentences).toEqual(['2.0-2', '2.1-3', '2.1-5']);
  });

  it('say how much, who, and how strong the claim is', () => {
    expect(ruleAt('benefit', 'minimum-living')).toMatchObject({
      strength: 'due',
      unit: 'CNY/month',
      amount: {
        en: '[reading minimum-living-amount — under “the standard less the income per head”: where rural scheme: standard minimum-living (rural) less household income per head (yuan a month), not below 0; elsewhere: standard minimum-living (urban) less household income per head (yuan a month), not below 0; under “a flat supplement”: standard minimum-living-supplement]',
      },
    });
    expect(ruleAt('benefit', 'minimum-living')?.readings).toContain('minimum-living-amount');
    expect(ruleAt('benefit', 'minimum-living')?.facts).toContain('household.incomePerCapita');
    expect(ruleAt('benefit', 'premium-subsidy')?.amount?.en).toContain(
      'the ratio premium-share-severe-disability where “severely disabled (grade 1 or 2)”',
    );
    expect(ruleAt('benefit', 'street-services')?.amount).toBeNull();
    expect(ruleAt('measure', 'police-response')?.who?.zh).toBe('公安机关');
    // 2.5-1 and 2.3-9 name nobody; who receives a report stands in 国发〔2016〕13号 and 3.1-6.
    expect(ruleAt('measure', 'orphan-placement')?.who?.zh).toBe('民政部门（条文未指明，系推断）');
    expect(ruleAt('measure', 'no-dropout')?.who?.en).toBe(
      'school and education department (inferred: the sentence names nobody)',
    );
    expect(ruleAt('measure', 'mandatory-report')?.who?.zh).toMatch(
      /；接收：公安机关（国发〔2016〕13号）、乡镇人民政府（街道办事处）（3\.1-6）$/,
    );
    expect(ruleAt('category', 'orphan')).not.toHaveProperty('strength');
  });

  it('show an option that a reading does not have by its id', () => {
    const options = { other: standard('nursing-subsidy') };
    expect(amountText({ kind: 'by-reading', reading: minimumLivingAmount, options }).zh).toBe(
      '〔读法 minimum-living-amount——按“other”：标准 nursing-subsidy〕',
    );
  });
});

describe('the facts', () => {
  it('are the dictionary, with flat names, values, papers and issuers', () => {
    expect(facts.map(({ path }) => path)).toEqual(FACTS.map(({ path }) => path));
    expect(facts.find(({ path }) => path === 'father.status')).toMatchObject({
      flat: 'father_status',
      type: 'choice',
      issuer: { zh: '死亡：医疗机构或公安机关；宣告失踪或宣告死亡：人民法院；失联、查找不到：公安机关' },
    });
    expect(facts.find(({ path }) => path === 'disability.grade')?.values.map(({ value }) => value)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(facts.find(({ path }) => path === 'street')?.values).toEqual([]);
  });
});

describe('the book as a document', () => {
  it('is JSON of the same data', () => {
    expect(JSON.parse(rulebookAs('json'))).toEqual(JSON.parse(JSON.stringify(rulebook)));
  });

  it('is Markdown with every sentence, rule, reading, exclusion, standard and fact', () => {
    const text = rulebookAs('markdown');
    for (const { id } of sentences) expect(text).toContain(`- **${id}** `);
    for (const { id } of rules) expect(text).toContain(`(${id})\n`);
    for (const { id } of readings) expect(text).toContain(`- \`${id}\` `);
    for (const { path } of facts) expect(text).toContain(`| \`${path}\` |`);
    expect(text).toContain(
      '- `orphan-living` > `hiv-living` (`hiv-and-orphan`: `orphan-only`) [2.1-2]: 一名儿童同一标准只发一份基本生活费 / one child, one living allowance at this rate',
    );
    expect(text).toContain('- `orphan-community` (CNY/month), 下限 / floor 600 [2.1-1]');
    expect(text).toContain('- 责任主体 / who: 公安机关 / public security organ');
  });

  it('is a flow chart small enough for Mermaid to draw (500 arrows, 50,000 characters)', () => {
    const chart = rulebookAs('mermaid');
    expect(chart).not.toContain('undefined');
    expect(chart.split('\n').filter((line) => line.includes('->')).length).toBeLessThan(500);
    expect(chart.length).toBeLessThan(50_000);
    expect(chart).toContain('subgraph g0["category"]');
  });
});
