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
    expect(more.join('\n')).not.toMatch(/2017|2018|orphan/);
  });

  it('says so where there are none', async () => {
    const child = '{"case":{"birthDate":"2008-01-01"}}';
    const args = ['turning-points', '--from', '2017-06-01', '--to', '2017-06-02'];
    expect((await run(args, { stdin: child })).stdout).toBe('这段时间没有转折日\n');
    const english = await run([...args, '--lang', 'en', '--register'], { stdin: child });
    expect(english.stdout).toBe('line 1\nno turning points in this time\n\n');
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
    expect(table.stdout.split('\r\n')[2]).toBe(',,,,,invalid-json,,the line is not valid JSON');
  });

  it('json for an office: days and sums, and what follows without what must not be told', async () => {
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
    const [, second = '', , fourth = ''] = stdout.split('\n');
    expect(JSON.parse(second)).toMatchObject({
      id: 'h2',
      points: [
        {
          on: '2017-12-21',
          causes: [{ kind: 'birthday', on: '2017-12-20', years: 18 }],
          monthly: { before: { min: '600.00' }, after: { max: '0.00' } },
        },
      ],
    });
    expect(second).not.toMatch(/orphan-living|readings/);
    expect(JSON.parse(fourth)).toMatchObject({
      points: [
        { on: '2018-01-01', causes: [{ kind: 'standard', on: '2018-01-01' }], changes: [] },
        { on: '2018-07-01', causes: [{ kind: 'standard', on: '2018-07-01' }], follows: [] },
      ],
    });
    const facts = '"hukouDivision":"431002","education":{"enrolled":true,"stage":"preschool"}';
    const toddler = await run(['turning-points', ...args], {
      stdin: `{"case":{"birthDate":"2011-06-15",${facts}}}`,
    });
    expect(JSON.parse(toddler.stdout)).toMatchObject({
      points: [
        { on: '2017-06-16', follows: [{ benefit: 'inclusive-schooling', status: 'undetermined' }] },
        {},
      ],
    });
    expect(toddler.stdout).toContain('disability.certified');
    expect(toddler.stdout).not.toMatch(/severeIllness|father|mother/);
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
