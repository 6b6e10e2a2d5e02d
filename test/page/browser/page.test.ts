import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess, parseCase, parseStandards, rulebook } from '../../../src/index.js';
import { questionAbout, recordedIn } from '../../../src/interview/index.js';
import { readTable } from '../../../src/page/register-table.js';
import {
  drop,
  example,
  exampleText,
  goTo,
  type Opened,
  openPage,
  setDay,
  startBrowser,
  until,
} from './browser.js';

const DAY = '2017-06-01';
const parsed = parseCase(JSON.parse(exampleText('one-child.json')));
const figures = parseStandards(JSON.parse(exampleText('standards.json')));
if (!parsed.ok || !figures.ok) throw new Error('the examples are refused');
const child = parsed.value;
const standards = figures.value;
const recorded = new Map(recordedIn(child).map(({ fact, value }) => [fact, value]));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Answers what is asked as the child of the README is recorded; says what was asked. */
async function interview({ page }: Opened): Promise<string[]> {
  const byQuestion = new Map(rulebook.facts.map(({ path, question }) => [question.zh, path]));
  const asked: string[] = [];
  for (;;) {
    const fact = byQuestion.get(await page.innerText('#question'));
    if (fact === undefined) return asked;
    asked.push(fact);
    const value = recorded.get(fact);
    const { options } = questionAbout(fact);
    const option = options.find((one) => one.value === value);
    const buttons = page.locator('.card .options button');
    if (value === undefined) await buttons.getByText('不知道', { exact: true }).click();
    else if (option !== undefined) await buttons.getByText(option.label.zh, { exact: true }).click();
    else if ((await page.locator('#county').count()) > 0) {
      await page.selectOption('#county', String(value));
      await page.click('.typed button');
    } else {
      await page.fill('#typed', String(value));
      await page.keyboard.press('Enter');
    }
  }
}

