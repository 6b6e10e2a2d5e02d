import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readColumnMapping } from '../../src/register/mapping/read-mapping.js';
import type { RegisterOptions } from '../../src/register/read-register.js';
import { chunksOf, readAll } from './read-all.js';

const FOLDER = new URL('../fixtures/registers/', import.meta.url);

/** What should come out of a register: under the `options`, rows and report, or the refusal. */
const Expected = z.looseObject({
  options: z.strictObject({
    mapping: z.exactOptional(z.unknown()),
    key: z.exactOptional(z.string()),
    echoKey: z.exactOptional(z.boolean()),
    headerRow: z.exactOptional(z.number()),
    excelDates: z.exactOptional(z.literal(1900)),
    on: z.exactOptional(z.string()),
  }),
});

function expected(name: string): { readonly options: RegisterOptions; readonly outcome: unknown } {
  const text = readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8');
  const { options, ...outcome } = Expected.parse(JSON.parse(text));
  const { mapping, ...others } = options;
  return {
    options: mapping === undefined ? others : { ...others, mapping: readColumnMapping(mapping) },
    outcome,
  };
}

/** The outcomes say what is wrong in English; what an issue says beside is told by `test/input/issues.test.ts`. */
function plain(outcome: unknown): unknown {
  const beside = ['messageZh', 'expected', 'suggestion'];
  return JSON.parse(
    JSON.stringify(outcome, (name, value: unknown) => (beside.includes(name) ? undefined : value)),
  );
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -'.csv'.length));

describe('registers as offices send them', () => {
  it.each(names)('%s', async (name) => {
    const { options, outcome } = expected(name);
    const bytes = readFileSync(new URL(`${name}.csv`, FOLDER));
    expect(plain(await readAll(chunksOf(bytes), options))).toEqual(outcome);
  });

  it.each(names)('%s, wherever its bytes are cut', async (name) => {
    const { options, outcome } = expected(name);
    const bytes = readFileSync(new URL(`${name}.csv`, FOLDER));
    for (const size of [1, 2, 5, 64]) {
      expect(plain(await readAll(chunksOf(bytes, size), options)), `chunks of ${size}`).toEqual(outcome);
    }
  });

  it('has an expected outcome for every register and a register for every outcome', () => {
    const outcomes = readdirSync(FOLDER).filter((file) => file.endsWith('.expected.json'));
    expect(outcomes).toEqual(names.map((name) => `${name}.expected.json`));
  });
});
