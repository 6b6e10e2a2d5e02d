import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readingLadder } from '../../src/audit/compare/ladder.js';
import { ladderPicture } from '../../src/audit/compare/pictures.js';

const ON = '2017-06-01';
/** Both parents declared missing: an orphan, or under the other option unattended; 600 a month hang on it. */
const child = (hiv: boolean) =>
  ({
    id: 'a1',
    birthDate: '2010-01-15',
    hukouDivision: '431002',
    care: 'kin',
    father: { status: 'declared-missing' },
    mother: { status: 'declared-missing' },
    hasIncomeSource: true,
    household: { meetsMinimumLiving: false },
    disability: { certified: false },
    hiv,
  }) as const;

function displayOf(of: object): Record<string, string> {
  const display: unknown = Reflect.get(of, Symbol.for('Jupyter.display'));
  if (typeof display !== 'function') throw new TypeError('a result must render in a notebook');
  return z.record(z.string(), z.string()).parse(Reflect.apply(display, of, []));
}

describe('the ladder of readings, in a notebook', () => {
  const [withHiv, without] = [true, false].map((hiv) =>
    readingLadder([child(hiv)], { on: ON }, { disclose: 'full' }),
  );

  it('shows the figures in both languages, the same whatever hiv is', () => {
    const shown = displayOf(withHiv ?? []);
    expect(shown).toEqual(displayOf(without ?? []));
    expect(inspect(withHiv)).toBe(inspect(without));
    expect(shown['text/plain']).toContain('-600.00');
    expect(shown['text/plain']).toContain('What each reading moves');
    expect(shown['text/plain']).toMatch(/各种理解影响多少儿童/);
    expect(Object.values(shown).join('')).not.toMatch(/hiv|艾滋/i);
  });

  it('drawn, is a picture there; of the full record it is a line that says so', () => {
    const office = ladderPicture(readingLadder([child(true)], { on: ON }));
    expect(displayOf(office)['image/svg+xml']).toBe(office.svg);
    expect(displayOf(office)['text/plain']).toContain(office.title);
    const full = ladderPicture(withHiv ?? []);
    expect(Object.keys(displayOf(full))).toEqual(['text/plain']);
    expect(displayOf(full)['text/plain']).toContain('disclose: office');
  });
});
