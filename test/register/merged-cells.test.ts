import { describe, expect, it } from 'vitest';
import { readAll, textOf } from './read-all.js';

const HEAD = 'hukou_division,id,street\n';

/** How many rows are ready, and how many are refused as rests of merged cells. */
async function read(cells: readonly string[]): Promise<unknown> {
  const outcome = await readAll(textOf(HEAD + cells.map((cell, at) => `${cell},a${at},是\n`).join('')));
  if ('refused' in outcome) return outcome.refused;
  const { rows, issues } = outcome.report;
  expect(rows.read).toBe(cells.length);
  expect(outcome.rows.map(({ row }) => row)).toEqual(cells.map((_, at) => at + 2));
  return { ready: rows.ready, merged: issues['merged-cells'] ?? 0 };
}

const blank = (count: number): readonly string[] => Array.from({ length: count }, () => '');

describe('blank cells of a division', () => {
  it.each([
    ['one county beside all rows', ['431002', ...blank(3)], 3],
    ['a county beside a few rows each', ['431002', '', '431021', '', '431003'], 2],
    ['the rest of a long list', ['431002', ...blank(600), '431021', ...blank(5)], 605],
    ['a value again behind the 256 rows that wait at most', ['431002', ...blank(256), '431002'], 256],
    ['a value again behind so many that nobody waits', ['431002', ...blank(300), '431002', ''], 301],
  ])('are merged: %s', async (_, cells, merged) => {
    expect(await read(cells)).toEqual({ ready: cells.length - merged, merged });
  });

  it.each([
    ['one alone', ['431002', '', '431021']],
    ['the first', ['', '', '431002', '', '']],
    ['a value that comes again', ['431002', '', '', '431021', '431002', '']],
    ['a value that comes again as the last of the 256 rows that wait', ['431002', ...blank(255), '431002']],
    ['a word for unknown', ['431002', '', '', '不详']],
    ['repeated from the first on', ['431002', '431002', ...blank(400)]],
  ])('are unknown: %s', async (_, cells) => {
    expect(await read(cells)).toEqual({ ready: cells.length, merged: 0 });
  });

  it('let rows go on as soon as they are told apart, and keep the order around a broken row', async () => {
    const text = `${HEAD}431002,a1,是\n,a2,是\na"3,x,是\n,a4,是\n`;
    const outcome = await readAll(textOf(text));
    expect(outcome).toMatchObject({
      rows: [
        { row: 2, case: { id: 'a1' } },
        { row: 3, issues: [{ code: 'merged-cells', path: 'hukou_division' }] },
        { row: 4, issues: [{ code: 'malformed-quote' }] },
        { row: 5, issues: [{ code: 'merged-cells' }] },
      ],
    });
  });

  it('wait in bounded memory', async () => {
    const long = 'x'.repeat(400_000);
    const text = `${HEAD}431002,a,是\n${`,${long},是\n`.repeat(4)}431002,b,是\n`;
    expect(await readAll(textOf(text))).toMatchObject({ report: { issues: { 'merged-cells': 4 } } });
  });
});