describe('the child of the README', () => {
  it('is interviewed, answered, saved, read again and written a letter, with no request', async () => {
    const opened = await openPage(browser);
    const { page, requests, complaints } = opened;
    await setDay(page, DAY);
    await drop(page, 'standards.json', exampleText('standards.json'));
    const asked = await interview(opened);
    expect(asked.length).toBeLessThanOrEqual(rulebook.facts.length);
    expect(asked.at(-1)).not.toBe('id');

    // 2.1-8: orphan living 650 in the county of the child, nursing subsidy 50, no hardship subsidy.
    const due = page.locator('.answer section').first();
    expect(await due.innerText()).toContain('650.00元/月');
    const result = assess(child, { on: DAY, standards });
    const summary = await page.innerText('.answer .sum');
    expect(summary).toContain(
      `可以享受 ${Object.values(result.benefits).filter(({ status }) => status === 'entitled').length} 项`,
    );
    expect(await page.innerText('.answer')).toContain('困难残疾人生活补贴');

    // Each reason with its sentence.
    await due.locator('summary').first().click();
    await due.locator('blockquote').first().waitFor();
    expect(await due.innerText()).toContain(rulebook.sentences.find(({ id }) => id === '2.1-1')?.text ?? '-');

    // What is saved is what was answered, and can be opened again.
    const download = page.waitForEvent('download');
    await page.click('#save-case');
    const saved: unknown = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    const again = parseCase(saved);
    if (!again.ok) throw new Error('the saved case is refused');
    for (const { fact, value } of recordedIn(again.value))
      expect([fact, value]).toEqual([fact, recorded.get(fact)]);
    expect(assess(again.value, { on: DAY, standards }).monthly).toEqual(result.monthly);

    // The letter.
    await page.click('#show-letter');
    const letter = await page.innerText('#letter');
    expect(letter).toContain('孤儿基本生活费');
    expect(letter).toContain('650.00元/月');
    expect(letter).toContain('不是行政决定');
    // An orphan is not asked about HIV, which changes nothing, and so nothing says that it could have it.
    expect(asked).not.toContain('hiv');
    expect(letter + (await page.innerText('.answer'))).not.toContain('艾滋');

    // A letter is of what was answered when it was asked for: nothing of it comes back with the page.
    await goTo(page, 'standards');
    await goTo(page, 'check');
    expect(await page.textContent('#letter')).toBe('');

    // Neither does the letter of a child of whom little is known, nor what turns when it grows up.
    await drop(page, 'case.json', '{ "birthDate": "2009-08-12", "hukouDivision": "431002" }');
    await until(page, 'document.querySelector("#child").value === "1"');
    await page.click('#show-letter');
    expect(await page.innerText('#letter')).toContain('大病保险');
    expect(await page.innerText('#letter')).not.toContain('艾滋');
    await goTo(page, 'timeline');
    expect(await page.innerText('.points')).not.toContain('艾滋');
    await goTo(page, 'check');
    await page.selectOption('#child', '0');

    // Several children one after another.
    await page.click('#next-child');
    expect(await page.innerText('#question')).toContain('出生日期');
    await page.selectOption('#child', '0');
    expect(await page.innerText('.answer')).toContain('650.00元/月');
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('can take answers back, change them, say "don\'t know", and ask about one benefit only', async () => {
    const { page } = await openPage(browser);
    await setDay(page, DAY);
    const first = await page.innerText('#question');
    await page.getByText('不知道', { exact: true }).click();
    expect(await page.innerText('#question')).not.toBe(first);
    await page.click('#back');
    expect(await page.innerText('#question')).toBe(first);
    await page.fill('#typed', '2009-08-12');
    await page.keyboard.press('Enter');
    await page.click('summary:has-text("已答的问题")');
    await page.click('.given button');
    expect(await page.innerText('#question')).toBe(first);
    await page.fill('#typed', '2017-06-02');
    await page.click('.typed button');
    expect(await page.innerText('#problem')).toContain('出生日期');
    await page.selectOption('#goal', 'street-services');
    expect(await page.innerText('#progress')).toContain('1 个问题');
    await page.context().close();
  });

  it('is forgotten when the reader says so, and nothing was stored', async () => {
    const { page, context } = await openPage(browser);
    await drop(page, 'one-child.json', exampleText('one-child.json'));
    await until(page, 'document.querySelector("#key").value === "b01"');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('#forget');
    expect(await page.inputValue('#key')).toBe('');
    expect(await page.innerText('#question')).toContain('出生日期');
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([
      0,
      0,
      '',
    ]);
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await page.context().close();
  });
});

describe('what is handed in', () => {
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

  it('is never taken for HTML: keys, sources, headers, words, file contents', async () => {
    const { page, requests, complaints } = await openPage(browser);
    await setDay(page, DAY);
    await drop(page, 'case.json', JSON.stringify({ ...child, id: evil }));
    await until(page, 'document.querySelector("#key").value.includes("onerror")');
    await page.click('#show-letter');
    expect(await page.innerText('#letter')).toContain(evil);
    await drop(
      page,
      'standards.json',
      JSON.stringify(
        standards
          .map((entry) => ({ ...entry, source: evil, division: '431000', from: '2017-01-01', until: null }))
          .slice(0, 1),
      ),
    );
    await goTo(page, 'standards');
    expect(await page.innerText('main')).toContain(evil);
    await drop(
      page,
      'mapping.json',
      JSON.stringify({ columns: { [evil]: { fact: 'street', values: { [evil]: true } } } }),
    );
    await page.waitForSelector('main.register');
    await drop(
      page,
      'register.csv',
      `id,出生日期,"${evil.replaceAll('"', '""')}"\n"${evil.replaceAll('"', '""')}",2010-02-30,是\n"${evil.replaceAll('"', '""')}",2010-02-03,"${evil.replaceAll('"', '""')}"\n`,
    );
    await page.waitForSelector('#table');
    expect(await page.innerText('main table')).toContain(evil);
    expect(await page.locator('main table tbody tr').count()).toBe(2);
    await drop(page, 'case.json', `{ "${evil.replaceAll('"', '\\"')}": 1 }`);
    await page.waitForSelector('#problem:not([hidden])');
    await drop(page, 'x.json', '{ broken');
    await drop(page, 'x.csv', '\u0000\u0001');
    await drop(page, 'x.pdf', '%PDF-1.7');
    await until(page, 'document.querySelector("#problem").textContent.includes("文件不是 CSV（PDF 文档）")');
    await page.waitForTimeout(200);
    expect(await page.evaluate('[window.hacked, document.images.length, document.scripts.length]')).toEqual([
      undefined,
      0,
      0,
    ]);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('as a register gives the office table, the same as the library gives', async () => {
    const { page } = await openPage(browser);
    await setDay(page, DAY);
    await drop(page, 'standards.json', exampleText('standards.json'));
    await goTo(page, 'register');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开名册' }).click();
    await (await chooser).setFiles(example('register.csv'));
    await page.waitForSelector('#table');
    expect(await page.locator('main table tbody tr').count()).toBe(58);
    expect(await page.innerText('main table')).not.toMatch(/hiv|艾滋/i);
    const download = page.waitForEvent('download');
    await page.click('#save-table');
    const csv = readFileSync(await (await download).path(), 'utf8');
    const bytes = new Blob([exampleText('register.csv')]);
    const { csv: expected } = await readTable(bytes, { on: DAY, standards }, null);
    expect(csv).toBe(`\uFEFF${expected}`);
    expect(csv.trimEnd().split(/\r?\n/)).toHaveLength(59);
    await page.locator('main table tbody tr').first().getByRole('button').click();
    expect(await page.inputValue('#key')).toBe('a01');

    // Every row is in one number of the sum; and on another day the table holds no more.
    await drop(page, 'gone.csv', '出生日期,离开日期,离开原因\n2010-02-03,2017-01-01,死亡\n');
    await until(page, 'document.querySelector("#table")?.textContent.includes("共 1 行")');
    expect(await page.innerText('#table')).toContain('已判定 0（其中待补材料 0），有误 0，已离开 1；');
    await goTo(page, 'check');
    await setDay(page, '2017-07-01');
    await goTo(page, 'register');
    expect(await page.locator('#table').count()).toBe(0);
    await page.context().close();
  });
});

describe('the rule book', () => {
  it('has an anchor for every sentence and rule, and no link that leads nowhere', async () => {
    const { page } = await openPage(browser, {}, '#s-2.1-8');
    await until(page, 'document.activeElement.id === "s-2.1-8"');
    const ids = new Set(
      await page.evaluate<string[]>('[...document.querySelectorAll("[id]")].map(({ id }) => id)'),
    );
    for (const { id } of rulebook.sentences) expect(ids).toContain(`s-${id}`);
    for (const { id } of rulebook.rules) expect(ids).toContain(`r-${id}`);
    for (const { id } of rulebook.readings) expect(ids).toContain(`d-${id}`);
    for (const { path } of rulebook.facts) expect(ids).toContain(`f-${path}`);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const links = await page.evaluate<string[]>(
      '[...document.querySelectorAll("main a")].map((a) => a.getAttribute("href"))',
    );
    expect(links.length).toBeGreaterThan(500);
    const targets = new Set(
      await page.evaluate<string[]>('[...document.querySelectorAll("[id]")].map(({ id }) => id)'),
    );
    expect(links.filter((link) => !targets.has(link.slice(1)))).toEqual([]);
    expect(await page.locator('.tree').count()).toBe(rulebook.rules.length);
    await page.context().close();
  });

  it('is searched, and a reading that is switched changes the answer', async () => {
    const { page } = await openPage(browser);
    await setDay(page, '2017-06-01');
    // On the 18th birthday itself: still a child by the default, none under the other option.
    const orphan = {
      birthDate: '1999-06-01',
      hukouDivision: '431003',
      care: 'kin',
      father: { status: 'deceased' },
      mother: { status: 'deceased' },
    };
    await drop(page, 'case.json', JSON.stringify(orphan));
    await page.waitForSelector('.answer :text("孤儿基本生活费")');
    await goTo(page, 'book');
    await page.fill('#search', '启聪');
    expect(await page.locator('main .entry:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('main .entry:visible').count()).toBeLessThan(20);
    await page.fill('#search', '');
    expect(await page.innerText('#d-birthday')).toContain('孤儿：是 → 否');
    await page.check('#d-birthday-on-birthday');
    await goTo(page, 'check');
    expect(await page.innerText('.answer .sum')).toContain('可以享受 0 项');
    await page.context().close();
  });

  it('shows on the timeline what turns when', async () => {
    const { page } = await openPage(browser);
    await setDay(page, DAY);
    await drop(page, 'one-child.json', exampleText('one-child.json'));
    await goTo(page, 'timeline');
    // Born on 2009-08-12: 18 is reached on the day after the birthday (2.0-1, reading birthday).
    expect(await page.innerText('.points')).toContain('2027-08-13');
    await page.locator('#age').press('End');
    expect(await page.innerText('main .card')).toContain('22 岁');
    await page.context().close();
  });
});
