import { dayMeaning, dayMeaningUnder } from '../../decide/day-meaning.js';
import { isEdition, policyOf } from '../../decide/editions.js';
import type { Bilingual } from '../../logic/bilingual.js';
import { titleOf } from '../../policy/editions/index.js';
import { SENTENCES } from '../../policy/sentences/index.js';
import type { Language } from '../../words/language.js';
import type { Explanation, Question, Quote, VerdictExplanation } from '../any-policy.js';
import { Phrases } from '../render/phrases.js';
import { quoted } from '../render/quoted.js';
import { STRENGTH_NOTE } from '../render/words.js';
import { isAsked } from './asked.js';
import { LETTER, perUnit } from './words.js';

/** One numbered part of a letter. */
export interface LetterSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A letter before it is laid out. */
export interface LetterParts {
  readonly title: string;
  readonly opening: readonly string[];
  readonly sections: readonly LetterSection[];
  /** The sentences of the policy, word for word. */
  readonly sentences: LetterSection;
  readonly closing: readonly string[];
}

/** Puts a letter together in one language. */
export function composed(explanation: Explanation, lang: Language): LetterParts {
  return new Composer(explanation, lang).compose();
}

class Composer extends Phrases {
  private readonly benefits: readonly VerdictExplanation[];

  constructor(
    private readonly explanation: Explanation,
    lang: Language,
  ) {
    super(lang);
    this.benefits = explanation.verdicts.filter(({ kind }) => kind === 'benefit');
  }

  compose(): LetterParts {
    const received = this.benefits.filter(({ status }) => status === 'entitled');
    const [money, services] = [
      received.filter(({ unit }) => unit !== null),
      received.filter(({ unit }) => unit === null),
    ];
    const sections = [
      { heading: LETTER.money, lines: money.map((one) => this.paid(one)) },
      { heading: LETTER.services, lines: this.served(services) },
      { heading: LETTER.instead, lines: this.instead() },
      { heading: LETTER.papers, lines: this.papers() },
      { heading: LETTER.assumed, lines: this.assumed() },
    ].filter(({ lines }) => lines.length > 0);
    return {
      title: this.say(LETTER.title),
      opening: this.opening(received.length),
      sections: sections.map(({ heading, lines }, at) => this.numbered(at, heading, lines)),
      sentences: this.numbered(sections.length, LETTER.sentences, this.sentences()),
      closing: [LETTER.contact, LETTER.office, LETTER.date].map((words) => this.say(words)),
    };
  }

  private numbered(at: number, heading: Bilingual, lines: readonly string[]): LetterSection {
    const number = this.lang === 'zh' ? `${'一二三四五六'.charAt(at)}、` : `${at + 1}. `;
    return { heading: number + this.say(heading), lines };
  }

  private opening(received: number): readonly string[] {
    const { on, policy } = this.explanation;
    const title = titleOf(policy.edition);
    const [year = '', month = '', day = ''] = on.split('-');
    const meaning = this.meaning(on, policy.edition);
    const basis =
      this.lang === 'zh'
        ? `根据《${title}》（${policy.id}），按${year}年${Number(month)}月${Number(day)}日的情况，现将该儿童可享受的保障告知如下。`
        : `Under ${policy.id} (${title}), and as things stood on ${on}, this is what your child can receive.`;
    return [
      this.say(LETTER.address),
      basis,
      ...(received === 0 ? [this.say(LETTER.nothing)] : []),
      ...(meaning === null ? [] : [this.say(meaning)]),
    ];
  }

  private meaning(on: string, edition: string): Bilingual | null {
    return isEdition(edition) ? dayMeaningUnder(policyOf(edition), on) : dayMeaning(on);
  }

  private paid(one: VerdictExplanation): string {
    const amount =
      one.amount === null ? this.say(LETTER.amountOpen) : perUnit(one.amount, one.unit, this.lang);
    const note = one.strength === null ? '' : this.say(STRENGTH_NOTE[one.strength]);
    const parts = [note, amount, this.topUps(one.topUps)].filter((part) => part !== '');
    return this.pair(one.label, parts.join(this.lang === 'zh' ? '，' : ', '));
  }

  /** Benefits without money, those of one strength on one line. */
  private served(services: readonly VerdictExplanation[]): readonly string[] {
    const byNote = new Map<string, string[]>();
    for (const { strength, label } of services) {
      const note = strength === null ? '' : this.say(STRENGTH_NOTE[strength]);
      byNote.set(note, [...(byNote.get(note) ?? []), this.say(label)]);
    }
    return [...byNote].map(([note, labels]) =>
      note === '' ? this.clauses(labels) : this.pair(note, this.clauses(labels)),
    );
  }

  private instead(): readonly string[] {
    const together = new Map<string, string[]>();
    for (const { label, exclusions, status } of this.benefits) {
      if (status !== 'excluded') continue;
      const by = this.list(exclusions.map((exclusion) => this.say(exclusion.label)));
      together.set(by, [...(together.get(by) ?? []), this.say(label)]);
    }
    return [...together].map(([by, labels]) =>
      this.lang === 'zh'
        ? `${this.list(labels)}：已享受${by}，不再重复享受`
        : `${this.list(labels)}: not paid beside ${by}`,
    );
  }

  /** The papers that open benefits and amounts wait for, each once, and what it shows. */
  private papers(): readonly string[] {
    const asked = new Map<string, Question>();
    for (const { missing } of this.benefits) {
      for (const question of missing.filter(isAsked)) asked.set(question.fact, question);
    }
    const papers = new Map<string, string[]>();
    for (const { document, issuer, label } of asked.values()) {
      const from =
        this.lang === 'zh' ? `${document.zh}（由${issuer.zh}出具）` : `${document.en} (from: ${issuer.en})`;
      papers.set(from, [...(papers.get(from) ?? []), this.inner(label)]);
    }
    const open = this.benefits.filter(({ status }) => status === 'undetermined');
    const names = open.map(({ label }) => this.say(label));
    return [
      ...(names.length === 0 ? [] : [this.pair(LETTER.mayReceive, this.clauses(names))]),
      ...[...papers].map(([paper, shown]) => this.pair(paper, this.list(shown))),
    ];
  }

  /** What was taken as so although no paper says it: the family knows better. */
  private assumed(): readonly string[] {
    const facts = this.explanation.assumed.filter(isAsked);
    return facts.map(({ label, words }) => this.pair(this.inner(label), this.say(words)));
  }

  private sentences(): readonly string[] {
    const cited = new Map<string, Quote>(
      this.benefits
        .flatMap(({ status, sentences, exclusions }) =>
          status === 'entitled' ? sentences : exclusions.map(({ sentence }) => sentence),
        )
        .map((quote) => [quote.id, quote]),
    );
    // What a child in difficulty is, stands before all; what later documents say, behind.
    return [
      ...SENTENCES.filter(({ id }) => id === '2.0-1' || cited.has(id)).map(({ text }) => `“${text}”`),
      ...[...cited.values()].filter(({ source }) => source !== undefined).map((quote) => quoted(quote, 'zh')),
    ];
  }
}
