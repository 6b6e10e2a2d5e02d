import { subMonths } from 'date-fns/subMonths';
import { BY_AGE, BY_INCOME } from '../../audit/pictures/money-words.js';
import type { StepLine, StepWords } from '../../audit/pictures/steps.js';
import { dateOf, dayOf } from '../../calendar/calendar.js';
import { DICTIONARY } from '../../case/dictionary.js';
import { readerOf } from '../../case/read.js';
import { caseOf } from '../../case/shape.js';
import { chenzhou } from '../../decide/assess.js';
import { type AssessResult, assess, parseCase, type StandardEntry } from '../../index.js';
import { moneySlot } from '../../logic/slot.js';
import { yuan } from '../../money/fen.js';
import { PLAIN_CHILD } from '../../policy/audit/plain.js';
import { minimumLivingLine, ON_THE_LINE, PORTRAITS } from '../../policy/audit/portraits.js';
import { clausesInBoth } from '../../words/language.js';
import { FINDINGS_ON } from './findings.js';

/** Invented children, whose money is drawn over the age and over the income: decided by `assess`, as the audit draws them. */

type Facts = typeof PLAIN_CHILD;

const OLDEST = 22;

/** What is drawn: the lines, where the last step ends, and whether points are joined straight. */
export interface Drawing {
  readonly words: StepWords;
  readonly lines: readonly StepLine[];
  readonly until: number;
  readonly slopes: boolean;
}

/** An ordinary child with these facts, of this age, a month after its birthday; a lost parent has no other facts. */
function decided(facts: Facts, age: number, standards: readonly StandardEntry[]): AssessResult {
  const birthDate = dayOf(subMonths(dateOf(FINDINGS_ON), age * 12 + 1));
  const told = new Map<string, unknown>(Object.entries({ ...PLAIN_CHILD, ...facts, birthDate }));
  for (const { status, others, lost } of DICTIONARY.groups) {
    const slot = readerOf(status)(told.get(status.path));
    if (typeof slot === 'number' && lost.includes(slot))
      for (const { fact } of others) told.delete(fact.path);
  }
  const child = parseCase(caseOf(told, DICTIONARY));
  if (!child.ok) throw new RangeError('an invented child is no case');
  return assess(child.value, { on: FINDINGS_ON, standards });
}

/** Fen that the benefits of a unit come to; what is not known is nothing. */
function fenIn({ benefits }: AssessResult, unit: string): number {
  return Object.values(benefits).reduce(
    (sum, one) =>
      sum +
      (one.status === 'entitled' && one.unit === unit && one.amount !== null ? moneySlot(one.amount) : 0),
    0,
  );
}

/** Monthly money from birth on, of children who stay what they are. */
export function moneyByAge(standards: readonly StandardEntry[]): Drawing {
  const lines = PORTRAITS.map(({ label, at }) => ({
    label,
    points: Array.from({ length: OLDEST }, (_, age) => ({
      x: age,
      yuan: fenIn(decided(at(age), age, standards), 'CNY/month') / 100,
    })),
  }));
  return { words: BY_AGE, lines, until: OLDEST, slopes: false };
}

/** What a year brings over the income of the household; no line where no standard of minimum living is given. */
export function moneyByIncome(standards: readonly StandardEntry[]): Drawing {
  const { book } = chenzhou().prepare({ on: FINDINGS_ON, standards });
  const lines = [true, false].flatMap((isRural) => {
    const { amount } = book.figure('minimum-living', isRural, Number(PLAIN_CHILD.hukouDivision));
    if (amount === null) return [];
    const limit = moneySlot(amount);
    const points = [0, limit - 1, limit + 1, limit * 2].map((income) => {
      const facts = {
        ...ON_THE_LINE.facts,
        'household.rural': isRural,
        'household.incomePerCapita': yuan(income),
        'household.meetsMinimumLiving': income < limit,
      };
      const result = decided(facts, ON_THE_LINE.age, standards);
      // Twelve months, what comes by the year, two semesters.
      const fen =
        fenIn(result, 'CNY/month') * 12 + fenIn(result, 'CNY/year') + fenIn(result, 'CNY/semester') * 2;
      return { x: income / 100, yuan: fen / 100 };
    });
    return [{ label: clausesInBoth([minimumLivingLine(isRural, amount), ON_THE_LINE.label]), points }];
  });
  const until = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ x }) => x)));
  return { words: BY_INCOME, lines, until, slopes: true };
}
