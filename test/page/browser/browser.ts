import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FILE = new URL('../../../dist/kunjing.html', import.meta.url);

/** Where screenshots are put to be looked at. */
export const SHOTS = fileURLToPath(new URL('../../../coverage/page/', import.meta.url));

export const PAGE = FILE.href;
export const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
export const exampleText = (name: string): string => readFileSync(example(name), 'utf8');

/** Starts Debian's Chromium, or says what is not there. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(FILE)) throw new Error('dist/kunjing.html is not built: npm run page');
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `There is no browser at ${CHROMIUM}: apt-get update && apt-get install -y chromium fonts-noto-cjk, or set CHROMIUM to the path of one`,
    );
  }
  mkdirSync(SHOTS, { recursive: true });
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...quiet];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

/** A page without a network: what it asks for beside its own file is noted, and fails. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for beside the file itself. */
  readonly requests: readonly string[];
  /** What the page complained about. */
  readonly complaints: readonly string[];
}

export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  anchor = '',
): Promise<Opened> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  await context.setOffline(true);
  const requests: string[] = [];
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== PAGE) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(PAGE + anchor);
  await page.waitForSelector('#main');
  return { page, context, requests, complaints };
}

/** Sets the day of the check. */
export async function setDay(page: Page, day: string): Promise<void> {
  await page.fill('#on', day);
  await page.dispatchEvent('#on', 'change');
}

/** Drops a file on the page, as from the file manager. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return data; })()`,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** Goes to one of the pages by its link. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.click(`header nav a[href="#${view}"]`);
  await page.waitForSelector(`main.${view}`);
}

/** Waits until an expression holds. Playwright's own way would need `eval`, which the page forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (await page.evaluate<boolean>(`Boolean(${expression})`)) return;
    await page.waitForTimeout(25);
  }
  throw new Error(`never: ${expression}`);
}
