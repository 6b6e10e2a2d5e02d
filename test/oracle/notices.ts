/**
 * The notices of a result (READING 11): what came before and after this policy, and records that look wrong.
 *
 * A later rule is given when some completion of the case meets its condition: "open" is not settled false, and what is
 * not recorded is not false. Doubts are about what is recorded, so no completion is needed.
 */
import { hasReached } from './calendar.js';
import { type Child, childOf } from './child.js';
import { forEachCompletion, openFacts } from './completions.js';
import { inForce, lookUp, type OracleContext, reads } from './context.js';
import { decide } from './decide.js';
import type { Decision } from './decision.js';
import { type FlatCase, flatten, isLost, yes } from './facts.js';
import { fenOf } from './money.js';

/** The day of signature: a day before it is not governed by the policy. */
export const POLICY_DAY = '2017-03-27';

export interface LaterRule {
  /** Words of the document's name that no other of them has. */
  readonly document: string;
  readonly from: string;
  readonly known: 'day' | 'announced' | 'month' | 'about';
  readonly givenTo: (complete: FlatCase, decision: Decision, who: Child) => boolean;
}

function wouldStayDestitute(complete: FlatCase, who: Child): boolean {
  const without = !yes(complete, 'hasIncomeSource') && !yes(complete, 'supporterAble');
  return who.reached16 && who.under18 && without;
}

/** In the order of their days; a month or an about is its first day. */
export const LATER_RULES: readonly LaterRule[] = [
  {
    document: '国发〔2018〕20号',
    from: '2018-10-01',
    known: 'day',
    givenTo: (_, { benefits }) => benefits['rehabilitation-0-6'].paid || benefits['cochlear-implant'].paid,
  },
  {
    document: '民发〔2019〕62号',
    from: '2020-01-01',
    known: 'day',
    givenTo: (_, { categories }) => categories.unattended,
  },
  {
    document: '关于进一步做好困难群众基本生活保障工作的通知',
    from: '2020-07-29',
    known: 'announced',
    givenTo: (complete, _, who) => wouldStayDestitute(complete, who),
  },
  {
    document: '民发〔2021〕43号',
    from: '2021-07-01',
    known: 'month',
    givenTo: (complete, { categories }, who) => categories.destitute || wouldStayDestitute(complete, who),
  },
  {
    document: '孤儿、事实无人抚养儿童和艾滋病病毒感染儿童基本生活保障实施办法',
    from: '2023-12-01',
    known: 'about',
    givenTo: (_, { benefits, categories }) =>
      benefits['orphan-living'].ownConditions ||
      benefits['hiv-living'].ownConditions ||
      categories.unattended,
  },
  {
    document: '国办发〔2025〕18号',
    from: '2025-05-01',
    known: 'about',
    givenTo: (_complete, _decision, who) => who.under18,
  },
];

/** The later rules that a result of the case names. */
export function expectedLaterRules(partialCase: object, context: OracleContext): LaterRule[] {
  const inTime = LATER_RULES.filter(({ from }) => context.on >= from);
  if (inTime.length === 0) return [];
  const given = new Set<LaterRule>();
  forEachCompletion(openFacts(partialCase, context), (complete) => {
    const decision = decide(complete, context);
    const who = childOf(complete, context);
    for (const rule of inTime) if (rule.givenTo(complete, decision, who)) given.add(rule);
  });
  return inTime.filter((rule) => given.has(rule));
}

/** A doubt about a record: the facts that together look wrong, and whether the reading surely calls for it. */
export interface Doubt {
  readonly facts: readonly string[];
  /** `false` where the reading leaves the bound open: such a doubt is allowed and not asked for. */
  readonly sure: boolean;
}

/** The ages of a stage, first and last; tertiary has no last. */
const STAGE_AGES: Readonly<Record<string, readonly [number, number | null]>> = {
  preschool: [3, 6],
  primary: [6, 12],
  junior: [12, 15],
  senior: [15, 18],
  vocational: [15, 18],
  tertiary: [18, null],
};

const COUNTIES = /^4310(02|03|21|22|23|24|25|26|27|28|81)$/;

