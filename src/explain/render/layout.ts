import type { Bilingual } from '../../logic/bilingual.js';
import { POLICY } from '../../policy/rulebook.js';
import { clauses, type Language } from '../../words/language.js';
import { STATUS, STRENGTH, sign, truthWords, unitWords } from '../../words/verdicts.js';
import type {
  Evidence,
  Explanation,
  ExplanationNotice,
  Question,
  VerdictExplanation,
} from '../explanation.js';
import { comesFirst } from '../explanation-of.js';
import { type Block, plain } from './block.js';
import { briefReason } from './brief.js';
import { WORDS } from './words.js';

/** Writes an explanation in one language: the answer first, then why, what would change it, and what is missing. */
export function layOut(explanation: Explanation, lang: Language, brief: boolean): readonly Block[] {
  return new Writer(lang).write(explanation, brief);
}

class Writer {
  private readonly colon: string;

  constructor(private readonly lang: Language) {
    this.colon = lang === 'zh' ? '：' : ': ';
  }

  write(explanation: Explanation, brief: boolean): readonly Block[] {
    const { id, on, policy, verdicts, missing, notices } = explanation;
    const full = brief ? verdicts.filter(comesFirst) : verdicts;
    const rest = brief ? verdicts.filter((verdict) => !comesFirst(verdict)) : [];
    const name = id === null ? this.say(WORDS.anonymous) : plain(id);
    const head = [
      this.pair(WORDS.case, name),
      this.pair(WORDS.day, on),
      this.pair(WORDS.basis, `${policy.id}${this.lang === 'zh' ? `《${POLICY.title}》` : ''}`),
    ];
    return [
      { kind: 'title', text: this.say(WORDS.title) },
      { kind: 'line', text: clauses(head, this.lang) },
      ...(brief ? [this.line(WORDS.monthly, this.sum(explanation.monthly))] : []),
      ...(brief ? this.notes(notices) : []),
      ...full.flatMap((verdict) => this.verdict(verdict, brief ? notices : [])),
      ...this.others(rest),
      ...(brief && missing.length > 0
        ? [this.heading(WORDS.allMissing), ...missing.flatMap((question) => this.question(question))]
        : []),
    ];
  }

  private say(words: Bilingual): string {
    return words[this.lang];
  }

  private pair(name: Bilingual, value: string): string {
    return `${this.say(name)}${this.colon}${value}`;
  }

  private quoted(before: Bilingual, label: Bilingual): string {
    return this.lang === 'zh' ? `${before.zh}「${label.zh}」` : `${before.en} “${label.en}” `;
  }

  private line(name: Bilingual, value: string): Block {
    return { kind: 'line', text: this.pair(name, value) };
  }

  private heading(words: Bilingual): Block {
    return { kind: 'heading', text: this.say(words) };
  }

  private part(words: Bilingual): Block {
    return { kind: 'part', text: this.say(words) };
  }

  private sum({ min, max }: Explanation['monthly']): string {
    const unit = this.say(unitWords('CNY/month'));
    if (min === max) return `${min}${unit}`;
    const most = max === null ? this.say(WORDS.unknownSum) : `${max}${unit}`;
    return `${min} ${this.say(WORDS.to)} ${most}`;
  }

  private notes(notices: readonly ExplanationNotice[]): readonly Block[] {
    return notices.flatMap(({ text, sentence }): readonly Block[] => [
      this.line(WORDS.note, this.say(text)),
      ...(sentence === null ? [] : [{ kind: 'quote' as const, ...sentence }]),
    ]);
  }

