import { join } from 'node:path';
import { expect, it } from 'vitest';
import { caseInterface } from './case-interface.js';
import { formatted } from './format.js';
import { resultSchema } from './result-schema.js';
import { verdictInterfaces } from './verdict-interfaces.js';

const SRC = join(import.meta.dirname, '../../src');

// `npm run generate` writes them.
it.each([
  ['case/facts/child-case.ts', caseInterface],
  ['policy/tables.ts', verdictInterfaces],
] as const)('src/%s says what the tables say', async (path, text) => {
  await expect(text()).toMatchFileSnapshot(join(SRC, path));
});

it('src/decide/result.schema.json says what the type of a result says', async () => {
  const written = { 'policy/tables.ts': verdictInterfaces() };
  const text = formatted(JSON.stringify(resultSchema(written)), 'generated.json');
  await expect(text).toMatchFileSnapshot(join(SRC, 'decide/result.schema.json'));
});
