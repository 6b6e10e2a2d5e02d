import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { turningPoints } from '../../src/time/turning/turning-points.js';
import { historyIn } from './parsed.js';
import { run } from './run.js';

const [, adult = ''] = readFileSync('examples/histories.ndjson', 'utf8').split('\n');
const span = ['--from', '2017-04-01', '--to', '2018-12-31'];
const given = ['turning-points', '-', ...span];

describe('kunjing turning-points', () => {
  // 18 on 20 December 2017, so from the 21st (day-after) no longer a child; not at school, so nothing follows.
  it('text: the day, the cause and what changes', async () => {
    const { code, stdout, stderr } = await run([...given, '--lang', 'en'], { stdin: adult });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [title, , first, ...more] = stdout.split('\n');
    expect(title).toMatch(/^day +cause +what changes$/);
    expect(first).toBe('2017-12-21  turned 18 on 2017-12-20  living benefits a month: 600.00 → 0.00');
    expect(more.join('\n')).toContain('orphan living allowance: entitled 600.00 → not entitled');
    expect(more.at(-2)).toBe('2.1-2 is left out: it is decided in the full record.');
  });

  it('says so where there are none', async () => {
    const child = '{"case":{"birthDate":"2008-01-01"}}';
    const args = ['turning-points', '--from', '2017-06-01', '--to', '2017-06-02'];
    expect((await run(args, { stdin: child })).stdout).toBe(
      '这段时间没有转折日\n未含2.1-2：该条只在完整记录中判定。\n',
    );
    const english = await run([...args, '--lang', 'en', '--register'], { stdin: child });
    expect(english.stdout).toBe(
      'line 1\nno turning points in this time\n2.1-2 is left out: it is decided in the full record.\n\n',
    );
  });

  it('csv and json, one child and a register', async () => {
    const csv = await run([...given, '--format', 'csv'], { stdin: adult });
    expect(csv.stdout).toMatch(
      /^id,on,causes,changes,follows\r\nh2,2017-12-21,2017-12-20满18周岁,基本生活保障（元\/月）：600\.00→0\.00；[^\r]*,\r\n$/,
    );
    const found = turningPoints(historyIn(adult), { from: '2017-04-01', to: '2018-12-31' });
    const json = await run([...given, '--format', 'json'], { stdin: adult });
    expect(json.stdout).toBe(`${JSON.stringify(found, null, 2)}\n`);
    const lines = await run([...given, '--register', '--format', 'json'], { stdin: `${adult}\n{\n` });
    expect(lines.stdout.split('\n')[0]).toBe(JSON.stringify(found));
    expect(lines.stdout.split('\n')[1]).toContain('invalid-json');
    const table = await run([...given, '--register', '--format', 'csv'], { stdin: `${adult}\n{\n` });
    expect(table.stdout.split('\r\n')[2]).toBe(',,,,,invalid-json,,这一行不是正确的 JSON');
  });

  it('json for an office: everything but 2.1-2, whatever HIV is', async () => {
    const args = [
      ...span,
      '--standards',
      'examples/standards.json',
      '--format',
      'json',
      '--disclose',
      'office',
    ];
    const { stdout } = await run(['turning-points', 'examples/histories.ndjson', ...args]);
    const [, second = ''] = stdout.split('\n');
    expect(JSON.parse(second)).toMatchObject({
      id: 'h2',
      disclose: 'office',
      points: [{ on: '2017-12-21', monthly: { before: { min: '600.00' }, after: { max: '0.00' } } }],
    });
    expect(second).toContain('"id":"orphan-living","change":"ended"');
    expect(stdout).not.toMatch(/hiv/i);
  });

  it('64 for the span and the readings, 65 for the history', async () => {
    expect((await run(['turning-points', '--from', '2017-04-01'])).code).toBe(64);
    const reversed = await run(['turning-points', '--from', '2018', '--to', '2017-01-01']);
    expect(reversed.code).toBe(64);
    expect(reversed.stderr).toContain('invalid-date: from must be');
    expect((await run([...given, '--readings', 'last-month=x'])).code).toBe(64);
    expect((await run([...given, '--format', 'svg'])).code).toBe(64);
    expect((await run([...given, '--approved-on', '2017-01-01'])).code).toBe(64);
    expect((await run(given, { stdin: '[]' })).code).toBe(65);
  });

  it('a fault of the program is not taken for a wrong call', async () => {
    const { checkedOnce } = await import('../../src/cli/time/history-call.js');
    const fault = (): never => {
      throw new RangeError('secret');
    };
    expect(() => checkedOnce(fault)).toThrow(RangeError);
  });
});
