import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ledger } from '../../src/time/ledger/ledger.js';
import { ledgerSvg } from '../../src/time/ledger/svg.js';
import { historyIn, ledgerIn, standardsIn } from './parsed.js';
import { run } from './run.js';
import { isWellFormed } from './well-formed.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-ledger-'));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const span = ['--from', '2017-08', '--to', '2018-01'];
const given = ['ledger', 'examples/history.json', ...span, '--standards', 'examples/standards.json'];

// The mother dies on 12 September, the father is declared missing on 20 November: an orphan from then on, paid from
// December (month-after-approval) at the county's 650 yuan (431021).
describe('kunjing ledger for one child', () => {
  it('text: a table that names no benefit, unless all is to be told', async () => {
    const { code, stdout, stderr } = await run(given);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      '月份     应发合计（元）  变动与原因',
      '-------  --------------  ------------------',
      '2017-08            0.00',
      '2017-09            0.00',
      '2017-10            0.00',
      '2017-11            0.00',
      '2017-12          650.00  2017-11-20情况变化',
      '2018-01          650.00',
      '合计            1300.00',
      '',
    ]);
    const full = await run([...given, '--lang', 'en', '--disclose', 'full']);
    expect(full.stdout).toContain(
      '2017-12                   650.00      650.00  orphan living allowance begins: change of 2017-11-20 (father: status)〔2.1-1〕\n',
    );
  });

  it('csv: a line a month', async () => {
    const { stdout } = await run([...given, '--format', 'csv', '--lang', 'en']);
    expect(stdout.split('\r\n')).toEqual([
      'id,month,outside,total_min,total_max,changes,missing,remarks',
      'h1,2017-08,false,0.00,0.00,,,',
      'h1,2017-09,false,0.00,0.00,,,',
      'h1,2017-10,false,0.00,0.00,,,',
      'h1,2017-11,false,0.00,0.00,,,',
      'h1,2017-12,false,650.00,650.00,change of circumstances on 2017-11-20,,',
      'h1,2018-01,false,650.00,650.00,,,',
      '',
    ]);
  });

  it('json: what the library returns, unless an office is to see it', async () => {
    const made = ledger(historyIn(readFileSync('examples/history.json', 'utf8')), {
      from: '2017-08',
      to: '2018-01',
      standards: standardsIn(readFileSync('examples/standards.json', 'utf8')),
    });
    const full = await run([...given, '--format', 'json']);
    expect(full.stdout).toBe(`${JSON.stringify(made, null, 2)}\n`);
    const office: unknown = JSON.parse(
      (await run([...given, '--format', 'json', '--disclose', 'office'])).stdout,
    );
    expect(office).toMatchObject({ id: 'h1', approvedOn: null, total: { min: '1300.00', max: '1300.00' } });
    expect(office).not.toHaveProperty('readings');
    expect(office).toHaveProperty('rows.4', {
      month: '2017-12',
      outside: false,
      total: { min: '650.00', max: '650.00' },
      causes: [{ kind: 'event', on: '2017-11-20' }],
      missing: [],
      notices: [],
    });
  });

  it('svg: a picture, well-formed', async () => {
    const { code, stdout } = await run([...given, '--format', 'svg', '--disclose', 'full', '--lang', 'en']);
    const made = ledgerIn((await run([...given, '--format', 'json'])).stdout);
    expect(code).toBe(0);
    expect(stdout).toBe(ledgerSvg(made, { disclose: 'full', lang: 'en' }));
    expect(
      ['<a><b></a></b>', '<a>', '<a/><b/>', '<a x="1" x="2"/>', '<a>&</a>'].filter(isWellFormed),
    ).toEqual([]);
    expect(isWellFormed(stdout)).toBe(true);
    expect(stdout).toContain('orphan living allowance');
    const office = (await run([...given, '--format', 'svg'])).stdout;
    expect(isWellFormed(office)).toBe(true);
    expect(office).not.toContain('孤儿');
  });

  it('the format is that of the name of the output, else text', async () => {
    for (const [name, start] of [
      ['l.csv', 'id,month'],
      ['l.JSON', '{\n'],
      ['l.ndjson', '{\n'],
      ['l.svg', '<svg '],
      ['l.txt', '月份'],
    ] as const) {
      expect(await run([...given, '--out', file(name)])).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(file(name), 'utf8').startsWith(start)).toBe(true);
    }
  });

  it('takes readings of the policy and of time together, and the day of the approval', async () => {
    const readings = ['--readings', 'first-month=approval-month,birthday=on-birthday'];
    const made: unknown = JSON.parse((await run([...given, ...readings, '--format', 'json'])).stdout);
    expect(made).toMatchObject({
      readings: { 'first-month': 'approval-month', 'last-month': 'birthday-month', birthday: 'on-birthday' },
      total: { min: '1950.00' },
    });
    const late: unknown = JSON.parse(
      (await run([...given, '--approved-on', '2017-12-05', '--format', 'json'])).stdout,
    );
    expect(late).toMatchObject({ approvedOn: '2017-12-05', total: { min: '650.00' } });
  });

  it('reads standard input, and says so at a terminal', async () => {
    const stdin = readFileSync('examples/history.json', 'utf8');
    const args = ['ledger', '-', ...given.slice(2)];
    const piped = await run(args, { stdin });
    expect(piped.stdout).toBe((await run(given)).stdout);
    const typed = await run(['ledger', ...given.slice(2)], { stdin, terminals: ['stdin'] });
    expect(typed).toEqual({ ...piped, stderr: 'reading from the terminal; Ctrl-D ends\n' });
  });
});

