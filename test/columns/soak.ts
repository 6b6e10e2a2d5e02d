/**
 * Columns against single cases, cell for cell, over millions of random and boundary rows: too long for every run, so
 * it is run before a release. Prints every difference and ends with 1 if there was any.
 *
 * Arguments: how many rows (2,000,000) and the seed (1).
 */
import { assessColumns } from '../../src/columns/assess-columns.js';
import {
  caseOf,
  columnsOf,
  drawing,
  randomDay,
  randomReadings,
  randomRow,
  randomStandards,
  spoiled,
} from '../register/random-register.js';
import { differenceIn } from './differences.js';

const ROWS = Number(process.argv[2] ?? 2_000_000);
const SEED = Number(process.argv[3] ?? 1);
const REGISTER = 1000;

/** In a hundred facts so many are unknown, register by register. */
const FORGET = [0, 1, 3, 10, 20, 40, 90];

const draw = drawing(SEED);
let seen = 0;
let differences = 0;
let byDiagram = 0;
for (let register = 0; seen < ROWS; register += 1) {
  const standards = randomStandards(draw);
  const readings = randomReadings(draw);
  const forget = FORGET[register % FORGET.length] ?? 0;
  const oneDay = randomDay(draw);
  const days = Array.from({ length: REGISTER }, () => (register % 4 === 0 ? randomDay(draw) : oneDay));
  const rows = days.map((on) => spoiled(draw, randomRow(draw, on, forget)));
  const columns = assessColumns(columnsOf(rows, register % 2 === 0), {
    on: register % 4 === 0 ? days : oneDay,
    standards,
    readings,
  });
  rows.forEach((row, index) => {
    const found = differenceIn(columns, index, caseOf(row), { on: days[index], standards, readings });
    if (found.length === 0) return;
    differences += 1;
    process.stdout.write(`register ${register}, row ${index}:\n  ${found.join('\n  ')}\n`);
  });
  seen += rows.length;
  byDiagram += columns.decidedByDiagram;
}
process.stdout.write(`${seen} rows, ${byDiagram} of them decided by diagram, ${differences} differ\n`);
process.exitCode = differences > 0 ? 1 : 0;
