import { FALSE } from '../../logic/compiled/forest.js';
import type { Ids, VerdictOf } from '../../policy/policy.js';
import type { Auditor } from './auditor.js';
import { holds, saidOf, stateEffect } from './effects.js';
import type { AnyCase, Finding } from './finding.js';

/** A verdict that asks neither where a child is registered nor where it lives, with a child of another city. */
function placeless<I extends Ids>(auditor: Auditor<I>, verdict: VerdictOf<I>): Finding<AnyCase> | undefined {
  const { space, agenda, plausible, children, policy } = auditor;
  const condition = space.condition(verdict.condition);
  const places = agenda.places.flatMap(({ path }) => space.placeOf(path) ?? []);
  if (condition === FALSE || places.some((place) => space.asks(condition, place))) return undefined;
  const least = children.least(space.all(plausible, condition));
  if (least === undefined) return undefined;
  const child = new Map([...least, ...agenda.places.map(({ path }) => [path, agenda.elsewhere] as const)]);
  const { label, sentences, id } = verdict.rule;
  return auditor.found({
    kind: 'gap',
    review: `place/${id}`,
    pattern: {
      zh: `不问户籍和居住地：${label.zh}——外市儿童同样适用`,
      en: `neither registration nor residence is asked: ${label.en} is for children of other cities too`,
    },
    sentences,
    child,
    told: agenda.places.map(({ path }) => path),
    holds: (result) => holds(saidOf(result, verdict)),
    effect: (result) => stateEffect(policy, result),
  });
}

/** The verdicts that do not ask of which city a child is. */
export function* places<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  const { benefits, measures } = auditor.policy.verdicts;
  for (const verdict of [...benefits, ...measures]) {
    const found = placeless(auditor, verdict);
    if (found !== undefined) yield found;
  }
}
