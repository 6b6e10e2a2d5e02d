import { holds } from '../../logic/expression.js';
import type { Ids, Policy, Verdicts } from '../../policy/policy.js';
import type { RulesToCompile } from './rule-book.js';

/**
 * The verdicts of a policy as they are compiled: the truths are the categories, then in-difficulty, then the measures;
 * the asides are the citations of the benefits, then the concerns of the later rules.
 */
export function rulesToCompile<I extends Ids>(
  { dictionary, county, laterRules }: Policy<I>,
  verdicts: Verdicts<I>,
): RulesToCompile<I['standard']> {
  const { categories, inDifficulty, benefits, measures } = verdicts;
  return {
    truths: [...categories, inDifficulty, ...measures].map(({ condition }) => condition),
    benefits: benefits.map(({ rule, condition, obstacles, monthly }) => ({
      own: holds(rule),
      paid: condition,
      obstacles: obstacles.map(({ when }) => when),
      amount: rule.amount,
      monthly,
    })),
    asides: [
      ...benefits.flatMap(({ rule }) => (rule.citations ?? []).map(({ where }) => where)),
      ...laterRules.flatMap(({ concerns }) => concerns.map(({ when }) => when)),
    ],
    facts: dictionary.facts,
    place: county,
    // A parent of whom any other fact is recorded is not lost.
    restrictions: dictionary.groups.map(({ statusSlot, others, present }) => ({
      slot: statusSlot,
      recorded: others.map(({ slot }) => slot),
      values: present,
    })),
  };
}
