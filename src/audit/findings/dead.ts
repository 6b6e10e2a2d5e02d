import type { Bilingual } from '../../logic/bilingual.js';
import { certain } from '../../logic/certain.js';
import { FALSE, type Node } from '../../logic/compiled/forest.js';
import type { Variable } from '../../logic/compiled/variable.js';
import { textOf } from '../../logic/text.js';
import { caseValue, valueWords } from '../../logic/wording.js';
import type { Ids, VerdictOf } from '../../policy/policy.js';
import { listOf } from '../../words/language.js';
import { leavingOut, type Part, partsOf } from '../space/redundant.js';
import type { Auditor } from './auditor.js';
import { changeEffect, holds, saidOf, stateEffect } from './effects.js';
import type { AnyCase, Finding } from './finding.js';

type Listed = Extract<Variable, { readonly kind: 'listed' }>;

/** What leaving a part out would change. */
interface Deciding<I extends Ids> {
  /** A verdict that the part stands in. */
  readonly verdict: VerdictOf<I>;
  /** The children for whom some verdict would be another. */
  readonly where: Node;
}

function decidingOf<I extends Ids>({ space, policy }: Auditor<I>, part: Part): Deciding<I> | undefined {
  const { forest } = space;
  const standing = policy.verdicts.all.flatMap((verdict) => {
    const without = leavingOut(verdict.condition, part);
    return without === verdict.condition ? [] : [{ verdict, without }];
  });
  const [first] = standing;
  if (first === undefined) return undefined;
  const where = standing.reduce(
    (any, { verdict, without }) =>
      forest.or(any, forest.not(space.same(space.condition(verdict.condition), space.condition(without)))),
    FALSE,
  );
  return { verdict: first.verdict, where };
}

/** A part of a rule that decides for nobody, or at one age alone. */
function partFinding<I extends Ids>(auditor: Auditor<I>, part: Part): Finding<AnyCase> | undefined {
  const { space, children, plausible, policy } = auditor;
  const deciding = decidingOf(auditor, part);
  if (deciding === undefined) return undefined;
  const { verdict, where } = deciding;
  const { label, id, sentences } = part.rule;
  const text = textOf(part.part);
  const draft = (end: Bilingual, key: string, from: Node) => {
    const child = children.least(from);
    if (child === undefined) return undefined;
    return auditor.found({
      kind: 'dead',
      review: `dead/${key}/${id}/${text.en}`,
      pattern: { zh: `${label.zh}中的“${text.zh}”${end.zh}`, en: `“${text.en}” in “${label.en}” ${end.en}` },
      sentences,
      child,
      holds: (result) => holds(saidOf(result, verdict)),
      effect: (result) => stateEffect(policy, result),
    });
  };
  const holding = space.all(plausible, space.condition(verdict.condition));
  if (where === FALSE) {
    const telling = space.all(holding, space.condition(part.part));
    return draft(
      {
        zh: '从不起决定作用：略去它，任何儿童的任何判断都不变',
        en: 'never decides: without it no verdict of any child is another',
      },
      'part',
      telling === FALSE ? holding : telling,
    );
  }
  const age = part.without ? undefined : onlyAge(auditor, space.all(plausible, where));
  if (age === undefined) return undefined;
  return draft(
    {
      zh: `几成空文：只对${age}周岁的儿童起作用`,
      en: `is all but dead: it decides for children of ${age} alone`,
    },
    'nearly',
    space.all(holding, where),
  );
}

/** The full years of those for whom a condition holds, where these are one single year. */
function onlyAge<I extends Ids>({ space, policy, engine }: Auditor<I>, where: Node): number | undefined {
  const place = certain(space.placeOf(policy.birth.path));
  const years = engine.years.filter((one) => space.ages.markOn(0, one) >= 0);
  return years.find((age) => {
    const until = space.ages.markOn(0, age + 1);
    const band = space.ages.markOn(0, age) + 1;
    // A band of one year: from this age until the next.
    const isYear = until === band;
    return isYear && space.at(where, place, band) !== FALSE && space.onlyAt(where, place, band);
  });
}

/** Values of a fact that no verdict and no sum tells apart. */
function* sameValues<I extends Ids>(auditor: Auditor<I>, variable: Listed): Generator<Finding<AnyCase>> {
  const { space, policy, children } = auditor;
  const { fact, bandOf, name } = variable;
  const place = certain(space.placeOf(name));
  const kids = space.kidsAt(auditor.everything, place);
  const alike = new Map<string, number[]>();
  bandOf.forEach((band, slot) => {
    const key = kids.map((of) => of[band]).join();
    alike.set(key, [...(alike.get(key) ?? []), slot]);
  });
  for (const group of alike.values()) {
    const [one, other] = group;
    if (one === undefined || other === undefined) continue;
    const child = children.changed(children.plain, { [name]: caseValue(fact, one) });
    const sets = { [name]: caseValue(fact, other) };
    const called = (lang: 'zh' | 'en'): string =>
      listOf(
        group.map((slot) => valueWords(fact, slot)[lang]),
        lang,
      );
    const found = auditor.found({
      kind: 'dead',
      review: `dead/values/${name}`,
      pattern: {
        zh: `“${fact.label.zh}”的${called('zh')}从不作区分`,
        en: `“${fact.label.en}”: ${called('en')} are never told apart`,
      },
      sentences: fact.sentence === null ? [] : [fact.sentence],
      child,
      sets,
      holds: (before, after) =>
        policy.verdicts.all.every((verdict) => saidOf(before, verdict) === saidOf(after, verdict)) &&
        before.monthly.max === after.monthly.max,
      effect: (before, after) => changeEffect(policy, before, after),
    });
    if (found !== undefined) yield found;
  }
}

/** Rules and parts of rules that never decide, and values of facts that are never told apart. */
export function* dead<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  const { policy, judge, space } = auditor;
  const conditions = policy.verdicts.all.map(({ condition }) => condition);
  for (const part of partsOf(conditions, judge.prepared.readings)) {
    // Under one option of a reading the other says nothing; what it says is a part of its own.
    const found = part.part.kind === 'reading' ? undefined : partFinding(auditor, part);
    if (found !== undefined) yield found;
  }
  for (const variable of space.variables) {
    if (variable.kind === 'listed') yield* sameValues(auditor, variable);
  }
}
