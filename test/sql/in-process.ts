import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';
import initSqlJs from 'sql.js';
import type { DialectName } from '../../src/sql/index.js';
import { columnTypes, literal, type TableRow } from './engine-rows.js';

/** Rows of a result by column; whole numbers as numbers, truth as booleans. */
export type ResultRows = readonly Readonly<Record<string, unknown>>[];

/** An engine that runs in this process, with a table of children. */
export interface SqlEngine {
  readonly dialect: DialectName;
  /** Makes the table `children`; `types` overrides columns, or adds some. */
  load(rows: readonly TableRow[], types?: Readonly<Record<string, string>>): Promise<void>;
  query(sql: string): Promise<ResultRows>;
}

function statements(
  rows: readonly TableRow[],
  types: readonly (readonly [string, string])[],
  own: Readonly<Record<string, string>>,
): readonly string[] {
  const more = Object.entries(own).filter(([name]) => !types.some(([known]) => known === name));
  const all = [...types, ...more];
  const columns = all.map(([name, type]) => `"${name}" ${own[name] ?? type}`);
  const values = rows.map((row) => `(${all.map(([name]) => literal(row[name] ?? null)).join(', ')})`);
  return [
    'DROP TABLE IF EXISTS children',
    `CREATE TABLE children (${columns.join(', ')})`,
    ...(values.length === 0 ? [] : [`INSERT INTO children VALUES ${values.join(',\n')}`]),
  ];
}

export async function duckdb(): Promise<SqlEngine> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    dialect: 'duckdb',
    load: async (rows, own = {}) => {
      for (const sql of statements(rows, columnTypes('DATE', 'BOOLEAN'), own)) await connection.run(sql);
    },
    query: async (sql) => {
      const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
      return rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            name.endsWith('_fen') && value !== null ? Number(value) : value,
          ]),
        ),
      );
    },
  };
}

/** SQLite has no booleans: 1 and 0 stand for them, and the names of the columns say which are meant. */
function truth(name: string, value: unknown): unknown {
  const isTruth = /^(categories|measures|in_difficulty|open|confidential)/.test(name);
  return isTruth && value !== null ? value === 1 : value;
}

export async function sqlite(): Promise<SqlEngine> {
  const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
  const { Database } = await initSqlJs({ locateFile: () => wasm });
  const database = new Database();
  return {
    dialect: 'sqlite',
    load: async (rows, own = {}) => {
      for (const sql of statements(rows, columnTypes('TEXT', 'INTEGER'), own)) database.run(sql);
    },
    query: async (sql) =>
      database
        .exec(sql)
        .flatMap(({ columns, values }) =>
          values.map((row) => Object.fromEntries(columns.map((name, i) => [name, truth(name, row[i])]))),
        ),
  };
}
