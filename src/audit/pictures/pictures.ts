import { subMonths } from 'date-fns/subMonths';
import { dateOf, dayOf } from '../../calendar/calendar.js';
import { moneySlot } from '../../logic/slot.js';
import type { CaseValue } from '../../logic/wording.js';
import { yuan } from '../../money/fen.js';
import type { Ids } from '../../policy/policy.js';
import type { Picture } from '../../text/picture.js';
import { clausesInBoth, type Language } from '../../words/language.js';
import type { Auditor } from '../findings/auditor.js';
import { knownSumOf } from '../findings/effects.js';
import { stacking } from '../findings/pairs.js';
import { stackingPicture } from './matrix.js';
import { BY_AGE, BY_INCOME } from './money-words.js';
import { type StepLine, stepPicture } from './steps.js';

const OLDEST = 22;
const MONTHS = 12;
const SEMESTERS = 2;

/** The stacking matrix of a policy. */
export function stackingOf<I extends Ids>(auditor: Auditor<I>, lang: Language): Picture {
  const benefits = auditor.policy.verdicts.benefits.map(({ id, rule }) => ({ id, label: rule.label }));
  const cells = stacking(auditor).map(({ row, column, standing }) => ({ row, column, standing }));
  return stackingPicture(benefits, cells, lang);
}

/** An ordinary child with these facts, of this age. */
function childOf<I extends Ids>(
  { children, policy, judge }: Auditor<I>,
  facts: Readonly<Record<string, CaseValue>>,
  age: number,
) {
  const birth = dayOf(subMonths(dateOf(judge.prepared.on), age * MONTHS + 1));
  return children.changed(children.plain, { ...facts, [policy.birth.path]: birth });
}

/** Monthly money from birth on, of children who stay what they are. */
export function moneyByAge<I extends Ids>(auditor: Auditor<I>, lang: Language): Picture {
  const lines = auditor.agenda.portraits.map(({ label, at }): StepLine => {
    const points = Array.from({ length: OLDEST }, (_, age) => {
      const result = auditor.judge.decide(childOf(auditor, at(age), age));
      return { x: age, yuan: knownSumOf(auditor.policy, result, 'CNY/month') / 100 };
    });
    return { label, points };
  });
  return stepPicture(lines, BY_AGE, OLDEST, lang);
}

/** What a year brings over the income of the household: level or falling, and a cliff at the line of the means test. */
export function moneyByIncome<I extends Ids>(auditor: Auditor<I>, lang: Language): Picture | undefined {
  const { agenda, judge, purse, policy } = auditor;
  const { line } = agenda;
  if (line === null) return undefined;
  const lines = [true, false].flatMap((isRural): StepLine[] => {
    const { amount } = judge.prepared.book.figure(line.standard, isRural, purse.division);
    if (amount === null) return [];
    const limit = moneySlot(amount);
    const points = [0, limit - 1, limit + 1, limit * 2].map((income) => {
      const facts = {
        ...line.drawn.facts,
        [line.rural.path]: isRural,
        [line.income.path]: yuan(income),
        [line.passes.path]: income < limit,
      };
      const result = judge.decide(childOf(auditor, facts, line.drawn.age));
      const sum = (unit: 'CNY/month' | 'CNY/year' | 'CNY/semester'): number =>
        knownSumOf(policy, result, unit);
      const year = sum('CNY/month') * MONTHS + sum('CNY/year') + sum('CNY/semester') * SEMESTERS;
      return { x: income / 100, yuan: year / 100 };
    });
    return [{ label: clausesInBoth([line.named(isRural, amount), line.drawn.label]), points }];
  });
  if (lines.length === 0) return undefined;
  return stepPicture(
    lines,
    BY_INCOME,
    Math.max(...lines.flatMap(({ points }) => points.map(({ x }) => x))),
    lang,
    true,
  );
}
