import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Reading } from '../src/logic/reading.js';
import { LATER_RULES } from '../src/policy/later-rules.js';
import { LEDGER_READINGS } from '../src/policy/readings.js';
import { SENTENCES } from '../src/policy/sentences/index.js';
import { EXCLUSIONS } from '../src/policy/stacking.js';
import { run } from './cli/run.js';
import { ROOT, Sandbox } from './sandbox.js';

/** What a reader is told is tried here: every TypeScript block runs and prints what its comments say. */
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const pages = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
const documents = ['.', 'docs', 'examples'].flatMap(pages);

interface Block {
  readonly name: string;
  readonly language: string;
  readonly body: string;
}

function blocksOf(document: string): Block[] {
  const found = [...read(document).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  return found.map(([, language = '', body = ''], i) => ({
    name: `${document}, block ${i + 1}`,
    language,
    body,
  }));
}

/** Code without comments in words: the same in both languages of a page. */
const bare = (program: string): string => program.replaceAll(/\/\/ (?!→).*$/gm, '//');

const blocks = documents.flatMap(blocksOf);
/** Each program once: the pages in two languages have the same. */
const programs = blocks
  .filter(({ language }) => language === 'ts')
  .filter(({ body }, i, all) => all.findIndex((other) => bare(other.body) === bare(body)) === i);

/** What the comments marked by an arrow say that a program prints, line by line. */
const announced = (program: string): string[] =>
  [...program.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

describe('TypeScript in the documentation', () => {
  for (const { name, body } of programs) {
    it(`${name} prints what its comments say`, async () => {
      expect(announced(body).length).toBeGreaterThan(0);
      expect((await sandbox.run(body)).trimEnd().split('\n')).toEqual(announced(body));
    });
  }

  it('compiles, and the examples beside it', async () => {
    const scripts = readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.ts'));
    const files = new Map<string, string>();
    programs.forEach(({ body }, i) => {
      files.set(`block-${i}.ts`, body);
    });
    for (const script of scripts) files.set(script, read(join('examples', script)));
    await sandbox.typeCheck(files);
  });
});

describe('what comes out', () => {
  const samples = blocks.filter(({ language }) => language === 'console');

  it.each(samples.map(({ name, body }) => [name, body]))('%s is what the command writes', async (_, body) => {
    const [command = '', ...lines] = body.trimEnd().split('\n');
    const { code, stdout } = await run(command.split(' ').slice(2));
    expect([command.startsWith('$ kunjing '), code]).toEqual([true, 0]);
    const written = stdout.replaceAll(/ +$/gm, '');
    // What is left out between is marked; the rest stands in it word for word.
    for (const part of lines.join('\n').split('\n…\n')) expect(written).toContain(part);
  });
});

/** A heading as the last part of a link to it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (document: string): string[] =>
  [...read(document).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));

describe('links and citations', () => {
  for (const document of documents) {
    const text = read(document).replaceAll(/^```[\s\S]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !link.startsWith('https://'));

    it(`${document}: files and headings linked to exist`, () => {
      for (const link of local) {
        const [path = '', heading] = link.split('#');
        const target = path === '' ? document : join(dirname(document), path);
        expect(existsSync(join(ROOT, target)), link).toBe(true);
        if (heading !== undefined) expect(anchorsOf(target), link).toContain(heading);
      }
    });

    it(`${document}: sentences cited exist`, () => {
      const known = new Set<string>(SENTENCES.map(({ id }) => id));
      const cited = [...text.matchAll(/\b\d\.\d-\d{1,2}\b/g)].map(([id]) => id);
      expect(cited.filter((id) => !known.has(id))).toEqual([]);
    });

    it(`${document}: files named exist`, () => {
      const named = [...text.matchAll(/`((?:src|test|docs|examples|scripts)\/[\w./-]*)`/g)];
      expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    });

    it(`${document}: npm scripts named exist`, () => {
      const { scripts } = z
        .object({ scripts: z.record(z.string(), z.string()) })
        .parse(JSON.parse(read('package.json')));
      const named = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
      expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
    });
  }
});

describe('a page in two languages', () => {
  const shape = (document: string): string[] =>
    [...read(document).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks);
  // What a command writes is in the language of the page.
  const code = (document: string): string[] =>
    blocksOf(document)
      .filter(({ language }) => language !== 'console')
      .map(({ body }) => bare(body));

  it.each(['README', 'docs/reading', 'docs/batch', 'docs/time'])(
    '%s has the same sections and programs',
    (page) => {
      expect(shape(`${page}.zh-CN.md`)).toEqual(shape(`${page}.md`));
      expect(code(`${page}.zh-CN.md`)).toEqual(code(`${page}.md`));
    },
  );
});

describe.each(['docs/reading.md', 'docs/reading.zh-CN.md'])('%s', (page) => {
  it('has the stacking table of the rules, row by row', () => {
    const rows = [...read(page).matchAll(/^\| `([\w-]+)` \| `([\w-]+)` \| (\S+) \|/gm)];
    const told = rows.map(([, holder, excludes, sentence]) => `${holder} ${excludes} ${sentence}`);
    expect(told).toEqual(
      EXCLUSIONS.map(({ holder, excludes, sentence }) => `${holder} ${excludes} ${sentence}`),
    );
  });

  it('has every reading with its default and its other option', () => {
    const rows = [...read(page).matchAll(/^\| `([\w-]+)` \| [^`|]+ \| `([\w-]+)` \| `([\w-]+)` \|$/gm)];
    const told = rows.map(([, id, chosen, other]) => [id, chosen, other]);
    const readings: readonly Reading[] = LEDGER_READINGS;
    expect(told).toEqual(
      readings.map(({ id, default: chosen, options }) => [
        id,
        chosen,
        ...Object.keys(options).filter((option) => option !== chosen),
      ]),
    );
  });

  it('has every later rule with its day', () => {
    const rows = [...read(page).matchAll(/^\| (20[\d-]+) \| /gm)];
    expect(rows.map(([, since]) => since)).toEqual(LATER_RULES.map(({ since }) => since));
  });
});

/** Applies a difference as the page prints it: what it keeps and removes must stand in the file in one piece. */
function applied(text: string, difference: string): string {
  const lines = difference.trimEnd().split('\n');
  const part = (without: string): string =>
    lines
      .filter((line) => !line.startsWith(without))
      .map((line) => line.slice(1))
      .join('\n');
  const before = part('+');
  if (text === '') return `${part('-')}\n`;
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, () => part('-'));
}

describe('docs/adding-a-rule.md', () => {
  const page = blocksOf('docs/adding-a-rule.md');
  let edited: Sandbox;
  beforeAll(async () => {
    edited = await Sandbox.open((sources) => {
      for (const { body } of page.filter(({ language }) => language === 'diff')) {
        const [, path = '', difference = ''] = /^--- src\/(\S+)\n([\s\S]*)$/.exec(body) ?? [];
        const file = join(sources, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, applied(existsSync(file) ? readFileSync(file, 'utf8') : '', difference));
      }
    });
  });
  afterAll(() => edited.close());

  it('adds a rule that decides its fixtures, and needs no other change to compile', async () => {
    const rows = page.filter(({ language }) => language === 'json').map(({ body }) => body);
    const program = `
      import { assess } from 'kunjing';
      import { needsFamilyGuidance } from 'kunjing/predicates/needs-family-guidance';
      for (const { on, case: child } of ${rows.join('').trimEnd()} as const) {
        console.log(assess(child, { on }).measures['family-guidance'], needsFamilyGuidance(child, { on }));
      }`;
    await edited.typeCheck(new Map([['program.ts', program]]));
    expect(await edited.run(program)).toBe('true true\nfalse false\nnull null\n');
  });
});
