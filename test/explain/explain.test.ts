import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import { type ExplainOptions, explain } from '../../src/explain/explain.js';
import { asHtml } from '../../src/explain/render/html.js';
import { asMarkdown } from '../../src/explain/render/markdown.js';
import { RefusedInput } from '../../src/input/issue.js';
import { isRecord } from '../../src/input/record.js';
import { SENTENCES } from '../../src/policy/sentences/index.js';
import { unitWords } from '../../src/words/verdicts.js';

const on = '2017-06-01';
const orphan: ChildCase = {
  id: 'a17',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  hasIncomeSource: false,
  supporterAble: false,
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  household: { meetsMinimumLiving: true },
  disability: { certified: true, grade: 1 },
};

const lines = (input: ChildCase, options: ExplainOptions, context = {}): readonly string[] =>
  explain(input, { on, ...context }, options)
    .split('\n')
    .map((line) => line.trim());

const text = (id: string): string => SENTENCES.find((sentence) => sentence.id === id)?.text ?? '';

/** The lines stand in the document, in this order. */
function expectInOrder(document: readonly string[], wanted: readonly string[]): void {
  let from = 0;
  for (const line of wanted) {
    const at = document.indexOf(line, from);
    expect(at, line).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
}

describe('in Chinese', () => {
  it('says the answer, why with the quoted sentence, and what would change it', () => {
    expectInOrder(lines(orphan, { verdict: 'orphan-living' }), [
      '困境儿童保障结论说明',
      '个案：a17；日期：2017-06-01；依据：郴政发〔2017〕3号《郴州市人民政府关于加强困境儿童保障工作的实施意见》',
      '■ 孤儿基本生活费 (orphan-living)：可享受，600.00元/月',
      '性质：应当给予（纳入、发放、给予）',
      '所用标准：正文所定下限',
      '为什么',
      '✓ 孤儿基本生活费 (orphan-living)：是 [2.1-1]',
      `[2.1-1] “${text('2.1-1')}”`,
      '✓ 孤儿 (orphan)：是 [2.0-2, 2.1-1, 2.5-1]',
      '读法 both-declared-missing：是孤儿',
      `[2.5-1] “${text('2.5-1')}”`,
      '✓ 「父亲：状况」为死亡、被人民法院宣告失踪或查找不到：父亲：状况 = 死亡',
      '✓ 未满18周岁 (under-eighteen)：是 [2.0-1]',
      '✓ 未满18周岁：出生日期 = 2010-01-15',
      '什么会改变这一结论',
      '若「户籍所在县市区」改为：郴州以外、无户籍 — 结论将为：否',
      '若「父亲：状况」改为：健在、失联（无判决） — 结论将为：否',
    ]);
  });

  it('says who is paid instead', () => {
    expectInOrder(lines(orphan, { verdict: 'hardship-disability-subsidy' }), [
      '■ 困难残疾人生活补贴 (hardship-disability-subsidy)：因享受其他待遇而不重复享受',
      '性质：可以申请',
      '被哪项待遇排除',
      '孤儿基本生活费 (orphan-living)',
      '理由：享受孤儿基本生活保障政策的残疾儿童不享受困难残疾人生活补贴',
      `[2.1-8] “${text('2.1-8')}”`,
      '✓ 符合最低生活保障条件：是',
      '没有任何一项已记录的事实，单独改变后会改变这一结论。',
    ]);
    const injured = {
      ...orphan,
      // The fee counts from 16, which is the working age.
      birthDate: '2001-01-15',
      mother: { status: 'living' },
      supporterAble: true,
      workInjuryCareFee: true,
    } as const;
    expect(lines(injured, { verdict: 'nursing-subsidy' })).toContain(
      '领取工伤保险生活护理费 (workInjuryCareFee)',
    );
  });

  it('asks for the missing papers, and calls what is not recorded not recorded', () => {
    const document = lines({ ...orphan, father: {} }, { verdict: 'orphan' });
    expectInOrder(document, [
      '■ 孤儿 (orphan)：待定',
      '? 「父亲：状况」为死亡、被人民法院宣告失踪或查找不到：未记录',
      '还缺什么',
      '父亲：状况：儿童现在法律上的父亲（收养成立后为养父）状况如何？',
      '材料：死亡证明、宣告失踪（死亡）判决书、查找不到生父母证明或户口簿；出具单位：死亡：医疗机构或公安机关；宣告失踪或宣告死亡：人民法院；失联、查找不到：公安机关',
    ]);
    expect(document.some((line) => line.startsWith('✗') && line.includes('未记录'))).toBe(false);
  });

  it('shows who must act, and that a fact settles it whatever it is', () => {
    expect(lines({ ...orphan, safety: { incident: 'missing' } }, { verdict: 'police-response' })).toContain(
      '责任主体：公安机关',
    );
    expect(lines({ ...orphan, father: { seriouslyIll: true } }, { verdict: 'orphan' })).toContain(
      '✗ 「父亲：状况」为死亡、被人民法院宣告失踪或查找不到：未记录，无论如何均同',
    );
    const { birthDate: _birthDate, ...ageless } = orphan;
    const education = { enrolled: true, continuousSinceEighteen: true };
    const schooled = { ...ageless, orphanAtEighteen: true, education };
    expect(lines(schooled, { verdict: 'orphan-living' })).toContain('无论以下事实如何，结论相同：birthDate');
  });

  it('lists the rest on one line each, with the reason why not', () => {
    const document = lines({ ...orphan, street: false }, {});
    expectInOrder(document, [
      '每月合计：600.00 至 未知',
      '■ 孤儿 (orphan)：是',
      '■ 其余各项：否',
      '流浪儿童 (street)：否 — 因为：流浪 (否)',
      '优先勤工俭学 (work-study-priority)：不符合条件 — 因为：已满18周岁 (否; 2010-01-15)',
      '■ 全部待补材料',
      '在校就读：儿童是否在校就读？',
    ]);
  });
});

describe('in English', () => {
  it('says the same, and quotes the Chinese sentences', () => {
    expectInOrder(lines(orphan, { verdict: 'orphan-living', lang: 'en' }), [
      'Explanation of the decision',
      'case: a17; day: 2017-06-01; under: 郴政发〔2017〕3号',
      '■ orphan living allowance (orphan-living): entitled, 600.00 yuan a month',
      'Strength of the claim: due',
      'Standard used: the floor set by the text itself',
      'Why',
      '✓ orphan living allowance (orphan-living): yes [2.1-1]',
      `[2.1-1] "${text('2.1-1')}"`,
      'What would change it',
      'if “father: status” were: living / out of contact, no judgment — the answer would be: no',
    ]);
    expect(lines({ birthDate: '2010-01-01' }, { verdict: 'street', lang: 'en' })).toContain(
      '? street child: not recorded',
    );
  });

  it('names readings that decide, standards that were not given, and facts that would fall away', () => {
    const missing = {
      ...orphan,
      father: { status: 'declared-missing' },
      mother: { status: 'declared-missing' },
    } as const;
    expectInOrder(lines(missing, { verdict: 'orphan', lang: 'en' }), [
      'reading both-declared-missing: Do two declared-missing parents make an orphan?',
      'under “an unattended child”: verdict true → false',
    ]);
    const disabled = { ...orphan, supporterAble: true, workInjuryCareFee: false } as const;
    expect(lines(disabled, { verdict: 'nursing-subsidy', lang: 'en' })).toContain(
      'standard not given: nursing-subsidy',
    );
    expect(
      lines(
        { ...orphan, mother: { status: 'living', seriouslyIll: true } },
        { verdict: 'orphan', lang: 'en' },
      ),
    ).toContain(
      'if “mother: status” were: deceased / declared missing by a court / cannot be found (no longer applying: mother.seriouslyIll) — the answer would be: yes',
    );
  });

  it('counts reasons beyond the fourth, and does not call a fact that is not recorded a no', () => {
    const parent = { status: 'living', failsDuty: false, harmsChild: false } as const;
    const guarded = { otherFailsDuty: false, otherHarmsChild: false };
    const document = lines(
      { ...orphan, father: parent, mother: parent, guardianship: guarded },
      { lang: 'en' },
    ).join('\n');
    expect(document).toMatch(/misconduct \(guardian-misconduct\): no — because: .*; and more: 2\n/);
    expect(lines({ ...orphan, father: { seriouslyIll: true } }, { lang: 'en' })).toContain(
      'orphan (orphan): no — because: “father: status” is deceased, declared missing by a court or cannot be found (no; not recorded, the same either way)',
    );
  });

  it('shows notices with their sentence, an entry with its source, and a total', () => {
    const standards = [
      {
        standard: 'orphan-community',
        division: '431000',
        from: '2017-01-01',
        amount: '650',
        unit: 'CNY/month',
        source: 'S\u202e1',
      },
    ] as const;
    expect(lines(orphan, { verdict: 'orphan-living', lang: 'en' }, { standards })).toContain(
      'Standard used: orphan-community, 431000, 2017-01-01, S 1',
    );
    expect(lines({}, { lang: 'en' }, { on: '2017-03-01' })).toContain(
      'Note: 郴政发〔2017〕3号 is in force from 2017-03-27; this day lies before it.',
    );
    const adult = lines({ birthDate: '1990-01-01' }, { lang: 'en' });
    expectInOrder(adult, ['case: no case id; day: 2017-06-01; under: 郴政发〔2017〕3号']);
    const grown = lines(
      { birthDate: '1990-01-01', orphanAtEighteen: false, education: { stage: 'none', migrant: false } },
      { lang: 'en' },
    );
    expectInOrder(grown, ['Monthly total: 0.00 yuan a month', `[2.0-2] "${text('2.0-2')}"`]);
    expect(grown.some((line) => line.startsWith('Note: None of the seven groups applies'))).toBe(true);
    const plain = { hiv: false, household: { meetsMinimumLiving: false }, disability: { certified: false } };
    expect(lines({ ...orphan, ...plain, care: null }, { lang: 'en' })).toContain(
      'Monthly total: 600.00 to 1000.00 yuan a month',
    );
    expect(lines({ ...orphan, birthDate: null }, { lang: 'en' }, {}).join('\n')).toMatch(
      /Monthly total: 0.00 to /,
    );
  });
});

describe('formats', () => {
  const hostile: ChildCase = { ...orphan, id: `<img src=x onerror="a">'&\u001b[31m *b* [c](http://d) www.e` };

  it('Markdown shows the caller’s text as text', () => {
    const document = explain(hostile, { on }, { verdict: 'orphan', format: 'markdown' });
    expect(document).toContain(
      `个案：\\<img src=x onerror="a"\\>'\\& \\[31m \\*b\\* \\[c\\](http\\://d) www\\.e；`,
    );
    expect(document).toContain('## 孤儿 (orphan)：是');
    expect(document).toContain(`> \\[2.1-1\\] ${text('2.1-1')}`);
    expect(document).not.toContain('\u001b');
    expect(document).not.toMatch(/\n{3}/);
  });

  it('Markdown keeps a quotation in its list item and a line out of it', () => {
    const item = { kind: 'item', depth: 0, text: 'a' } as const;
    const quote = { kind: 'quote', id: '2.1-1', text: 'q' } as const;
    expect(asMarkdown([item, quote, item, { kind: 'line', text: 'l' }])).toBe(
      '- a\n\n    > \\[2.1-1\\] q\n\n- a\n\nl\n',
    );
  });

  it('HTML shows the caller’s text as text and loads nothing', () => {
    const document = explain(hostile, { on }, { verdict: 'orphan', lang: 'en', format: 'html' });
    expect(document.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(document).toContain(
      '&lt;img src=x onerror=&quot;a&quot;&gt;&#39;&amp; [31m *b* [c](http://d) www.e',
    );
    expect(document).not.toMatch(/<(script|img|link|iframe)/);
    expect(document).toContain(`<blockquote lang="zh"><cite>2.1-1</cite>${text('2.1-1')}</blockquote>`);
    expect(explain({}, { on }, { format: 'html' })).toContain('<h2>全部待补材料</h2>');
    expect(asHtml([], 'zh')).toContain('<title></title>');
  });

  it('JSON is the data: with the proof where one verdict is asked for, without where all are', () => {
    const one: unknown = JSON.parse(explain(orphan, { on }, { verdict: 'orphan', format: 'json' }));
    const all: unknown = JSON.parse(explain(orphan, { on }, { format: 'json' }));
    const firstOf = (data: unknown): unknown =>
      isRecord(data) && Array.isArray(data.verdicts) ? data.verdicts[0] : undefined;
    expect(firstOf(one)).toMatchObject({ id: 'orphan', proof: { kind: 'rule', verdict: true } });
    expect(firstOf(all)).toMatchObject({ id: 'orphan', verdict: true });
    expect(firstOf(all)).not.toHaveProperty('proof');
  });

  it('refuses a language or a format that it does not know', () => {
    // @ts-expect-error not a language
    expect(() => explain(orphan, { on }, { lang: 'fr' })).toThrow(RefusedInput);
    // @ts-expect-error not a format
    expect(() => explain(orphan, { on }, { format: 'pdf' })).toThrow('format must be one of');
  });

  it('has a word for every unit', () => {
    const units = ['CNY/month', 'CNY/year', 'CNY/semester', null] as const;
    expect(units.map((unit) => unitWords(unit).zh)).toEqual(['元/月', '元/年', '元/学期', '']);
  });
});
