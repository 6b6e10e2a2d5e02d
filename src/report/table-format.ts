import type { Bilingual } from '../logic/bilingual.js';
import { exactFen, yuan } from '../money/fen.js';
import type { Disclosure } from '../office/disclosure.js';
import { CONFIDENTIAL } from '../office/notes.js';
import type { PolicyWords } from '../office/policy-words.js';
import type { Ids, Policy, VerdictOf } from '../policy/policy.js';
import { fitted, printable, widthOf, wrapped } from '../text/width.js';
import { clauses, type Language } from '../words/language.js';
import { range } from './cells.js';
import { ChildLines, countyText } from './child-lines.js';
import type { Format } from './format.js';
import type { Identified, Refusal, Reported } from './reported.js';
import { totalsText } from './totals-text.js';

/** So many rows are looked at before the widths are settled; the rest is written as it comes. */
const LOOK_AHEAD = 200;
const GAP = '  ';
/** No column but the last is wider than this. */
const MOST_WIDE = 30;
/** The last column is not made narrower than this, however narrow the terminal. */
const LEAST_LAST = 16;

/** What is counted below the rows: the groups of 2.0-2, and what is paid by the month. */
function countedBelow({ verdicts }: Policy): readonly VerdictOf<Ids>[] {
  return [
    ...verdicts.categories,
    verdicts.inDifficulty,
    ...verdicts.benefits.filter(({ monthly }) => monthly),
  ];
}

