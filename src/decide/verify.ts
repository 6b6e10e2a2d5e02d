import { RefusedInput } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { wrongAt } from '../input/say.js';
import { EDITION, POLICY } from '../policy/rulebook.js';
import { chenzhou } from './assess.js';
import { type Difference, differences } from './differences.js';
import { engineOf, isEdition, policyOf } from './editions.js';

/** Whether a result can be derived again from its case, byte for byte. */
export interface Verification {
  readonly identical: boolean;
  /** Where it cannot: `from` as given, `to` as derived. */
  readonly differences: readonly Difference[];
}

function named(edition: unknown, encoding: unknown): string {
  const words = [edition, encoding].filter((one): one is string => typeof one === 'string');
  return words.length === 0 ? 'none' : words.map((one) => one.slice(0, 40)).join(' ');
}

/** A result of another edition cannot be derived again by the rules of this one. */
function engineOfResult(policy: unknown): { assess(input: unknown, context: unknown): unknown } {
  const { edition, encoding } = isRecord(policy) ? policy : {};
  if (edition === POLICY.edition && encoding === EDITION) return chenzhou();
  if (isEdition(edition) && policyOf(edition).encoding === encoding) return engineOf(edition);
  const [own, made] = [named(POLICY.edition, EDITION), named(edition, encoding)];
  const says = {
    zh: `须为本库的版本 ${own}；这份结果由 ${made} 作出`,
    en: `must be that of this library, ${own}; the result was made by ${made}`,
  };
  const expected = { type: 'choice', values: [own] } as const;
  throw new RefusedInput([wrongAt('other-edition', 'policy.edition', says, { expected })]);
}

/**
 * Derives a result again from its case and from its own day, readings, standards and assumptions, and compares the
 * two byte for byte.
 *
 * @param result a result of `assess`, also one read back from JSON.
 * @param input the case it was made from.
 * @throws {RefusedInput} where the case, or the day, readings, standards or assumptions in the result, would be refused; and where
 * the result was made by another edition or encoding of the policy: the message names both.
 * @example
 * const orphan = { birthDate: '2010-01-15', hukouDivision: '431002' };
 * verify(assess(orphan, { on: '2017-06-01' }), orphan).identical; // true
 */
export function verify(result: unknown, input: unknown): Verification {
  const { on, readings, standards, assumptions, policy } = isRecord(result) ? result : {};
  const engine = engineOfResult(policy);
  const derived: unknown = JSON.parse(
    JSON.stringify(engine.assess(input, { on, readings, standards, assumptions })),
  );
  const given = JSON.stringify(result);
  const identical = given === JSON.stringify(derived);
  if (identical) return { identical, differences: [] };
  const found = differences(JSON.parse(given), derived);
  // The same members in another order: alike in every place, but not in bytes.
  return {
    identical,
    differences: found.length > 0 ? found : [{ path: '', from: 'order of members', to: 'order of members' }],
  };
}
