import { certain } from '../../logic/certain.js';
import { mentionsOf } from '../../logic/collect.js';
import type { Fact } from '../../logic/fact.js';
import { type Algebra, fold } from '../../logic/fold.js';
import type { Rule } from '../../logic/rule.js';
import type { BenefitVerdictOf, Ids, Policy } from '../../policy/policy.js';
import type { Cause } from '../cause.js';
import type { MonthlyAmount } from './monthly-decision.js';

/** A rule with the facts and ages that it asks about itself, not through the rules that it names. */
interface Carrier {
  readonly sentences: readonly string[];
  readonly facts: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

function carrierOf(rule: Rule): Carrier {
  const facts = new Set<string>();
  const years = new Set<number>();
  const nothing = (): void => undefined;
  const add = (fact: Fact): void => void facts.add(fact.path);
  const own: Algebra<void> = {
    constant: nothing,
    fact: add,
    oneOf: add,
    within: add,
    unregistered: add,
    reached: (_, age) => void years.add(age),
    all: nothing,
    any: nothing,
    not: nothing,
    reading: nothing,
    rule: nothing,
  };
  fold(rule.when, own);
  return { sentences: rule.sentences, facts, years };
}

interface Citation {
  readonly own: readonly string[];
  readonly carriers: readonly Carrier[];
}

function citationOf<I extends Ids>({ rule, condition }: BenefitVerdictOf<I>): Citation {
  return { own: rule.sentences, carriers: [...mentionsOf([condition]).rules].map(carrierOf) };
}

function carries<I extends Ids>({ facts, years }: Carrier, cause: Cause<I>): boolean {
  if (cause.kind === 'birthday') return years.has(cause.years);
  if (cause.kind === 'term') return facts.has(cause.fact) && years.has(cause.months / 12);
  return cause.kind === 'event' && cause.facts.some((path) => facts.has(path));
}

/** Through which sentences the benefits of a policy change. */
export class Citations<I extends Ids> {
  private readonly byBenefit = new Map<string, Citation>();

  constructor(private readonly policy: Policy<I>) {}

  /**
   * The sentence through which a cause changed a benefit: where another benefit is paid instead, the sentence of that
   * exclusion; else the benefit's own sentence, unless it ended by a condition that stands elsewhere (18 周岁 stands in
   * 2.0-1, 在校就读 in 2.3-5). Which rule asks about the fact or the age is read off the rules. Where the policy itself
   * became another, the first sentence that the one before did not cite for the benefit.
   *
   * @param before the citations of the policy of the month before.
   */
  sentenceOf(
    { benefit, excludedBy, sentences }: Pick<MonthlyAmount<I>, 'benefit' | 'excludedBy' | 'sentences'>,
    change: 'began' | 'ended' | 'changed',
    cause: Cause<I>,
    before: Citations<I> | null,
  ): string {
    const { own, carriers } = this.citation(benefit);
    const exclusion = this.policy.exclusions.find(
      ({ holder, excludes }) => excludes === benefit && excludedBy.includes(holder),
    );
    if (exclusion !== undefined) return exclusion.sentence;
    if (cause.kind === 'edition') {
      const known = before === null ? new Set<string>() : before.allOf(benefit);
      const all = [
        ...sentences,
        ...own,
        ...this.toppedUp(benefit),
        ...carriers.flatMap((carrier) => carrier.sentences),
      ];
      return String(all.find((sentence) => !known.has(sentence)) ?? own[0]);
    }
    const cited = carriers.filter((carrier) => carries(carrier, cause)).flatMap(({ sentences }) => sentences);
    const preferred = cited.filter((sentence) => own.includes(sentence));
    return String([...preferred, ...(change === 'began' ? [] : cited), ...own][0]);
  }

  /** Every sentence that is cited for a benefit; none where the policy does not have it. */
  private allOf(benefit: I['benefit']): ReadonlySet<string> {
    if (this.verdictOf(benefit) === undefined) return new Set();
    const { own, carriers } = this.citation(benefit);
    return new Set([...own, ...carriers.flatMap(({ sentences }) => sentences), ...this.toppedUp(benefit)]);
  }

  /** The sentences by which a benefit is paid beside another. */
  private toppedUp(id: I['benefit']): readonly string[] {
    const matrix = this.policy.topUps?.matrix ?? [];
    return matrix.flatMap(({ benefit, tops, sentence }) => (benefit === id || tops === id ? [sentence] : []));
  }

  private verdictOf(benefit: I['benefit']): BenefitVerdictOf<I> | undefined {
    return this.policy.verdicts.benefits.find(({ id }) => id === benefit);
  }

  private citation(benefit: I['benefit']): Citation {
    const known = this.byBenefit.get(benefit);
    if (known !== undefined) return known;
    const made = citationOf(certain(this.verdictOf(benefit)));
    this.byBenefit.set(benefit, made);
    return made;
  }
}
