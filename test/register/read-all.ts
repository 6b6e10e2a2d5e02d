import { expect } from 'vitest';
import { type Issue, RefusedInput } from '../../src/input/issue.js';
import { type RegisterOptions, type RegisterRow, readRegister } from '../../src/register/read-register.js';
import type { RegisterReport } from '../../src/register/report.js';

/** Bytes in chunks of a size. */
export async function* chunksOf(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Text in UTF-8 as one chunk. */
export function textOf(text: string): AsyncIterable<Uint8Array> {
  return chunksOf(new TextEncoder().encode(text));
}

/** A message in which some words stand. */
export function saying(words: string): unknown {
  return expect.stringContaining(words);
}

/** Everything that comes out of a register: rows and report, or the refusal. */
export async function readAll(
  chunks: AsyncIterable<Uint8Array>,
  options?: RegisterOptions,
): Promise<{ rows: readonly RegisterRow[]; report: RegisterReport } | { refused: readonly Issue[] }> {
  const reading = readRegister(chunks, options);
  const rows: RegisterRow[] = [];
  try {
    for await (const row of reading) rows.push(row);
  } catch (error) {
    if (error instanceof RefusedInput) return { refused: error.issues };
    throw error;
  }
  return { rows, report: reading.report() };
}
