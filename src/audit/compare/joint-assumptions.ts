import type { Prepared } from '../../decide/context/context.js';
import { intAt } from '../../logic/compiled/ints.js';
import type { Known } from '../../logic/compiled/known.js';
import type { Variable } from '../../logic/compiled/variable.js';
import type { Fact } from '../../logic/fact.js';
import type { Ids } from '../../policy/policy.js';
import type { Sides } from './joint-rules.js';

/** A question that is asked once a side: what one context assumes of an unrecorded fact, the other does not. */
export interface Apart {
  /** The variable of the side before. */
  readonly before: number;
  /** That of the side after. */
  readonly after: number;
}

/** The facts of which the two contexts assume something else, or only one of them anything. */
export function assumedApart<I extends Ids>([before, after]: Sides<Prepared<I>>): ReadonlySet<Fact> {
  const [was, is] = [before, after].map(
    ({ assumptions }) => new Map(assumptions.list.map(({ fact, slot }) => [fact, slot])),
  );
  const facts = [...before.assumptions.list, ...after.assumptions.list].map(({ fact }) => fact);
  return new Set(facts.filter((fact) => was?.get(fact) !== is?.get(fact)));
}

const nameAfter = (name: string): string => `${name} after`;
const isApart = (variable: Variable, apart: ReadonlySet<Fact>): boolean =>
  variable.kind !== 'reading' && apart.has(variable.fact);

/** The variables, those of facts that are assumed apart twice: first for the side before. */
export function drawnApart(variables: readonly Variable[], apart: ReadonlySet<Fact>): readonly Variable[] {
  return variables.flatMap((variable) =>
    isApart(variable, apart) ? [variable, { ...variable, name: nameAfter(variable.name) }] : variable,
  );
}

/** The same variables as one side knows them: each question has its own name in the one that the side asks. */
export function variablesOn(
  side: 0 | 1,
  variables: readonly Variable[],
  apart: ReadonlySet<Fact>,
): readonly Variable[] {
  if (side === 0) return variables;
  return variables.map((variable, place) => {
    if (!isApart(variable, apart)) return variable;
    const first = variables[place - 1];
    const isSecond = first !== undefined && variable.name === nameAfter(first.name);
    return { ...variable, name: isSecond ? first.name : `${variable.name} before` };
  });
}

/** The places of those pairs. */
export function pairsApart(variables: readonly Variable[]): readonly Apart[] {
  return variables.flatMap((variable, before) =>
    variables[before + 1]?.name === nameAfter(variable.name) ? { before, after: before + 1 } : [],
  );
}

/**
 * Goes through what a fact can be that neither side assumes anything of for this row, though one would of another: it is
 * one fact, whichever side asks.
 *
 * @param visit called once for every way in which those facts can be.
 */
export function eachTogether(known: Known, pairs: readonly Apart[], visit: () => void, from = 0): void {
  const pair = pairs[from];
  if (pair === undefined) {
    visit();
    return;
  }
  const { before, after } = pair;
  if (intAt(known.bands, before) >= 0 || intAt(known.bands, after) >= 0) {
    eachTogether(known, pairs, visit, from + 1);
    return;
  }
  const mask = intAt(known.possible, before);
  for (let bits = mask; bits !== 0; bits &= bits - 1) {
    const band = 31 - Math.clz32(bits & -bits);
    known.fix(before, band);
    known.fix(after, band);
    eachTogether(known, pairs, visit, from + 1);
  }
  known.reopen(before, mask);
  known.reopen(after, mask);
}
