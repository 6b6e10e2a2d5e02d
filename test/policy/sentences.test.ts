import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADINGS, SENTENCES, type Sentence } from '../../src/policy/sentences/index.js';

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** The numbered text, `id kind text`, one row a line below a head line. */
const rows = read('sentences.tsv')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line): Row => {
    const [id, kind, text, ...rest] = line.split('\t');
    if (id === undefined || kind === undefined || text === undefined || rest.length > 0)
      throw new Error(line);
    return { id, kind, text };
  });
const published = read('policy.txt').replaceAll('\n', '');

const sentences: readonly Sentence[] = SENTENCES;
const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
const pair = ({ id, text }: { readonly id: string; readonly text: string }) => ({ id, text });
const does = (sentence: Sentence, kind: string): boolean =>
  sentence.kind === kind || (sentence.also ?? []).some((other) => other === kind);

/** 1-3 of a section as `1.2-1`, `1.2-2`, `1.2-3`. */
const run = (section: string, first: number, last = first): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${section}-${first + index}`);

/**
 * The sentences that hold something a rule can decide of one child. Kept by hand, so that a sentence cannot lose
 * its reason for staying uncomputed by an oversight in the registry.
 */
const decidable = new Set([
  ...run('2.0', 1, 2),
  ...run('2.1', 1, 8),
  ...run('2.2', 1, 7),
  ...run('2.3', 1, 6),
  ...run('2.3', 8, 9),
  ...run('2.4', 1, 5),
  ...run('2.5', 1, 7),
  ...run('2.6', 1, 3),
  ...run('3.1', 2),
  ...run('3.1', 4),
  ...run('3.1', 6, 7),
  ...run('3.2', 3),
  ...run('4.4', 3),
]);

// biome-ignore format: one line a section
/** Decidable sentences of which a part stays uncomputed: a duty beside the rule, a measure without a figure. */
const partial = [
  '2.0-1', '2.0-2',
  '2.1-1', '2.1-3', '2.1-4', '2.1-5', '2.1-6', '2.1-7',
  '2.2-1', '2.2-2', '2.2-5',
  '2.3-1', '2.3-2', '2.3-5', '2.3-6', '2.3-8', '2.3-9',
  '2.4-1', '2.4-2', '2.4-4', '2.4-5',
  '2.5-1', '2.5-2', '2.5-3', '2.5-4', '2.5-5', '2.5-7',
  '2.6-1', '2.6-2', '2.6-3',
  '3.1-2', '3.1-4', '3.1-6', '3.1-7', '3.2-3', '4.4-3',
];

describe('the text', () => {
  it('has 96 sentences and 22 headings, each once', () => {
    expect(sentences).toHaveLength(96);
    expect(byId.size).toBe(96);
    expect(HEADINGS).toHaveLength(22);
    expect(new Set(HEADINGS.map(({ id }) => id)).size).toBe(22);
  });

  it('has every sentence of the numbered text, in order, character by character', () => {
    expect(sentences.map(pair)).toEqual(rows.filter(({ kind }) => kind === 'sentence').map(pair));
  });

  it('has every heading of the numbered text, in order, character by character', () => {
    expect(HEADINGS.map(pair)).toEqual(rows.filter(({ kind }) => kind === 'heading').map(pair));
  });

  it('stands in the published policy, sentence after sentence', () => {
    const texts = new Map([...sentences, ...HEADINGS].map(({ id, text }) => [id, text]));
    let from = 0;
    for (const { id } of rows) {
      const text = texts.get(id) ?? '';
      expect(text, id).not.toBe('');
      const at = published.indexOf(text, from);
      expect(at, id).toBeGreaterThanOrEqual(from);
      from = at + text.length;
    }
  });

  it('leaves nothing of the policy out between the first sentence and the last', () => {
    const first = published.indexOf(rows[0]?.text ?? '');
    const last = rows.at(-1)?.text ?? '';
    const body = published.slice(first, published.indexOf(last) + last.length);
    expect(rows.map(({ text }) => text).join('')).toBe(body);
  });
});

describe('what no rule computes', () => {
  it('is explained for each sentence that decides nothing of one child', () => {
    const silent = sentences.filter(({ id, why }) => why === null && !decidable.has(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is explained for each sentence that holds more than its rules', () => {
    const explained = sentences.filter(({ id, why }) => why !== null && decidable.has(id));
    expect(explained.map(({ id }) => id)).toEqual(partial);
  });

  it('is explained in its own words each time, in both languages', () => {
    const whys = sentences.flatMap(({ why }) => why ?? []);
    expect(new Set(whys.map(({ zh }) => zh)).size).toBe(whys.length);
    expect(new Set(whys.map(({ en }) => en)).size).toBe(whys.length);
  });

  it('cites only sentences and subsections that exist', () => {
    const known = new Set(rows.flatMap(({ id }) => [id, id.replace(/-\d+$/, '')]));
    for (const { id, why } of sentences) {
      for (const [cited] of `${why?.zh} ${why?.en}`.matchAll(/\d\.\d(?:-\d)?/g)) {
        expect(known.has(cited), `${id} cites ${cited}`).toBe(true);
      }
    }
  });
});

describe('duties', () => {
  it('stand in a sentence if and only if it is registered as a duty', () => {
    for (const sentence of sentences) {
      expect((sentence.duties ?? []).length > 0, sentence.id).toBe(does(sentence, 'duty'));
    }
  });

  it('name who, towards whom and what in both languages, without stray blanks', () => {
    for (const { id, why, duties = [] } of sentences) {
      const texts = [
        ...(why === null ? [] : [why]),
        ...duties.flatMap(({ who, towards, act }) => [who, towards, act]),
      ];
      for (const { zh, en } of texts) {
        expect(zh, id).toMatch(/^\S+$/u);
        expect(zh, id).toMatch(/\p{Script=Han}/u);
        expect(en, id).toMatch(/^\S+( \S+)*$/u);
        expect(en, id).toMatch(/^[\p{Script=Latin}"“]/u);
      }
    }
  });

  it('take their modality from the words of the sentence', () => {
    for (const { id, text, duties = [] } of sentences) {
      // 要, 可 and 由 are also parts of words that oblige nobody.
      const worded = text.replaceAll(/主要|需要|必要|重要|许可|自由/g, '');
      for (const { modality } of duties) {
        if (modality !== '(直陈)') expect(worded, id).toContain(modality);
      }
    }
  });

  it('use 应当 exactly where the text does', () => {
    const worded = sentences.filter(({ text }) => text.includes('应当'));
    const obliged = sentences.filter(({ duties = [] }) => duties.some(({ modality }) => modality === '应当'));
    expect(obliged.map(({ id }) => id)).toEqual(worded.map(({ id }) => id));
    expect(obliged.map(({ id }) => id)).toEqual(['2.5-5', '2.5-6']);
  });
});

describe('kinds', () => {
  it('are listed once each', () => {
    for (const { id, kind, also = [] } of sentences) {
      expect(new Set([kind, ...also]).size, id).toBe(1 + also.length);
    }
  });

  it('mark the figures and the exclusions of the text', () => {
    const of = (kind: string): string[] => sentences.filter((each) => does(each, kind)).map(({ id }) => id);
    expect(of('definition')).toEqual(['2.0-1', '2.0-2', '2.1-5', '2.3-4']);
    expect(of('amount')).toEqual(['2.1-1', '2.1-2', '2.2-4']);
    expect(of('exclusion')).toEqual(['2.1-8', '4.4-3']);
    expect(of('parameter')).toEqual(['1.2-8', '2.1-3', '2.1-4', '2.2-1', '2.2-3', '2.3-5']);
  });

  it('are types that know each id', () => {
    const id: (typeof SENTENCES)[number]['id'] = '2.1-8';
    expect(byId.get(id)?.text).toContain('困难残疾人生活补贴');
  });
});
