import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { casePages } from './pages.js';

const DOCS = join(import.meta.dirname, '../../docs');
const pages = casePages();

// `npm run docs:cases` writes them.
for (const [path, text] of pages) {
  it(`docs/${path} shows the fixtures as they are`, async () => {
    await expect(text).toMatchFileSnapshot(join(DOCS, path));
  });
}

it('docs/cases has no other page', () => {
  const found = readdirSync(join(DOCS, 'cases')).map((file) => `cases/${file}`);
  expect(['cases.md', ...found].sort()).toEqual([...pages.keys()].sort());
});
