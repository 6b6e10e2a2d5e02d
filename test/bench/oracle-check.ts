import { chenzhou } from '../../src/decide/assess.js';
import type { Truth } from '../../src/logic/truth.js';
import { childOf as whoIs } from '../oracle/child.js';
import { countCompletions, forEachCompletion, openFacts, pickCompletion } from '../oracle/completions.js';
import { decide } from '../oracle/decide.js';
import type { FlatCase, NestedCase } from '../oracle/facts.js';
import { childAt, numbers } from './children.js';
import { CUT } from './cut.js';
import { ON } from './day.js';
import { ourExact } from './engines/ours.js';
import { type Child, childOf } from './facts.js';

const CONTEXT = { on: ON };
const CHECKED = 2000;
const MOST_COMPLETIONS = 2000;
const SAMPLES = 100;

/** The cut on a complete case as the oracle of the tests decides it, which was written without the rules. */
function byOracle(complete: FlatCase): readonly Truth[] {
  const { categories, inDifficulty, benefits } = decide(complete, CONTEXT);
  const found = new Map<string, boolean>([
    ['child', whoIs(complete, CONTEXT).child],
    ['in-difficulty', inDifficulty],
    ...Object.entries(categories),
    ...Object.entries(benefits).map(([id, { paid }]): [string, boolean] => [`${id} paid`, paid]),
  ]);
  return CUT.map(({ id }) => found.get(id) ?? null);
}

/** The cut as the whole result has it, which has no verdict of its own on `child`. */
function byAssess(given: NestedCase): readonly (Truth | undefined)[] {
  const { categories, inDifficulty, benefits } = chenzhou().assess(given, CONTEXT);
  const found = new Map<string, Truth>([
    ['in-difficulty', inDifficulty],
    ...Object.entries(categories),
    ...Object.entries(benefits).map(([id, { status }]): [string, Truth] => [
      `${id} paid`,
      status === 'undetermined' ? null : status === 'entitled',
    ]),
  ]);
  return CUT.map(({ id }) => found.get(id));
}

function differences(ours: readonly Truth[], others: readonly (Truth | undefined)[]): number {
  return ours.filter((truth, position) => others[position] !== undefined && others[position] !== truth)
    .length;
}

/** Every completion decided: a verdict on which two disagree is open. */
function overAllCompletions({ given }: Child): readonly Truth[] {
  const seen = CUT.map(() => ({ yes: false, no: false }));
  forEachCompletion(openFacts(given, CONTEXT), (complete) => {
    byOracle(complete).forEach((truth, position) => {
      const one = seen[position];
      if (one !== undefined) one[truth === true ? 'yes' : 'no'] = true;
    });
  });
  return seen.map(({ yes, no }) => (yes && no ? null : yes));
}

/** Some completions decided: a settled verdict must hold in each. */
function contradictions({ given }: Child, ours: readonly Truth[], next: () => number): number {
  const facts = openFacts(given, CONTEXT);
  let found = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const decided = byOracle(pickCompletion(facts, (count) => Math.floor(next() * count)));
    found += ours.filter((truth, position) => truth !== null && truth !== decided[position]).length;
  }
  return found;
}

/** What the check of our own exact verdicts came to. */
export interface OracleCheck {
  readonly differences: number;
  readonly text: string;
}

/** Compares our exact verdicts, on which the table stands, with the oracle and with the whole result. */
export function checkedAgainstOracle(): OracleCheck {
  const children = Array.from({ length: CHECKED }, (_, index) => childOf(childAt(index, 0.1)));
  const ours = ourExact().load(children);
  const next = numbers(1);
  let found = 0;
  let whole = 0;
  children.forEach((child, index) => {
    const verdicts: Truth[] = [];
    void ours(index, verdicts);
    found += differences(verdicts, byAssess(child.given));
    if (countCompletions(openFacts(child.given, CONTEXT)) <= MOST_COMPLETIONS) {
      whole += 1;
      found += differences(verdicts, overAllCompletions(child));
    } else {
      found += contradictions(child, verdicts, next);
    }
  });
  const text = `Our verdicts against the oracle of the tests: ${whole} partly unknown children with every completion decided, ${CHECKED - whole} with ${SAMPLES} completions each: ${found} differences.`;
  return { differences: found, text };
}
