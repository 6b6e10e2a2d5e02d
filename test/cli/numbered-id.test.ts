import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-numbered-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const FACTS = '"birthDate":"2010-01-15","street":true';
const ON = ['--on', '2017-06-01'];
/** A number, text that looks like one, a number of a refused child, one of a confidential child, one of a child that is gone. */
const LINES = file(
  'lines.ndjson',
  [
    `{"id":17,${FACTS}}`,
    `{"id":"017",${FACTS}}`,
    '{"id":18,"street":"yes"}',
    `{"id":19,${FACTS},"confidential":true}`,
    `{"id":20,${FACTS},"gone":{"on":"2017-01-01","reason":"died"}}`,
    '',
  ].join('\n'),
);
const idsIn = (text: string): readonly (string | undefined)[] =>
  text
    .trim()
    .split('\n')
    .map((line) => /"id": ?("?[^,"]*"?)/.exec(line)?.[1]);
const AS_GIVEN = ['17', '"017"', '18', '19', '20'];

describe('a key that is a number comes back as it went in', () => {
  it.each([
    ['--format', 'ndjson'],
    ['--format', 'ndjson', '--disclose', 'office'],
    ['--format', 'ndjson', '--select', 'inDifficulty'],
    ['--format', 'ndjson', '--workers', '1'],
  ])('assess %s %s %s %s', async (...options) => {
    expect(idsIn((await run(['assess', LINES, ...ON, ...options])).stdout)).toEqual(AS_GIVEN);
  });

  it('in a list of JSON, in CSV and in a table', async () => {
    const json = await run(['assess', LINES, ...ON, '--format', 'json', '--select', 'inDifficulty']);
    expect([...json.stdout.matchAll(/"id":("?\w+"?)/g)].map(([, id]) => id)).toEqual(AS_GIVEN);
    const csv = await run(['assess', LINES, ...ON, '--format', 'csv', '--select', 'inDifficulty']);
    expect(csv.stdout.split('\n').map((line) => line.split(',', 1)[0])).toEqual([
      'id',
      '17',
      '017',
      '18',
      '19',
      '20',
      '',
    ]);
  });

  it('one mark of a confidential case is of all rows of its id, number or text', async () => {
    const path = file('same.ndjson', `{"id":7,${FACTS}}\n{"id":"7","confidential":true}\n`);
    const { stdout } = await run(['assess', path, ...ON, '--format', 'ndjson', '--disclose', 'office']);
    expect(
      stdout
        .trim()
        .split('\n')
        .every((line) => line.includes('"confidential":true')),
    ).toBe(true);
    const histories = file(
      'same-histories.ndjson',
      `{"case":{"id":7,${FACTS}}}\n{"case":{"id":"7","confidential":true}}\n`,
    );
    const ledger = await run([
      'ledger',
      histories,
      '--from',
      '2017-06',
      '--to',
      '2017-06',
      '--format',
      'csv',
    ]);
    expect(ledger.stdout.split('\r\n').filter((line) => line.includes('保密个案'))).toHaveLength(2);
  });

  it('in ledgers, turning points, comparisons, explanations and verifications', async () => {
    const histories = file(
      'histories.ndjson',
      `{"case":{"id":17,${FACTS}}}\n{"case":{"id":"017",${FACTS}}}\n`,
    );
    const span = ['--from', '2017-06', '--to', '2017-06', '--format', 'json'];
    for (const command of ['ledger', 'turning-points']) {
      expect(idsIn((await run([command, histories, ...span])).stdout)).toEqual(['17', '"017"']);
      const one = file('one-history.json', `{"case":{"id":17,${FACTS}}}`);
      expect((await run([command, one, ...span])).stdout).toContain('"id": 17,');
    }
    const context = file('context.json', '{"on":"2017-06-01"}');
    const rows = file('rows.ndjson', `{"id":17,${FACTS}}\n{"id":"017",${FACTS}}\n`);
    const compared = await run([
      'compare',
      rows,
      '--before',
      context,
      '--after',
      context,
      '--format',
      'json',
    ]);
    expect(compared.stdout).toMatch(/"id": 17,[\s\S]*"id": "017",/);
    const one = file('one.json', `{"id":17,${FACTS}}`);
    for (const args of [[one], [rows, '--row', '1'], [rows, '--id', '17']]) {
      const { stdout } = await run(['explain', ...args, ...ON, '--format', 'json']);
      expect(stdout).toContain('"id": 17,');
    }
    const { stdout } = await run(['assess', one, ...ON, '--format', 'ndjson']);
    expect((await run(['verify', file('result.json', stdout), one])).stdout).toBe('identical\n');
  });

  it('what JSON cannot hold exactly, and what is no whole number, is refused', async () => {
    const path = file('refused.ndjson', '{"id":431002201002030014}\n{"id":1.5}\n{"id":true}\n');
    const { stdout } = await run(['assess', path, ...ON, '--format', 'ndjson']);
    expect(stdout).not.toContain('431002201002030');
    expect(stdout.match(/"error":\{"code":"invalid-type","path":"id"/g)).toHaveLength(3);
  });
});
