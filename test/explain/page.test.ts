import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import { parseCase } from '../../src/decide/assess.js';
import { explain } from '../../src/explain/explain.js';
import { SENTENCES } from '../../src/policy/sentences/index.js';

const on = '2017-06-01';

function exampleChild(): ChildCase {
  const parsed = parseCase(JSON.parse(readFileSync('examples/one-child.json', 'utf8')));
  if (!parsed.ok) throw new Error('the example child is refused');
  return parsed.value;
}

const text = (id: string): string => SENTENCES.find((sentence) => sentence.id === id)?.text ?? '';
const linesOf = (page: string): readonly string[] => page.split('\n').map((line) => line.trim());

/** The lines between one heading and the next. */
function under(page: string, heading: string): readonly string[] {
  const lines = linesOf(page);
  const from = lines.findIndex((line) => line.startsWith(`■ ${heading}`));
  const rest = lines.slice(from + 1);
  const next = rest.findIndex((line) => line.startsWith('■'));
  return (next < 0 ? rest : rest.slice(0, next)).filter((line) => line !== '');
}

describe('the one page of the example child', () => {
  const page = explain(exampleChild(), { on });

  it('has at most 60 lines, in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      expect(explain(exampleChild(), { on }, { lang }).trimEnd().split('\n').length).toBeLessThanOrEqual(60);
    }
  });

  it('says first what the child receives, each with a reason and a sentence', () => {
    const received = under(page, '应得到的（每月合计：600.00 至 未知）');
    expect(received[0]).toBe('孤儿基本生活费：600.00元/月（父亲状况：死亡；母亲状况：死亡） [2.1-1]');
    expect(received.every((line) => /（.+） \[[\d., -]+\]$/.test(line))).toBe(true);
    // 2.1-8 gives the nursing subsidy beside the orphan's rate, 可以申请; the rate is not in the text.
    expect(received[1]).toMatch(/^重度残疾人护理补贴：可以申请、金额待定（缺：重度残疾人护理补贴标准；/);
  });

  it('then what is excluded and by what', () => {
    expect(under(page, '不重复享受的')).toEqual([
      '特困人员救助供养、最低生活保障金：因享受孤儿基本生活费（孤儿因不再享受特困人员救助供养和最低生活保障待遇；民发〔2016〕178号第9条） [4.4-3]',
      '困难残疾人生活补贴：因享受孤儿基本生活费（享受孤儿基本生活保障政策的残疾儿童不享受困难残疾人生活补贴） [2.1-8]',
    ]);
  });

  it('and who must act', () => {
    expect(under(page, '谁应当做什么')).toContain('村（居）民委员会：告知或协助申请 [3.1-7]');
  });

  it('quotes every cited sentence exactly once, behind everything else', () => {
    const [before = '', sentences = ''] = page.split('■ 所依据的条文');
    const cited = new Set(
      [...before.matchAll(/\[([\d., -]+)\]/g)].flatMap(([, ids = '']) => ids.split(', ')),
    );
    expect(cited).toContain('4.4-3');
    for (const id of cited) expect(sentences.split(`[${id}] “${text(id)}”`)).toHaveLength(2);
    expect(sentences.trim().split('\n')).toHaveLength(cited.size);
    expect(before).not.toContain(text('2.1-1'));
  });
});