  private answer({ label, id, verdict, status, amount, unit }: VerdictExplanation): string {
    const answer = status === null ? truthWords(verdict) : STATUS[status];
    const money =
      amount === null ? '' : `${this.lang === 'zh' ? '，' : ', '}${amount}${this.say(unitWords(unit))}`;
    return `${this.say(label)} (${id})${this.colon}${this.say(answer)}${money}`;
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

  private claim({ strength, standard, amount, who }: VerdictExplanation): readonly Block[] {
    const lines: Block[] = [];
    if (strength !== null) lines.push(this.line(WORDS.strength, this.say(STRENGTH[strength])));
    if (standard !== null) {
      const { standard: id, division, from, source } = standard;
      lines.push(this.line(WORDS.standard, plain(`${id}, ${division}, ${from}, ${source}`)));
    } else if (amount !== null) {
      lines.push(this.line(WORDS.standard, this.say(WORDS.byText)));
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
        { kind: 'quote', ...sentence },
      ]),
    ];
  }

  private reading(id: string, words: Bilingual): Block {
    const text = `${this.say(WORDS.underReading)} ${id}${this.colon}${this.say(words)}`;
    return { kind: 'item', depth: 1, text };
  }

  private evidence({ test, verdict, value, words, label }: Evidence): Block {
    const named = test.zh === label.zh ? '' : `${this.say(label)} = `;
    const unknown = verdict === null ? WORDS.notRecorded : WORDS.eitherWay;
    const found = value === null ? this.say(unknown) : `${named}${this.say(words)}`;
    return {
      kind: 'item',
      depth: 1,
      text: `${sign(verdict)} ${this.say(test)}${this.colon}${found}`,
    };
  }

  private why({ steps }: VerdictExplanation): readonly Block[] {
    const quoted = new Set<string>();
    return [
      this.part(WORDS.why),
      ...steps.flatMap(
        ({ label, rule, verdict, sentences, evidence, readings, byCases }): readonly Block[] => {
          const fresh = sentences.filter(({ id }) => !quoted.has(id));
          for (const { id } of fresh) quoted.add(id);
          const cited = sentences.map(({ id }) => id).join(', ');
          const text = `${sign(verdict)} ${this.say(label)} (${rule})${this.colon}${this.say(truthWords(verdict))} [${cited}]`;
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
                    text: this.pair(WORDS.whatever, byCases.join(', ')),
                  },
                ]),
            ...fresh.map((sentence) => ({ kind: 'quote' as const, ...sentence })),
          ];
        },
      ),
    ];
  }

  private change({ counterfactuals, readings }: VerdictExplanation): readonly Block[] {
    const facts = counterfactuals.map(({ label, words, becomes, without }): Block => {
      const gone = without.length === 0 ? '' : ` (${this.pair(WORDS.without, without.join(', '))})`;
      const then = `${this.say(WORDS.becomes)}${this.colon}${this.say(truthWords(becomes))}`;
      const text = `${this.quoted(WORDS.ifIt, label)}${this.say(WORDS.were)}${this.colon}${this.say(words)}${gone} — ${then}`;
      return { kind: 'item', depth: 0, text };
    });
    const switched = readings.flatMap(
      ({ reading, question, inForce, other, ground, changes }): readonly Block[] => [
        {
          kind: 'item',
          depth: 0,
          text: `${this.say(WORDS.underReading)} ${reading}${this.colon}${this.say(question)}`,
        },
        {
          kind: 'item',
          depth: 1,
          text: `${this.say(inForce.words)} (${this.pair(WORDS.ground, this.say(ground))})`,
        },
        {
          kind: 'item',
          depth: 1,
          text: `${this.say(WORDS.otherReading)} “${this.say(other.words)}”${this.colon}${changes
            .map(({ what, from, to }) => `${what} ${String(from)} → ${String(to)}`)
            .join('; ')}`,
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
      { kind: 'item', depth: 0, text: `${this.say(label)}${this.colon}${this.say(question)}` },
      { kind: 'item', depth: 1, text: clauses([paper, from], this.lang) },
    ];
  }

  private missing({ missing, standardsMissing }: VerdictExplanation): readonly Block[] {
    if (missing.length + standardsMissing.length === 0) return [];
    return [
      this.part(WORDS.missing),
      ...missing.flatMap((question) => this.question(question)),
      ...standardsMissing.map(
        (id): Block => ({ kind: 'item', depth: 0, text: this.pair(WORDS.noStandard, id) }),
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
