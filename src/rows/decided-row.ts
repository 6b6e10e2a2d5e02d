import type { Gone } from '../case/gone.js';
import type { ResultOf } from '../decide/result.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import type { RowIssue } from './row.js';

/** What became of one row. */
export type DecidedRow<I extends Ids = ChenzhouIds> = (
  | {
      readonly kind: 'result';
      readonly result: ResultOf<I>;
      /** What is paid by the month rests on an assumption. */
      readonly moneyAssumed?: true;
      /** Where the child is registered, as the row has it. */
      readonly county: string | null;
    }
  | { readonly kind: 'refused'; readonly id: string | null; readonly issues: readonly RowIssue[] }
  | { readonly kind: 'confidential'; readonly id: string | null }
  | {
      /** The child is gone on the day: it has no verdict. */
      readonly kind: 'gone';
      readonly id: string | null;
      readonly on: string;
      readonly gone: Gone;
    }
) & {
  /** The resident identity number, `null` where none is given; only where the caller asked for it to be returned. */
  readonly key?: string | null;
  /** The id came as a number, and is written as one. */
  readonly isNumbered?: true;
  /** The row as the file numbers it, where it does. */
  readonly row?: number;
};

/** For whom rows are decided as an office lists them: `undefined` where everything may be seen. */
export type OfficeRows =
  | {
      /** Ids that some row marks confidential: every row of the id is. */
      readonly confidential: ReadonlySet<string>;
    }
  | undefined;
