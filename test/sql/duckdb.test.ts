import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { toSql } from '../../src/sql/to-sql.js';
import { drawing, randomReadings, randomStandards } from '../register/random-register.js';
import { columnTypes, expectedCells, literal, randomRows, tableRow } from './engine-rows.js';

const ON = '2017-06-01';

test.each([0, 10, 40])('DuckDB agrees with assess cell for cell, %i in a hundred facts unknown', async (forget) => {
  const draw = drawing(forget + 1);
  const context = { on: ON, standards: randomStandards(draw), readings: forget === 40 ? randomReadings(draw) : {} };
  const rows = randomRows(draw, ON, 800, forget);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const types = columnTypes('DATE', 'BOOLEAN');
  await connection.run(`CREATE TABLE children (${types.map(([name, type]) => `"${name}" ${type}`).join(', ')})`);
  const table = rows.map((row, index) => tableRow(row, String(index)));
  const values = table.map((row) => `(${types.map(([name]) => literal(row[name] ?? null)).join(', ')})`);
  await connection.run(`INSERT INTO children VALUES ${values.join(',\n')}`);
  const result = await connection.runAndReadAll(toSql({ ...context, dialect: 'duckdb' }));
  const found = new Map(result.getRowObjectsJson().map((row) => [row.id, row]));
  const different = rows.flatMap((row, index) => {
    const got = found.get(String(index)) ?? {};
    return Object.entries(expectedCells(row, context)).flatMap(([name, value]) => {
      if (!(name in got)) return name.endsWith('_fen') && value === null ? [] : `${name} missing`;
      const is = got[name] ?? null;
      const cell = name.endsWith('_fen') && is !== null ? Number(is) : is;
      return cell === value ? [] : [`row ${index}: ${name} is ${String(cell)}, not ${String(value)}`];
    });
  });
  expect(different).toEqual([]);
});
