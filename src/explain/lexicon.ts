import type { Bilingual } from '../logic/bilingual.js';
import { certain } from '../logic/certain.js';
import type { Fact } from '../logic/fact.js';
import type { Ids, Policy, PolicyText } from '../policy/policy.js';
import type { Sentence } from '../policy/sentences/sentence.js';
import type { AppliedReading, Question, Quote } from './explanation.js';

/** A fact as the question of its dictionary entry. */
export function questionAbout<Path extends string>({
  path,
  label,
  question,
  document,
  issuer,
}: Fact & { readonly path: Path }): Omit<Question, 'fact'> & { readonly fact: Path } {
  return { fact: path, label, question, document, issuer };
}

/** The words of a policy by id: facts, sentences, readings and holders. */
export class Lexicon<I extends Ids> {
  private readonly facts: ReadonlyMap<string, Fact & { readonly path: I['fact'] }>;
  private readonly sentences: ReadonlyMap<string, Sentence>;
  private readonly options: ReadonlyMap<string, Bilingual>;
  private readonly benefits: ReadonlyMap<string, Bilingual>;

  constructor({ dictionary, readings, verdicts }: Policy<I>, { sentences }: PolicyText) {
    this.facts = new Map(dictionary.facts.map((fact) => [fact.path, fact]));
    this.sentences = new Map(sentences.map((sentence) => [sentence.id, sentence]));
    this.options = new Map(
      readings.flatMap(({ id, options }) =>
        Object.entries(options).map(([option, words]): [string, Bilingual] => [`${id}/${option}`, words]),
      ),
    );
    this.benefits = new Map(verdicts.benefits.map(({ id, rule }) => [id, rule.label]));
  }

  /** The fact at a path. */
  fact(path: string): Fact & { readonly path: I['fact'] } {
    return certain(this.facts.get(path));
  }

  /** A missing fact as a question. */
  question(path: I['fact']): Question<I> {
    return questionAbout(this.fact(path));
  }

  /** A sentence, word for word; one of a later document with how well its words are known. */
  quote(id: string): Quote {
    const { text, source } = certain(this.sentences.get(id));
    return source === undefined
      ? { id, text }
      : { id, text, source: { document: source.document, known: source.known } };
  }

  /** A reading with one of its options. */
  reading(reading: string, option: string): AppliedReading {
    return { reading, option, words: certain(this.options.get(`${reading}/${option}`)) };
  }

  /** Who is paid instead, by name: a benefit, or a recorded fact. */
  holder(holder: I['holder']): Bilingual {
    return this.benefits.get(holder) ?? this.fact(holder).label;
  }
}
