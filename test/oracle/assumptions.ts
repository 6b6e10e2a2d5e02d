/**
 * Declared assumptions, as the interface has them: what is not recorded is taken as declared, what is recorded wins; an
 * assumption never counts as recorded.
 */
import fc from 'fast-check';
import { canBeAssumed } from './completions.js';
import type { OracleContext } from './context.js';
import { expectedResult } from './expected.js';
import { FACTS, type FactValue, type FlatCase, flatten, PARENTS } from './facts.js';
import { type RandomCase, type RandomCaseOptions, randomCase } from './random-case.js';

/** The declared, unrecorded facts that are missing in the record without any assumptions, in dictionary order. */
export function expectedAssumed(partialCase: object, context: OracleContext): string[] {
  const recorded = flatten(partialCase);
  const { assumptions = {}, ...bare } = context;
  const { missing } = expectedResult(partialCase, bare);
  return FACTS.map(({ path }) => path).filter((path) => {
    const declared = assumptions[path];
    return declared !== undefined && canBeAssumed(path, declared, recorded) && missing.includes(path);
  });
}

function valuesOf(path: string): readonly FactValue[] {
  const domain = FACTS.find((fact) => fact.path === path)?.domain;
  if (domain === undefined) return [];
  switch (domain.kind) {
    case 'listed':
      return domain.values;
    case 'hukou':
      return ['431002', '431021', '440103', 'none'];
    case 'residence':
      return ['431002', '440103'];
    case 'income':
      return ['0', '150.5', '420'];
    case 'birth-date':
      return ['2002-03-01', '2008-02-29', '2014-06-01'];
    // Facts of the later editions: assumptions are tried on those of 2017.
    case 'permit':
    case 'report':
    case 'key':
      return [];
  }
}

/** The key of a case and the mark of a confidential one are told of each child. */
const NEVER_ASSUMED = ['id', 'confidential'];

/** Assumptions about forgotten facts, all but `maxUnknown` of them, and about some that are recorded and win. */
function assumptionsFor(
  { forgotten, context }: Pick<RandomCase, 'forgotten' | 'context'>,
  maxUnknown = forgotten.length,
): fc.Arbitrary<FlatCase> {
  const paths = FACTS.map(({ path }) => path).filter((path) => !NEVER_ASSUMED.includes(path));
  const open = forgotten.filter((path) => paths.includes(path));
  return fc
    .tuple(
      fc.subarray(open, { minLength: Math.max(0, open.length - maxUnknown) }),
      fc.subarray(paths, { maxLength: 6 }),
    )
    .chain(([some, others]) =>
      fc
        .record(
          Object.fromEntries(
            [...new Set([...some, ...others])].map((path): [string, fc.Arbitrary<FactValue>] => [
              path,
              fc.constantFrom(
                ...valuesOf(path).filter((value) => path !== 'birthDate' || String(value) <= context.on),
              ),
            ]),
          ),
        )
        .map((declared): FlatCase => declared),
    );
}

/** A random case under a context that declares assumptions. */
export function caseWithAssumptions(
  options: RandomCaseOptions,
): fc.Arbitrary<Pick<RandomCase, 'case'> & { readonly context: OracleContext & { assumptions: FlatCase } }> {
  return randomCase(options).chain((drawn) =>
    assumptionsFor(drawn).map((assumptions) => ({
      case: drawn.case,
      context: { ...drawn.context, assumptions },
    })),
  );
}

/** A case of whose one parent nothing is recorded but all save three facts is assumed: that does not make a parent who is not lost. */
export function caseWithAbsentParent(): ReturnType<typeof caseWithAssumptions> {
  return fc
    .tuple(randomCase({ maxForgotten: 1, maxCompletions: 10 }), fc.constantFrom(...PARENTS))
    .chain(([drawn, parent]) => {
      const { [parent]: _absent, ...rest } = drawn.case;
      const forgotten = FACTS.map(({ path }) => path).filter((path) => path.startsWith(`${parent}.`));
      return assumptionsFor({ ...drawn, forgotten }, 3).map((assumptions) => ({
        case: rest,
        context: { ...drawn.context, assumptions },
      }));
    });
}
