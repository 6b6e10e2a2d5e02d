import type { ResultOf } from '../../decide/result.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Node } from '../../logic/compiled/forest.js';
import type { GapQuestion } from '../../policy/audit/agenda.js';
import type { Ids } from '../../policy/policy.js';
import { listOf } from '../../words/language.js';
import type { Facts } from '../space/children.js';
import type { Auditor, Draft } from './auditor.js';
import { fails, stateEffect, sumOf } from './effects.js';
import type { AnyCase, Finding } from './finding.js';
import { type Line, linesOf } from './lines.js';

/** `甲，且不属于：乙、丙——没有基本生活保障金`. */
function patternOf({ reason, without }: Line, missing: Bilingual): Bilingual {
  const names = (lang: 'zh' | 'en'): string =>
    listOf(
      without.map(({ label }) => label[lang]),
      lang,
    );
  const { zh, en } = reason.label;
  return {
    zh: `${zh}，且不属于：${names('zh')}——${missing.zh}`,
    en: `${en}, and none of: ${names('en')}: ${missing.en}`,
  };
}

/** None of the benefits is paid, for certain. */
function paysNone<I extends Ids>({ benefits }: ResultOf<I>, none: readonly I['benefit'][]): boolean {
  return none.every((id) => fails(benefits[id].status));
}

/** Children in difficulty who get nothing to live on, a line for each reason. */
function* inDifficultyGaps<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  const { space, agenda, children, plausible, policy } = auditor;
  const { inDifficulty } = policy.verdicts;
  const gap = space.all(...agenda.living.map((id) => space.forest.not(space.paid(id))));
  const universe = space.all(plausible, space.condition(inDifficulty.condition));
  for (const line of linesOf(space, gap, universe, agenda.reasons, agenda.ways)) {
    const { reason, node } = line;
    const found = foundGap(auditor, {
      review: `gap/in-difficulty/${reason.id}`,
      pattern: patternOf(line, agenda.livingName),
      sentences: [...reason.sentences, ...inDifficulty.rule.sentences],
      child: children.least(space.all(universe, gap, node)),
      within: node,
      none: agenda.living,
    });
    if (found !== undefined) yield found;
  }
}

function groupGap<I extends Ids>(
  auditor: Auditor<I>,
  question: GapQuestion<I>,
): Finding<AnyCase> | undefined {
  const { space, children, plausible } = auditor;
  const { id, who, when, none, missing, sentences } = question;
  const within = space.condition(when);
  const unpaid = none.map((benefit) => space.forest.not(space.paid(benefit)));
  return foundGap(auditor, {
    review: `gap/${id}`,
    pattern: { zh: `${who.zh}——${missing.zh}`, en: `${who.en}: ${missing.en}` },
    sentences,
    child: children.least(space.all(plausible, within, ...unpaid)),
    within,
    none,
  });
}

interface Gap<I extends Ids> extends Pick<Draft<I>, 'review' | 'pattern' | 'sentences'> {
  readonly child: Facts | undefined;
  readonly within: Node;
  readonly none: readonly I['benefit'][];
}

/** The finding that nothing of `none` is paid; what is due instead stays visible in the witness. */
function foundGap<I extends Ids>(
  auditor: Auditor<I>,
  { none, child, ...gap }: Gap<I>,
): Finding<AnyCase> | undefined {
  if (child === undefined) return undefined;
  const { policy, judge } = auditor;
  const full = judge.decide(child);
  const { inDifficulty, measures } = full;
  const monthly = sumOf(policy, full, 'CNY/month');
  const due = policy.verdicts.measures.filter(({ id }) => measures[id] === true);
  return auditor.found({
    kind: 'gap',
    ...gap,
    child,
    holds: (result) => paysNone(result, none),
    shows: (result) =>
      result.inDifficulty === inDifficulty &&
      sumOf(policy, result, 'CNY/month') === monthly &&
      due.every(({ id }) => result.measures[id] === true),
    effect: (result) => stateEffect(policy, result),
  });
}

/** Who is in difficulty, or in a named group, and nothing is due. */
export function* gaps<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  yield* inDifficultyGaps(auditor);
  for (const question of auditor.agenda.gaps) {
    const found = groupGap(auditor, question);
    if (found !== undefined) yield found;
  }
}
