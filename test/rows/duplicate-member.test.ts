import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateMember } from '../../src/rows/duplicate-member.js';
import { jsonRow } from '../../src/rows/json-rows.js';
import { run } from '../cli/run.js';

const twice = (json: string): string | undefined => duplicateMember(json, JSON.parse(json));

describe('a member that stands twice in one object', () => {
  it.each([
    ['{"hiv":true,"hiv":false}', 'hiv'],
    ['{"hiv":true,"\\u0068iv":false}', 'hiv'],
    ['{"father":{"status":"living","status" : "deceased"}}', 'father.status'],
    ['{"father":{"status":"living"},"father":{}}', 'father'],
    ['[{"a":1},{"a":1,"b":{"c":[{"d":1,"d":1}]}}]', 'b.c.d'],
    ['{"a":":","a":1}', 'a'],
    ['{"a":"\\\\","a":"\\""}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('%s', (json, path) => {
    expect(twice(json)).toBe(path);
  });

  it.each([
    '{"a":{"x":1},"b":{"x":1}}',
    '{"a":"a:a","b":"{\\"a\\":1,\\"a\\":2}"}',
    '["a","a"]',
    '{"a:":1,"b":":"}',
    'null',
    '{}',
  ])('none in %s', (json) => {
    expect(twice(json)).toBeUndefined();
  });

  it('none in anything that was written from objects', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(twice(JSON.stringify(value))).toBeUndefined();
      }),
    );
  });

  it('is refused in its row by name, with nothing of its value', () => {
    const row = jsonRow(new TextEncoder().encode('{"id":"secret","hiv":true,"hiv":false}'));
    expect(row).toEqual({
      kind: 'refused',
      issue: {
        code: 'duplicate-member',
        path: 'hiv',
        message: 'hiv must stand once in its object: which of the two is meant is not known',
        messageZh: 'hiv 在其对象中只能写一次：不知道指的是哪一个',
      },
    });
  });

  it('no command takes the last in silence, and an office is not told that it was HIV', async () => {
    const stdin = '{"hiv":true,"hiv":false}\n{}\n';
    const full = await run(['assess', '--on', '2017-06-01'], { stdin });
    expect(full.stdout.split('\n')[0]).toContain('"code":"duplicate-member","path":"hiv"');
    const office = await run(['assess', '--on', '2017-06-01', '--format', 'csv'], { stdin });
    expect(office.stdout).toContain('duplicate-member');
    expect(office.stdout).not.toMatch(/hiv/i);
    const one = await run(['explain', '--on', '2017-06-01'], { stdin: '{"street":true,"street":false}' });
    expect(one.code).toBe(65);
    expect(one.stderr).toContain('duplicate-member: street must stand once');
  });
});
