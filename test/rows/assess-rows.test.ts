import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type AssessedRow, assessRows, assessRowsTransform } from '../../src/batch.js';
import { assess, isRefusedInput, RefusedInput } from '../../src/index.js';
import { run } from '../cli/run.js';

const context = { on: '2017-06-01' } as const;
const NDJSON = '{"id":"a1","street":false}\n{"id":"a2","street":"no"}\n\n{"id":"a4"}';
const CSV = '编号,流浪\na1,否\na2,也许\n';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* inPieces(text: string, size: number) {
  const bytes = encoded(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(rows: AsyncIterable<AssessedRow>): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  for await (const { row, result, error } of rows) told.push([row, error?.code ?? result?.categories.street]);
  return told;
}

const OF_NDJSON = [
  [1, false],
  [2, 'invalid-type'],
  [3, 'invalid-json'],
  [4, null],
];

describe('assessRows', () => {
  it.each([
    ['a Node stream', () => Readable.from([Buffer.from(NDJSON)])],
    ['a Node stream of text', () => Readable.from([NDJSON], { encoding: 'utf8' })],
    ['a Web stream', () => new Blob([NDJSON]).stream()],
    [
      'a Web stream that cannot be iterated',
      () => ({ getReader: () => new Blob([NDJSON]).stream().getReader() }),
    ],
    ['a Blob', () => new Blob([NDJSON])],
    ['an async iterable', () => inPieces(NDJSON, 3)],
    ['a list of chunks', () => [encoded(NDJSON)]],
    ['bytes', () => [encoded(NDJSON.slice(0, 10)), encoded(NDJSON.slice(10))]],
  ])('reads %s', async (_, source) => {
    const rows = assessRows(source(), context);
    expect(await all(rows)).toEqual(OF_NDJSON);
    expect(rows.report()).toEqual({
      from: 'ndjson',
      rows: 4,
      decided: 2,
      refused: 2,
      gone: 0,
      issues: { 'invalid-json': 1, 'invalid-type': 1 },
      register: null,
    });
  });

  it('says of a child what assess says, and of a refusal the first issue and all', async () => {
    const told: AssessedRow[] = [];
    for await (const row of assessRows(new Blob([NDJSON]), context)) told.push(row);
    const [first, second] = told;
    expect(first).toEqual({ row: 1, result: assess({ id: 'a1', street: false }, context) });
    expect(second).toMatchObject({
      row: 2,
      id: 'a2',
      error: {
        code: 'invalid-type',
        path: 'street',
        expected: { type: 'boolean' },
        issues: [{ path: 'street' }],
      },
    });
  });

  it('reads a register as offices send it, told by its content', async () => {
    const rows = assessRows(inPieces(CSV, 2), context);
    expect(await all(rows)).toEqual([
      [2, false],
      [3, 'invalid-value'],
    ]);
    expect(rows.report()).toMatchObject({ from: 'csv', rows: 2, refused: 1, register: { headerRow: 1 } });
  });

  it('takes the kind from the caller, and the mapping of a register', async () => {
    const rows = assessRows(new Blob(['编号,流浪\na1,否\n']), context, {
      from: 'csv',
      register: { headerRow: 1 },
    });
    expect(await all(rows)).toEqual([[2, false]]);
  });

  it('stops where the signal says so, and lets the source stop', async () => {
    const stop = new AbortController();
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) yield encoded('{"street":true}\n');
      } finally {
        isClosed = true;
      }
    }
    const seen: number[] = [];
    const read = async () => {
      for await (const { row } of assessRows(endless(), context, { signal: stop.signal })) {
        seen.push(row);
        if (row === 5) stop.abort(new Error('enough'));
      }
    };
    await expect(read()).rejects.toThrow('enough');
    expect([seen.length, isClosed]).toEqual([5, true]);
  });

  it('lets the source stop where the caller does', async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(encoded('{"street":true}\n')),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const { row } of assessRows(stream, context)) if (row === 2) break;
    expect(isCancelled).toBe(true);
  });

  it('refuses at once what is no source, no context and no option', () => {
    const called = (...given: readonly unknown[]): unknown => Reflect.apply(assessRows, undefined, given);
    expect(() => called('{"street":true}', context)).toThrow(RefusedInput);
    expect(() => called(new Blob([]), { on: 'x' })).toThrow('on must be a calendar day');
    expect(() => called(new Blob([]), context, { form: 'csv' })).toThrow('form is no option');
    expect(() => called(new Blob([]), context, { from: 'xlsx' })).toThrow('from must be one of');
  });

  it('refuses chunks that are no bytes, and a register without a header row', async () => {
    const read = async (source: Parameters<typeof assessRows>[0]) =>
      all(assessRows(source, context, { from: 'csv' }));
    const numbers = new ReadableStream({
      start: (controller) => controller.enqueue(5),
    });
    await expect(read(numbers)).rejects.toSatisfy(isRefusedInput);
    await expect(read([encoded('x\ny\n')])).rejects.toSatisfy(isRefusedInput);
  });

  it('is an empty list of an empty source', async () => {
    const rows = assessRows([], context);
    expect(await all(rows)).toEqual([]);
    expect(rows.report()).toMatchObject({ rows: 0 });
  });
});

