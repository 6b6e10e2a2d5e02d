import type { Block } from '../../explain/render/block.js';
import { asHtml } from '../../explain/render/html.js';
import { asMarkdown } from '../../explain/render/markdown.js';
import { OBJECT } from '../../input/options.js';
import { NAMES } from '../../policy/names.js';
import type { Column } from '../../text/table.js';
import { textTable } from '../../text/table.js';
import { wrapped } from '../../text/width.js';
import { type Language, listOf } from '../../words/language.js';
import { inLanguage } from '../../words/rendering.js';
import type { AuditContext } from '../findings/audit-context.js';
import { FINDING_KINDS, type Finding } from '../findings/finding.js';
import { type Standing, standingOf } from '../findings/pairs.js';
import { childWords } from './child-words.js';
import { KIND_NAMES, KIND_TITLES, NATURE_NAMES, AUDIT_WORDS as WORDS } from './words.js';

/** How findings are rendered. */
export interface FindingsRendering {
  /** Default `zh`. */
  readonly lang?: Language;
  /** What was audited under: the page then says it. */
  readonly context?: AuditContext;
}

const OPTIONS = { context: OBJECT } as const;

const WIDE = 46;

/** Findings as a table for a terminal: long texts are broken into lines. */
export function findingsTable(findings: readonly Finding[], rendering: FindingsRendering = {}): string {
  const { lang } = inLanguage(rendering, OPTIONS);
  const columns: readonly Column[] = [
    WORDS.kind,
    WORDS.nature,
    WORDS.pattern,
    WORDS.effect,
    WORDS.sentences,
  ].map((title) => ({ title: title[lang] }));
  const rows = findings.flatMap(({ kind, nature, pattern, effect, sentences }) => {
    const cells = [
      [KIND_NAMES[kind][lang]],
      [NATURE_NAMES[nature][lang]],
      wrapped(pattern[lang], WIDE),
      wrapped(effect[lang], WIDE),
      wrapped(sentences.join(', '), 20),
    ];
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ''));
  });
  return textTable(columns, rows);
}

function pair(title: string, text: string, lang: Language): string {
  return lang === 'zh' ? `${title}：${text}` : `${title}: ${text}`;
}

function findingBlocks(finding: Finding, lang: Language): readonly Block[] {
  const { nature, reason, pattern, effect, sentences, changedBy, witness, change } = finding;
  const because = reason === undefined ? '' : lang === 'zh' ? `——${reason.zh}` : `. ${reason.en}`;
  const items = [
    pair(WORDS.effect[lang], effect[lang], lang),
    pair(WORDS.nature[lang], `${NATURE_NAMES[nature][lang]}${because}`, lang),
    pair(WORDS.sentences[lang], listOf(sentences, lang), lang),
    changedBy.length === 0
      ? WORDS.noReading[lang]
      : pair(WORDS.changedBy[lang], listOf(changedBy, lang), lang),
    pair(WORDS.witness[lang], childWords(witness, lang), lang),
    ...(change === undefined ? [] : [pair(WORDS.change[lang], childWords(change, lang), lang)]),
  ];
  return [
    { kind: 'part', text: pattern[lang] },
    ...items.map((text): Block => ({ kind: 'item', depth: 0, text })),
  ];
}

/** Pairs that can be had together, and those whose conditions shut each other out, are counted, not told one by one. */
function pairBlocks(pairs: readonly Finding[], lang: Language): readonly Block[] {
  const standing = (wanted: Standing) => pairs.filter((pair) => standingOf(pair) === wanted);
  const [telling, excluded] = [standing('by-reading'), standing('excluded')];
  const [together, apart] = [standing('together').length, standing('apart').length];
  const counted = {
    zh: `共${pairs.length}对：可以同时享受的${together}对，看读法的${telling.length}对，排除其一的${excluded.length}对，条件不能并存的${apart}对。以下只列中间两类，全部见JSON或图。`,
    en: `${pairs.length} pairs: ${together} can be had together, ${telling.length} by a reading, ${excluded.length} never because one gives way, ${apart} never because the conditions shut each other out. Only the two in the middle are listed; all are in the JSON and in the picture.`,
  };
  return [
    { kind: 'line', text: counted[lang] },
    ...[...telling, ...excluded].flatMap((finding) => findingBlocks(finding, lang)),
  ];
}

