/**
 * The result of a partial case by brute force: every completion is decided, then the answers are compared.
 */
import { countCompletions, digitsOf, forEachCompletion, openFacts } from './completions.js';
import { inForce, type OracleContext } from './context.js';
import { decide } from './decide.js';
import type { Decision, EntryUsed } from './decision.js';
import { benefitsOf, CATEGORIES, type EditionBenefitId, MEASURES, STANDARDS } from './ids.js';
import { yuanOf } from './money.js';

export type Verdict = boolean | null;
export type BenefitStatus = 'entitled' | 'not-entitled' | 'excluded' | 'undetermined';

export interface ExpectedBenefit {
  readonly status: BenefitStatus;
  readonly amount: string | null;
  readonly standard: EntryUsed | null;
  readonly excludedBy: readonly string[];
}

/** The part of a result that follows from case, day, readings and standards. */
export interface ExpectedResult {
  readonly categories: Readonly<Record<string, Verdict>>;
  readonly inDifficulty: Verdict;
  readonly benefits: Readonly<Record<string, ExpectedBenefit>>;
  readonly measures: Readonly<Record<string, Verdict>>;
  readonly monthly: { readonly min: string; readonly max: string | null };
  readonly missing: readonly string[];
  readonly standardsMissing: readonly string[];
}

/** Holders in the order of the stacking table. */
const HOLDER_ORDER: Readonly<Partial<Record<EditionBenefitId, readonly string[]>>> = {
  'hiv-living': ['orphan-living'],
  'unattended-living': ['orphan-living', 'hiv-living'],
  'destitute-support': ['orphan-living', 'unattended-living', 'hiv-living'],
  'minimum-living': ['orphan-living', 'destitute-support', 'hiv-living'],
  'hardship-disability-subsidy': [
    'orphan-living',
    'destitute-support',
    'workInjuryCareFee',
    'hiv-living',
    'unattended-living',
  ],
  'nursing-subsidy': ['destitute-support', 'workInjuryCareFee'],
};

/** What is counted about one benefit over all completions. */
class BenefitTally {
  private own = 0;
  private paid = 0;
  private amount: string | null = null;
  private sameAmount = true;
  private standard: EntryUsed | null = null;
  private entryKey = '';
  private sameStandard = true;
  private readonly held = new Map<string, number>();

  constructor(private readonly id: EditionBenefitId) {}

  add(decision: Decision): void {
    const { paid, ownConditions, holders, amount, standard, entryKey } = decision.benefits[this.id];
    if (ownConditions) {
      this.own += 1;
      for (const holder of holders) this.held.set(holder, (this.held.get(holder) ?? 0) + 1);
    }
    if (!paid) return;
    if (this.paid === 0) {
      this.amount = amount;
      this.standard = standard;
      this.entryKey = entryKey;
    } else {
      if (amount !== this.amount) this.sameAmount = false;
      if (entryKey !== this.entryKey) this.sameStandard = false;
    }
    this.paid += 1;
  }

  result(completions: number): ExpectedBenefit {
    const status = this.status(completions);
    const entitled = status === 'entitled';
    return {
      status,
      amount: entitled && this.sameAmount ? this.amount : null,
      standard: entitled && this.sameStandard ? this.standard : null,
      excludedBy: status === 'excluded' ? this.excludedBy() : [],
    };
  }

  private status(completions: number): BenefitStatus {
    if (this.paid === completions) return 'entitled';
    if (this.paid > 0) return 'undetermined';
    if (this.own > 0) return 'excluded';
    return 'not-entitled';
  }

  private excludedBy(): string[] {
    const order = HOLDER_ORDER[this.id] ?? [];
    const always = order.filter((holder) => this.held.get(holder) === this.own);
    if (always.length > 0) return always;
    return order.filter((holder) => this.held.has(holder));
  }
}

class VerdictTally {
  private sawTrue = false;
  private sawFalse = false;

  add(verdict: boolean): void {
    if (verdict) this.sawTrue = true;
    else this.sawFalse = true;
  }

  result(): Verdict {
    if (this.sawTrue && this.sawFalse) return null;
    return this.sawTrue;
  }
}

