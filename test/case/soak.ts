/** The zod schema against the checker on a million random inputs. Arguments: how many, and the seed. */
import { disagreements } from './disagreements.js';

const COUNT = Number(process.argv[2] ?? 1_000_000);
const found = disagreements(COUNT, Number(process.argv[3] ?? 1));
for (const input of found.slice(0, 20)) process.stdout.write(`${String(JSON.stringify(input))}\n`);
process.stdout.write(`${COUNT} inputs, ${found.length} on which the schema and the checker differ\n`);
process.exitCode = found.length === 0 ? 0 : 1;
