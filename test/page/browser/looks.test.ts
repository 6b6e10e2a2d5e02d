import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop, exampleText, goTo, openPage, SHOTS, setDay, startBrowser, until } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const VIEWS = ['check', 'standards', 'register', 'timeline', 'book', 'findings', 'questions'];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

const LOOKS: readonly {
  readonly name: string;
  readonly lang: 'zh' | 'en';
  readonly options: BrowserContextOptions;
}[] = [
  { name: 'wide-zh', lang: 'zh', options: { viewport: WIDE } },
  { name: 'wide-en', lang: 'en', options: { viewport: WIDE, locale: 'en-GB' } },
  { name: 'narrow-zh', lang: 'zh', options: { viewport: NARROW, hasTouch: true } },
  { name: 'narrow-en', lang: 'en', options: { viewport: NARROW, hasTouch: true, locale: 'en-GB' } },
  { name: 'dark-zh', lang: 'zh', options: { viewport: WIDE, colorScheme: 'dark' } },
  { name: 'narrow-dark-en', lang: 'en', options: { viewport: NARROW, hasTouch: true, colorScheme: 'dark' } },
];

/** What axe finds against WCAG 2.2 AA. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  );
}

/** A child half way through the interview, the county's figures, a register. */
async function fill(page: Page, lang: 'zh' | 'en'): Promise<void> {
  if (lang === 'en') await page.click('#language');
  await setDay(page, '2017-06-01');
  await drop(page, 'standards.json', exampleText('standards.json'));
  await drop(page, 'one-child.json', exampleText('one-child.json'));
  await until(page, 'document.querySelector("#key")?.value === "b01"');
  await drop(page, 'register.csv', exampleText('register.csv'));
  await page.waitForSelector('#table');
}

describe.each(LOOKS)('$name', ({ name, lang, options }) => {
  it('has no fault that axe finds, and nothing that is wider than the screen', async () => {
    const { page, requests, complaints } = await openPage(browser, options);
    if (lang === 'en') await page.click('#language');
    await page.screenshot({ path: `${SHOTS}${name}-start.png` });
    expect(await faults(page)).toEqual([]);
    if (lang === 'en') await page.click('#language');
    await fill(page, lang);
    for (const view of VIEWS) {
      await goTo(page, view);
      if (view === 'check') {
        await page.click('#show-letter');
        for (const summary of await page.locator('.answer section summary').all()) await summary.click();
      }
      if (view === 'book') await page.locator('#r-orphan summary').click();
      await page.waitForTimeout(50);
      expect([view, ...(await faults(page))]).toEqual([view]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        options.viewport?.width ?? 0,
      );
      const path = `${SHOTS}${name}-${view}.png`;
      if (view === 'book' || view === 'questions') await page.screenshot({ path });
      else await page.screenshot({ path, fullPage: true });
    }
    for (const part of [
      'r-orphan',
      'd-birthday',
      'stacking',
      'f-father.status',
      'k-age',
      'k-income',
      'pairs',
    ]) {
      await page.evaluate(`location.hash = '#${part}'`);
      await page.waitForTimeout(100);
      await page.screenshot({ path: `${SHOTS}${name}-${part}.png` });
    }
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
    // Every page in full: a machine that does other work takes its time.
  }, 300_000);
});

describe('without a mouse', () => {
  it('an answer is given with the keyboard, and the next question is read out', async () => {
    const { page } = await openPage(browser);
    await drop(page, 'case.json', JSON.stringify({ birthDate: '2010-01-15', hukouDivision: '431002' }));
    await page.waitForSelector('.card .option');
    const before = await page.innerText('#question');
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.innerText('#question')).not.toBe(before);
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
    await page.context().close();
  });

  it('every control has a name and a visible focus', async () => {
    const { page } = await openPage(browser);
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press('Tab');
      const style = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
      const focused = await page.evaluate<string>('document.activeElement.outerHTML.slice(0, 80)');
      if (!focused.startsWith('<body')) expect([focused, style]).not.toEqual([focused, 'none']);
    }
    await page.context().close();
  });
});

describe('on paper', () => {
  it.each(['zh', 'en'] as const)('the letter alone is printed (%s)', async (lang) => {
    const { page } = await openPage(browser, { locale: lang === 'zh' ? 'zh-CN' : 'en-GB' });
    await fill(page, lang);
    await goTo(page, 'check');
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await page.locator('.card').isVisible()).toBe(false);
    expect(await page.locator('#letter').isVisible()).toBe(true);
    await page.screenshot({ path: `${SHOTS}print-${lang}.png`, fullPage: true });
    await page.context().close();
  });
});
