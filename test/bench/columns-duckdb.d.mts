import type { Column } from '../../src/columns/columns.js';

/** The cut in DuckDB with one thread: the median, and how many children each decision holds for; `null` without DuckDB. */
export function cutInDuckDB(
  columns: Readonly<Record<string, Column>>,
  latestBirth: Readonly<Record<number, number>>,
  runs: number,
): Promise<{ readonly milliseconds: number; readonly counts: readonly number[] } | null>;
