import type { Bilingual } from '../../logic/bilingual.js';
import { ALL_NAMES } from '../../policy/editions/names.js';
import type { Language } from '../../words/language.js';
import { STATUS, STRENGTH, sign, truthWords } from '../../words/verdicts.js';
import type {
  Evidence,
  Explanation,
  ExplanationNotice,
  Question,
  Quote,
  VerdictExplanation,
} from '../any-policy.js';
import { comesFirst } from '../explainer.js';
import { type Block, plain } from './block.js';
import { briefReason } from './brief.js';
import { changeWords } from './change-words.js';
import { Phrases } from './phrases.js';
import { WORDS } from './words.js';

/**
 * Writes the proofs of an explanation in one language, verdict by verdict: the answer first, then why, what would
 * change it, and what is missing. A sentence is quoted where it is first cited.
 *
 * @param brief whether what is settled against the child comes on one line each.
 */
export function proofsOf(explanation: Explanation, lang: Language, brief: boolean): readonly Block[] {
  return new Writer(lang).write(explanation, brief);
}

class Writer extends Phrases {
  private readonly quoted = new Set<string>();

  write(explanation: Explanation, brief: boolean): readonly Block[] {
    const { verdicts, missing, notices } = explanation;
    const full = brief ? verdicts.filter(comesFirst) : verdicts;
    const rest = brief ? verdicts.filter((verdict) => !comesFirst(verdict)) : [];
    return [
      { kind: 'title', text: this.say(WORDS.title) },
      { kind: 'line', text: this.head(explanation) },
      ...(brief ? [this.line(WORDS.monthly, this.sum(explanation.monthly))] : []),
      ...explanation.assumed.map(({ label, words }) =>
        this.line(WORDS.assumed, this.pair(this.inner(label), this.say(words))),
      ),
      ...this.notes(brief ? notices : notices.filter(({ code }) => code === 'left-out')),
      ...full.flatMap((verdict) => this.verdict(verdict, brief ? notices : [])),
      ...this.others(rest),
      ...(brief && missing.length > 0
        ? [this.heading(WORDS.allMissing), ...missing.flatMap((question) => this.question(question))]
        : []),
    ];
  }

  private named(before: Bilingual, label: Bilingual): string {
    return this.lang === 'zh' ? `${before.zh}「${label.zh}」` : `${before.en} “${label.en}” `;
  }

  private line(name: Bilingual, value: string): Block {
    return { kind: 'line', text: this.pair(name, value) };
  }

  private heading(words: Bilingual): Block {
    return { kind: 'heading', text: this.say(words) };
  }

  private facts(paths: readonly string[]): string {
    return this.list(paths.map((path) => this.say(ALL_NAMES.fact(path))));
  }

  private part(words: Bilingual): Block {
    return { kind: 'part', text: this.say(words) };
  }

  private notes(notices: readonly ExplanationNotice[]): readonly Block[] {
    return notices.flatMap(({ text, sentence }): readonly Block[] => [
      this.line(WORDS.note, this.say(text)),
      ...(sentence === null ? [] : this.quotes([sentence])),
    ]);
  }

  /** Sentences word for word, each the first time that it is cited. */
  private quotes(sentences: readonly Quote[]): readonly Block[] {
    const fresh = sentences.filter(({ id }) => !this.quoted.has(id));
    for (const { id } of fresh) this.quoted.add(id);
    return fresh.map((sentence) => ({ kind: 'quote', ...sentence }));
  }

  private answer({ label, id, verdict, status, amount, unit }: VerdictExplanation): string {
    const answer = this.say(status === null ? truthWords(verdict) : STATUS[status]);
    const money = amount === null ? '' : `${this.lang === 'zh' ? '，' : ', '}${this.money({ amount, unit })}`;
    return this.pair(`${this.say(label)} (${id})`, `${answer}${money}`);
  }

  /** @param said what stands above for the whole result, and is not said again. */
  private verdict(one: VerdictExplanation, said: readonly ExplanationNotice[]): readonly Block[] {
    return [
      { kind: 'heading', text: this.answer(one) },
      ...this.claim(one),
      ...this.notes(one.notices.filter((note) => !said.includes(note))),
      ...this.exclusions(one),
      ...this.why(one),
      ...this.change(one),
      ...this.missing(one),
    ];
  }

  private claim({ strength, standard, amount, who, topUps }: VerdictExplanation): readonly Block[] {
    const lines: Block[] = [];
    if (strength !== null) lines.push(this.line(WORDS.strength, this.say(STRENGTH[strength])));
    if (standard !== null) {
      const { standard: id, division, from, source } = standard;
      lines.push(
        this.line(
          WORDS.standard,
          plain(this.clauses([this.say(ALL_NAMES.standard(id)), division, from, source])),
        ),
      );
    } else if (amount !== null) {
      lines.push(this.line(WORDS.standard, this.say(WORDS.byText)));
    }
    if (topUps !== undefined) {
      lines.push(
        this.line(WORDS.topUp, plain(this.topUps(topUps))),
        ...this.quotes(topUps.map(({ sentence }) => sentence)),
      );
    }
    if (who !== null) lines.push(this.line(WORDS.who, this.say(who)));
    return lines;
  }

