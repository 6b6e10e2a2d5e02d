import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { StandardEntry } from '../../src/policy/standards.js';
import {
  type PaidRow,
  type ReconcileRow,
  type RegisteredChild,
  reconcile,
} from '../../src/reconcile/index.js';
import type { Range } from '../../src/time/settle/settle.js';

const folder = new URL('../fixtures/reconcile/', import.meta.url);

const record = z.record(z.string(), z.unknown());
const fixture = z.strictObject({
  name: z.string(),
  on: z.string(),
  disclose: z.enum(['full', 'office']).default('full'),
  standards: z.array(z.custom<StandardEntry>()).default([]),
  readings: record.default({}),
  register: z.array(z.custom<RegisteredChild>()),
  payments: z.array(z.custom<PaidRow>()),
  /** The rows in order, as far as they are told. */
  expect: z.array(record),
  /** By kind: rows, due, paid, difference. */
  totals: z.record(z.string(), z.array(z.unknown())).default({}),
  nameless: record.optional(),
});

/** `600.00`, `0.00..600.00`, `?` for a bound that is not known. */
function short(range: Range | null): string | null {
  if (range === null) return null;
  const { min, max } = range;
  return min === max ? (min ?? '?') : `${min ?? '?'}..${max ?? '?'}`;
}

function plain(row: ReconcileRow): Record<string, unknown> {
  return {
    ...row,
    due: short(row.due),
    paid: short(row.paid),
    difference: short(row.difference),
    causes: row.causes.map(({ kind, on }) => `${kind} ${on}`),
    missing: row.missing.map(({ fact }) => fact),
    issues: row.issues.map(({ code }) => code),
  };
}

for (const file of readdirSync(folder).sort()) {
  const rows = z.array(fixture).parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  describe(file, () => {
    for (const row of rows) {
      it(row.name, async () => {
        const { on, standards, readings, disclose } = row;
        const options = { on, standards, readings, disclose };
        const result = await reconcile(row.register, row.payments, options);
        expect(result.rows.map(plain)).toMatchObject(row.expect);
        expect(result.rows).toHaveLength(row.expect.length);
        for (const [kind, expected] of Object.entries(row.totals)) {
          const total = result.totals.find((one) => one.kind === kind);
          const { rows: count, due = null, paid = null, difference = null } = total ?? {};
          expect([count, short(due), short(paid), short(difference)]).toEqual(expected);
        }
        if (row.nameless !== undefined) expect(result.nameless).toEqual(row.nameless);
      });
    }
  });
}