describe('the command', () => {
  it.each([
    ['NDJSON', `${NDJSON}\n{"id":"a5","street":true,"street":false}\n`],
    ['a register', '名册\n编号,流浪,出生日期\na1,否,2010年2月3日\na2,也许,\n合计,2,\n'],
  ])('writes the very rows that assessRows gives: %s', async (_, text) => {
    const told: unknown[] = [];
    for await (const { result, error, ...rest } of assessRows(inPieces(text, 7), context)) {
      told.push(result ?? ('id' in rest ? { id: rest.id, error } : error));
    }
    const written = await run(['assess', '--on', context.on, '--format', 'ndjson'], { stdin: text });
    const lines = written.stdout.trimEnd().split('\n');
    const said: readonly unknown[] = lines.map((line): unknown => JSON.parse(line));
    expect(JSON.parse(JSON.stringify(told))).toEqual(said);
    expect(said.length).toBeGreaterThan(1);
  });
});

describe('assessRowsTransform', () => {
  it('takes bytes and gives rows', async () => {
    const rows = new Blob([NDJSON]).stream().pipeThrough(assessRowsTransform(context));
    expect(await all(rows)).toEqual(OF_NDJSON);
  });
});

describe('rows under a named edition', () => {
  // 国发〔2018〕20号: a child of four who sees badly, from elsewhere but with a residence permit of 北湖区, of a poor household.
  const csv = [
    '编号,出生日期,户籍所在县市区,居住证签发地,视力残疾,建档立卡',
    'p1,2016-05-01,430102,北湖区,是,是',
    'p2,2016-05-01,430102,none,是,是',
  ].join('\n');
  const line = {
    id: 'p1',
    birthDate: '2016-05-01',
    hukouDivision: '430102',
    residencePermitDivision: '431002',
    disability: { visual: true },
    household: { registeredPoor: true },
  };

  it('may tell the facts of later editions, in CSV as in JSON', async () => {
    const named = { on: '2020-06-01', edition: 'chenzhou-2018-10' } as const;
    const status: unknown[] = [];
    for (const source of [csv, `${JSON.stringify(line)}\n`]) {
      for await (const { result, error } of assessRows(new Blob([source]), named)) {
        status.push(error?.code ?? result?.benefits['rehabilitation-0-6'].status);
      }
    }
    expect(status).toEqual(['entitled', 'not-entitled', 'entitled']);
  });

  it('knows none of them where no edition is named', async () => {
    await expect(all(assessRows(new Blob([csv]), context))).rejects.toThrow('column D');
    expect(await all(assessRows(new Blob([JSON.stringify(line)]), context))).toEqual([[1, 'unknown-fact']]);
  });
});
