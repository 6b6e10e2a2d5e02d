import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChildCase, FACTS } from '../../src/case/dictionary.js';
import { parseCase } from '../../src/decide/assess.js';
import { explainAsData } from '../../src/explain/explain-as-data.js';
import { letter } from '../../src/explain/letter/letter.js';
import { perUnit } from '../../src/explain/letter/words.js';
import { RefusedInput } from '../../src/input/issue.js';
import { SENTENCES } from '../../src/policy/sentences/index.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { randomCase } from '../oracle/random-case.js';

const on = '2017-06-01';
const office = { disclose: 'office' } as const;

function exampleChild(): ChildCase {
  const parsed = parseCase(JSON.parse(readFileSync('examples/one-child.json', 'utf8')));
  if (!parsed.ok) throw new Error('the example child is refused');
  return parsed.value;
}

const text = (id: string): string => SENTENCES.find((sentence) => sentence.id === id)?.text ?? '';

describe('the letter to a family', () => {
  const written = letter(explainAsData(exampleChild(), { on }, office));

  it('says in plain words what is paid, what is not paid beside it, and leaves blanks', () => {
    // An orphan with relatives: the floor of 2.1-1; 2.1-8 lets the nursing subsidy stand beside it, 可以申请.
    expect(written).toContain('孤儿基本生活费：每月600.00元');
    expect(written).toContain('重度残疾人护理补贴：可以申请，数额按当地标准另行告知');
    expect(written).toContain(
      '特困人员救助供养、最低生活保障金、困难残疾人生活补贴：已享受孤儿基本生活费，不再重复享受',
    );
    expect(written).toContain('按2017年6月1日的情况');
    expect(written).toContain('（儿童姓名）的监护人：');
    expect(written).toContain('经办单位（盖章）：____');
    expect(written).toContain('日期：________年____月____日');
  });

  it('quotes each sentence once, word for word', () => {
    for (const id of ['2.0-1', '2.1-1', '2.1-8', '4.4-3']) expect(written.split(text(id))).toHaveLength(2);
  });

  it('says what is missing, from whom it comes and what for', () => {
    const { disability: _disability, ...child } = exampleChild();
    const open = letter(explainAsData(child, { on }, office));
    expect(open).toMatch(/补齐后可能还可享受：.*重度残疾人护理补贴/);
    expect(open).toMatch(/残疾人证（由县级残联出具）：残疾（持证）、残疾等级/);
    expect(letter(explainAsData(child, { on }, office), { lang: 'en' })).toMatch(
      /disability certificate \(from: county disabled persons' federation\): certified disability/,
    );
  });

  it('says what its day means', () => {
    expect(letter(explainAsData({}, { on: '2017-03-26' }, office))).toContain('所查日期在此之前');
    expect(letter(explainAsData({}, { on: '2026-10-01' }, office), { lang: 'en' })).toContain('later rules');
    expect(written).not.toContain('所查日期');
  });

  it('asks a parent nothing about its own neglect, and tells of no measure against it', () => {
    const harmed: ChildCase = {
      ...exampleChild(),
      mother: { status: 'living', harmsChild: true },
      safety: { incident: 'domestic-violence', harmFromGuardianship: true },
    };
    for (const child of [harmed, {}]) {
      expect(letter(explainAsData(child, { on }, office))).not.toMatch(
        /报告记录|公安机关受理|侵害|不履行|弃养|经教育不改|监护人侵害/,
      );
    }
  });

  it('holds nothing internal: no id of child, fact, rule, reading or sentence, in any form', () => {
    const ids = [...FACTS.map(({ path }) => path), ...VERDICTS.map(({ id }) => id)].filter((id) =>
      /[.-]|[A-Z]/.test(id),
    );
    fc.assert(
      fc.property(randomCase({ maxForgotten: 8 }), ({ case: given, context }) => {
        const told = explainAsData({ ...given, id: 'k-4711', confidential: false }, context, office);
        for (const as of ['text', 'markdown', 'html'] as const) {
          for (const lang of ['zh', 'en'] as const) {
            const page = letter(told, { as, lang }).replace(/<style>.*<\/style>/s, '');
            expect(page).not.toMatch(/k-4711|\[\d\.\d-\d+\]|HIV|艾滋/);
            // “work-study”, “critical-illness” are words of English as well.
            if (lang === 'zh') for (const id of ids) expect(page).not.toContain(id);
          }
        }
      }),
      { numRuns: 4, seed: 11 },
    );
  });

  it('names HIV only where that is asked for twice', () => {
    const child: ChildCase = { birthDate: '2010-01-15', hukouDivision: '431002', hiv: true };
    const full = explainAsData(child, { on });
    expect(() => letter(full)).toThrow(RefusedInput);
    expect(letter(full, { disclose: 'full' })).toContain('艾滋病病毒');
    expect(letter(explainAsData(child, { on }, office))).toBe(
      letter(explainAsData({ ...child, hiv: false }, { on }, office)),
    );
  });

  it('comes as text, Markdown and a page of A4 that loads nothing, in both languages', () => {
    const told = explainAsData(exampleChild(), { on }, office);
    expect(letter(told, { as: 'markdown' })).toMatch(/^# 困境儿童保障政策告知书（草稿）\n/);
    const html = letter(told, { as: 'html', lang: 'en' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('@page{size:A4');
    expect(html).toContain('<li>orphan living allowance: 600.00 yuan a month</li>');
    expect(html).not.toMatch(/<(script|img|link|iframe)/);
    // @ts-expect-error not a form
    expect(() => letter(told, { as: 'pdf' })).toThrow('as must be one of');
    // @ts-expect-error not a language
    expect(() => letter(told, { lang: 'fr' })).toThrow('lang must be one of');
  });

  it('has a word for every unit', () => {
    expect(perUnit('5.00', 'CNY/year', 'zh')).toBe('每年5.00元');
    expect(perUnit('5.00', 'CNY/semester', 'en')).toBe('5.00 yuan a semester');
    expect(perUnit('5.00', null, 'zh')).toBe('5.00');
  });
});
