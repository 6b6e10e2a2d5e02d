import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { isRecord } from '../src/input/record.js';

/** Rows worked out by hand from the text; those of published*.json are real cases with the official answer. */
const folder = new URL('./fixtures/', import.meta.url);

const rows = z.array(
  z.object({
    sentence: z.string().optional(),
    name: z.string(),
    /** Of a published case: who published it, what was decided there, and why the text of 2017 answers otherwise. */
    source: z.string().optional(),
    official: z.string().optional(),
    differs: z.string().optional(),
    on: z.unknown().optional(),
    /** A child of `fixtures/children` whose facts hold unless `case` says otherwise. */
    like: z.string().optional(),
    case: z.unknown(),
    standards: z.unknown().optional(),
    /** A list of `fixtures/standards` that several rows share. */
    standardsOf: z.string().optional(),
    readings: z.unknown().optional(),
    expect: z.record(z.string(), z.unknown()).optional(),
    refused: z.array(z.object({ code: z.string(), path: z.string() })).optional(),
    notices: z.array(z.array(z.string())).optional(),
  }),
);

export type Row = z.infer<typeof rows>[number];

const LOST: readonly unknown[] = ['deceased', 'declared-missing', 'unidentified'];

/** The facts of `base` with those of `differences` over them; a lost parent keeps no other fact. */
function over(base: unknown, differences: unknown): unknown {
  if (!isRecord(base) || !isRecord(differences) || LOST.includes(differences.status)) return differences;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(differences)) merged[key] = over(base[key], value);
  return merged;
}

// JSON.parse, not import: some rows carry an own `__proto__` key.
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** The names of the tables, `age.json` and so on. */
export const TABLES: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** The child that rows are like. */
export const childOf = (like: string): unknown => read(`children/${like}.json`);

/** A list of standards that several rows share. */
export const standardsAt = (name: string): unknown => read(`standards/${name}.json`);

function whole(row: Row): Row {
  const { like, standardsOf } = row;
  return {
    ...row,
    ...(like === undefined ? {} : { case: over(childOf(like), row.case) }),
    ...(standardsOf === undefined ? {} : { standards: standardsAt(standardsOf) }),
  };
}

/** The rows of one table as they are written. */
export const writtenTable = (file: string): readonly Row[] => rows.parse(read(file));

/** The rows of one table, each with its whole case and standards. */
export const tableOf = (file: string): readonly Row[] => writtenTable(file).map(whole);
