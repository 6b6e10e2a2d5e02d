import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/audit/index.js';
import { FACTS } from '../../src/case/dictionary.js';
import { flatColumnName } from '../../src/case/flat.js';
import { GONE_FACTS } from '../../src/case/gone.js';
import { placeOf } from '../../src/case/shape.js';
import { chenzhou } from '../../src/decide/assess.js';
import { explainAsData } from '../../src/explain/explain-as-data.js';
import { letter } from '../../src/explain/letter/letter.js';
import { assess, parseCase } from '../../src/index.js';
import { isRecord } from '../../src/input/record.js';
import { withDisplay } from '../../src/office/display.js';
import { csvLine } from '../../src/text/csv-line.js';
import { run } from '../cli/run.js';
import { randomCase } from '../oracle/random-case.js';

/** Everything that an office may be shown must be the same bytes whatever `hiv` holds: that is the whole proof. */

const folder = mkdtempSync(join(tmpdir(), 'kunjing-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Given = Readonly<Record<string, unknown>>;

/** What a cell of HIV may hold: nothing, an answer, or rubbish, also with names of its own that are no facts. */
const CELLS = [
  undefined,
  null,
  false,
  true,
  'yes',
  1,
  '',
  [],
  { hiv: true, known: { since: '2015' } },
] as const;
const CELLS_IN_CSV = ['', 'false', 'true', '是', '否', '不详', 'rubbish', '2010-02-03', 'a,"b"'] as const;

const MARKS = [undefined, undefined, undefined, undefined, false, true, 'sealed', 7] as const;

const READINGS = ['', 'hiv-and-minimum-living=hiv-only,hiv-and-destitute=hiv-only,hiv-subsidy=excluded'];

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

function withHiv(child: Given, cell: unknown): Given {
  return cell === undefined ? child : { ...child, hiv: cell };
}

function cellOf(child: Given, path: string): string {
  const { group, key } = placeOf(path);
  const members = group === null ? child : child[group];
  const value = isRecord(members) ? members[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}

const COLUMNS = [...FACTS, ...GONE_FACTS].map(({ path }) => path).filter((path) => path !== 'hiv');

/** A register as offices send it; the column of HIV stands in the middle. */
function csvOf(children: readonly Given[], cells: readonly string[]): string {
  const half = 20;
  const row = (values: readonly string[], hiv: string): string =>
    csvLine([...values.slice(0, half), hiv, ...values.slice(half)]);
  return [
    row(COLUMNS.map(flatColumnName), 'hiv'),
    ...children.map((child, at) =>
      row(
        COLUMNS.map((path) => cellOf(child, path)),
        cells[at] ?? '',
      ),
    ),
  ].join('');
}

/** The register with these cells of HIV, and its histories: in the second half of 2018 HIV is recorded anew. */
interface Files {
  readonly before: string;
  readonly after: string;
  readonly ndjson: string;
  readonly csv: string;
  readonly histories: string;
  readonly one: string;
  readonly paid: string;
}

function filesOf(
  children: readonly Given[],
  cells: readonly unknown[],
  csvCells: readonly string[],
  withPaid: boolean,
): Files {
  const histories = children.map((child, at) => ({
    case: withHiv(child, cells[at]),
    events: [
      { on: '2018-07-15', set: withHiv({ care: 'kin' }, cells[(at + 1) % cells.length]) },
      { on: '2018-09-15', set: withHiv({}, cells[(at + 2) % cells.length]) },
    ],
  }));
  const hidden = withPaid
    ? ['c0,hiv-living,600,2018-09\n', 'c1,艾滋病病毒感染儿童基本生活费,x,\n']
    : ['', ''];
  const paid = `id,benefit,amount,month\nc0,orphan-living,600,2018-09\n${hidden[0]}c1,,700,\nz9,orphan-living,x,\n${hidden[1]}c2,minimum-living,5,2018-08\n`;
  return {
    ndjson: fileOf('register.ndjson', children.map((child, at) => line(withHiv(child, cells[at]))).join('')),
    csv: fileOf('register.csv', csvOf(children, csvCells)),
    histories: fileOf('histories.ndjson', histories.map(line).join('')),
    one: fileOf('history.json', line(histories[0])),
    paid: fileOf('paid.csv', paid),
    before: fileOf('before.json', line({ on: '2017-06-01' })),
    after: fileOf('after.json', line({ on: '2018-06-01', readings: { 'hiv-and-destitute': 'hiv-only' } })),
  };
}

/** Every command in every format that shows an office something. */
function callsOn(files: Files, on: string, readings: string): readonly (readonly string[])[] {
  const context = [
    ...(readings === '' ? [] : ['--readings', readings]),
    '--standards',
    'examples/standards.json',
  ];
  const office = ['--disclose', 'office'];
  const day = ['--on', on, ...context];
  const span = ['--from', '2018-05', '--to', '2018-12', ...context];
  const all = (formats: readonly string[], args: readonly string[]): readonly (readonly string[])[] =>
    formats.map((format) => [...args, '--format', format]);
  const registers = [files.ndjson, files.csv];
  return [
    ...registers.flatMap((file) => [
      ...all(['table', 'ndjson', 'csv', 'json'], ['assess', file, ...day, ...office]),
      ...all(['table', 'json'], ['assess', file, ...day, '--disclose', 'public']),
      ['assess', file, ...day, ...office, '--format', 'csv', '--select', 'missing,in-difficulty,monthly.max'],
      ...all(['table', 'csv', 'json'], ['aggregate', file, ...day, ...office, '--by', 'county']),
      ['aggregate', file, ...day, '--disclose', 'public', '--by', 'age', '--format', 'json'],
      ...all(
        ['table', 'csv', 'markdown'],
        ['reconcile', file, files.paid, '--on', '2018-09', ...context, ...office],
      ),
      ['reconcile', file, files.paid, '--on', '2023-12', ...context, '--disclose', 'public'],
    ]),
    ['assess', files.csv, ...day, ...office, '--assume', 'street=no,hiv=no', '--format', 'json'],
    ...all(
      ['text', 'letter'],
      ['explain', files.csv, '--id', 'c0', ...day, ...office, '--assume', 'street=no,hiv=no'],
    ),
    ...all(
      ['table', 'json'],
      ['compare', files.csv, '--before', files.before, '--after', files.after, ...office],
    ),
    ...all(['text', 'csv', 'json'], ['ledger', files.histories, ...span, ...office]),
    ...all(['text', 'csv', 'json', 'svg'], ['ledger', files.one, ...span, ...office]),
    ...all(['text', 'csv', 'json'], ['turning-points', files.histories, ...span, ...office]),
    ...all(['text', 'csv', 'json'], ['turning-points', files.one, ...span, ...office]),
  ];
}

const SETTLED = [{ month: '2018-09', benefit: 'orphan-living', amount: '600' }];

/** The settlement of the first child, against a ledger made in full and one made for an office. */
async function settled(files: Files, readings: string): Promise<readonly unknown[]> {
  const options = readings === '' ? [] : ['--readings', readings];
  const paid = fileOf('settled.json', line(SETTLED));
  const told: unknown[] = [];
  for (const disclose of ['full', 'office']) {
    const due = join(folder, 'due.json');
    const span = ['--from', '2018-05', '--to', '2018-12', '--out', due, '--disclose', disclose];
    const made = await run(['ledger', files.one, ...span, ...options]);
    // A rubbish cell is refused in full: then there is no ledger to settle.
    if (made.code !== 0) continue;
    for (const format of ['text', 'csv', 'json'])
      told.push([disclose, await run(['settle', paid, due, '--disclose', 'office', '--format', format])]);
  }
  return told;
}

function printed(result: object): readonly unknown[] {
  const display: unknown = Reflect.get(result, Symbol.for('Jupyter.display'));
  if (typeof display !== 'function') throw new TypeError('a result must render in a notebook');
  return [inspect(result), Reflect.apply(display, result, [])];
}

type Told = readonly [args: readonly string[], code: number, stdout: string, stderr: string];

async function outputs(calls: readonly (readonly string[])[]): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const args of calls) {
    const { code, stdout, stderr } = await run(args);
    told.push([args, code, stdout, stderr]);
  }
  return told;
}

const child = fc.tuple(randomCase({ maxForgotten: 8, maxCompletions: 3000 }), fc.constantFrom(...MARKS));

const scene = fc.record({
  children: fc.array(child, { minLength: 3, maxLength: 4 }),
  cells: fc.array(fc.constantFrom(...CELLS), { minLength: 4, maxLength: 4 }),
  csvCells: fc.array(fc.constantFrom(...CELLS_IN_CSV), { minLength: 4, maxLength: 4 }),
  on: fc.constantFrom('2017-06-01', '2023-12-15', '2016-05-01'),
  readings: fc.constantFrom(...READINGS),
});

type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never;

/** The children without a word of HIV; the last one shares the first one's id now and then. */
function bare({ children }: Scene): readonly Given[] {
  return children.map(([{ case: given }, mark], at) => {
    const { hiv: _hiv, ...rest } = Object.fromEntries(Object.entries(given));
    const id = at === 3 ? 'c0' : `c${at}`;
    return { ...rest, id, ...(mark === undefined ? {} : { confidential: mark }) };
  });
}

describe('no byte of what an office is shown depends on HIV', () => {
  it('in any command and format, on either stream, also where a payment is named as one of 2.1-2', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (given) => {
        const children = bare(given);
        const { cells, csvCells, on, readings } = given;
        const expected = await outputs(callsOn(filesOf(children, [undefined], [], false), on, readings));
        const told = await outputs(callsOn(filesOf(children, cells, csvCells, true), on, readings));
        expect(told).toEqual(expected);
        expect(JSON.stringify(told).replaceAll(/"--readings","[^"]*"/g, '')).not.toMatch(/"hiv|hiv-|hiv_/i);
      }),
      { numRuns: 12, seed: 179, endOnFailure: true },
    );
  }, 300_000);

  it('in a settlement of whatever ledger', async () => {
    await fc.assert(
      fc.asyncProperty(scene, fc.constantFrom(undefined, false, true), async (given, hiv) => {
        const children = bare(given);
        const { readings } = given;
        const expected = await settled(filesOf(children, [false], [], false), readings);
        expect(await settled(filesOf(children, [hiv, hiv !== true, hiv], [], false), readings)).toEqual(
          expected,
        );
      }),
      { numRuns: 25, seed: 12 },
    );
  }, 120_000);

  it('in what a notebook or a REPL prints', () => {
    let told = 0;
    fc.assert(
      fc.property(scene, (given) => {
        const [first = {}] = bare(given);
        const { confidential: _mark, ...rest } = first;
        for (const mark of [undefined, true]) {
          const marked = { ...rest, ...(mark === undefined ? {} : { confidential: mark }) };
          const shown = [undefined, null, false, true].map((cell) => {
            const parsed = parseCase(withHiv(marked, cell), { on: given.on });
            if (!parsed.ok) return 'refused';
            told += 1;
            return printed(assess(parsed.value, { on: given.on }));
          });
          for (const one of shown) expect(one).toEqual(shown[0]);
        }
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(400);
  });
});

describe('under a later edition', () => {
  const BEFORE = { on: '2017-06-01' } as const;
  const LATER = { on: '2023-12-15', edition: 'hunan-2023-12' } as const;
  /** With HIV it would be paid by 2.1-2. */
  const parent = { status: 'living', seriouslyIll: false, custody: 'none' } as const;
  const household = { inHardship: false, meetsMinimumLiving: false } as const;
  const more = { father: parent, mother: parent, household, supporterAble: true, street: false } as const;
  const child = { id: 'c0', birthDate: '2010-01-15', hukouDivision: '431002', ...more } as const;

  it('in a comparison, an explanation and a letter', () => {
    const [denied, told] = [false, true].map((hiv) => {
      const explained = explainAsData({ ...child, hiv }, LATER, { disclose: 'office' });
      const compared = compare([{ ...child, hiv }], BEFORE, LATER);
      return [JSON.stringify(explained), letter(explained), JSON.stringify(compared), [...compared.rows()]];
    });
    expect(told).toEqual(denied);
  });

  it('in commands, with headers for a clerk, and of a child that is gone', async () => {
    const children = [child, { ...child, id: 'c1', gone: { on: '2023-12-01', reason: 'died' } }];
    const office = ['--edition', LATER.edition, '--disclose', 'office'];
    const zh = ['--format', 'csv', '--headers', 'zh'];
    const calls = ({ ndjson, csv, histories, paid, before }: Files): readonly (readonly string[])[] => {
      const after = fileOf('later.json', line(LATER));
      return [
        ...[ndjson, csv].flatMap((file) => [
          ['assess', file, '--on', LATER.on, ...office, ...zh],
          ['aggregate', file, '--on', LATER.on, ...office, ...zh],
          ['reconcile', file, paid, '--on', '2023-12', ...office, ...zh],
          ['compare', file, '--before', before, '--after', after, ...zh],
        ]),
        ['ledger', histories, '--from', '2023-12', '--to', '2024-01', ...office, ...zh],
      ];
    };
    const [expected, ...told] = [
      await outputs(calls(filesOf(children, [undefined], [], false))),
      await outputs(calls(filesOf(children, [true, true], ['是', '是'], false))),
      await outputs(calls(filesOf(children, ['yes', false], ['x', '否'], false))),
    ];
    for (const one of told) expect(one).toEqual(expected);
    // No call is the same for being refused.
    expect(expected?.map(([, code]) => code)).toEqual(Array(9).fill(0));
  });
});

describe('the proof notices', () => {
  it('a display that looks at HIV', () => {
    const looked = [false, true].map((hiv) => {
      const result = assess({ birthDate: '2010-01-15', hukouDivision: '431002', hiv }, { on: '2017-06-01' });
      return printed(
        withDisplay(
          chenzhou(),
          chenzhou().assess({ hukouDivision: '431002', birthDate: '2010-01-15', hiv }, { on: '2017-06-01' }),
          () => ({ kind: 'result', result }),
        ),
      );
    });
    expect(looked[0]).not.toEqual(looked[1]);
  });
});
