import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusalIn } from '../../src/cli/language.js';
import { refusalLineZh } from '../../src/cli/refusals-zh.js';
import { run } from './run.js';

const on = ['--on', '2017-06-01'];

describe('a refusal of the command', () => {
  it.each([
    [['assess'], '须写 --on DATE：判定日期，YYYY-MM-DD\n用法见：kunjing help --lang zh\n'],
    [['assess', ...on, '--fromat', 'csv'], '没有 --fromat 这个选项；是不是 --format？'],
    [['asses'], '没有这个命令；是不是 assess？'],
    [['assess', ...on, '--format', 'xml'], '--format 须为下列之一：table, ndjson, csv, json'],
    [['explain', 'nowhere.json', ...on], '打不开 nowhere.json（ENOENT）\n'],
    [['explain', '-', '--on', '2017-02-29'], 'on 须为确实存在的日期'],
  ])('comes in Chinese: %j', async (args, words) => {
    const chinese = await run(args, { stdin: '{}', lang: 'zh' });
    expect(chinese.stderr).toContain(words);
    const english = await run(args, { stdin: '{}', lang: 'en' });
    expect(english.stderr).not.toMatch(/\p{Script=Han}/u);
    expect(english.code).toBe(chinese.code);
  });

  it('names a fact as the dictionary does, and never the value', async () => {
    const { stderr } = await run(['explain', '--lang', 'zh', ...on], { stdin: '{"hiv":"maybe","street":1}' });
    expect(stderr).toContain('流浪（street）须为 true 或 false');
    expect(stderr).not.toContain('maybe');
  });

  it('comes in both languages where the environment names none', async () => {
    const { stderr } = await run(['assess'], {});
    expect(stderr).toContain(
      '--on DATE is required: the day of the decision, YYYY-MM-DD\ntry: kunjing help\n须写 --on DATE',
    );
  });

  it('keeps what already is in both to one of them', () => {
    const both = 'unknown-column: a is none\n  a 不是列';
    expect(refusalIn('en', both)).toBe('unknown-column: a is none');
    expect(refusalIn('zh', both)).toBe('  a 不是列');
    expect(refusalIn(undefined, both)).toBe(both);
    expect(refusalIn('zh', 'not in the catalogue')).toBe('not in the catalogue');
  });

  it('is in the catalogue, every wrong call of every command', () => {
    const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const calls = files.flatMap((file) =>
      [...readFileSync(`src/cli/${file}`, 'utf8').matchAll(/\busage\(\s*(['`])((?:(?!\1).)+)\1/g)].map(
        ([, , text]) =>
          // What is filled in later, such as the name of a command.
          (text ?? '')
            .replace(/\$\{(?:hint|didYouMean[^`]*)\}/g, '')
            .replace(/\\n.*/, '')
            .replace(/\$\{[^}]+\}/g, 'x'),
      ),
    );
    expect(calls.length).toBeGreaterThan(40);
    expect(calls.filter((text) => refusalLineZh(text) === undefined)).toEqual([]);
  });
});
