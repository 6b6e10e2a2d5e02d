import { type DeclaredFacts, DICTIONARY } from '../../case/dictionary.js';
import { checkAssumptions } from '../../decide/context/assumptions.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import type { ColumnMapping } from './mapping.js';

function assertDeclared(assumptions: unknown): asserts assumptions is DeclaredFacts {
  const issues: Issue[] = [];
  checkAssumptions(assumptions, DICTIONARY, issues);
  if (issues.length > 0) throw new RefusedInput(issues);
}

/** What is declared by path, checked. @throws {RefusedInput} for what cannot be assumed. */
export function declaredFacts(assumptions: unknown): DeclaredFacts {
  assertDeclared(assumptions);
  return assumptions;
}

/**
 * A context with what the mapping of a register assumes, below what the context itself does: who calls wins over the file.
 *
 * @throws {RefusedInput} for what cannot be assumed.
 */
export function assumedIn<Context extends { readonly assumptions?: DeclaredFacts }>(
  context: Context,
  { assume }: Pick<ColumnMapping, 'assume'>,
): Context {
  if (assume.length === 0) return context;
  const told = Object.fromEntries(assume.map(({ fact, value }) => [fact.path, value]));
  return { ...context, assumptions: declaredFacts({ ...told, ...context.assumptions }) };
}
