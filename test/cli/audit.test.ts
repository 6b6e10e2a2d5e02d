import { describe, expect, it } from 'vitest';
import {
  audit,
  findingsHtml,
  findingsJson,
  findingsMarkdown,
  findingsTable,
  moneyOverAge,
} from '../../src/audit/findings/index.js';
import { run } from './run.js';

const CONTEXT = { on: '2017-06-01' } as const;
const audited = (...args: readonly string[]) => run(['audit', '--on', CONTEXT.on, '--only', 'gap', ...args]);

describe('kunjing audit', () => {
  const found = audit(CONTEXT, { only: ['gap'] });

  it('writes what the library finds as a table, and as JSON', async () => {
    expect(await audited()).toEqual({ code: 0, stdout: findingsTable(found), stderr: '' });
    expect((await audited('--format', 'json')).stdout).toBe(findingsJson(found));
  }, 60_000);

  it('writes it as Markdown and HTML, in the language asked for', async () => {
    const markdown = await audited('--format', 'markdown', '--lang', 'en');
    expect(markdown.stdout).toBe(findingsMarkdown(found, { lang: 'en', context: CONTEXT }));
    expect((await audited('--format', 'html')).stdout).toBe(findingsHtml(found, { context: CONTEXT }));
  }, 60_000);

  it('draws the pictures of pairs and cliffs, and of nothing else', async () => {
    const only = (kind: string) =>
      run(['audit', '--on', CONTEXT.on, '--only', kind, '--format', 'svg', '--lang', 'en']);
    // Without a standard there is no line of minimum living to draw.
    expect((await only('cliff')).stdout).toBe(moneyOverAge(CONTEXT, { lang: 'en' }).svg);
    expect((await only('gap')).stderr).toContain('--format svg draws pair and cliff');
  }, 60_000);

  it('refuses in both languages: no day, a file, a kind that there is not', async () => {
    expect((await run(['audit', '--lang', 'zh'])).stderr).toContain('须写 --on DATE');
    expect((await audited('register.csv', '--lang', 'zh')).stderr).toContain('audit 不取文件');
    const wrong = await run(['audit', '--on', CONTEXT.on, '--only', 'gaps', '--lang', 'zh']);
    expect(wrong).toMatchObject({ code: 64, stdout: '' });
    expect(wrong.stderr).toContain(
      '--only 须为下列之一：gap, pair, cliff, perverse, reading, dead, coverage；是不是 gap？',
    );
    expect((await audited('--format', 'pdf', '--lang', 'en')).stderr).toContain(
      '--format must be one of table, json',
    );
  });
});
