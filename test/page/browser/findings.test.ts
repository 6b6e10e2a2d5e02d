import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FINDINGS, FINDINGS_ON, KINDS } from '../../../src/page/findings/findings.js';
import { drop, exampleText, goTo, openPage, SHOTS, startBrowser, until } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

it('shows what the audit found, and opens the child of a finding in the interview', async () => {
  const { page, requests, complaints } = await openPage(browser, { viewport: { width: 360, height: 740 } });
  await goTo(page, 'findings');
  expect(await page.locator('article.entry').count()).toBe(FINDINGS.length);
  for (const [, title] of KINDS.slice(0, 3)) expect(await page.innerText('main')).toContain(title.zh);
  // 2.1-3 ends at 16: nothing to live on, not even in difficulty.
  const gap = page.locator('article.entry', { hasText: '特困止于16周岁' }).first();
  expect(await gap.innerText()).toContain('每月合计：0.00元/月');
  expect(await gap.locator('a[href="#s-2.1-3"]').count()).toBe(1);
  expect(await page.locator('.matrix tbody tr').count()).toBe(29);
  // Money by age is drawn under the floors of the text; money by income needs the county's line.
  expect(await page.locator('figure > svg[role=img]').count()).toBe(1);
  await drop(page, 'standards.json', exampleText('standards.json'));
  await goTo(page, 'findings');
  await until(page, 'document.querySelectorAll("figure > svg[role=img]").length === 2');
  // 252.17 is the rural line of the example: a fen above it nothing is left.
  expect(await page.innerText('main')).toContain('252.16 → 2275.12；252.18 → 0.00');
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.screenshot({ path: `${SHOTS}findings-narrow.png` });
  await gap.locator('button').click();
  expect(await page.inputValue('#on')).toBe(FINDINGS_ON);
  expect(await page.inputValue('#key')).toContain('发现');
  expect(await page.innerText('.answer .sum')).toContain('每月合计 0.00元/月');
  // A change opens as two children: as it was, and afterwards.
  await goTo(page, 'findings');
  await page.locator('#k-perverse ~ article button').first().click();
  expect(await page.locator('#child option').count()).toBe(3);
  expect(requests).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
