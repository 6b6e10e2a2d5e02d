import { chenzhou } from '../../decide/assess.js';
import type { Prepared } from '../../decide/context/context.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import type { CompareDisclosure, CompareKey } from './compared.js';

/** How a comparison is grouped and how much it tells. */
export interface CompareOptions {
  /** Default: the total alone. */
  readonly by?: CompareKey;
  /** Default `office`: every child is decided as if `hiv` were false, so that 2.1-2 is left out. */
  readonly disclose?: CompareDisclosure;
}

/** The options with their defaults. @throws {RefusedInput} where one is unknown. */
export function checked({ by, disclose = 'office' }: CompareOptions) {
  const wrong = (path: string, message: string): Issue => ({ code: 'unknown-option', path, message });
  const issues = [
    ...(by === undefined || ['county', 'age', 'category'].includes(by)
      ? []
      : [wrong('by', 'by must be county, age or category')]),
    ...(['full', 'office'].includes(disclose) ? [] : [wrong('disclose', 'disclose must be full or office')]),
  ];
  if (issues.length > 0) throw new RefusedInput(issues);
  return { by: by ?? null, disclose };
}

/** A context made ready. @throws {RefusedInput} whose paths begin with the side. */
export function prepared(side: 'before' | 'after', context: unknown): Prepared {
  try {
    const ready = chenzhou().prepare(context);
    if (ready.assumptions.list.length === 0) return ready;
    const message = 'assumptions are not compared yet';
    throw new RefusedInput([{ code: 'unexpected-field', path: 'assumptions', message }]);
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    throw new RefusedInput(
      error.issues.map((issue) => ({
        ...issue,
        path: issue.path === '' ? side : `${side}.${issue.path}`,
        message: `${side}: ${issue.message}`,
      })),
    );
  }
}
