import type { Bilingual } from '../../logic/bilingual.js';
import { ALL_NAMES } from '../../policy/editions/names.js';
import { SENTENCES } from '../../policy/sentences/index.js';
import type { Language } from '../../words/language.js';
import type { Explanation, Quote, VerdictExplanation } from '../any-policy.js';
import { type Block, plain } from './block.js';
import { Phrases } from './phrases.js';
import { commonStep, reasonFacts } from './reason.js';
import { PAGE, STRENGTH_NOTE, WORDS } from './words.js';

/** More names than this are counted, not listed: an open verdict can wait for thirty facts. */
const MOST_NAMES = 4;

/** More open verdicts than this are named together: a child of whom little is known would fill pages. */
const MOST_OPEN = 8;

const OPEN_KINDS: readonly { kinds: readonly VerdictExplanation['kind'][]; title: Bilingual }[] = [
  { kinds: ['category', 'condition'], title: PAGE.groups },
  { kinds: ['benefit'], title: PAGE.benefits },
  { kinds: ['measure'], title: PAGE.measures },
];

/**
 * Writes an explanation on one page, for someone who has to act on it: what the child receives, what is paid instead,
 * what is open and which paper settles it, who must act, what to know beside it; every sentence once, at the end.
 */
export function pageOf(explanation: Explanation, lang: Language): readonly Block[] {
  return new Page(explanation, lang).write();
}

class Page extends Phrases {
  private readonly cited = new Map<string, Quote>();

  constructor(
    private readonly explanation: Explanation,
    lang: Language,
  ) {
    super(lang);
  }

  write(): readonly Block[] {
    const total = this.pair(WORDS.monthly, this.sum(this.explanation.monthly));
    const blocks = [
      ...this.groups(),
      ...this.section(`${this.say(PAGE.receives)}${this.brackets(total)}`, this.received()),
      ...this.section(this.say(PAGE.instead), this.excluded()),
      ...this.section(this.say(PAGE.acts), this.measures()),
      ...this.section(this.say(PAGE.open), [...this.open(), ...this.papers()]),
      ...this.section(this.say(PAGE.assumed), this.assumed()),
      ...this.section(this.say(PAGE.notes), this.notes()),
      ...this.section(this.say(PAGE.no), this.refused()),
    ];
    return [
      { kind: 'title', text: this.say(WORDS.title) },
      { kind: 'line', text: this.head(this.explanation) },
      ...blocks,
      ...this.sentences(),
    ];
  }

  private of(kind: VerdictExplanation['kind']): readonly VerdictExplanation[] {
    return this.explanation.verdicts.filter((verdict) => verdict.kind === kind);
  }

  private section(title: string, items: readonly string[]): readonly Block[] {
    if (items.length === 0) return [];
    return [
      { kind: 'heading', text: title },
      ...items.map((text): Block => ({ kind: 'item', depth: 0, text })),
    ];
  }

  private cite(sentences: readonly Quote[]): string {
    for (const sentence of sentences) this.cited.set(sentence.id, sentence);
    return ` [${sentences.map(({ id }) => id).join(', ')}]`;
  }

  /** `name：what（reason） [sentences]`. */
  private claim(name: string, what: string, reason: string, sentences: readonly Quote[]): string {
    const because = reason === '' ? '' : this.brackets(reason);
    return `${what === '' ? name : this.pair(name, what)}${because}${this.cite(sentences)}`;
  }

  private names(labels: readonly Bilingual[]): string {
    const shown = labels.slice(0, MOST_NAMES).map((label) => this.inner(label));
    const more = labels.length - MOST_NAMES;
    if (more <= 0) return this.list(shown);
    return this.lang === 'zh'
      ? `${this.list(shown)}等${labels.length}项`
      : `${this.list(shown)} and ${more} more`;
  }

  private groups(): readonly Block[] {
    const { verdicts } = this.explanation;
    const held = this.of('category').filter(({ verdict }) => verdict === true);
    const [scope] = this.of('condition');
    const inScope = scope?.verdict === true ? this.cite(scope.sentences) : '';
    const common = commonStep(verdicts);
    const parts = [
      ...(held.length === 0
        ? []
        : [this.pair(PAGE.groups, this.list(held.map(({ label }) => this.say(label))) + inScope)]),
      ...(common === undefined ? [] : [this.pair(PAGE.common, this.say(common.label))]),
    ];
    return parts.length === 0 ? [] : [{ kind: 'line', text: this.clauses(parts) }];
  }

  private received(): readonly string[] {
    return this.of('benefit')
      .filter(({ status }) => status === 'entitled')
      .map((one) => {
        const note = one.strength === null ? '' : this.say(STRENGTH_NOTE[one.strength]);
        const parts = [note, this.amount(one)].filter((part) => part !== '');
        const because = [this.waits(one), reasonFacts(one, this)].filter((part) => part !== '');
        return this.claim(this.say(one.label), this.list(parts), this.clauses(because), one.sentences);
      });
  }

