import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { assess, parseCase } from '../../src/decide/assess.js';
import { sensitivity } from '../../src/decide/sensitivity.js';
import { explain } from '../../src/explain/explain.js';
import { rulebookAs } from '../../src/export/rulebook-as.js';
import { run } from './run.js';

const on = ['--on', '2017-06-01'];
const context = { on: '2017-06-01' };
const orphan = {
  id: 'a01',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
} as const;
const stdin = JSON.stringify(orphan);

const folder = mkdtempSync(join(tmpdir(), 'kunjing-commands-'));
const file = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('kunjing explain', () => {
  it('prints the explanation of the library', async () => {
    const { code, stdout, stderr } = await run(['explain', ...on], { stdin });
    expect(stdout).toBe(`${explain(orphan, context).trimEnd()}\n`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('takes a language, a format and one verdict', async () => {
    for (const format of ['text', 'markdown', 'json', 'html'] as const) {
      const args = ['--lang', 'en', '--format', format, '--verdict', 'orphan'];
      const { stdout } = await run(['explain', '-', ...on, ...args], { stdin });
      expect(stdout.trimEnd()).toBe(
        explain(orphan, context, { lang: 'en', format, verdict: 'orphan' }).trimEnd(),
      );
    }
  });

  it('refuses a verdict that there is not, a case that is refused, and two cases', async () => {
    const near = await run(['explain', ...on, '--verdict', 'orphans'], { stdin });
    expect(near.code).toBe(64);
    expect(near.stderr).toContain('did you mean orphan?');
    expect((await run(['explain', ...on, '--verdict', 'xxxxxxxxxx'], { stdin })).stderr).not.toContain(
      'did you mean',
    );
    const refused = await run(['explain', ...on], {
      stdin: '{"birthDate":"2018-01-01","hiv":"no"}',
      lang: 'en',
    });
    expect(refused.code).toBe(65);
    expect(refused.stderr).toBe(
      'invalid-type: hiv must be true or false\nbirth-after-on: birthDate must not lie after the day of the decision\n',
    );
    expect((await run(['explain', 'a', 'b', ...on])).code).toBe(64);
  });
});

describe('kunjing sensitivity', () => {
  it('prints the readings that decide', async () => {
    const { code, stdout } = await run(['sensitivity', 'examples/one-child.json', ...on, '--format', 'json']);
    const parsed = parseCase(JSON.parse(readFileSync('examples/one-child.json', 'utf8')));
    const child = parsed.ok ? parsed.value : {};
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(sensitivity(child, context))));
    expect((await run(['sensitivity', 'a', 'b', ...on])).code).toBe(64);
  });
});

describe('kunjing verify', () => {
  const result = assess(orphan, context);

  it('0 if identical, 65 with the differences if not', async () => {
    const child = file('case.json', orphan);
    const same = await run(['verify', file('result.json', result), child]);
    expect(same).toEqual({ code: 0, stdout: 'identical\n', stderr: '' });
    const listed = await run(['verify', file('list.json', [result]), child]);
    expect([listed.code, listed.stdout]).toEqual([0, 'identical\n']);
    expect((await run(['verify', file('two.json', [result, result]), child])).code).toBe(65);
    const other = await run(['verify', file('other.json', { ...result, inDifficulty: false }), child]);
    expect(other.code).toBe(65);
    expect(JSON.parse(other.stdout)).toEqual([{ path: 'inDifficulty', from: false, to: true }]);
    const piped = await run(['verify', '-', child], { stdin: JSON.stringify(result) });
    expect(piped.code).toBe(0);
  });

  it('65 where the result or the case is refused, 64 where a file is lacking', async () => {
    const refused = await run([
      'verify',
      file('result.json', { ...result, on: 'x' }),
      file('case.json', orphan),
    ]);
    expect(refused.code).toBe(65);
    expect(refused.stderr).toContain('invalid-date: on must be');
    expect((await run(['verify', 'a'])).code).toBe(64);
    expect((await run(['verify', '-', '-'])).code).toBe(64);
    expect((await run(['verify', 'a', 'b', 'c'])).code).toBe(64);
    expect((await run(['verify'])).code).toBe(64);
  });
});

describe('kunjing rules', () => {
  it('prints the rule book, Markdown unless said otherwise', async () => {
    expect((await run(['rules'])).stdout).toBe(rulebookAs('markdown'));
    for (const format of ['markdown', 'mermaid', 'json'] as const) {
      expect((await run(['rules', '--format', format])).stdout).toBe(rulebookAs(format));
    }
    expect((await run(['rules', 'x'])).code).toBe(64);
  });
});

describe('kunjing help and --version', () => {
  it('print to standard output', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await run(['help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('kunjing assess [FILE]');
    expect(await run(['--help'])).toEqual(help);
    expect(await run(['-h'])).toEqual(help);
    const topic = await run(['help', 'assess']);
    expect(topic.stdout).toContain('--disclose LEVEL');
    expect(await run(['assess', '--help'])).toEqual(topic);
    expect(await run(['assess', '-h'])).toEqual(topic);
    expect((await run(['assess', ...on, '--', '--help'])).code).toBe(66);
  });

  it('speaks the language that is asked for, or that of the environment, else Chinese', async () => {
    for (const topic of [[], ['explain'], ['reconcile']]) {
      const english = (await run(['help', ...topic, '--lang', 'en'])).stdout;
      const chinese = (await run(['help', ...topic])).stdout;
      expect(chinese).toBe((await run(['help', ...topic, '--lang=zh'])).stdout);
      expect((await run(['help', ...topic], { lang: 'en' })).stdout).toBe(english);
      expect(english).not.toBe(chinese);
      expect(chinese).toMatch(/默认|结束码/);
    }
  });

  it('names every option of a command in both languages', async () => {
    const optionsIn = (text: string) => new Set(text.match(/--[a-z-]+/g));
    const commands = [...(await run(['help'])).stdout.matchAll(/^ {2}kunjing ([a-z-]+)/gm)].map(
      ([, name]) => name ?? '',
    );
    for (const name of new Set(commands.filter((one) => one !== 'help' && !one.startsWith('-')))) {
      const english = optionsIn((await run(['help', name, '--lang', 'en'])).stdout);
      expect(optionsIn((await run(['help', name])).stdout), name).toEqual(english);
    }
  });

  it('a command that there is not, or none, is a wrong call', async () => {
    const none = await run([]);
    expect(none).toMatchObject({ code: 64, stdout: '' });
    expect(none.stderr).toContain('kunjing help');
    expect((await run(['asses'])).stderr).toContain('did you mean assess?');
    expect((await run(['help', 'asses'])).stderr).toContain('did you mean assess?');
    expect((await run(['xxxxxxxxxx'], { lang: 'en' })).stderr).toBe('no such command\ntry: kunjing help\n');
  });
});
