import type { AssessResult } from '../../src/decide/result.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { ask, predicateOf } from './ask.js';

/** The verdicts that have a predicate; that none lacks one is a test of its own. */
const ASKED = VERDICTS.flatMap((verdict) => {
  const predicate = predicateOf(verdict);
  return predicate === undefined ? [] : [{ path: verdict.path, predicate }];
});

/** What the predicates say, each under the path of its verdict. */
export function asked(child: unknown, context: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(ASKED.map(({ path, predicate }) => [path, ask(predicate, child, context)]));
}

const PAID: Readonly<Record<string, boolean | null>> = {
  entitled: true,
  'not-entitled': false,
  excluded: false,
  undetermined: null,
};

/** What a result says of the same. */
export function assessed(result: AssessResult): Readonly<Record<string, unknown>> {
  const verdicts = new Map<string, unknown>([
    ['inDifficulty', result.inDifficulty],
    ...Object.entries(result.categories).map(([id, truth]) => [`categories.${id}`, truth] as const),
    ...Object.entries(result.benefits).map(([id, { status }]) => [`benefits.${id}`, PAID[status]] as const),
    ...Object.entries(result.measures).map(([id, truth]) => [`measures.${id}`, truth] as const),
  ]);
  return Object.fromEntries(ASKED.map(({ path }) => [path, verdicts.get(path)]));
}
