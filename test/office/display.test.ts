import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ChildCase } from '../../src/case/dictionary.js';
import { assess } from '../../src/decide/assess.js';
import type { AssessResult } from '../../src/decide/result.js';

const orphan: ChildCase = {
  id: 'a<b>|17',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  hiv: true,
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  household: { inHardship: false },
};

const result = assess(orphan, { on: '2017-06-01' });

function inNotebook(of: AssessResult): Record<string, string> {
  const display: unknown = Reflect.get(of, Symbol.for('Jupyter.display'));
  if (typeof display !== 'function') throw new TypeError('a result must render in a notebook');
  return z.record(z.string(), z.string()).parse(Reflect.apply(display, of, []));
}

describe('a printed result', () => {
  it('says what follows, line by line, and where the rest is', () => {
    const lines = inspect(result).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '编号 id: a<b>|17',
      '日期 on: 2017-06-01',
      '孤儿 orphan: 是 yes',
      '特困救助供养儿童 destitute child: 待定 undetermined',
    ]);
    expect(lines).toContain('每月金额 CNY a month: 600.00 … ?');
    expect(lines).toContain('孤儿基本生活费 orphan living allowance: 享受 entitled 600.00');
    expect(lines).toContain(
      '说明 note: 未含2.1-2：该条只在完整记录中判定。 2.1-2 is left out: it is decided in the full record.',
    );
    expect(lines.at(-1)).toContain('categories, benefits, measures');
  });

  it('renders in a notebook as HTML, Markdown and text, with the caller’s own key escaped', () => {
    const bundle = inNotebook(result);
    expect(Object.keys(bundle)).toEqual(['text/plain', 'text/html', 'text/markdown']);
    expect(bundle['text/html']).toContain('<td>a&lt;b&gt;|17</td>');
    expect(bundle['text/markdown']).toContain('| a\\<b\\>\\|17 |');
  });

  it('never says that the child has HIV', () => {
    for (const text of [inspect(result), ...Object.values(inNotebook(result))])
      expect(text).not.toMatch(/hiv|艾滋/i);
  });

  it('shows bounds, what is open, what is due, and notices; no key where none was given', () => {
    const { id, ...nameless } = orphan;
    const text = inspect(
      assess({ ...nameless, guardianship: { adoptionPending: true }, care: null }, { on: '2019-12-31' }),
    );
    expect(id).toBeDefined();
    expect(text).not.toContain('编号');
    expect(text).toContain('每月金额 CNY a month: 600.00 … ?');
    expect(text).toMatch(/收养评估 .*: 须办 due: 民政部门/);
    expect(text).toContain('待定 undetermined');
    expect(inspect(assess(nameless, { on: '2016-01-01' }))).toContain(
      '提示 notice: 郴政发〔2017〕3号自2017-03-27起施行，所查日期在此之前。 郴政发〔2017〕3号 is in force from',
    );
  });

  it('escapes every mark of HTML, and leaves out what there is nothing to say of', () => {
    const child: ChildCase = {
      id: `"&"`,
      birthDate: '1990-01-01',
      hukouDivision: '110101',
      education: { stage: 'none', migrant: false },
      orphanAtEighteen: false,
    };
    const done = assess(child, { on: '2017-06-01' });
    expect(inNotebook(done)['text/html']).toContain('<td>&quot;&amp;&quot;</td>');
    expect(inspect(done)).not.toContain('missing facts');
    const paid: ChildCase = { ...orphan, care: 'institution' };
    expect(inspect(assess({ ...paid, disability: { certified: false } }, { on: '2017-06-01' }))).toContain(
      '每月金额 CNY a month: 1000.00\n',
    );
  });

  it('says of a confidential case that it is one, and no more', () => {
    const sealed = assess({ ...orphan, confidential: true }, { on: '2017-06-01' });
    expect(inspect(sealed).split('\n').slice(0, -1)).toEqual([
      '编号 id: a<b>|17',
      '说明 note: 保密个案，见完整记录 confidential case, see the full record',
    ]);
    expect(sealed.benefits['orphan-living'].amount).toBe('600.00');
  });

  it('a result that was copied or read back from JSON has no rendering: it does not know the case', () => {
    for (const copy of [{ ...result }, JSON.parse(JSON.stringify(result))]) {
      expect(Reflect.get(Object(copy), Symbol.for('Jupyter.display'))).toBeUndefined();
    }
  });

  it('stays plain data: the renderings are no members', () => {
    expect(Object.keys(result)).not.toContain('inspect');
    expect(Object.getOwnPropertySymbols({ ...result })).toEqual([]);
    expect(structuredClone(result)).toEqual(JSON.parse(JSON.stringify(result)));
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });
});
