// Writes the JSON Schemas of a case and of a result beside the build, for editors and for programs that are not JavaScript.
import { copyFileSync, writeFileSync } from 'node:fs';
import { jsonSchema } from '../dist/case/schema.js';

writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(jsonSchema, null, 2)}\n`);
copyFileSync(
  new URL('../src/decide/result.schema.json', import.meta.url),
  new URL('../dist/result.schema.json', import.meta.url),
);
