import type { DeclaredFacts } from '../../case/dictionary.js';
import type { FactDictionary } from '../../case/fact-dictionary.js';
import { checkAssumptions } from '../../decide/context/assumptions.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import type { ColumnMapping } from './mapping.js';

function assertDeclared<Declared extends object>(
  assumptions: unknown,
  dictionary: FactDictionary,
): asserts assumptions is Declared {
  const issues: Issue[] = [];
  checkAssumptions(assumptions, dictionary, issues);
  if (issues.length > 0) throw new RefusedInput(issues);
}

/** What is declared by path, checked. @throws {RefusedInput} for what cannot be assumed. */
export function declaredFacts(assumptions: unknown, dictionary: FactDictionary): DeclaredFacts {
  assertDeclared<DeclaredFacts>(assumptions, dictionary);
  return assumptions;
}

/**
 * A context with what the mapping of a register assumes, below what the context itself does: who calls wins over the file.
 *
 * @throws {RefusedInput} for what cannot be assumed.
 */
export function assumedIn<
  Declared extends object,
  Context extends { readonly assumptions?: Declared | undefined },
>(context: Context, { assume }: Pick<ColumnMapping, 'assume'>, dictionary: FactDictionary): Context {
  if (assume.length === 0) return context;
  const told = Object.fromEntries(assume.map(({ fact, value }) => [fact.path, value]));
  const assumptions: unknown = { ...told, ...context.assumptions };
  assertDeclared<Declared>(assumptions, dictionary);
  return { ...context, assumptions };
}
