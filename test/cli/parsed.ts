import * as z from 'zod';
import type { StandardEntry } from '../../src/policy/standards.js';
import type { History } from '../../src/time/history/history.js';
import type { Ledger } from '../../src/time/ledger/ledger.js';

/** What a test knows to stand in a text. */
const as =
  <Value>(schema: z.ZodType<Value>) =>
  (text: string): Value =>
    schema.parse(JSON.parse(text));

export const historyIn = as(z.custom<History>());
export const ledgerIn = as(z.custom<Ledger>());
export const standardsIn = as(z.custom<readonly StandardEntry[]>());
export const lineIn = as(z.looseObject({ id: z.string().nullable(), error: z.unknown().optional() }));
export const cellsIn = (rows: unknown) => z.array(z.record(z.string(), z.string())).parse(rows);
