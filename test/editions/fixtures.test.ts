import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { engineOf, isEdition } from '../../src/decide/editions.js';
import { isRecord } from '../../src/input/record.js';
import { TEXTS } from '../../src/policy/editions/index.js';

/** Rows decided through an edition, worked out by hand: published cases, and the table of situations two by two. */
const rows = z.array(
  z.object({
    sentence: z.string(),
    name: z.string(),
    source: z.string().optional(),
    official: z.string().optional(),
    on: z.string(),
    edition: z.string().refine(isEdition),
    case: z.unknown(),
    standards: z.unknown().optional(),
    readings: z.unknown().optional(),
    expect: z.record(z.string(), z.unknown()),
  }),
);

const tableOf = (file: string) =>
  rows.parse(JSON.parse(readFileSync(`test/fixtures/editions/${file}.json`, 'utf8')));

function at(result: unknown, path: string): unknown {
  let value = result;
  for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined;
  return value;
}

function decided({
  case: input,
  edition,
  on,
  standards,
  readings,
}: ReturnType<typeof tableOf>[number]): unknown {
  return engineOf(edition).assess(input, { on, edition, standards, readings });
}

describe.each(['published', 'pairs'])('%s', (file) => {
  for (const row of tableOf(file)) {
    it(`${row.sentence} ${row.name}`, () => {
      const result = decided(row);
      expect(Object.fromEntries(Object.keys(row.expect).map((path) => [path, at(result, path)]))).toEqual(
        row.expect,
      );
      expect(TEXTS[row.edition].sentences.map(({ id }) => id)).toContain(row.sentence);
    });
  }
});

it('绥宁 2020: six months of children come to 3,840 topped up, beside 1,860 drawn', () => {
  const months = tableOf('published').filter(
    ({ name, readings }) => name.startsWith('绥宁') && readings === undefined,
  );
  const sum = (benefit: string) =>
    months.reduce((total, row) => total + Number(at(decided(row), `benefits.${benefit}.amount`)), 0);
  expect(months).toHaveLength(6);
  expect(sum('unattended-living')).toBe(3840);
  expect(sum('minimum-living')).toBe(1860);
});

it('the table has six situations of each parent, and 4 of its 36 pairs are orphans', () => {
  const pairs = tableOf('pairs');
  expect(pairs).toHaveLength(36);
  expect(pairs.filter((row) => row.expect['categories.orphan'] === true)).toHaveLength(4);
});