const WORDS = {
  id: { zh: '编号', en: 'id' },
  key: { zh: '身份号码', en: 'key' },
  monthly: { zh: '每月（元）', en: 'CNY/month' },
  county: { zh: '户籍地', en: 'county' },
  groups: { zh: '类别', en: 'groups' },
  refused: { zh: '有误', en: 'refused' },
  children: { zh: '人数', en: 'children' },
  unknown: { zh: '不详', en: 'unknown' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a table is written. */
export interface TableView {
  /** How many columns the terminal has. */
  readonly columns: number;
  readonly lang: Language;
  /** Whether rows come back with their resident identity numbers. */
  readonly hasKey: boolean;
  /** The language of what CSV says in whole sentences; English where absent. */
  readonly csvLang?: Language;
  /** Names of counties by their code. */
  readonly counties: Readonly<Record<string, Bilingual>>;
}

function identifiedIn(row: Reported): Identified {
  switch (row.kind) {
    case 'result':
      return row.result;
    case 'refusal':
      return row.refusal;
    case 'confidential':
    case 'gone':
      return row.line;
  }
}

interface Laid {
  readonly head: string;
  readonly write: (row: Reported) => string;
}

/** Writes rows in columns whose widths are settled, and below each what is due, who must act, and what is missing. */
function layOut(
  told: ChildLines,
  rows: readonly Reported[],
  { columns, lang, hasKey, counties }: TableView,
): Laid {
  const nameOf = (row: Reported): string => {
    const { id } = identifiedIn(row);
    if (id !== null) return printable(id);
    return lang === 'zh' ? `第${row.place}行` : `row ${row.place}`;
  };
  const identifying = [
    { name: WORDS.id[lang], cell: nameOf },
    ...(hasKey
      ? [{ name: WORDS.key[lang], cell: (row: Reported) => printable(identifiedIn(row).key ?? '') }]
      : []),
  ];
  const leading = [
    ...identifying,
    {
      name: WORDS.monthly[lang],
      cell: (row: Reported) => (row.kind === 'result' ? range(row.result.monthly) : ''),
    },
    {
      name: WORDS.county[lang],
      cell: (row: Reported) => (row.kind === 'result' ? countyText(row.county, counties, lang) : ''),
    },
  ].map(({ name, cell }) => ({
    name,
    cell,
    width: Math.min(MOST_WIDE, Math.max(...[name, ...rows.map(cell)].map(widthOf))),
  }));
  const [first] = leading;
  const indent = (first?.width ?? 0) + GAP.length;
  const taken = leading.reduce((sum, { width }) => sum + width + GAP.length, 0);
  const last = Math.max(LEAST_LAST, columns - taken);
  const line = (cells: readonly string[]): string => `${cells.join(GAP).trimEnd()}\n`;
  /** Whole, on as many lines as it takes: what is missing or wrong is never cut. */
  const below = (text: string, at: number): string => {
    const parts = wrapped(printable(text), Math.max(LEAST_LAST, columns - at));
    return parts.map((part) => `${' '.repeat(at)}${part}\n`).join('');
  };
  const beside = (row: Reported, text: string): string => {
    const own = leading.slice(0, identifying.length);
    const at = own.reduce((sum, { width }) => sum + width + GAP.length, 0);
    const [start = '', ...more] = wrapped(printable(text), Math.max(LEAST_LAST, columns - at));
    const cells = own.map(({ cell, width }) => fitted(cell(row), width));
    return line([...cells, start]) + more.map((part) => `${' '.repeat(at)}${part}\n`).join('');
  };
  const reasonOf = ({ error }: Refusal): string => {
    const reasons = error.issues.map(({ messageZh, message }) => (lang === 'zh' ? messageZh : message));
    const [before, after] = lang === 'zh' ? ['（', '）：'] : [' (', '): '];
    return `${WORDS.refused[lang]}${before}${error.code}${after}${clauses(reasons, lang)}`;
  };
  return {
    head:
      line([...leading.map(({ name, width }) => fitted(name, width)), WORDS.groups[lang]]) +
      line([...leading.map(({ width }) => '-'.repeat(width)), '-'.repeat(last)]),
    write: (row) => {
      if (row.kind === 'refusal') return beside(row, reasonOf(row.refusal));
      if (row.kind === 'confidential') return beside(row, CONFIDENTIAL[lang]);
      if (row.kind === 'gone') return beside(row, row.line.note[lang]);
      const { result } = row;
      const [groups = '', ...more] = wrapped(told.groups(result), last);
      return [
        line([...leading.map(({ cell, width }) => fitted(cell(row), width)), groups]),
        ...more.map((text) => below(text, taken)),
        ...told.details(result).map((text) => below(text, indent)),
      ].join('');
    },
  };
}

/** Children and money by county, in the order of the codes. */
class Counties {
  private readonly found = new Map<string, { children: number; min: bigint; max: bigint | null }>();

  add(row: Reported): void {
    if (row.kind !== 'result') return;
    const { min, max } = row.result.monthly;
    const name = row.county ?? '';
    const county = this.found.get(name) ?? { children: 0, min: 0n, max: 0n };
    county.children += 1;
    county.min += exactFen(min);
    county.max = county.max === null || max === null ? null : county.max + exactFen(max);
    this.found.set(name, county);
  }

  text({ lang, counties }: TableView): string {
    if (this.found.size === 0) return '';
    const rows = [...this.found]
      .sort(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1))
      .map(([code, { children, min, max }]) => [
        code === '' ? WORDS.unknown[lang] : countyText(code, counties, lang),
        String(children),
        range({ min: yuan(min), max: max === null ? null : yuan(max) }),
      ]);
    const head = [WORDS.county[lang], WORDS.children[lang], WORDS.monthly[lang]];
    const width = Math.max(...[head, ...rows].map(([name = '']) => widthOf(name)));
    const lines = [head, ...rows].map(
      ([name = '', children = '', money = '']) =>
        `${fitted(name, width)}  ${' '.repeat(Math.max(0, 8 - widthOf(children)))}${children}  ${money}\n`,
    );
    return `\n${lines.join('')}`;
  }
}

/** A table for a terminal, with the totals, the groups and the counties below. */
export function tableFormat(words: PolicyWords, disclose: Disclosure, view: TableView): Format {
  const { lang } = view;
  const lines = new ChildLines(words, lang);
  const early: Reported[] = [];
  const found = new Counties();
  let write: ((row: Reported) => string) | undefined;

  const start = (): string => {
    const layout = layOut(lines, early, view);
    write = layout.write;
    return layout.head + early.map(layout.write).join('');
  };
  return {
    begin: () => '',
    row: (row) => {
      found.add(row);
      if (write !== undefined) return write(row);
      early.push(row);
      return early.length < LOOK_AHEAD ? '' : start();
    },
    end: (totals) => {
      const notes = disclose === 'full' ? [] : words.office.notes(totals.confidential);
      const told = notes.map((note) => `${note[lang]}\n`).join('');
      const rest = `\n${totalsText(totals, lang, countedBelow(words.policy))}${found.text(view)}\n${lines.forEveryChild()}${told}`;
      return (write === undefined ? start() : '') + rest;
    },
  };
}
