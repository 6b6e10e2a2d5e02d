import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dictionaryPage } from './dictionary-page.js';

const ROOT = join(import.meta.dirname, '../..');

// `npm run generate` writes them.
it.each([
  ['docs/dictionary.md', 'en'],
  ['docs/dictionary.zh-CN.md', 'zh'],
] as const)('%s says what the tables say', async (path, lang) => {
  await expect(dictionaryPage(lang)).toMatchFileSnapshot(join(ROOT, path));
});

it('names only predicates that there are', () => {
  const named = [...dictionaryPage('en').matchAll(/`kunjing\/(predicates\/[a-z0-9-]+)`/g)];
  expect(named.length).toBeGreaterThan(40);
  expect(
    named.filter(([, path]) => !existsSync(join(ROOT, `src/${path}.ts`))).map(([, path]) => path),
  ).toEqual([]);
});
