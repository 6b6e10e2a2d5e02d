import { describe, expect, it } from 'vitest';
import { Stopwatch } from './growth.js';
import { type FoundRegex, regexesIn, regexesUnder } from './literals.js';
import { subjectsFor } from './subjects.js';

/** The first subject for which a regular expression takes more than linear time, if any. */
function slowSubject(regex: FoundRegex): unknown {
  const watch = new Stopwatch(regex);
  return subjectsFor(regex).find((subject) => !watch.isLinear(subject));
}

const found = regexesUnder('src');

describe('every regular expression of the library and the command', () => {
  it('is found, and has a constant text', () => {
    // 66 stood there when this was written; far fewer would mean that they are not found.
    expect(found.length).toBeGreaterThan(50);
    const text = 'const a = /x\\/[/]+/gu; new RegExp(`a`, "i"); RegExp("b"); // /no/\nconst b = 4 / 2 / 1;';
    expect(regexesIn(text, 'a.ts')).toEqual([
      { where: 'a.ts:1', source: 'x\\/[/]+', flags: 'gu' },
      { where: 'a.ts:1', source: 'a', flags: 'i' },
      { where: 'a.ts:1', source: 'b', flags: '' },
    ]);
    for (const open of [
      'new RegExp(name)',
      'RegExp(`a$' + '{b}`)',
      'new RegExp("a", flags)',
      'new RegExp()',
    ]) {
      expect(() => regexesIn(open, 'a.ts')).toThrow('not constant');
    }
  });

  it.each(found)('takes linear time: $where /$source/$flags', (regex) => {
    expect(slowSubject(regex)).toBeUndefined();
  });
});

describe('the stopwatch', () => {
  it.each([
    // The one that read 元 behind an amount until 100 kB of spaces took four seconds.
    ['\\s*元$', ''],
    ['\\s+$', ''],
    ['^¥\\s*\\d*\\d*元$', ''],
    ['(a+)+$', ''],
    ['^(?:\\d+,?)*元$', ''],
    ['^共(?:[一二]|[一三])*$|^x(?:\\s|\\u3000)*\\s*y', 'u'],
    ['[县市]+(?:小|合)计', ''],
    ['"[^,]*,[^;]*;', 'g'],
  ])('tells one that is not: /%s/%s', (source, flags) => {
    expect(slowSubject({ where: '', source, flags })).toBeDefined();
  });

  it.each([
    ['^\\s*元', ''],
    ['\\s+', 'g'],
    ['^\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?$', ''],
  ])('leaves one alone that is: /%s/%s', (source, flags) => {
    expect(slowSubject({ where: '', source, flags })).toBeUndefined();
  });
});