  private amount(one: VerdictExplanation): string {
    const amount = one.amount === null && one.unit !== null ? this.say(PAGE.amountOpen) : this.money(one);
    return this.clauses([amount, this.topUps(one.topUps)].filter((part) => part !== ''));
  }

  /** What an amount that is not known waits for. */
  private waits({ amount, unit, standardsMissing, missing }: VerdictExplanation): string {
    if (amount !== null || unit === null) return '';
    const waits = [
      ...standardsMissing.map((id) => ALL_NAMES.standard(id)),
      ...missing.map(({ label }) => label),
    ];
    return waits.length === 0 ? '' : this.pair(PAGE.lacks, this.names(waits));
  }

  /** What is not paid beside the same other benefit, on the same ground, stands on one line. */
  private excluded(): readonly string[] {
    const together = new Map<string, { names: string[]; exclusions: VerdictExplanation['exclusions'] }>();
    for (const { label, exclusions, status } of this.of('benefit')) {
      if (status !== 'excluded') continue;
      const key = exclusions.map(({ holder, ground }) => `${holder} ${ground.zh}`).join('/');
      const group = together.get(key);
      if (group === undefined) together.set(key, { names: [this.say(label)], exclusions });
      else group.names.push(this.say(label));
    }
    return [...together.values()].map(({ names, exclusions }) => {
      const by = this.list(exclusions.map(({ label }) => this.say(label)));
      const grounds = this.clauses([...new Set(exclusions.map(({ ground }) => this.say(ground)))]);
      const cited = exclusions.map(({ sentence }) => sentence);
      return this.claim(this.list(names), `${this.say(PAGE.because)}${by}`, grounds, cited);
    });
  }

  private measures(): readonly string[] {
    return this.of('measure')
      .filter(({ verdict }) => verdict === true)
      .map(({ who, label, sentences }) => {
        const actor = who === null ? '' : this.say(who);
        return this.claim(actor, this.say(label), '', sentences);
      });
  }

  private open(): readonly string[] {
    const open = this.explanation.verdicts.filter(({ verdict }) => verdict === null);
    if (open.length > MOST_OPEN) {
      return OPEN_KINDS.flatMap(({ kinds, title }) => {
        const some = open.filter(({ kind }) => kinds.includes(kind));
        return some.length === 0
          ? []
          : [this.pair(title, this.list(some.map(({ label }) => this.say(label))))];
      });
    }
    return open.map(({ label, missing, sentences }) => {
      const lacks = this.pair(PAGE.lacks, this.names(missing.map((question) => question.label)));
      return this.claim(this.say(label), '', lacks, sentences);
    });
  }

  /** Every paper once, with who issues it and all that it settles. */
  private papers(): readonly string[] {
    const papers = new Map<string, string[]>();
    for (const { label, document, issuer } of this.explanation.missing) {
      const paper = `${this.say(document)}${this.brackets(this.say(issuer))}`;
      papers.set(paper, [...(papers.get(paper) ?? []), this.inner(label)]);
    }
    return [...papers].map(([paper, facts]) => `→ ${this.pair(paper, this.list(facts))}`);
  }

  /** What nobody recorded and is taken as declared: the paper would settle it. */
  private assumed(): readonly string[] {
    return this.explanation.assumed.map(({ label, words, document, issuer }) => {
      const paper = `${this.say(document)}${this.brackets(this.say(issuer))}`;
      return `${this.pair(this.inner(label), this.say(words))} → ${paper}`;
    });
  }

  private notes(): readonly string[] {
    const { notices, verdicts } = this.explanation;
    const contested = new Set(verdicts.flatMap(({ readings }) => readings.map(({ reading }) => reading)));
    const readings =
      this.lang === 'zh'
        ? `有${contested.size}处条文可作不同理解，换一种理解，上述结论会有变化；见完整说明。`
        : `${contested.size} sentences can be read otherwise, and some answer would then differ: see the full form.`;
    return [
      ...notices.map(
        ({ text, sentence }) => plain(this.say(text)) + (sentence === null ? '' : this.cite([sentence])),
      ),
      ...(contested.size === 0 ? [] : [readings]),
    ];
  }

  /** What is settled against the child, by name: the reasons stand in the full form. */
  private refused(): readonly string[] {
    const names = [...this.of('category'), ...this.of('benefit')]
      .filter(({ verdict, status }) => verdict === false && status !== 'excluded')
      .map(({ label }) => this.say(label));
    return names.length === 0 ? [] : [this.list(names)];
  }

  private sentences(): readonly Block[] {
    if (this.cited.size === 0) return [];
    return [
      { kind: 'heading', text: this.say(PAGE.sentences) },
      ...SENTENCES.flatMap(({ id }): readonly Block[] => {
        const sentence = this.cited.get(id);
        return sentence === undefined ? [] : [{ kind: 'quote', ...sentence }];
      }),
      // Sentences of later documents stand behind those of the policy.
      ...[...this.cited.values()].flatMap((sentence): readonly Block[] =>
        sentence.source === undefined ? [] : [{ kind: 'quote', ...sentence }],
      ),
    ];
  }
}
