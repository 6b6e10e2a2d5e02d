import type { CompiledRules } from '../decide/compiled/compiled-rules.js';
import { compileRules } from '../decide/compiled/compiled-rules.js';
import { rulesToCompile } from '../decide/compiled/rules-of.js';
import type { Prepared } from '../decide/context/context.js';
import type { ResultOf } from '../decide/result.js';
import type { Restriction } from '../logic/compiled/known.js';
import type { Slot } from '../logic/slot.js';
import type { Office } from '../office/office.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { Ids, Policy } from '../policy/policy.js';
import type { WantedVerdict } from './wanted.js';

/** What a query is written from: the engine of a policy. */
export interface RuleEngine {
  readonly policy: Policy<Ids>;
  readonly office: Pick<Office<Ids>, 'leftOut' | 'readingsShown'>;
  prepare(context: unknown): Prepared<Ids>;
  decide(id: string | null, slots: readonly Slot[], prepared: Prepared<Ids>): ResultOf<Ids>;
}

/** The rule book compiled under the readings of a context. */
export function compiledUnder({ policy }: RuleEngine, { readings }: Prepared<Ids>): CompiledRules {
  return compileRules(rulesToCompile(policy, policy.verdicts), policy.order, readings);
}

/** The place of a verdict among the truths, or among the benefits. */
export function placeAmong({ policy }: RuleEngine, { verdict }: WantedVerdict): number {
  const isBenefit = verdict.kind === 'benefit';
  return policy.verdicts.all
    .filter(({ kind }) => (kind === 'benefit') === isBenefit)
    .findIndex(({ key }) => key === verdict.key);
}

/** What a recorded fact leaves of the status of its parent. */
export function restrictionsOf({
  policy,
}: RuleEngine): readonly { readonly path: string; readonly values: Restriction['values'] }[] {
  return policy.dictionary.groups.map(({ status, present }) => ({ path: status.path, values: present }));
}

/** The division whose figures amounts take, in every edition. */
export const COUNTY = CHENZHOU_2017.county;

/** What the divisions begin with that have standards of their own. */
export const STANDARDS_PREFIX = CHENZHOU_2017.standards.divisions.prefix;
