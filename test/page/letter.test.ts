import { describe, expect, it } from 'vitest';
import { explainAsData } from '../../src/index.js';
import { letterOf, letterText } from '../../src/page/letter.js';

const orphan = {
  id: 'a <b>&',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
} as const;
const letter = (lang: 'zh' | 'en') => letterOf(explainAsData(orphan, { on: '2017-06-01' }), lang);

describe('the letter', () => {
  it('says what is due, with the amount and the sentence word for word', () => {
    const lines = letter('zh').map(({ text }) => text);
    // 2.1-1: 600 yuan is the floor where no standard is given.
    expect(lines.find((text) => text.startsWith('孤儿基本生活费'))).toContain('600.00元/月');
    expect(lines.some((text) => text.startsWith('2.1-1 对无法定抚养人'))).toBe(true);
  });

  it('names what is open and the papers, and no measure, in both languages and as text', () => {
    expect(letterText(letter('zh'))).toMatch(/还不能确定[\s\S]*请准备的材料/);
    expect(letterText(letter('en'))).toMatch(/What cannot be said yet[\s\S]*Papers to fetch/);
    // orphan-placement and mandatory-report: what an office does is not told to those it may be about.
    expect(letterText(letter('zh'))).not.toMatch(/谁应当做什么|孤儿安置|强制报告/);
    expect(letterText(letter('en'))).toContain('Child: a <b>&;');
  });

  it('asks no parent whether it harms the child', () => {
    const whole = explainAsData({ birthDate: '2010-01-15' }, { on: '2017-06-01' });
    expect(whole.missing.some(({ fact }) => fact === 'father.harmsChild')).toBe(true);
    const harm = whole.missing.filter(({ fact }) => /harmsChild|failsDuty|^safety/.test(fact));
    const text = letterText(letterOf(whole, 'zh'));
    expect(harm.filter(({ label }) => text.includes(label.zh))).toEqual([]);
  });

  it('writes a sentence out once', () => {
    const quotes = letter('zh').filter(({ kind }) => kind === 'quote');
    expect(new Set(quotes.map(({ text }) => text)).size).toBe(quotes.length);
  });

  it('is no decision, and says so', () => {
    expect(letterText(letter('zh'))).toContain('不是行政决定');
    expect(letterText(letter('en'))).toContain('not a decision');
  });
});
