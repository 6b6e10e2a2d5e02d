import { FALSE, type Node } from '../../logic/compiled/forest.js';
import { sentencesOf } from '../../logic/rule.js';
import type { CaseValue } from '../../logic/wording.js';
import type { Ids, VerdictOf } from '../../policy/policy.js';
import type { Facts } from '../space/children.js';
import type { Auditor } from './auditor.js';
import { changeEffect, fails, holds, saidOf } from './effects.js';
import type { AnyCase, Finding } from './finding.js';

/** One fact of a child that, put back as an ordinary child has it, turns a verdict. */
function turningFact<I extends Ids>(
  { children, judge }: Auditor<I>,
  verdict: VerdictOf<I>,
  child: Facts,
): Readonly<Record<string, CaseValue>> | undefined {
  for (const path of children.departures(child)) {
    const value = children.plain.get(path);
    if (value === undefined) continue;
    const sets = { [path]: value };
    if (fails(saidOf(judge.decide(children.changed(child, sets)), verdict))) return sets;
  }
  return undefined;
}

/** For a sentence a child for whom a verdict that rests on it holds, and one fact that makes it fail. */
function covered<I extends Ids>(
  auditor: Auditor<I>,
  sentence: string,
  verdict: VerdictOf<I>,
): Finding<AnyCase> | undefined {
  const { space, children, plausible, policy } = auditor;
  const where = space.all(plausible, space.condition(verdict.condition), citing(auditor, sentence, verdict));
  const child = where === FALSE ? undefined : children.least(where);
  if (child === undefined) return undefined;
  const sets = turningFact(auditor, verdict, child) ?? otherwise(auditor, verdict, child);
  if (sets === undefined) return undefined;
  return auditor.found({
    kind: 'coverage',
    review: 'coverage',
    pattern: {
      zh: `${sentence}：${verdict.rule.label.zh}，成立与不成立各一例`,
      en: `${sentence}: ${verdict.rule.label.en}, a child for it and one against`,
    },
    sentences: [sentence],
    child,
    sets,
    holds: (before, after) => holds(saidOf(before, verdict)) && fails(saidOf(after, verdict)),
    effect: (before, after) => changeEffect(policy, before, after),
  });
}

/** Of whom a verdict holds as an ordinary child: another place, or one fact of yes or no the other way, that turns it. */
function otherwise<I extends Ids>(
  { agenda, children, judge }: Auditor<I>,
  verdict: VerdictOf<I>,
  child: Facts,
): Readonly<Record<string, CaseValue>> | undefined {
  const others = [...children.plain].flatMap(
    ([path, value]): readonly Readonly<Record<string, CaseValue>>[] =>
      typeof value === 'boolean' ? [{ [path]: !value }] : [],
  );
  const choices = [...agenda.places.map(({ path }) => ({ [path]: agenda.elsewhere })), ...others];
  return choices.find((sets) => fails(saidOf(judge.decide(children.changed(child, sets)), verdict)));
}

/** Where a verdict rests on a sentence: everywhere, unless the rule says more exactly where it is cited. */
function citing<I extends Ids>({ space }: Auditor<I>, sentence: string, { rule }: VerdictOf<I>): Node {
  const exact = (rule.citations ?? []).filter((citation) => citation.sentence === sentence);
  return exact.reduce(
    (any, { where }) => space.forest.or(any, space.condition(where)),
    exact.length === 0 ? space.all() : FALSE,
  );
}

/** For each sentence that a verdict rests on, a witness for it and what turns it. */
export function* coverage<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  const done = new Set<string>();
  for (const verdict of auditor.policy.verdicts.all) {
    for (const sentence of sentencesOf(verdict.rule)) {
      if (done.has(sentence)) continue;
      const found = covered(auditor, sentence, verdict);
      if (found === undefined) continue;
      done.add(sentence);
      yield found;
    }
  }
}
