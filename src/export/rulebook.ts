import type { Bilingual } from '../logic/bilingual.js';
import type { Reading } from '../logic/reading.js';
import type { StandardKind } from '../money/standard-kind.js';
import { CHENZHOU_2017, CHENZHOU_2017_TEXT } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Exclusion, Ids, Policy, PolicyText, TopUp } from '../policy/policy.js';
import type { Sentence, Source } from '../policy/sentences/sentence.js';
import { type FactEntry, factEntry } from './facts.js';
import { type RuleEntry, ruleEntries } from './rule-entries.js';

/** One sentence of the policy and what became of it. */
export interface SentenceEntry {
  readonly id: string;
  readonly text: string;
  readonly kind: Sentence['kind'];
  /** Ids of the rules, exclusions (`holder>excluded`), top-ups (`benefit+topped`) and readings that cite it, found by walking the rules. */
  readonly encodedBy: readonly string[];
  /** Why no rule computes it, or which part stays uncomputed; `null` where rules compute all of it. */
  readonly why: Bilingual | null;
  /** What else the sentence is, beside its kind. */
  readonly also: readonly Sentence['kind'][];
  /** Who must, may or is encouraged to do what towards whom. */
  readonly duties: NonNullable<Sentence['duties']>;
  /** Of a sentence of another document: where it stands, and how well its words are known. */
  readonly source?: Source;
}

/** What is paid beside what. */
export interface TopUpEntry<I extends Ids = ChenzhouIds>
  extends Pick<TopUp<I['benefit']>, 'benefit' | 'tops' | 'sentence' | 'ground'> {
  /** The fact that says what is received, under option `recorded` of the reading. */
  readonly received: string;
  readonly reading: string;
}

/** One exclusion. */
export interface ExclusionEntry<I extends Ids = ChenzhouIds>
  extends Pick<Exclusion<I['holder'], I['benefit']>, 'holder' | 'excludes' | 'sentence' | 'ground'> {
  /** The option of a contested reading that it stands on; `null` where it stands on none. */
  readonly only: { readonly reading: string; readonly option: string } | null;
  /** It stands only while none of these is paid. */
  readonly unlessPaid?: readonly I['benefit'][];
}

/** The whole policy as plain data. */
export interface Rulebook<I extends Ids = ChenzhouIds> {
  readonly policy: Policy['document'] & { readonly encoding: string };
  readonly sentences: readonly SentenceEntry[];
  readonly rules: readonly RuleEntry<I>[];
  readonly readings: readonly Reading[];
  readonly exclusions: readonly ExclusionEntry<I>[];
  /** Only where a policy tops up. */
  readonly topUps?: readonly TopUpEntry<I>[];
  readonly standards: readonly StandardKind<I['standard']>[];
  readonly facts: readonly FactEntry<I>[];
}

interface Citing {
  readonly id: string;
  readonly sentences: readonly string[];
}

function topUpEntries<I extends Ids>({ topUps }: Policy<I>): readonly TopUpEntry<I>[] {
  if (topUps === null) return [];
  return topUps.matrix.map(({ benefit, tops, sentence, ground, received }) => ({
    benefit,
    tops,
    sentence,
    ground,
    received: received.path,
    reading: topUps.basis.id,
  }));
}

/** The rule book of a policy. */
export function rulebookOf<I extends Ids>(policy: Policy<I>, text: PolicyText): Rulebook<I> {
  const { document, encoding, readings, standards, dictionary } = policy;
  const rules = ruleEntries(policy);
  const exclusions = policy.exclusions.map(({ holder, excludes, sentence, ground, only, unlessPaid }) => ({
    holder,
    excludes,
    sentence,
    ground,
    only: only === null ? null : { reading: only.reading.id, option: only.option },
    ...(unlessPaid === undefined ? {} : { unlessPaid }),
  }));
  const topUps = topUpEntries(policy);
  const citing: readonly Citing[] = [
    ...rules,
    ...exclusions.map(({ holder, excludes, sentence }) => ({
      id: `${holder}>${excludes}`,
      sentences: [sentence],
    })),
    ...topUps.map(({ benefit, tops, sentence }) => ({ id: `${benefit}+${tops}`, sentences: [sentence] })),
    ...readings,
  ];
  const encodedBy = (id: string): readonly string[] => [
    ...new Set(citing.filter(({ sentences }) => sentences.includes(id)).map((one) => one.id)),
  ];
  return {
    policy: { ...document, encoding },
    sentences: text.sentences.map(({ id, text, kind, why, also = [], duties = [], source }) => ({
      id,
      text,
      kind,
      encodedBy: encodedBy(id),
      why,
      also,
      duties,
      ...(source === undefined ? {} : { source }),
    })),
    rules,
    readings,
    exclusions,
    ...(topUps.length === 0 ? {} : { topUps }),
    standards: standards.kinds,
    facts: dictionary.facts.map((fact) => factEntry<I>(fact)),
  };
}

/**
 * The policy as plain data: all 96 sentences with the rules that encode each or the reason why none does, every rule in
 * words, the contested readings, the exclusions, the standards and the facts.
 *
 * @see 2.0-1
 * @example
 * rulebook.sentences.find(({ id }) => id === '4.4-3')?.encodedBy.includes('orphan-living>minimum-living'); // true
 */
export const rulebook: Rulebook = /* @__PURE__ */ rulebookOf(CHENZHOU_2017, CHENZHOU_2017_TEXT);
