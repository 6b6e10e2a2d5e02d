import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { RefusedInput } from '../../src/input/issue.js';

const folder = new URL('../fixtures/time/', import.meta.url);

/** Rows worked out by hand. */
export function rowsOf<Row>(name: string, row: z.ZodType<Row>): readonly Row[] {
  return z.array(row).parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
}

/** Codes and paths of a refusal, none where the input is taken. */
export function refusalOf(run: () => unknown): readonly { readonly code: string; readonly path: string }[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusedInput) return error.issues.map(({ code, path }) => ({ code, path }));
    throw error;
  }
  return [];
}
