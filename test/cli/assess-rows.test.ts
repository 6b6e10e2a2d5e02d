import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { serveChunks } from '../../src/cli/assess/worker.js';
import type { StartWorker } from '../../src/cli/io.js';
import { Engine } from '../../src/decide/engine.js';
import { narrowed } from '../../src/decide/narrow.js';
import { CHENZHOU_WORDS } from '../../src/office/policy-words.js';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import { CHENZHOU_VERDICTS } from '../../src/policy/verdicts.js';
import { columnsIn, rulesOf } from '../../src/report/columns.js';
import { ResultJson } from '../../src/report/result-json.js';
import { RowBytes } from '../../src/report/row-bytes.js';
import { childAt } from '../bench/children.js';
import { runs } from '../size.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-rows-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const context = {
  on: '2017-06-01',
  standards: [
    {
      standard: 'minimum-living',
      division: '431002',
      from: '2017-01-01',
      until: null,
      amount: '400',
      unit: 'CNY/month',
      source: '郴州',
      rural: true,
    },
  ],
} as const;
const ODD = [
  '',
  '[1]',
  '{"birthDate":"x"}',
  '{',
  '{"id":"\\u0000,\\n\\"x"}',
  '\ufeff{"id":"b"}\r',
  '{"id":"=1"}',
];
const rows = Array.from({ length: 600 }, (_, at) =>
  at % 50 === 7 ? (ODD[(at - 7) / 50] ?? '') : JSON.stringify(childAt(at, at % 3 === 0 ? 0.1 : 0)),
);
const input = path('in.ndjson');
writeFileSync(input, `${rows.join('\n')}\n`);
const standards = path('standards.json');
writeFileSync(standards, JSON.stringify(context.standards));
const assess = ['assess', input, '--on', context.on, '--standards', standards];

/** A worker that is none: the same code, asked over a channel. */
const startWorker: StartWorker = (data) => {
  const { port1, port2 } = new MessageChannel();
  serveChunks(port2, data);
  return {
    on: (event, listener) => port1.on(event === 'exit' ? 'close' : event, listener),
    postMessage: (value, transfer) => port1.postMessage(value, [...transfer]),
    terminate: async () => port1.close(),
  };
};

const cases = rows.flatMap((row, at) => (at % 50 === 7 ? [] : [JSON.parse(row) as unknown]));

