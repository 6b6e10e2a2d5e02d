import { describe, expect, it } from 'vitest';
import { compare } from '../../src/audit/compare/compare.js';
import { readingLadder } from '../../src/audit/compare/ladder.js';
import { ladderPicture, rangePicture, waterfallPicture } from '../../src/audit/compare/pictures.js';
import { widthOf } from '../../src/text/width.js';

const ON = '2017-06-01';
const ORPHAN = {
  birthDate: '2010-01-15',
  hukouDivision: '431021',
  care: 'kin',
  father: { status: 'declared-missing' },
  mother: { status: 'declared-missing' },
  hasIncomeSource: true,
  supporterAble: true,
  household: { meetsMinimumLiving: false },
  disability: { certified: false },
} as const;
/** Orphan or not: the standing of the mother is not known. */
const PERHAPS = { ...ORPHAN, hukouDivision: '431002', mother: {} } as const;
const BEFORE = { on: ON } as const;
const AFTER = { on: ON, readings: { 'both-declared-missing': 'unattended' } } as const;
const summary = compare([ORPHAN, PERHAPS], BEFORE, AFTER, { by: 'county' });

/** Where texts stand: no two of one line may meet. */
function boxes(svg: string) {
  return [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="(\d+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, size, more = '', text = '']) => {
      const wide = widthOf(text) * 0.52 * Number(size);
      const left = Number(x) - (more.includes('middle') ? wide / 2 : 0);
      return { left, right: left + wide, top: Number(y) - Number(size) * 0.8, bottom: Number(y), text };
    },
  );
}

describe('pictures of a comparison', () => {
  const pictures = (['zh', 'en'] as const).flatMap((lang) => [
    ladderPicture(readingLadder([ORPHAN, PERHAPS], BEFORE), { lang }),
    waterfallPicture(summary, { lang }),
    waterfallPicture(compare([ORPHAN, PERHAPS], BEFORE, AFTER), { lang, period: 'yearly' }),
    rangePicture(summary, { lang }),
  ]);

  it('say in words and in numbers what they show, and no two texts meet', () => {
    for (const { svg, title, description, vegaLite, data } of pictures) {
      expect(svg).toContain(`<title>${title}</title>`);
      expect(svg).toContain('<desc>');
      expect(description.startsWith(title)).toBe(true);
      expect(JSON.parse(JSON.stringify(vegaLite))).toMatchObject({ title, data: { values: data } });
      expect(svg).not.toMatch(/<script|href|hiv|艾滋/i);
      const all = boxes(svg);
      for (const [place, one] of all.entries()) {
        for (const other of all.slice(place + 1)) {
          const meet =
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom;
          expect(meet && `${one.text} / ${other.text}`).toBe(false);
        }
      }
    }
  });

  it('draw what is settled full and what is not hatched', () => {
    // 600.00 are lost in 桂阳县; in 北湖区 0.00 to 600.00 are, because the mother may be dead or living.
    const { data, svg } = waterfallPicture(summary, { lang: 'zh' });
    expect(data).toEqual([
      { name: '北湖区', change_min: '-600.00', change_max: '0.00' },
      { name: '桂阳县', change_min: '-600.00', change_max: '-600.00' },
      { name: '合计', change_min: '-1200.00', change_max: '-600.00' },
    ]);
    expect(svg.match(/<rect[^>]*url\(#open\)/g)).toHaveLength(2);
    const range = rangePicture(summary).data;
    expect(range.map(({ key, side, paid_min, paid_max }) => [key, side, paid_min, paid_max])).toEqual([
      ['431002', 'before', '0.00', '600.00'],
      ['431002', 'after', '0.00', '600.00'],
      ['431021', 'before', '600.00', '600.00'],
      ['431021', 'after', '0.00', '0.00'],
    ]);
  });

  it('tell the public no more than the table does', () => {
    const told = compare([ORPHAN, PERHAPS], BEFORE, AFTER, { by: 'county', disclose: 'public' });
    expect(waterfallPicture(told).data.every(({ change_min }) => change_min === null)).toBe(true);
    expect(rangePicture(told).svg).toContain('不公开');
  });
});