describe('the one page', () => {
  it('names a paper once, with who issues it and all that it settles', () => {
    // Of a child in Beihu only the disability and its grade are open: both stand on one 残疾人证.
    const { disability: _disability, ...child } = exampleChild();
    const open = under(explain(child, { on }), '尚不能定的');
    const cards = open.filter((line) => line.startsWith('→ 残疾人证（县级残联）'));
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatch(/残疾（持证）、残疾等级/);
  });

  it('names many open verdicts together', () => {
    const open = under(explain({}, { on }), '尚不能定的');
    expect(open[0]).toMatch(/^属于：孤儿、/);
    expect(open[1]).toMatch(/^待遇：孤儿基本生活费、/);
    expect(open[2]).toMatch(/^应采取的措施：孤儿安置/);
    expect(open[3]).toMatch(/^→ 出生医学证明或户口簿（公安机关）：出生日期$/);
    expect(explain({}, { on }).split('\n').length).toBeLessThanOrEqual(60);
  });

  it('says a notice once', () => {
    const page = explain({}, { on: '2017-03-01' });
    expect(page.split('自2017-03-27起施行，所查日期在此之前')).toHaveLength(2);
  });

  it('comes in Markdown and HTML too', () => {
    expect(explain({}, { on }, { format: 'markdown' })).toContain('\n## 尚不能定的，和要补的材料\n');
    expect(explain({}, { on }, { format: 'html', lang: 'en' })).toContain(
      '<h2>What is open, and the papers that settle it</h2>',
    );
  });
});

describe('a Chinese explanation', () => {
  it('holds no English word but the ids of rules and readings, in neither form', () => {
    const missing = { status: 'declared-missing' } as const;
    const child = { ...exampleChild(), father: missing, mother: missing, supporterAble: true };
    for (const full of [false, true]) {
      const words = explain(child, { on }, { full })
        // Ids stand in brackets or behind 读法; units of law are 元.
        .replace(/ \([a-z0-9-]+\)/gi, '')
        .replace(/读法 [a-z0-9-]+/g, '')
        .replace(/个案：b01/, '')
        .match(/[A-Za-z]{3,}/g);
      expect(words ?? []).toEqual([]);
    }
  });

  it('puts what another reading changes in words', () => {
    const missing = { status: 'declared-missing' } as const;
    const child: ChildCase = { ...exampleChild(), father: missing, mother: missing };
    // Read as unattended, the child is no orphan (2.1-1): the 600 yuan fall away and destitute support comes in.
    const full = explain(child, { on }, { full: true });
    expect(full).toContain('结论由“是”变为“否”');
    expect(full).toContain('结论由“可享受”变为“不符合条件”；金额由“600.00元”变为“无”');
    expect(full).not.toMatch(/→|excluded|not-entitled/);
  });
});

describe('with the page of the rule book', () => {
  const page = 'pages/kunjing.html';

  it('every sentence is a link to its anchor, in HTML and in Markdown', () => {
    // The child of the README: 2.1-1 pays it the allowance of an orphan.
    const html = explain(exampleChild(), { on }, { format: 'html', page });
    expect(html).toContain('<a href="pages/kunjing.html#s-2.1-1">2.1-1</a>');
    expect(html).toContain('<cite><a href="pages/kunjing.html#s-2.1-1">2.1-1</a></cite>');
    const markdown = explain(exampleChild(), { on }, { format: 'markdown', page });
    expect(markdown).toContain('\\[[2.1-1](<pages/kunjing.html#s-2.1-1>)');
    // Without the page nothing is a link.
    expect(explain(exampleChild(), { on }, { format: 'html' })).not.toContain('<a ');
    expect(explain(exampleChild(), { on }, { format: 'markdown' })).not.toContain('](<');
  });

  it('says the same as without, but for the links', () => {
    for (const full of [false, true]) {
      const plain = explain(exampleChild(), { on }, { format: 'html', full });
      const linked = explain(exampleChild(), { on }, { format: 'html', full, page });
      expect(linked.replace(/<a href="[^"]*">([^<]*)<\/a>/g, '$1')).toBe(plain);
    }
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'a b.html', '"><script>', 'x>y', 'a#b', ''])(
    'is refused where it is no address of a page: %s',
    (wrong) => {
      expect(() => explain({}, { on }, { format: 'html', page: wrong })).toThrow(
        /^page must be a relative path/,
      );
    },
  );

  it.each([
    'kunjing.html',
    '../kunjing.html',
    'https://example.org:8080/kunjing.html?v=1',
    'file:///C:/kunjing.html',
  ])('is taken where it is one: %s', (address) => {
    expect(explain(exampleChild(), { on }, { format: 'html', page: address })).toContain(
      `${address}#s-2.1-1`,
    );
  });
});