describe('rows', () => {
  it('a result is written as JSON.stringify writes it', () => {
    const json = new ResultJson(CHENZHOU_VERDICTS);
    const assessor = new Engine(CHENZHOU_2017);
    for (const one of cases) {
      const result = assessor.assess(one, context);
      const bytes = new RowBytes();
      json.write(result, bytes);
      expect(new TextDecoder().decode(bytes.take())).toBe(JSON.stringify(result));
    }
  });

  it('selected fields are those of the whole result, though other rules are not asked', () => {
    const whole = new Engine(CHENZHOU_2017);
    for (const field of columnsIn(CHENZHOU_WORDS, 'full')) {
      const rules = rulesOf([field]);
      if (rules === undefined || field.name === 'policy.digest') continue;
      const few = new Engine(
        whole.policy,
        narrowed(whole.policy.verdicts, ({ path }) => rules.has(path)),
      );
      for (const one of cases.slice(0, 40)) {
        expect(field.value(few.assess(one, context))).toEqual(field.value(whole.assess(one, context)));
      }
    }
  });

  it.each([
    ['ndjson', []],
    ['csv', []],
    ['csv', ['--disclose', 'full']],
    ['ndjson', ['--disclose', 'office']],
    ['json', []],
    ['ndjson', ['--select', 'categories.orphan,benefits.orphan-living.amount,monthly.min']],
    ['csv', ['--select', 'benefits.street-services.status,missing']],
  ])('%s %j: the same bytes and counts for any number of workers', async (format, more) => {
    const args = [...assess, '--format', format, ...more];
    const one = await run(args);
    expect(one.code).toBe(0);
    for (const workers of ['1', '2', '5']) {
      expect(await run([...args, '--workers', workers], { startWorker })).toEqual(one);
    }
    expect(await run([...args, '--workers', '2'])).toEqual(one);
  });

  it('selects columns by path or by the id of a verdict', async () => {
    const args = ['assess', '--on', context.on, '--format'];
    const orphan = { birthDate: '2010-01-15', hukouDivision: '431002' };
    const stdin = `${JSON.stringify({ id: 'a', ...orphan })}\n{"x":1}\n`;
    const select = ['--select', 'orphan,benefits.street-services.excludedBy', '--select', 'monthly.max'];
    const lines = (await run([...args, 'ndjson', ...select], { stdin })).stdout.split('\n');
    expect(lines[0]).toBe(
      '{"id":"a","on":"2017-06-01","categories.orphan":null,"benefits.street-services.excludedBy":[],"monthly.max":null}',
    );
    expect(lines[1]).toContain('{"id":null,"error":{"code":"unknown-fact"');
    const json: unknown = JSON.parse((await run([...args, 'json', ...select], { stdin })).stdout);
    expect(json).toEqual([JSON.parse(lines[0] ?? ''), JSON.parse(lines[1] ?? '')]);
    const csv = (await run([...args, 'csv', '--disclose', 'full', ...select], { stdin })).stdout.split('\n');
    expect(csv[0]).toBe(
      'id,on,categories.orphan,benefits.street-services.excludedBy,monthly.max,error.code,error.path,error.message',
    );
    expect(csv[1]).toBe('a,2017-06-01,,,,,,');
    expect(csv[2]).toMatch(/^,,,,,unknown-fact,x,/);
  });

  it.each([
    [['--select', 'categories.orphn'], 'name 1 is not a column; did you mean categories.orphan?'],
    [['--select', 'orphan,categories.orphan'], 'name 2 comes twice'],
    [['--select', 'zzzzzzzzzzzzzz'], 'name 1 is not a column\n'],
    [['--select', ','], '--select names no column'],
    [['--select', 'orphan', '--format', 'table'], '--select is for rows'],
    [['--select', 'orphan', '--disclose', 'public'], '--select is for rows'],
    [
      ['--select', 'hiv-living', '--format', 'csv'],
      'benefits.hiv-living.status is not in an office list: --disclose full shows it',
    ],
    [['--workers', '0'], '--workers must be'],
    [['--resume'], '--resume needs --out'],
    [['--resume', '--out', path('x.json')], '--resume is for rows in ndjson or csv'],
    [['--resume', '--out', path('x.csv'), '--disclose', 'public'], '--resume is for rows in ndjson or csv'],
  ])('64: %j', async (more, message) => {
    const { code, stderr } = await run([...assess, ...more]);
    expect(code).toBe(64);
    expect(stderr).toContain(message);
  });

  it('64: --resume from standard input', async () => {
    const args = ['assess', '--on', context.on, '--resume', '--out', path('x.csv')];
    expect((await run(args)).code).toBe(64);
  });

  it('a line of 2 MiB without an end is one row, and the next is read', async () => {
    const stdin = [...Array.from({ length: 32 }, () => 'x'.repeat(65_536)), '\n{}\n', 'y'];
    const { stdout } = await run(['assess', '--on', context.on, '--from', 'ndjson'], { stdin });
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stdout).toContain('line-too-long');
  });

  it.each(['something else', new Uint8Array(0)])(
    'a worker that fails or answers something else is a fault of the program',
    async (answer) => {
      const broken: StartWorker = () => ({
        on: (event, listener) => {
          if (event === 'message' && typeof answer === 'string') setImmediate(() => listener(answer));
          if (event === 'exit' && typeof answer !== 'string') listener(1);
        },
        postMessage: () => undefined,
        terminate: async () => undefined,
      });
      const { code, stderr } = await run([...assess, '--workers', '2'], { startWorker: broken });
      expect(code).toBe(70);
      expect(stderr).toContain('a fault of kunjing');
    },
  );

  it('a large register is decided in the usual number of threads, a small one in this', async () => {
    let started = 0;
    const counted: StartWorker = (data) => {
      started += 1;
      return startWorker(data);
    };
    const threads = { startWorker: counted, usualWorkers: 2 };
    const few = [...assess, '--select', 'orphan'];
    const small = await run(few, threads);
    expect(started).toBe(0);
    // Above the four megabytes that are decided in this thread.
    const many = path('many.ndjson');
    const text = `${rows.join('\n')}\n`.repeat(Math.ceil(6_000_000 / (rows.length * 1400)));
    writeFileSync(many, text);
    const large = await run(['assess', many, ...few.slice(2)], threads);
    expect(started).toBe(2);
    expect(large.stdout).toBe(small.stdout.repeat(text.split('\n').length / rows.length));
    const alone = await run(['assess', many, ...few.slice(2), '--workers', '1'], threads);
    expect(started).toBe(2);
    expect(alone.stdout).toBe(large.stdout);
    expect(alone.stderr).toBe(large.stderr);
  });

  it('short lines and long ones, each once and in order', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) =>
      at % 700 === 5 ? ' '.repeat(2000) : `{"id":"${at}"}`,
    );
    for (const end of ['', '\n']) {
      const stdin = [lines.join('\n') + end];
      const outputs = await Promise.all(
        ['1', '2'].map(async (workers) => {
          const args = ['assess', '--on', context.on, '--select', 'policy.digest', '--workers', workers];
          return (await run(args, { stdin, startWorker })).stdout;
        }),
      );
      expect(outputs[0]).toBe(outputs[1]);
      const ids = (outputs[0] ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => /"id":("\d+"|null)/.exec(line)?.[1]);
      expect(ids).toEqual(lines.map((_, at) => (at % 700 === 5 ? 'null' : `"${at}"`)));
    }
  });

  it('a worker wants a job and lines', () => {
    const { port1 } = new MessageChannel();
    expect(() => serveChunks(port1, {})).toThrow('a worker needs a job');
    port1.close();
    let heard: ((value: unknown) => void) | undefined;
    const shape = { disclose: 'full', format: 'ndjson', select: null, hasKey: false };
    const port = {
      on: (_: string, listener: (value: unknown) => void) => {
        heard = listener;
        return port1;
      },
      postMessage: () => undefined,
    };
    serveChunks(port, { context, shape, confidential: [] });
    expect(() => heard?.('x')).toThrow('whole lines');
  });
});

