import { describe, expect, it } from 'vitest';
import { localeLanguage } from '../../src/cli/language.js';
import { run } from './run.js';

const stdin = '{"id":"a","birthDate":"2015-01-15","hukouDivision":"431002","care":"kin"}\n';
const times = (text: string, part: RegExp): number => [...text.matchAll(new RegExp(part, 'g'))].length;

describe('what the day of a list means', () => {
  const before = /所查日期在此之前/;
  const later = /所查日期已有6项后来的规定/;

  it.each([
    ['assess', '--format', 'table'],
    ['assess', '--format', 'table', '--disclose', 'public'],
    ['aggregate', '--format', 'table'],
    ['aggregate', '--format', 'markdown'],
    ['aggregate', '--format', 'csv'],
    ['aggregate', '--format', 'json'],
  ])('is said once: %s %s %s', async (command, ...args) => {
    const call = command === 'aggregate' ? [command, '-', '--by', 'county', ...args] : [command, ...args];
    const on = async (day: string): Promise<string> => (await run([...call, '--on', day], { stdin })).stdout;
    expect(times(await on('2017-03-26'), before)).toBe(1);
    expect(times(await on('2017-03-27'), before)).toBe(0);
    expect(times(await on('2018-09-30'), /后来的规定/)).toBe(0);
    expect(times(await on('2026-10-01'), later)).toBe(1);
  });

  it('is said beside rows in CSV, whose columns have no place for it', async () => {
    const { stdout, stderr } = await run(['assess', '--format', 'csv', '--on', '2026-10-01'], { stdin });
    expect(times(stdout, later)).toBe(0);
    expect(times(stderr, later)).toBe(1);
  });

  it('comes in English', async () => {
    const args = ['aggregate', '-', '--by', 'county', '--lang', 'en', '--on', '2017-01-01'];
    expect((await run(args, { stdin })).stdout).toContain('this day lies before it.');
  });
});

describe('the language of the environment', () => {
  it.each([
    [{}, undefined],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: '' }, 'en'],
    [{ LC_ALL: 'POSIX', LANG: 'en_US' }, undefined],
  ])('%j', (environment, language) => {
    expect(localeLanguage(environment)).toBe(language);
  });
});
