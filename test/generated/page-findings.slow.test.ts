import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageFindings } from './page-findings.js';

// `npm run generate` writes it.
it('the findings of the page are those of the audit', async () => {
  const path = join(import.meta.dirname, '../../src/page/findings/findings.json');
  await expect(pageFindings()).toMatchFileSnapshot(path);
}, 120_000);