describe('exit codes of kunjing ledger', () => {
  it.each([
    [['--from', '2017-08'], '--from and --to are required'],
    [['--to', '2017-08'], '--from and --to are required'],
    [['--from', '2017-13', '--to', '2018-01'], 'invalid-date: from must be'],
    [['--from', '2018-02', '--to', '2018-01'], 'invalid-date: to must be no earlier than from'],
    [[...span, '--approved-on', '2017-02-30'], 'invalid-date: approvedOn must be'],
    [[...span, '--readings', 'last-month=never'], 'unknown-option: readings.last-month must be'],
    [[...span, '--readings', 'birthdya=day-after'], 'did you mean birthday?'],
    [[...span, '--readings', 'birthday'], '--readings must be id=option'],
    [[...span, '--format', 'pdf'], '--format must be one of text, csv, json, svg'],
    [[...span, '--lang', 'fr'], '--lang must be one of zh, en'],
    [[...span, '--disclose', 'public'], '--disclose must be one of full, office'],
    [[...span, '--register', '--format', 'svg'], '--format svg draws one child'],
    [[...span, 'a', 'b'], 'ledger takes one FILE'],
    [[...span, '--standard', 'x'], 'did you mean --standards?'],
  ])('64, a wrong call: %j', async (args, message) => {
    const { code, stdout, stderr } = await run(['ledger', ...args], { stdin: '{"case":{}}' });
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('65 for a history that is refused, 66 where there is none, 70, 73', async () => {
    const refused = await run(['ledger', ...span], {
      stdin: '{"case":{"hiv":"no"},"events":[{"on":"2017-02-30","set":{}}]}',
    });
    expect(refused).toEqual({
      code: 65,
      stdout: '',
      stderr:
        'invalid-type: case.hiv must be true or false\ninvalid-date: events[0].on must be a calendar day that exists, YYYY-MM-DD\n',
    });
    expect((await run(['ledger', ...span], { stdin: '{' })).stderr).toBe('the history is not valid JSON\n');
    const standards = file('standards.json');
    writeFileSync(standards, '[{}]');
    expect((await run(['ledger', ...span, '--standards', standards], { stdin: '{"case":{}}' })).code).toBe(
      65,
    );
    expect((await run(['ledger', file('none.json'), ...span])).code).toBe(66);
    expect((await run(['ledger', 'examples/history.json', ...span, '--out', folder])).code).toBe(73);
  });
});
