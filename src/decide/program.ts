import { type CitedIn, citedBy } from '../logic/cited.js';
import { mentionsOf } from '../logic/collect.js';
import { ExactCompiler, type NodeOf } from '../logic/exact.js';
import { type Expression, holds } from '../logic/expression.js';
import type { Truth } from '../logic/truth.js';
import type { BenefitRule, Ids, Policy } from '../policy/policy.js';
import { AmountCompiler, type AmountOf } from './amounts.js';
import { compileLaterRules, type ReadyLaterRule } from './later-rules.js';
import type { BenefitResult, BenefitStatus } from './result.js';
import { type Table, tabulate } from './tabulate.js';

/** A compiled category or measure. */
export interface ReadyRule<Id extends string> {
  readonly id: Id;
  readonly nodeOf: NodeOf;
}

/** A compiled benefit. */
export interface ReadyBenefit<I extends Ids> {
  readonly id: I['benefit'];
  readonly monthly: boolean;
  /** Its own condition, before the exclusions. */
  readonly own: NodeOf;
  /** Whether it is paid, after the exclusions. */
  readonly paid: NodeOf;
  readonly amount: AmountOf<I> | null;
  /** The sentences it rests on, by branch. */
  readonly cited: CitedIn;
  readonly obstacles: readonly {
    readonly holder: I['holder'];
    readonly sentence: string;
    readonly when: NodeOf;
  }[];
  /** The result for each status where there is neither an amount nor a holder to name. */
  readonly plain: Readonly<Record<BenefitStatus, BenefitResult<I>>>;
}

/** All rules of a policy, compiled. */
export interface Program<I extends Ids> {
  readonly categories: readonly ReadyRule<I['category']>[];
  readonly inDifficulty: NodeOf;
  readonly benefits: readonly ReadyBenefit<I>[];
  readonly measures: readonly ReadyRule<I['measure']>[];
  readonly laterRules: readonly ReadyLaterRule<I>[];
  readonly ruleCount: number;
  /** The ages that the rules ask about. */
  readonly years: readonly number[];
  /** Tables in which nothing holds: most of a child's verdicts stand there already, and the rest are set on a copy. */
  readonly nothing: {
    readonly categories: Table<I['category'], Truth>;
    readonly benefits: Table<I['benefit'], BenefitResult<I>>;
    readonly measures: Table<I['measure'], Truth>;
  };
}

function plainResults<I extends Ids>({
  strength,
  unit,
  sentences,
}: BenefitRule<I['benefit'], I['standard']>): ReadyBenefit<I>['plain'] {
  const noHolder = Object.freeze([]);
  const plain = (status: BenefitStatus): BenefitResult<I> =>
    Object.freeze({
      status,
      strength,
      amount: null,
      unit,
      standard: null,
      sentences,
      excludedBy: noHolder,
    });
  return {
    entitled: plain('entitled'),
    'not-entitled': plain('not-entitled'),
    excluded: plain('excluded'),
    undetermined: plain('undetermined'),
  };
}

/** Prepares a whole policy; rules that others name are worked out once per child. */
export function compileProgram<I extends Ids>(policy: Policy<I>): Program<I> {
  const { verdicts } = policy;
  const compiler = new ExactCompiler(policy.dictionary.slotOf);
  const amounts = new AmountCompiler(policy, compiler);
  const ready = <Id extends string>({
    id,
    condition,
  }: {
    readonly id: Id;
    readonly condition: Expression;
  }): ReadyRule<Id> => ({ id, nodeOf: compiler.compile(condition) });
  const categories = verdicts.categories.map((verdict) => ready<I['category']>(verdict));
  const inDifficulty = compiler.compile(verdicts.inDifficulty.condition);
  const benefits = verdicts.benefits.map(
    ({ id, rule, condition, monthly, obstacles }): ReadyBenefit<I> => ({
      id,
      monthly,
      own: compiler.compile(holds(rule)),
      paid: compiler.compile(condition),
      amount: rule.amount === null ? null : amounts.compile(rule.amount),
      obstacles: obstacles.map(({ exclusion, when }) => ({
        holder: exclusion.holder,
        sentence: exclusion.sentence,
        when: compiler.compile(when),
      })),
      cited: citedBy(rule, compiler),
      plain: plainResults<I>(rule),
    }),
  );
  const measures = verdicts.measures.map((verdict) => ready<I['measure']>(verdict));
  const laterRules = compileLaterRules(policy, compiler);
  return {
    categories,
    inDifficulty,
    benefits,
    measures,
    laterRules,
    ruleCount: compiler.ruleCount,
    years: yearsOf(verdicts.all.map(({ condition }) => condition)),
    nothing: {
      categories: tabulate(categories, (): Truth => false),
      benefits: tabulate(benefits, (benefit) => benefit.plain['not-entitled']),
      measures: tabulate(measures, (): Truth => false),
    },
  };
}

/** The ages that conditions ask about, in rising order. */
export function yearsOf(conditions: readonly Expression[]): readonly number[] {
  return [...mentionsOf(conditions).years].sort((one, other) => one - other);
}
