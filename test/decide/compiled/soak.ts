/**
 * The compiled rule book against the diagrams of each child, cell for cell, over many random rows. Prints every
 * difference and ends with 1 if there was any.
 *
 * Arguments: how many rows (200,000) and the seed (1).
 */
import { compare } from './compare.js';

const ROWS = Number(process.argv[2] ?? 200_000);
const SEED = Number(process.argv[3] ?? 1);

let differences = 0;
compare(ROWS, SEED, (difference) => {
  differences += 1;
  if (differences <= 5) process.stdout.write(`${difference}\n`);
});
process.stdout.write(`${ROWS} rows, ${differences} differ\n`);
process.exitCode = differences > 0 ? 1 : 0;