/** One letter per verdict: categories, in difficulty, benefits paid, measures. */
function verdictLetters(decision: Decision, benefits: readonly EditionBenefitId[]): string {
  let letters = '';
  for (const id of CATEGORIES) letters += decision.categories[id] ? '1' : '0';
  letters += decision.inDifficulty ? '1' : '0';
  for (const id of benefits) letters += decision.benefits[id].paid ? '1' : '0';
  for (const id of MEASURES) letters += decision.measures[id] ? '1' : '0';
  return letters;
}

/** Amounts and entries of what is paid. */
function figureText(decision: Decision, benefits: readonly EditionBenefitId[]): string {
  let figures = '';
  for (const id of benefits) {
    const { amount, entryKey } = decision.benefits[id];
    if (amount !== null || entryKey !== '') figures += `${id}=${amount ?? '?'}@${entryKey};`;
  }
  return figures;
}

/** Guards against a case with so many unknown facts that no test would end. */
const MOST_COMPLETIONS = 3_000_000;

/**
 * The expected result of a partial case (nested form; absent and `null` are unknown).
 *
 * Meant for cases with few unknown facts: throws when there are more than three million completions.
 */
export function expectedResult(partialCase: object, context: OracleContext): ExpectedResult {
  // Entries out of force never matter; leaving them out first only saves time.
  const standards = (context.standards ?? []).filter((entry) => inForce(entry, context.on));
  const trimmed: OracleContext = { ...context, standards };
  const facts = openFacts(partialCase, trimmed);
  const count = countCompletions(facts);
  if (count > MOST_COMPLETIONS) throw new Error('too many completions for brute force');

  const categories = CATEGORIES.map((id) => ({ id, tally: new VerdictTally() }));
  const inDifficulty = new VerdictTally();
  const ids = benefitsOf(context.edition);
  const benefits = ids.map((id) => ({ id, tally: new BenefitTally(id) }));
  const measures = MEASURES.map((id) => ({ id, tally: new VerdictTally() }));
  const needed = new Set<string>();
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  let maxKnown = true;
  const letters: string[] = [];
  const figures: string[] = [];

  forEachCompletion(facts, (complete, index) => {
    const decision = decide(complete, trimmed);
    for (const { id, tally } of categories) tally.add(decision.categories[id]);
    inDifficulty.add(decision.inDifficulty);
    for (const { id, tally } of benefits) {
      tally.add(decision);
      for (const standard of decision.benefits[id].needs) needed.add(standard);
    }
    for (const { id, tally } of measures) tally.add(decision.measures[id]);
    const { total, missingStandard } = decision.monthly;
    if (total < min) min = total;
    if (total > max) max = total;
    if (missingStandard) maxKnown = false;
    letters[index] = verdictLetters(decision, ids);
    figures[index] = figureText(decision, ids);
  });

  return {
    categories: Object.fromEntries(categories.map(({ id, tally }) => [id, tally.result()])),
    inDifficulty: inDifficulty.result(),
    benefits: Object.fromEntries(benefits.map(({ id, tally }) => [id, tally.result(count)])),
    measures: Object.fromEntries(measures.map(({ id, tally }) => [id, tally.result()])),
    monthly: { min: yuanOf(min), max: maxKnown ? yuanOf(max) : null },
    missing: missingFacts(digitsOf(facts), letters, figures),
    standardsMissing: STANDARDS.map(({ id }) => id).filter((id) => needed.has(id)),
  };
}

/**
 * The facts for which two completions that differ in that fact alone differ in a verdict or a figure, those that can
 * change most verdicts first. Comparing with the fact's first value is enough: if two values differ from each other,
 * one of them differs from the first.
 */
function missingFacts(
  digits: ReturnType<typeof digitsOf>,
  letters: readonly string[],
  figures: readonly string[],
): string[] {
  const found: { path: string; changes: number }[] = [];
  for (const { path, values, stride } of digits) {
    const changed = new Set<number>();
    let listed = false;
    for (let index = 0; index < letters.length; index += 1) {
      const position = Math.floor(index / stride) % values.length;
      if (position === 0) continue;
      const first = index - position * stride;
      const here = letters[index] ?? '';
      const there = letters[first] ?? '';
      if (here !== there) {
        listed = true;
        for (let place = 0; place < here.length; place += 1) {
          if (here[place] !== there[place]) changed.add(place);
        }
      }
      if (figures[index] !== figures[first]) listed = true;
    }
    if (listed) found.push({ path, changes: changed.size });
  }
  // The digits are in dictionary order and sorting is stable.
  found.sort((left, right) => right.changes - left.changes);
  return found.map(({ path }) => path);
}
