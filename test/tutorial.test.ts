import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './cli/run.js';

/** The tutorial as a clerk follows it: every command in its order, every excerpt of what it prints. */
const folder = mkdtempSync(join(tmpdir(), 'kunjing-tutorial-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = readFileSync('docs/tutorial.zh-CN.md', 'utf8');
const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
  language,
  body,
}));

/** Files without a folder are the reader's own. */
const placed = (word: string): string => (/^[\w-]+\.(?:json|csv)$/.test(word) ? join(folder, word) : word);

/** Runs a line such as `kunjing map REGISTER > draft.json # 65`. */
async function execute(line: string): Promise<string> {
  const [command = '', expected = '0'] = line.split(' # ');
  const [call = '', target] = command.split(' > ');
  const [program, ...args] = call.trim().split(/\s+/);
  expect(program).toBe('kunjing');
  const { code, stdout, stderr } = await run(args.map(placed));
  expect(`${line}: ${code}\n${code === Number(expected) ? '' : stderr}`).toBe(`${line}: ${expected}\n`);
  if (target !== undefined) writeFileSync(placed(target.trim()), stdout);
  return stdout + stderr;
}

/** What of an excerpt does not stand in the output, in this order; `…` leaves out what stands there. */
function strayLines(excerpt: string, output: string): readonly string[] {
  let at = 0;
  return excerpt
    .split(/\n|…/)
    .filter((part) => part.trim() !== '')
    .filter((part) => {
      const found = output.indexOf(part.trimEnd(), at);
      if (found >= 0) at = found + part.trimEnd().length;
      return found < 0;
    });
}

describe('docs/tutorial.zh-CN.md', () => {
  it('does what it says, from the first command to the last', async () => {
    let output = '';
    const tried = { sh: 0, excerpts: 0 };
    for (const { language, body } of blocks) {
      if (language === 'sh') {
        output = '';
        for (const line of body.trim().split('\n')) output += await execute(line);
        tried.sh += 1;
      } else {
        expect(strayLines(body, output)).toEqual([]);
        tried.excerpts += 1;
      }
    }
    expect(tried).toEqual({ sh: 9, excerpts: 10 });
  });

  it('has mappings that are what a person makes of the drafts: the same columns and words, and none left open', async () => {
    for (const name of ['hardship-children', 'orphans', 'disability-subsidies']) {
      const { stdout } = await run(['map', `examples/${name}.csv`]);
      const confirmed = readFileSync(`examples/mappings/${name}.json`, 'utf8');
      expect(confirmed).not.toContain('?');
      const names = (json: string): Set<string> =>
        new Set([...json.matchAll(/"([^"]*)":/g)].map(([, key = '']) => key));
      const missing = [...names(stdout)].filter((key) => !names(confirmed).has(key) && key !== '?');
      // A column that reads its own words needs none of them explained.
      expect(missing.filter((key) => !['fact', 'values', '是', '否'].includes(key))).toEqual([]);
    }
  });
});
