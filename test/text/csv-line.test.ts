import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/text/csv-line.js';

/** Every character there is; a half of a pair is none. */
const CHARACTERS = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

/** Whether a cell of this text is kept from being run. */
const isGuarded = (text: string): boolean => /^"?'/.test(csvCell(text));

const SIGNS = ['=', '+', '-', '@', '\u2212'];

describe('a cell that a spreadsheet could run', () => {
  it('is guarded whatever form the sign has: every character that Unicode takes for = + - − @', () => {
    const forms = CHARACTERS.filter((one) => SIGNS.some((sign) => one.normalize('NFKC').startsWith(sign)));
    // = + - @ −, full-width and small = + - @, raised and lowered + − =, ⩵ and ⩶, and the Hebrew plus.
    expect(forms).toHaveLength(5 + 8 + 6 + 2 + 1);
    expect(forms.filter((form) => !isGuarded(`${form}1+2`))).toEqual([]);
    // Signs of their own, which nothing turns into the plain ones: modifier letters and heavy signs.
    expect(['˖', '˗', '➕', '➖'].filter((sign) => !isGuarded(`${sign}1+2`))).toEqual([]);
  });

  it('is guarded behind every character that cannot be seen, and behind many of them', () => {
    const unseen = CHARACTERS.filter((one) =>
      /[\s\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(one),
    );
    expect(unseen).toEqual(
      expect.arrayContaining(['\ufe0f', '\ufeff', '\u00ad', '\u3164', '\u{e0100}', '\u0301']),
    );
    for (const sign of [...SIGNS, '＝', '﹫']) {
      expect(unseen.filter((one) => !isGuarded(`${one}${sign}1`))).toEqual([]);
    }
    expect(isGuarded(`${unseen.join('')}=1`)).toBe(true);
    expect(isGuarded(`${'\ufe0f'.repeat(100_000)}=1`)).toBe(true);
    expect(['\ud800=1', '\ue000=1', '\uffff=1', '\u2800=1'].filter((text) => !isGuarded(text))).toEqual([]);
  });

  it('is guarded behind a tab or a line end, whatever comes then', () => {
    expect(['\t1', '\r1', '\n1'].filter((text) => !isGuarded(text))).toEqual([]);
  });

  it('is one that begins so; other text and amounts below 0 are left as they are', () => {
    for (const text of [
      '',
      'a=1',
      '1-2',
      '苏仙区',
      '《=》',
      '-100.00',
      '2017-06-01',
      '’=1',
      '\u0301a',
      '~1',
      '–1',
    ]) {
      expect(csvCell(text)).toBe(text);
    }
  });
});