  private exclusions({ exclusions }: VerdictExplanation): readonly Block[] {
    if (exclusions.length === 0) return [];
    return [
      this.part(WORDS.exclusions),
      ...exclusions.flatMap(({ label, holder, sentence, ground, reading }): readonly Block[] => [
        { kind: 'item', depth: 0, text: `${this.say(label)} (${holder})` },
        { kind: 'item', depth: 1, text: this.pair(WORDS.ground, this.say(ground)) },
        ...(reading === null ? [] : [this.reading(reading.reading, reading.words)]),
        ...this.quotes([sentence]),
      ]),
    ];
  }

  private reading(id: string, words: Bilingual): Block {
    return {
      kind: 'item',
      depth: 1,
      text: this.pair(`${this.say(WORDS.underReading)} ${id}`, this.say(words)),
    };
  }

  private evidence({ test, verdict, value, words, label }: Evidence): Block {
    const named = test.zh === label.zh ? '' : `${this.say(label)} = `;
    const unknown = verdict === null ? WORDS.notRecorded : WORDS.eitherWay;
    const found = value === null ? this.say(unknown) : `${named}${this.say(words)}`;
    return {
      kind: 'item',
      depth: 1,
      text: this.pair(`${sign(verdict)} ${this.say(test)}`, found),
    };
  }

  private why({ steps }: VerdictExplanation): readonly Block[] {
    return [
      this.part(WORDS.why),
      ...steps.flatMap(
        ({ label, rule, verdict, sentences, evidence, readings, byCases }): readonly Block[] => {
          const cited = sentences.map(({ id }) => id).join(', ');
          const text = `${this.pair(`${sign(verdict)} ${this.say(label)} (${rule})`, this.say(truthWords(verdict)))} [${cited}]`;
          return [
            { kind: 'item', depth: 0, text },
            ...evidence.map((one) => this.evidence(one)),
            ...readings.map(({ reading, words }) => this.reading(reading, words)),
            ...(byCases.length === 0
              ? []
              : [
                  {
                    kind: 'item' as const,
                    depth: 1 as const,
                    text: this.pair(WORDS.whatever, this.facts(byCases)),
                  },
                ]),
            ...this.quotes(sentences),
          ];
        },
      ),
    ];
  }

  private change({ counterfactuals, readings }: VerdictExplanation): readonly Block[] {
    const facts = counterfactuals.map(({ label, words, becomes, without }): Block => {
      const gone = without.length === 0 ? '' : ` (${this.pair(WORDS.without, this.facts(without))})`;
      const changed = this.pair(`${this.named(WORDS.ifIt, label)}${this.say(WORDS.were)}`, this.say(words));
      const text = `${changed}${gone} — ${this.pair(WORDS.becomes, this.say(truthWords(becomes)))}`;
      return { kind: 'item', depth: 0, text };
    });
    const switched = readings.flatMap(
      ({ reading, question, inForce, other, ground, changes }): readonly Block[] => [
        {
          kind: 'item',
          depth: 0,
          text: this.pair(`${this.say(WORDS.underReading)} ${reading}`, this.say(question)),
        },
        {
          kind: 'item',
          depth: 1,
          text: `${this.say(inForce.words)} (${this.pair(WORDS.ground, this.say(ground))})`,
        },
        {
          kind: 'item',
          depth: 1,
          text: this.pair(
            `${this.say(WORDS.otherReading)} “${this.say(other.words)}”`,
            this.clauses(changeWords(changes, this.lang)),
          ),
        },
      ],
    );
    const none: Block = { kind: 'item', depth: 0, text: this.say(WORDS.nothing) };
    return [this.part(WORDS.change), ...(facts.length === 0 ? [none] : facts), ...switched];
  }

  private question({ label, question, document, issuer }: Question): readonly Block[] {
    const paper = this.pair(WORDS.paper, this.say(document));
    const from = this.pair(WORDS.from, this.say(issuer));
    return [
      { kind: 'item', depth: 0, text: this.pair(label, this.say(question)) },
      { kind: 'item', depth: 1, text: this.clauses([paper, from]) },
    ];
  }

  private missing({ missing, standardsMissing }: VerdictExplanation): readonly Block[] {
    if (missing.length + standardsMissing.length === 0) return [];
    return [
      this.part(WORDS.missing),
      ...missing.flatMap((question) => this.question(question)),
      ...standardsMissing.map(
        (id): Block => ({
          kind: 'item',
          depth: 0,
          text: this.pair(WORDS.noStandard, this.say(ALL_NAMES.standard(id))),
        }),
      ),
    ];
  }

  private others(rest: readonly VerdictExplanation[]): readonly Block[] {
    if (rest.length === 0) return [];
    return [
      this.heading(WORDS.others),
      ...rest.map((verdict): Block => {
        const reason = briefReason(verdict, this.lang);
        return {
          kind: 'item',
          depth: 0,
          text: `${this.answer(verdict)} — ${this.pair(WORDS.because, reason)}`,
        };
      }),
    ];
  }
}
