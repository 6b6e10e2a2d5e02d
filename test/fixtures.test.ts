import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { chenzhou } from '../src/decide/assess.js';
import { RefusedInput } from '../src/input/issue.js';
import { isRecord } from '../src/input/record.js';

/** Rows worked out by hand from the text; published.json holds real cases with the official answer. */
const folder = new URL('./fixtures/', import.meta.url);

const rows = z.array(
  z.object({
    sentence: z.string().optional(),
    name: z.string(),
    on: z.unknown().optional(),
    case: z.unknown(),
    standards: z.unknown().optional(),
    readings: z.unknown().optional(),
    expect: z.record(z.string(), z.unknown()).optional(),
    refused: z.array(z.object({ code: z.string(), path: z.string() })).optional(),
  }),
);

type Row = z.infer<typeof rows>[number];

// JSON.parse, not import: some rows carry an own `__proto__` key.
const tableOf = (file: string): readonly Row[] =>
  rows.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

/** The value at a dotted path; benefit ids hold no dots. */
function at(result: unknown, path: string): unknown {
  let value = result;
  for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined;
  return value;
}

function contextOf(row: Row): unknown {
  const { on, standards, readings } = row;
  return {
    ...(on === undefined ? {} : { on }),
    ...(standards === undefined ? {} : { standards }),
    ...(readings === undefined ? {} : { readings }),
  };
}

function refusalOf(row: Row): readonly { readonly code: string; readonly path: string }[] {
  try {
    chenzhou().assess(row.case, contextOf(row));
  } catch (error) {
    if (error instanceof RefusedInput) return error.issues.map(({ code, path }) => ({ code, path }));
    throw error;
  }
  return [];
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  describe(file, () => {
    for (const row of tableOf(file)) {
      const title = `${row.sentence ?? ''} ${row.name}`.trim();
      if (row.refused !== undefined) {
        const { refused } = row;
        it(title, () => expect(refusalOf(row)).toEqual(refused));
        continue;
      }
      it(title, () => {
        const result = chenzhou().assess(row.case, contextOf(row));
        const expected = row.expect ?? {};
        expect(Object.keys(expected).length).toBeGreaterThan(0);
        expect(Object.fromEntries(Object.keys(expected).map((path) => [path, at(result, path)]))).toEqual(
          expected,
        );
      });
    }
  });
}
