import { describe, expect, it } from 'vitest';
import { NAMES } from '../../src/policy/names.js';
import { widthOf, wrapped } from '../../src/text/width.js';
import { ledger } from '../../src/time/ledger/ledger.js';
import { ledgerCsv, ledgerTable } from '../../src/time/ledger/ledger-text.js';
import { ledgerSvg } from '../../src/time/ledger/svg.js';

const standard = {
  standard: 'orphan-community',
  division: '431000',
  from: '2017-07-01',
  amount: '700',
  unit: 'CNY/month',
  source: 'example',
} as const;
const history = {
  case: {
    id: 'a<17>&"\u0007\ud800',
    birthDate: '1999-08-15',
    hukouDivision: '431021',
    care: 'kin',
    education: { enrolled: false },
    disability: { certified: false },
    father: { status: 'deceased' },
    mother: { status: 'living' },
    hiv: true,
    household: { meetsMinimumLiving: false },
  },
  events: [{ on: '2017-05-12', set: { mother: { status: 'deceased' } } }],
} as const;
const made = ledger(history, { from: '2017-02', to: '2017-09', standards: [standard] });

describe('a ledger as a table', () => {
  it('in full: a column a benefit, the cause and the sentence of each change', () => {
    expect(ledgerTable(made).split('\n')).toEqual([
      '月份     孤儿基本生活费  艾滋病病毒感染儿童基本生活费  应发合计（元）  变动与原因                                                                   备注',
      '-------  --------------  ----------------------------  --------------  ---------------------------------------------------------------------------  ----------',
      '2017-02               -                             -            0.00                                                                               文件施行前',
      '2017-03               -                             -            0.00',
      '2017-04               -                        600.00          600.00  艾滋病病毒感染儿童基本生活费开始：2017-03-27起适用〔2.1-2〕',
      '2017-05               -                        600.00          600.00',
      '2017-06          600.00                             -          600.00  孤儿基本生活费开始：2017-05-12情况变化（母亲：状况）〔2.1-1〕',
      '                                                                       艾滋病病毒感染儿童基本生活费终止：2017-05-12情况变化（母亲：状况）〔2.1-2〕',
      '2017-07          700.00                             -          700.00  孤儿基本生活费变动：2017-07-01标准调整（社会散居孤儿养育标准）〔2.1-1〕',
      '2017-08          700.00                             -          700.00',
      '2017-09               -                             -            0.00  孤儿基本生活费终止：2017-08-15满18周岁〔2.0-1〕',
      '合计                                                          3200.00',
      '',
    ]);
  });

  it('for an office: decided as if there were no HIV, benefit by benefit, and it says what is left out', () => {
    const options = { from: '2017-02', to: '2017-09', standards: [standard], disclose: 'office' } as const;
    const [text, other] = [true, undefined].map((hiv) =>
      ledgerTable(ledger({ ...history, case: { ...history.case, hiv: hiv ?? null } }, options)),
    );
    expect(text).toBe(other);
    expect(text).not.toMatch(/艾滋|hiv/i);
    // Nothing is due before the mother's death; from June on the orphan's 600 yuan.
    expect(text).toMatch(/2017-05 +- +0\.00\n/);
    expect(text).toMatch(/2017-06 +600\.00 +600\.00 +孤儿基本生活费开始/);
    expect(text?.split('\n').at(-2)).toBe('未含2.1-2：该条只在完整记录中判定。');
    expect(ledgerTable(ledger(history, options), { lang: 'en' })).toContain('2.1-2 is left out');
  });

  it('for an office a case that is confidential on one day is one line', () => {
    const sealed = {
      ...history,
      events: [...history.events, { on: '2017-08-01', set: { confidential: true } }],
    } as const;
    const options = { from: '2017-02', to: '2017-09', disclose: 'office' } as const;
    const book = ledger(sealed, options);
    expect(book).toMatchObject({ confidential: true, rows: [] });
    expect(ledgerTable(book)).toBe('a<17>&"·\ud800  保密个案，见完整记录\n');
    expect(ledgerCsv(book).split('\r\n')).toHaveLength(3);
    expect(ledgerCsv(book)).toContain('保密个案，见完整记录');
    expect(ledgerSvg(book, { lang: 'en' })).toContain('confidential case, see the full record');
    expect(ledgerSvg(book)).not.toContain('600');
    expect(ledger(sealed, { ...options, disclose: 'full' }).rows).toHaveLength(8);
  });

  it('in English, with approval and later rules', () => {
    const orphan = { ...history.case, mother: { status: 'deceased' } } as const;
    const text = ledgerTable(
      ledger(
        { case: { ...orphan, birthDate: '2009-01-01' } },
        { from: '2023-11', to: '2023-12', approvedOn: '2023-11-03' },
      ),
      { lang: 'en' },
    );
    expect(text).toContain('orphan living allowance begins: approved on 2023-11-03〔2.1-1〕');
    expect(text).toContain(
      'later rules: 国发〔2018〕20号, 民发〔2021〕43号《特困人员认定办法》, 《湖南省孤儿、事实无人抚养儿童和艾滋病病毒感染儿童基本生活保障实施办法》',
    );
    expect(
      ledgerTable(ledger({ case: orphan }, { from: '2017-02', to: '2017-04' }), { lang: 'en' }),
    ).toContain('applies from 2017-03-27');
    expect(ledgerTable(made, { lang: 'en' })).toMatch(/ends: turned 18 on 2017-08-15〔2\.0-1〕/);
    expect(ledgerTable(made, { lang: 'en' })).toContain('change of 2017-05-12 (mother: status)');
    expect(ledgerTable(made, { lang: 'en' })).toContain(
      'new from 2017-07-01: standard for orphans in the community',
    );
    expect(ledgerTable(made, { lang: 'en' })).toContain('before the policy');
    expect(ledgerTable(made)).toContain('2017-07-01标准调整');
    expect(
      ledgerTable(ledger({ case: orphan }, { from: '2017-06', to: '2017-06', approvedOn: '2017-05-03' })),
    ).toContain('2017-05-03批准');
    expect(
      ledgerTable(
        ledger({ case: { ...orphan, birthDate: '2009-01-01' } }, { from: '2020-01', to: '2020-01' }),
      ),
    ).toContain('另有新规：国发〔2018〕20号');
  });
});

