// Before a publication: who publishes, from where, and where faults are reported must be said in package.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { author, homepage, repository, bugs } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
);
const open = Object.entries({ author, homepage, repository, bugs }).filter(([, value]) =>
  /placeholder/i.test(JSON.stringify(value)),
);
if (open.length > 0) {
  console.error(`package.json still has placeholders: ${open.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
