import { join } from 'node:path';
import { expect, it } from 'vitest';
import { caseInterface } from './case-interface.js';
import { verdictInterfaces } from './verdict-interfaces.js';

const SRC = join(import.meta.dirname, '../../src');

// `npm run generate` writes them.
it.each([
  ['case/facts/child-case.ts', caseInterface],
  ['policy/tables.ts', verdictInterfaces],
] as const)('src/%s says what the tables say', async (path, text) => {
  await expect(text()).toMatchFileSnapshot(join(SRC, path));
});