describe('a ledger as CSV', () => {
  it('has the same columns for every ledger', () => {
    const office = ledger(history, {
      from: '2017-02',
      to: '2017-09',
      standards: [standard],
      disclose: 'office',
    });
    const lines = ledgerCsv(office).split('\r\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]?.split(',')).toHaveLength(18);
    expect(lines[0]).not.toContain('hiv');
    expect(lines[6]).toContain(',2017-07,false,700.00,700.00,');
    const full = ledgerCsv(made, { lang: 'en' }).split('\r\n');
    expect(full[0]?.split(',')).toHaveLength(20);
    expect(full[5]).toContain(',2017-06,false,600.00,600.00,0.00,0.00,');
  });

  it('leaves an upper bound that is not known empty, quotes what needs it and disarms formulas', () => {
    const severe = {
      id: '=1+1',
      birthDate: '2009-01-01',
      hukouDivision: '431021',
      disability: { certified: true, grade: 1 },
    } as const;
    const csv = ledgerCsv(ledger({ case: severe }, { from: '2017-04', to: '2017-04' }));
    expect(csv).toMatch(/\r\n'=1\+1,2017-04,false,.*0\.00,,/);
    expect(ledgerCsv(ledger({ case: { id: 'a,"b"' } }, { from: '2017-01', to: '2017-01' }))).toContain(
      '"a,""b""",2017-01,true',
    );
    expect(ledgerCsv(ledger({ case: {} }, { from: '2017-01', to: '2017-01' }))).toContain(
      '\r\n,2017-01,true',
    );
  });
});

describe('a ledger as a picture', () => {
  it('is one file with no markup of its own, no font and no link', () => {
    const svg = ledgerSvg(made);
    expect(svg).toContain('a&lt;17&gt;&amp;&quot;·\ufffd');
    expect(svg).not.toMatch(/href|@import|<script|url\(http/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    for (const tag of ['svg', 'g', 'text', 'title', 'pattern', 'defs'])
      expect(svg.match(new RegExp(`<${tag}[ >]`, 'g'))?.length).toBe(
        svg.match(new RegExp(`</${tag}>`, 'g'))?.length,
      );
  });

  it('draws a bar for each run of equal months', () => {
    const svg = ledgerSvg(made);
    expect(svg).toContain('<title>孤儿基本生活费 2017-06 – 2017-06: 600.00</title>');
    expect(svg).toContain('<title>孤儿基本生活费 2017-07 – 2017-08: 700.00</title>');
    expect(svg).toContain('<title>每月应发合计 2017-04 – 2017-06: 600.00</title>');
    expect(svg).toContain('文件施行前');
  });

  it('hatches what is not known, marks later rules, and stays readable over many years', () => {
    const open = ledger(
      { case: { birthDate: '2009-01-01', hukouDivision: '431021', father: { status: 'deceased' } } },
      { from: '2017-01', to: '2026-12' },
    );
    const svg = ledgerSvg(open, { lang: 'en' });
    expect(svg).toContain('url(#open)');
    expect(svg).toContain('later rules');
    expect(svg).toContain('due each month');
    const long = ledgerSvg(ledger({ case: {} }, { from: '2016-11', to: '2019-06' }));
    expect(long).toContain('>2017<');
    expect(long).not.toContain('>2016<');
    expect(ledgerSvg(ledger({ case: {} }, { from: '2017-01', to: '2021-12' }), { lang: 'en' })).toContain(
      'total ',
    );
  });
});

describe('widths', () => {
  it('count 汉字 as two', () => expect(widthOf('孤儿a')).toBe(5));

  it('break lines between words and 汉字, never before a closing mark or after an opening one', () => {
    expect(wrapped('孤儿基本生活费（情况）', 8)).toEqual(['孤儿基本', '生活费', '（情况）']);
    expect(wrapped('a change of March', 9)).toEqual(['a change', 'of March']);
    expect(wrapped('', 9)).toEqual(['']);
  });

  it('a fact that has no name of its own keeps its path', () =>
    expect(NAMES.fact('nothing').zh).toBe('nothing'));
});
