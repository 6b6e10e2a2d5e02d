import type { ResultOf } from '../../decide/result.js';
import { FALSE } from '../../logic/compiled/forest.js';
import { moneySlot } from '../../logic/slot.js';
import type { CaseValue } from '../../logic/wording.js';
import { yuan } from '../../money/fen.js';
import type { IncomeLine } from '../../policy/audit/agenda.js';
import type { BenefitVerdictOf, Ids } from '../../policy/policy.js';
import type { Facts } from '../space/children.js';
import type { Purse } from '../space/space.js';
import type { Auditor, Draft } from './auditor.js';
import { changeEffect, fails, holds, saidOf, sumOf, UNITS } from './effects.js';
import { type Extreme, extremeOf } from './extremes.js';
import type { AnyCase, EffectMoney, Finding } from './finding.js';
import { type Birthday, birthdays, ceasing, happening, settingTo } from './passages.js';

/** A child before and after. */
export type Pair<I extends Ids> = readonly [before: ResultOf<I>, after: ResultOf<I>];

/** Whether money falls in every unit in which it falls for another child. */
export function fallsAs<I extends Ids>({ policy }: Auditor<I>, full: Pair<I>): (...pair: Pair<I>) => boolean {
  const less = (unit: EffectMoney['unit'], pair: Pair<I>): boolean => {
    const [was, is] = pair.map((result) => sumOf(policy, result, unit));
    return typeof was === 'number' && typeof is === 'number' && is < was;
  };
  const units = UNITS.filter((unit) => less(unit, full));
  return (...pair) => units.length > 0 && units.every((unit) => less(unit, pair));
}

/** Whether the sums of a child are those of another. */
export function sameSums<I extends Ids>(
  { policy }: Auditor<I>,
  full: Pair<I>,
): (...pair: Pair<I>) => boolean {
  const sumsOf = (pair: Pair<I>): string =>
    UNITS.flatMap((unit) => pair.map((result) => sumOf(policy, result, unit))).join();
  const wanted = sumsOf(full);
  return (...pair) => sumsOf(pair) === wanted;
}

/** The verdicts that turn for a child, and whether they turn so for another. */
export function turning<I extends Ids>({ policy }: Auditor<I>, [was, is]: Pair<I>) {
  const turned = policy.verdicts.all.filter((verdict) => saidOf(was, verdict) !== saidOf(is, verdict));
  const turns = (before: ResultOf<I>, after: ResultOf<I>): boolean =>
    turned.every(
      (verdict) =>
        saidOf(before, verdict) === saidOf(was, verdict) && saidOf(after, verdict) === saidOf(is, verdict),
    );
  return { turned, turns };
}

/** The findings that are made of an extreme: the child for whom money falls most. */
export function falling<I extends Ids>(
  auditor: Auditor<I>,
  extreme: Extreme | undefined,
  sets: Readonly<Record<string, CaseValue>>,
  draftOf: (full: Pair<I>) => Pick<Draft<I>, 'kind' | 'review' | 'pattern' | 'sentences'>,
  dressed: (child: Facts) => Facts = (child) => child,
): Finding<AnyCase> | undefined {
  const { children, judge, policy } = auditor;
  const least = extreme === undefined ? undefined : children.least(extreme.where);
  if (extreme === undefined || least === undefined) return undefined;
  const child = auditor.withoutIncome(dressed(least));
  const full: Pair<I> = [judge.decide(child), judge.decide(children.changed(child, sets))];
  return auditor.found({
    ...draftOf(full),
    child,
    sets,
    holds: fallsAs(auditor, full),
    shows: sameSums(auditor, full),
    effect: (before, after) => changeEffect(policy, before, after),
  });
}

/** A benefit that begins or ends at an age, for the least unusual child whose money it changes. */
function ageCliff<I extends Ids>(
  auditor: Auditor<I>,
  { years, passage, eve, sets }: Birthday,
  { id, rule }: BenefitVerdictOf<I>,
  ends: boolean,
): Finding<AnyCase> | undefined {
  const { space, children, policy, judge, purse } = auditor;
  const { unit } = rule;
  const paid = space.paid(id);
  const where = ceasing(space, passage, ends ? paid : space.forest.not(paid));
  if (where === FALSE || unit === null) return undefined;
  // A benefit that comes to nothing is no cliff where another child has something to lose.
  const worth = (ends ? passage.before : passage.after)(space.worth(id, purse));
  const telling = space.where(space.within(where, worth), (end) => end !== FALSE && space.fenOf(end) > 0);
  const least = children.least(telling) ?? children.least(where);
  if (least === undefined) return undefined;
  const child = auditor.withoutIncome(eve(least));
  const change = sets(child);
  const full: Pair<I> = [judge.decide(child), judge.decide(children.changed(child, change))];
  return auditor.found({
    kind: 'cliff',
    review: `cliff/age/${years}/${id}/${ends ? 'ends' : 'begins'}`,
    pattern: {
      zh: `满${years}周岁：${rule.label.zh}${ends ? '终止' : '开始'}`,
      en: `${years} years reached: ${rule.label.en} ${ends ? 'ends' : 'begins'}`,
    },
    sentences: rule.sentences,
    child,
    sets: change,
    holds: (before, after) => {
      const [was, is] = [before.benefits[id].status, after.benefits[id].status];
      return ends ? holds(was) && fails(is) : fails(was) && holds(is);
    },
    shows: sameSums(auditor, full),
    effect: (before, after) => changeEffect(policy, before, after),
  });
}

