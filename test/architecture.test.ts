import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './source-files.js';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The rooms in the order of a page's table. */
const roomsOf = (page: string): string[] =>
  [...read(page).matchAll(/^\| `src\/(\w+)` \| /gm)].map(([, room = '']) => room);

const rooms = roomsOf('docs/architecture.md');

/** What a room may import although it is named later. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = { office: ['decide'] };

/** The rooms that the linter forbids to a room. */
function forbiddenTo(room: string): string[] {
  const [, rules = ''] = read('.oxlintrc.json').split(`"files": ["src/${room}/**"]`);
  const [, list = ''] = /"\*\*\/(?:\{([\w,]+)\}|cli)\/\*\*"/.exec(rules.split('"files":')[0] ?? '') ?? [];
  return list === '' ? ['cli'] : list.split(',');
}

describe('the map of the rooms', () => {
  it('names every folder of src, in both languages', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect([...rooms].sort()).toEqual(folders.map(({ name }) => name).sort());
    expect(roomsOf('docs/architecture.zh-CN.md')).toEqual(rooms);
  });

  it('is what the linter enforces: a room is forbidden every room named after it', () => {
    rooms.forEach((room, place) => {
      if (room === 'cli') return;
      const later = rooms.slice(place + 1).filter((one) => !(EXCEPTIONS[room] ?? []).includes(one));
      const forbidden = forbiddenTo(room);
      expect([room, later.filter((one) => !forbidden.includes(one))]).toEqual([room, []]);
    });
  });

  it('is what the imports say', () => {
    for (const { path, text } of filesUnder('src')) {
      const [, room = ''] = /^src\/(\w+)\//.exec(path) ?? [];
      if (room === '') continue;
      for (const [, other = ''] of text.matchAll(/from '(?:\.\.\/)+(\w+)\//g)) {
        if (!rooms.includes(other) || (EXCEPTIONS[room] ?? []).includes(other)) continue;
        expect(rooms.indexOf(other), `${path} imports ${other}`).toBeLessThanOrEqual(rooms.indexOf(room));
      }
    }
  });
});

/** Code without comments. */
const code = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

it('no constant of Chenzhou stands outside the policy and the facts', () => {
  const free = /^src\/(?:policy|predicates|calculators|page|case\/facts)\/|^src\/cli\/help(?:-zh)?\.ts$/;
  const found = filesUnder('src')
    .filter(({ path }) => !free.test(path))
    .filter(({ text }) => /4310|郴|湖南|2017〕3号/.test(code(text)))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});

/** Where the public functions are made of the policy of Chenzhou; every other file takes the policy it is given. */
const MADE_OF_CHENZHOU: readonly string[] = [
  'count/aggregation.ts',
  'count/column-counts.ts',
  'count/render.ts',
  'interview/interview.ts',
  'interview/question.ts',
  'interview/recorded.ts',
  'office/office-case.ts',
  'office/policy-words.ts',
  'reconcile/read-payments.ts',
  'register/chenzhou-terms.ts',
  'register/draft/draft-mapping.ts',
  'register/draft/suggest-fact.ts',
  'register/draft/vocabulary.ts',
  'register/draft/word-meanings.ts',
  'rows/assess-rows.ts',
  'time/history/history.ts',
  'time/history/office-history.ts',
  'time/index.ts',
  'time/ledger/month-engine.ts',
  'time/settle/settle.ts',
  'time/turning/turning-points.ts',
  'time/words.ts',
];

it('the rooms over months and registers take the policy they are given', () => {
  const free = new Set(['policy/policy', 'policy/asked', 'policy/entitlements']);
  const bound =
    /^(?:policy\/|case\/(?:dictionary|lost|facts\/)|decide\/assess|office\/(?:office-case|policy-words))/;
  const found = filesUnder('src')
    .filter(({ path }) => /^src\/(?:office|time|register|rows|reconcile|count|report|interview)\//.test(path))
    .filter(({ text }) =>
      [
        ...code(text).matchAll(/^(?:import|export) (?!type)\{([^}]*)\} from '(?:\.{1,2}\/)+([\w/-]+)\.js'/gm),
      ].some(([, names = '', module = '']) => {
        const values = names.split(',').filter((name) => name.trim() !== '' && !/^\s*type /.test(name));
        return values.length > 0 && bound.test(module) && !free.has(module);
      }),
    )
    .map(({ path }) => path.slice('src/'.length));
  expect(found.sort()).toEqual(MADE_OF_CHENZHOU);
});
