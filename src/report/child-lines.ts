import type { ResultOf } from '../decide/result.js';
import { truthIn } from '../decide/result.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { PolicyWords } from '../office/policy-words.js';
import type { BenefitVerdictOf, Ids, MeasureVerdictOf, VerdictOf } from '../policy/policy.js';
import { clauses, type Language, listOf } from '../words/language.js';

/** More papers than these are counted, the most telling first. */
const MOST_PAPERS = 3;

const WORDS = {
  due: { zh: '应发', en: 'due' },
  other: { zh: '其他保障', en: 'other support' },
  act: { zh: '应办', en: 'to do' },
  papers: { zh: '缺材料', en: 'papers missing' },
  standards: { zh: '缺标准', en: 'standards missing' },
  assumed: { zh: '未登记、按假定', en: 'assumed, not recorded' },
  doubts: { zh: '存疑', en: 'doubtful' },
  none: { zh: '无', en: '-' },
  nowhere: { zh: '无户籍', en: 'not registered' },
  everyChild: { zh: '困境儿童每人都要办', en: 'for every child in difficulty' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A county by its name beside the code. */
export function countyText(
  code: string | null,
  counties: Readonly<Record<string, Bilingual>>,
  lang: Language,
): string {
  if (code === null) return '';
  if (code === 'none') return WORDS.nowhere[lang];
  const name = counties[code]?.[lang];
  return name === undefined ? code : `${code} ${name}`;
}

/** What an office asks of a child, in one language. */
export class ChildLines {
  private readonly papers: ReadonlyMap<string, { readonly document: Bilingual; readonly issuer: Bilingual }>;
  private readonly monthly: readonly BenefitVerdictOf<Ids>[];
  private readonly others: readonly BenefitVerdictOf<Ids>[];
  /** What is to be done for every child in difficulty: said once, not in every row. */
  private readonly ofAll: readonly MeasureVerdictOf<Ids>[];

  constructor(
    private readonly words: PolicyWords,
    private readonly lang: Language,
  ) {
    const { dictionary, verdicts } = words.policy;
    this.papers = new Map(dictionary.facts.map(({ path, document, issuer }) => [path, { document, issuer }]));
    this.monthly = verdicts.benefits.filter(({ monthly }) => monthly);
    this.others = verdicts.benefits.filter(({ monthly }) => !monthly);
    this.ofAll = verdicts.measures.filter(
      ({ rule: { when } }) => when.kind === 'rule' && when.rule === verdicts.inDifficulty.rule,
    );
  }

  /** The groups to which a child belongs; what is not settled is counted. */
  groups(result: ResultOf<Ids>): string {
    const held = this.held(result, this.words.policy.verdicts.categories);
    return held === '' ? WORDS.none[this.lang] : held;
  }

  /** Everything beside the groups and the sum, a line each; what there is nothing of is left out. */
  details(result: ResultOf<Ids>): readonly string[] {
    const { names } = this.words;
    const named = (labels: readonly Bilingual[]): string =>
      listOf(
        labels.map((label) => label[this.lang]),
        this.lang,
      );
    const doubts = result.notices.filter(({ code }) => code === 'doubtful');
    const lines: readonly (readonly [name: Bilingual, text: string])[] = [
      [WORDS.due, this.due(result)],
      [WORDS.other, this.held(result, this.others)],
      [WORDS.act, this.acts(result)],
      [WORDS.papers, this.missing(result)],
      [WORDS.standards, named(result.standardsMissing.map((id) => names.standard(id)))],
      [WORDS.assumed, named(result.assumed.map((path) => names.fact(path)))],
      [WORDS.doubts, this.clauses(doubts.map(({ label }) => label[this.lang]))],
    ];
    return lines.filter(([, text]) => text !== '').map(([name, text]) => this.pair(name[this.lang], text));
  }

  /** What every child in difficulty needs of whom, a line that is said once below a list. */
  forEveryChild(): string {
    const parts = this.ofAll.map(({ rule: { label, who } }) =>
      this.lang === 'zh' ? `${label.zh}（${who.zh}）` : `${label.en} (${who.en})`,
    );
    const text = this.pair(WORDS.everyChild[this.lang], listOf(parts, this.lang));
    return parts.length === 0 ? '' : `${text}\n`;
  }

  private clauses(texts: readonly string[]): string {
    return clauses(texts, this.lang);
  }

  private pair(name: string, text: string): string {
    return this.lang === 'zh' ? `${name}：${text}` : `${name}: ${text}`;
  }

  /** Names, and how many more are not settled. */
  private withOpen(names: readonly string[], open: number): string {
    const more = this.lang === 'zh' ? `待定${open}项` : `${open} open`;
    return listOf(open === 0 ? names : [...names, more], this.lang);
  }

  private held(result: ResultOf<Ids>, verdicts: readonly VerdictOf<Ids>[]): string {
    const held = verdicts.filter((verdict) => truthIn(result, verdict) === true);
    const open = verdicts.filter((verdict) => truthIn(result, verdict) === null);
    return this.withOpen(
      held.map(({ rule }) => rule.label[this.lang]),
      open.length,
    );
  }

  /** What is due each month and for what. */
  private due(result: ResultOf<Ids>): string {
    const paid = this.monthly.filter((verdict) => truthIn(result, verdict) === true);
    const open = this.monthly.filter((verdict) => truthIn(result, verdict) === null);
    const names = paid.map(
      ({ id, rule }) => `${rule.label[this.lang]} ${result.benefits[id]?.amount ?? '?'}`,
    );
    return this.withOpen(names, open.length);
  }

  /** Who must act, and on what. */
  private acts(result: ResultOf<Ids>): string {
    const byActor = new Map<string, string[]>();
    for (const verdict of this.words.policy.verdicts.measures) {
      if (this.ofAll.includes(verdict) || truthIn(result, verdict) !== true) continue;
      const who = verdict.rule.who[this.lang];
      byActor.set(who, [...(byActor.get(who) ?? []), verdict.rule.label[this.lang]]);
    }
    return this.clauses([...byActor].map(([who, measures]) => this.pair(who, listOf(measures, this.lang))));
  }

  /** Which papers are missing and who issues them, the most telling first. */
  private missing({ missing }: ResultOf<Ids>): string {
    const papers = new Set(
      missing.flatMap((path) => {
        const paper = this.papers.get(path);
        if (paper === undefined) return [];
        const { document, issuer } = paper;
        return this.lang === 'zh' ? `${document.zh}（${issuer.zh}）` : `${document.en} (${issuer.en})`;
      }),
    );
    const shown = [...papers].slice(0, MOST_PAPERS);
    const more = papers.size - shown.length;
    if (more <= 0) return this.clauses(shown);
    return this.clauses([...shown, this.lang === 'zh' ? `另${more}种` : `${more} more`]);
  }
}
