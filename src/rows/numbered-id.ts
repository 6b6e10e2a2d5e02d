import { isRecord } from '../input/record.js';

/** An input whose key is text, and whether it came as a number: then it is written as one again. */
export interface WithTextId {
  readonly input: unknown;
  readonly isNumbered: boolean;
}

/**
 * A case whose key is a whole number, as a program writes it, with the key as text. A number that JSON cannot hold
 * exactly, such as one of 18 digits, stays what it is and is refused.
 */
export function withTextId(input: unknown): WithTextId {
  if (!isRecord(input) || !Number.isSafeInteger(input.id)) return { input, isNumbered: false };
  return { input: { ...input, id: String(input.id) }, isNumbered: true };
}

/** The same of a history: the key stands in its first case. */
export function withTextIdOfHistory(input: unknown): WithTextId {
  if (!isRecord(input)) return { input, isNumbered: false };
  const { input: first, isNumbered } = withTextId(input.case);
  return isNumbered ? { input: { ...input, case: first }, isNumbered } : { input, isNumbered };
}

/** What is made of a case, with its key as it came; the key keeps its place among the members. */
export function asNumbered(made: object, isNumbered: boolean | undefined): object {
  if (isNumbered !== true || !('id' in made) || typeof made.id !== 'string') return made;
  return { ...made, id: Number(made.id) };
}
