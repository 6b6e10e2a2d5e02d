import { FALSE, TRUE } from '../../logic/compiled/forest.js';
import type { Happening } from '../../policy/audit/agenda.js';
import type { BenefitVerdictOf, Ids, ScopeVerdict } from '../../policy/policy.js';
import type { Auditor } from './auditor.js';
import { falling, lostSentences } from './cliffs.js';
import { changeEffect, fails, holds, saidOf } from './effects.js';
import { extremeOf } from './extremes.js';
import type { AnyCase, Finding } from './finding.js';
import { ceasing, happening } from './passages.js';

/** The child that loses most money when its situation gets worse. */
function lessMoney<I extends Ids>(auditor: Auditor<I>, worse: Happening): Finding<AnyCase> | undefined {
  const { id, label, sets, sentences } = worse;
  const extreme = extremeOf(auditor.space, happening(auditor, worse), -1);
  return falling(auditor, extreme, sets, (full) => ({
    kind: 'perverse',
    review: `perverse/${id}`,
    pattern: { zh: `${label.zh}，应发的钱反而减少`, en: `${label.en}, and less money is due` },
    sentences: [...sentences, ...lostSentences(auditor, full)],
  }));
}

/** A benefit without a sum, or a place among the children in difficulty, that is lost when the situation gets worse. */
function lost<I extends Ids>(
  auditor: Auditor<I>,
  worse: Happening,
  verdict: BenefitVerdictOf<I> | ScopeVerdict,
): Finding<AnyCase> | undefined {
  const { space, children, policy } = auditor;
  const passage = happening(auditor, worse);
  const { rule, kind } = verdict;
  // Who is no longer in difficulty loses what rests on it: that is one finding, not many.
  const stays =
    kind === 'condition' ? TRUE : passage.after(space.condition(policy.verdicts.inDifficulty.condition));
  const where = space.all(ceasing(space, passage, space.condition(verdict.condition)), stays);
  const child = where === FALSE ? undefined : children.least(where);
  if (child === undefined) return undefined;
  const { label, sets, sentences } = worse;
  return auditor.found({
    kind: 'perverse',
    review: `perverse/${worse.id}/${rule.id}`,
    pattern: {
      zh: `${label.zh}，反而${kind === 'condition' ? '不再属于' : '失去'}：${rule.label.zh}`,
      en: `${label.en}, and ${kind === 'condition' ? 'the child is no longer a' : 'this is lost'}: ${rule.label.en}`,
    },
    sentences: [...sentences, ...rule.sentences],
    child,
    sets,
    holds: (before, after) => holds(saidOf(before, verdict)) && fails(saidOf(after, verdict)),
    effect: (before, after) => changeEffect(policy, before, after),
  });
}

/** Changes for the worse that lower what is due. */
export function* perverse<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  const { inDifficulty, benefits } = auditor.policy.verdicts;
  for (const worse of auditor.agenda.worse) {
    const less = lessMoney(auditor, worse);
    if (less !== undefined) yield less;
    for (const verdict of [inDifficulty, ...benefits.filter(({ rule }) => rule.unit === null)]) {
      const found = lost(auditor, worse, verdict);
      if (found !== undefined) yield found;
    }
  }
}
