import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import { sensitivityText } from '../../src/explain/sensitivity-text.js';

const missing = { status: 'declared-missing' } as const;
const child: ChildCase = {
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: missing,
  mother: missing,
};

describe('the readings that decide a case, in words', () => {
  it('name the question, the option in force with its ground, the other, and what it changes', () => {
    // Two parents declared missing: an orphan as 2.1-1 is read, an unattended child as 2.1-5 may be.
    const text = sensitivityText(child, { on: '2017-06-01' }, 'zh');
    expect(text).toMatch(
      /■ 父母双方均被宣告失踪[^\n]*\n {2}现在按：是孤儿（理由：[^\n]+）\n {2}若改按：[^\n]*事实无人抚养/,
    );
    expect(text).toContain('    孤儿：结论由“是”变为“否”\n');
    expect(text).toContain('    孤儿基本生活费：结论由“可享受”变为“不符合条件”；金额由“600.00元”变为“无”\n');
    expect(text).toContain('    每月合计：每月至少由“600.00元”变为“0.00元”');
    expect(text).not.toMatch(/[A-Za-z]{3,}|→/);
  });

  it('tell an amount that is no longer known from one that falls away', () => {
    // 18 on that day as `birthday` may be read: paid on if it is at school (2.3-5), which nobody recorded.
    const eighteen = {
      ...child,
      birthDate: '2001-06-01',
      father: { status: 'deceased' },
      mother: { status: 'deceased' },
    } as const;
    const text = sensitivityText(eighteen, { on: '2019-06-01' }, 'zh');
    expect(text).toContain(
      '    孤儿基本生活费：结论由“可享受”变为“待定（事实不全）”；金额由“600.00元”变为“未知”\n',
    );
  });

  it('come in English, with what the day means', () => {
    const text = sensitivityText(child, { on: '2017-03-01' }, 'en');
    expect(text).toContain('    orphan: the answer: “yes” becomes “no”\n');
    expect(text).toMatch(/this day lies before it\.\n$/);
  });

  it('say so where none decides', () => {
    const grown: ChildCase = {
      birthDate: '1980-01-01',
      orphanAtEighteen: false,
      street: false,
      disability: { certified: false },
      education: { enrolled: false, stage: 'none', migrant: false },
    };
    expect(sensitivityText(grown, { on: '2017-06-01' }, 'zh')).toContain('没有：换哪一种理解，结论都一样。');
  });
});