/** The child whose money falls most on the day on which an age is reached. */
function worstBirthday<I extends Ids>(
  auditor: Auditor<I>,
  { years, passage, eve, sets }: Birthday,
): Finding<AnyCase> | undefined {
  const { space, children } = auditor;
  const extreme = extremeOf(space, passage, -1);
  const least = extreme === undefined ? undefined : children.least(extreme.where);
  if (least === undefined) return undefined;
  return falling(
    auditor,
    extreme,
    sets(least),
    (full) => ({
      kind: 'cliff',
      review: `cliff/age/${years}`,
      pattern: {
        zh: `满${years}周岁当日减少最多`,
        en: `the most that is lost on reaching ${years} years`,
      },
      sentences: lostSentences(auditor, full),
    }),
    eve,
  );
}

/** What a household loses whose income rises by two fen over the line of a means test. */
function* lineCliffs<I extends Ids>(
  auditor: Auditor<I>,
  { id, label, passes, income, standard, rural, named, sentences }: IncomeLine<I>,
): Generator<Finding<AnyCase>> {
  const { space, plausible, judge, purse } = auditor;
  for (const isRural of [true, false]) {
    const { division } = purse;
    const { amount } = judge.prepared.book.figure(standard, isRural, division);
    if (amount === null) continue;
    const name = named(isRural, amount);
    const line = moneySlot(amount);
    const [below, above]: readonly [Purse, Purse] = [
      { division, income: line - 1 },
      { division, income: line + 1 },
    ];
    const change = { [passes.path]: false, [income.path]: yuan(above.income) };
    const [meets, fails] = [settingTo(space, { [passes.path]: true }), settingTo(space, change)];
    const here = settingTo(space, { [rural.path]: isRural });
    const extreme = extremeOf(
      space,
      {
        domain: here(space.all(meets(plausible), fails(plausible))),
        before: (node) => here(meets(node)),
        after: (node) => here(fails(node)),
        purses: [below, above],
      },
      -1,
    );
    const found = falling(
      auditor,
      extreme,
      change,
      () => ({
        kind: 'cliff',
        review: `cliff/${id}`,
        pattern: { zh: `${label.zh}（${name.zh}）`, en: `${label.en} (${name.en})` },
        sentences,
      }),
      (least) =>
        new Map<string, CaseValue>([
          ...least,
          [rural.path, isRural],
          [passes.path, true],
          [income.path, yuan(below.income)],
        ]),
    );
    if (found !== undefined) yield found;
  }
}

/** Sums by the month, and sums that come once a year or a semester. */
const RHYTHMS: readonly (readonly EffectMoney['unit'][])[] = [['CNY/month'], ['CNY/year', 'CNY/semester']];

function* turnCliffs<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  for (const turn of auditor.agenda.turns) {
    for (const units of RHYTHMS) {
      const extreme = extremeOf(auditor.space, happening(auditor, turn), -1, units);
      const monthly = units.includes('CNY/month');
      const found = falling(auditor, extreme, turn.sets, (full) => ({
        kind: 'cliff',
        review: `cliff/${turn.id}/${monthly ? 'month' : 'year'}`,
        pattern: {
          zh: `${turn.label.zh}：${monthly ? '按月发放的钱减少' : '按年、按学期的资助失去'}`,
          en: `${turn.label.en}: ${monthly ? 'less by the month' : 'loses what comes by the year or the semester'}`,
        },
        sentences: [...turn.sentences, ...lostSentences(auditor, full)],
      }));
      if (found !== undefined) yield found;
    }
  }
}

/** The sentences of what is paid before and not after. */
export function lostSentences<I extends Ids>(
  { policy }: Auditor<I>,
  [before, after]: Pair<I>,
): readonly string[] {
  return policy.verdicts.benefits.flatMap(({ id, rule }) =>
    holds(before.benefits[id].status) && fails(after.benefits[id].status) ? rule.sentences : [],
  );
}

/** Ages, incomes and changes of status at which money falls or rises. */
export function* cliffs<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  for (const birthday of birthdays(auditor)) {
    const worst = worstBirthday(auditor, birthday);
    if (worst !== undefined) yield worst;
    for (const benefit of auditor.policy.verdicts.benefits) {
      for (const ends of [true, false]) {
        const found = ageCliff(auditor, birthday, benefit, ends);
        if (found !== undefined) yield found;
      }
    }
  }
  if (auditor.agenda.line !== null) yield* lineCliffs(auditor, auditor.agenda.line);
  yield* turnCliffs(auditor);
}
