import * as z from 'zod';
import { isMonth } from '../../calendar/months.js';
import { goneReason } from '../../case/gone.js';
import { STANDARD_KINDS } from '../../policy/standards.js';
import type { Ledger } from '../../time/ledger/ledger.js';

const text = z.string();
const month = text.refine(isMonth);
const yuan = text.regex(/^\d{1,12}\.\d{2}$/);
const cited = { on: text, sentence: text };

const cause = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('birthday'), ...cited, years: z.number() }),
  z.object({ kind: z.literal('term'), ...cited, fact: text, months: z.number() }),
  z.object({ kind: z.literal('edition'), ...cited, edition: text }),
  z.object({ kind: z.literal('event'), ...cited, facts: z.array(text) }),
  z.object({
    kind: z.literal('standard'),
    ...cited,
    standards: z.array(z.enum(STANDARD_KINDS.map(({ id }) => id))),
  }),
  z.object({ kind: z.enum(['approval', 'start']), ...cited }),
  z.object({ kind: z.literal('gone'), ...cited, reason: z.enum(Object.keys(goneReason.values)) }),
]);

const row = z.object({
  month,
  outside: z.boolean(),
  paid: z.array(z.object({ benefit: text, min: yuan, max: yuan.nullable() })),
  changes: z.array(
    z.object({ benefit: text, change: z.enum(['began', 'ended', 'changed']), causes: z.array(cause) }),
  ),
});

const LEDGER = z.object({ from: month, to: month, rows: z.array(row) });

/** Whether a file holds what a settlement reads of a ledger, whichever program wrote it. */
export function isLedgerFile(input: unknown): input is Ledger {
  return LEDGER.safeParse(input).success;
}
