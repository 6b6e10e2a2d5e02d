import { isRecord } from '../input/record.js';

/** A case as an office keeps it confidential: the caller's own key, and that it is so. */
export type ConfidentialCase = Readonly<Record<string, unknown>>;

/** The caller's own key, where one is given. */
export function keyOf(input: unknown): string | null {
  return isRecord(input) && typeof input.id === 'string' ? input.id : null;
}

/** Whether a case bears the mark, the fact of that name; a mark that cannot be read counts as one. */
export function isMarked(input: unknown, mark: string): boolean {
  if (!isRecord(input)) return false;
  const value = input[mark];
  return value !== undefined && value !== null && value !== false;
}

/** A confidential case: of all that is recorded only the key is left, so nothing else can be shown. */
export function markedCase(id: string | null, mark: string | null): ConfidentialCase {
  const marked = mark === null ? {} : { [mark]: true };
  return id === null ? marked : { id, ...marked };
}
