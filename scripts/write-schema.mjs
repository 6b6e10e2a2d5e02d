// Writes the JSON Schema of a case beside the build, for editors and for programs that are not JavaScript.
import { writeFileSync } from 'node:fs';
import { jsonSchema } from '../dist/case/schema.js';

writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(jsonSchema, null, 2)}\n`);