describe('--resume', () => {
  it.each([
    ['ndjson', []],
    ['csv', []],
    ['csv', ['--strict']],
    ['ndjson', ['--select', 'monthly.min', '--workers', '2']],
  ])('%s %j: cut anywhere, the file becomes the same', async (format, more) => {
    const small = path('small.ndjson');
    writeFileSync(small, `${['{"id":"a\\nb"}', ...ODD, '{"id":"z"}'].join('\n')}\n`);
    const out = path(`out.${format}`);
    const args = ['assess', small, '--on', context.on, '--format', format, ...more, '--out', out];
    const expected = more.includes('--strict') ? 65 : 0;
    expect((await run(args)).code).toBe(expected);
    const whole = readFileSync(out);
    // A prime step, so that every part of a row is cut in some row.
    const step = Math.min(97 * 6, Math.ceil(whole.length / runs(60)));
    for (let cut = 0; cut <= whole.length; cut += step) {
      writeFileSync(`${out}.part`, whole.subarray(0, cut));
      const { code, stderr } = await run([...args, '--resume'], { startWorker });
      expect({ cut, code, stderr: code === expected ? '' : stderr }).toEqual({
        cut,
        code: expected,
        stderr: '',
      });
      expect(readFileSync(out).equals(whole)).toBe(true);
      expect(existsSync(`${out}.part`)).toBe(false);
    }
  });

  it('goes on only with the same input and the same options, though the last row would be the same', async () => {
    const small = path('begun.ndjson');
    writeFileSync(small, '{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n');
    const out = path('begun.out.ndjson');
    const args = ['assess', small, '--on', context.on, '--select', 'orphan', '--out', out];
    await run(args);
    const whole = readFileSync(out, 'utf8');
    const [first = '', second = ''] = whole.split('\n');
    const begin = async (): Promise<void> => {
      rmSync(`${out}.part`, { force: true });
      const interrupted = AbortSignal.abort();
      expect((await run([...args, '--resume'], { signal: interrupted })).code).toBe(130);
      writeFileSync(`${out}.part`, `${first}\n${second}\n`);
    };

    await begin();
    const other = await run([...args, '--readings', 'birthday=on-birthday', '--resume']);
    expect(other.code).toBe(65);
    expect(other.stderr).toContain('other options');
    // The same length and the same second row, but written to again.
    writeFileSync(small, '{"id":"x"}\n{"id":"b"}\n{"id":"c"}\n');
    expect((await run([...args, '--resume'])).code).toBe(65);

    writeFileSync(small, '{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n');
    // A note tells nothing of the children, and goes with the part.
    await begin();
    expect(readFileSync(`${out}.part.note`, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
    expect((await run([...args, '--resume'])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(whole);
    expect(existsSync(`${out}.part.note`)).toBe(false);
  });

  it('a run that leaves no note leaves none of an earlier one', async () => {
    const out = path('strict.ndjson');
    const args = ['assess', input, '--on', context.on, '--out', out, '--resume'];
    const signal = AbortSignal.abort();
    await run(args, { signal });
    expect(existsSync(`${out}.part.note`)).toBe(true);
    rmSync(`${out}.part`);
    await run([...args, '--strict'], { signal });
    expect(existsSync(`${out}.part.note`)).toBe(false);
  });

  it('without a note everything is compared, the first row too', async () => {
    const out = path('noteless.ndjson');
    await run([...assess, '--out', out]);
    const lines = readFileSync(out, 'utf8').split('\n');
    writeFileSync(`${out}.part`, `${[lines[0]?.replace('"id"', '"ix"'), ...lines.slice(1, 5)].join('\n')}\n`);
    expect((await run([...assess, '--out', out, '--resume'])).code).toBe(65);
  });

  it('a part of another input, or longer than the output, is 65 and stays', async () => {
    const out = path('other.ndjson');
    for (const part of ['{}\n{}\n', '{}\n']) {
      writeFileSync(`${out}.part`, part);
      const { code, stderr } = await run([...assess, '--out', out, '--resume']);
      expect(code).toBe(65);
      expect(stderr).toContain('is not the beginning of this output');
      expect(readFileSync(`${out}.part`, 'utf8')).toBe(part);
    }
    await run([...assess, '--out', out]);
    const whole = readFileSync(out);
    writeFileSync(`${out}.part`, Buffer.concat([whole, whole]));
    expect((await run([...assess, '--out', out, '--resume'])).code).toBe(65);
  });

  it('what is no file cannot be continued, and neither can what cannot be opened', async () => {
    expect((await run([...assess, '--format', 'csv', '--out', folder, '--resume'])).code).toBe(73);
    const { code } = await run([...assess, '--out', path('no/where.csv'), '--resume']);
    expect(code).toBe(73);
  });
});