/** A sentence with its witness for and what turns it, on one line. */
function coverageBlock({ pattern, witness, change }: Finding, lang: Language): Block {
  const turned = change === undefined ? '' : pair(WORDS.change[lang], childWords(change, lang), lang);
  const text = [pattern[lang], pair(WORDS.witness[lang], childWords(witness, lang), lang), turned].join(
    lang === 'zh' ? '。' : '. ',
  );
  return { kind: 'item', depth: 0, text };
}

function kindBlocks(kind: Finding['kind'], found: readonly Finding[], lang: Language): readonly Block[] {
  if (kind === 'pair') return pairBlocks(found, lang);
  if (kind === 'coverage') return found.map((finding) => coverageBlock(finding, lang));
  return found.flatMap((finding) => findingBlocks(finding, lang));
}

/** The figures of the day, each with its source: whoever cites a sum can look. */
function standardBlocks(context: AuditContext | undefined, lang: Language): readonly Block[] {
  const { on = '', standards } = context ?? {};
  const inForce = (standards ?? []).filter(({ from, until }) => from <= on && on <= (until ?? '9999-12-31'));
  if (inForce.length === 0) return [];
  return [
    { kind: 'heading', text: WORDS.figures[lang] },
    ...inForce.map((entry): Block => {
      const scheme = entry.rural === undefined ? '' : WORDS[entry.rural ? 'rural' : 'urban'][lang];
      const name = `${NAMES.standard(entry.standard)[lang]}${scheme}, ${entry.division}`;
      return {
        kind: 'item',
        depth: 0,
        text: pair(name, `${entry.amount} ${entry.unit}; ${entry.source}`, lang),
      };
    }),
  ];
}

/** The day, the readings that are not the defaults, and whose the figures are. */
function contextLines(context: AuditContext | undefined, lang: Language): readonly string[] {
  if (context === undefined) return [];
  const { on, readings, standards } = context;
  const chosen = Object.entries(readings ?? {}).map(([id, option]) => `${id}=${option}`);
  const readingsSaid = chosen.length === 0 ? WORDS.defaults[lang] : listOf(chosen, lang);
  return [
    pair(WORDS.on[lang], on, lang),
    pair(WORDS.readings[lang], readingsSaid, lang),
    (standards ?? []).length === 0 ? WORDS.noStandards[lang] : WORDS.standards[lang],
  ];
}

function blocksOf(findings: readonly Finding[], rendering: FindingsRendering): readonly Block[] {
  const { lang, context } = inLanguage(rendering, OPTIONS);
  return [
    { kind: 'title', text: WORDS.title[lang] },
    { kind: 'line', text: WORDS.invented[lang] },
    ...contextLines(context, lang).map((text): Block => ({ kind: 'item', depth: 0, text })),
    ...FINDING_KINDS.flatMap((kind): readonly Block[] => {
      const found = findings.filter((finding) => finding.kind === kind);
      if (found.length === 0) return [];
      return [{ kind: 'heading', text: KIND_TITLES[kind][lang] }, ...kindBlocks(kind, found, lang)];
    }),
    ...standardBlocks(context, lang),
  ];
}

/** Findings in Markdown, each with its witness, kind by kind. */
export function findingsMarkdown(findings: readonly Finding[], rendering: FindingsRendering = {}): string {
  return asMarkdown(blocksOf(findings, rendering));
}

/** Findings as one page of HTML without scripts or links. */
export function findingsHtml(findings: readonly Finding[], rendering: FindingsRendering = {}): string {
  return asHtml(blocksOf(findings, rendering), rendering.lang ?? 'zh');
}

/** Findings as JSON: the list of them. */
export function findingsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