function stageDoubt(recorded: FlatCase, context: OracleContext): Doubt[] {
  const { birthDate } = recorded;
  const ages = STAGE_AGES[String(recorded['education.stage'])];
  if (typeof birthDate !== 'string' || ages === undefined) return [];
  const fromBirthday = reads(context, 'birthday', 'on-birthday');
  const reached = (years: number): boolean => hasReached(birthDate, years, context.on, fromBirthday);
  const [first, last] = ages;
  const facts = ['birthDate', 'education.stage'];
  if (last !== null && reached(last + 3)) return [{ facts, sure: true }];
  if (!reached(first - 3)) return [{ facts, sure: true }];
  // A child of 3 is three years short of 6 in whole years, and less by the day: allowed until the fourth birthday.
  if (!reached(first - 2)) return [{ facts, sure: false }];
  return [];
}

function incomeDoubt(recorded: FlatCase, context: OracleContext): Doubt[] {
  const income = recorded['household.incomePerCapita'];
  if (typeof income !== 'string' || recorded['household.meetsMinimumLiving'] !== true) return [];
  const facts = ['household.incomePerCapita', 'household.meetsMinimumLiving'];
  const isAbove = (amount: string): boolean => fenOf(income) > fenOf(amount);
  const { hukouDivision: hukou, 'household.rural': rural } = recorded;
  // Elsewhere the standard of another city holds, which is not among ours.
  if (typeof hukou === 'string' && hukou.startsWith('4310') && typeof rural === 'boolean') {
    const entry = lookUp(context, 'minimum-living', hukou, rural);
    return entry !== null && isAbove(entry.amount) ? [{ facts, sure: true }] : [];
  }
  // Which standard it is is not known: a doubt only if it is above some that it can be.
  const standards = (context.standards ?? []).filter(
    (entry) => entry.standard === 'minimum-living' && inForce(entry, context.on),
  );
  return standards.some(({ amount }) => isAbove(amount)) ? [{ facts, sure: false }] : [];
}

function countyDoubts(recorded: FlatCase): Doubt[] {
  const doubts: Doubt[] = [];
  for (const path of ['hukouDivision', 'residenceDivision']) {
    const code = recorded[path];
    if (typeof code !== 'string' || !code.startsWith('4310') || COUNTIES.test(code)) continue;
    // The city's own code is not a county's; whether it is one "that is none of the eleven" is left open.
    doubts.push({ facts: [path], sure: code !== '431000' });
  }
  return doubts;
}

/** The doubts that the record itself raises. */
export function expectedDoubts(partialCase: object, context: OracleContext): Doubt[] {
  const recorded = flatten(partialCase);
  const doubts: Doubt[] = [];
  const bothLost = isLost(recorded['father.status']) && isLost(recorded['mother.status']);
  if (bothLost && recorded.care === 'parents')
    doubts.push({ facts: ['father.status', 'mother.status', 'care'], sure: true });
  if (recorded['education.enrolled'] === true && recorded['education.stage'] === 'none')
    doubts.push({ facts: ['education.enrolled', 'education.stage'], sure: true });
  doubts.push(...stageDoubt(recorded, context));
  if (recorded['disability.grade'] !== undefined && recorded['disability.certified'] !== true)
    // Not recorded is not "no certificate": sure only where the record says there is none.
    doubts.push({
      facts: ['disability.certified', 'disability.grade'],
      sure: recorded['disability.certified'] === false,
    });
  doubts.push(...incomeDoubt(recorded, context));
  const { birthDate } = recorded;
  const fromBirthday = reads(context, 'birthday', 'on-birthday');
  if (typeof birthDate === 'string' && recorded.workInjuryCareFee === true) {
    if (!hasReached(birthDate, 16, context.on, fromBirthday))
      doubts.push({ facts: ['birthDate', 'workInjuryCareFee'], sure: true });
  }
  doubts.push(...countyDoubts(recorded));
  return doubts;
}

/** Every doubt that the reading names, by its facts: a result must not raise one that the record gives no ground for. */
export const KINDS_OF_DOUBT: readonly (readonly string[])[] = [
  ['father.status', 'mother.status', 'care'],
  ['education.enrolled', 'education.stage'],
  ['birthDate', 'education.stage'],
  ['disability.certified', 'disability.grade'],
  ['household.incomePerCapita', 'household.meetsMinimumLiving'],
  ['birthDate', 'workInjuryCareFee'],
  ['hukouDivision'],
  ['residenceDivision'],
];
