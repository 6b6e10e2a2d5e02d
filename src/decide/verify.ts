import { isRecord } from '../input/record.js';
import { theAssessor } from './assess.js';
import { type Difference, differences } from './differences.js';

/** Whether a result can be derived again from its case, byte for byte. */
export interface Verification {
  readonly identical: boolean;
  /** Where it cannot: `from` as given, `to` as derived. */
  readonly differences: readonly Difference[];
}

/**
 * Derives a result again from its case and from its own day, readings and standards, and compares the two byte for
 * byte.
 *
 * @param result a result of `assess`, also one read back from JSON.
 * @param input the case it was made from.
 * @throws {RefusedInput} where the case, or the day, readings or standards in the result, would be refused.
 * @example
 * const orphan = { birthDate: '2010-01-15', hukouDivision: '431002' };
 * verify(assess(orphan, { on: '2017-06-01' }), orphan).identical; // true
 */
export function verify(result: unknown, input: unknown): Verification {
  const { on, readings, standards } = isRecord(result) ? result : {};
  const derived: unknown = JSON.parse(
    JSON.stringify(theAssessor().assess(input, { on, readings, standards })),
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
