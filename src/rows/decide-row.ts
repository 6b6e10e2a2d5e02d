import type { ChildCase } from '../case/dictionary.js';
import { wrongCase } from '../case/wrong.js';
import { assess, isMoneyAssumed } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import type { ResultOf } from '../decide/result.js';
import { RefusedInput } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { keyOf } from '../office/confidential-mark.js';
import { isConfidential, officeCase } from '../office/office-case.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import type { Row, RowIssue } from './row.js';

/** What became of one row. */
export type DecidedRow<I extends Ids = ChenzhouIds> = (
  | {
      readonly kind: 'result';
      readonly result: ResultOf<I>;
      /** What is paid by the month rests on an assumption. */
      readonly moneyAssumed?: true;
      /** Where the child is registered, as the row has it. */
      readonly county?: string | null;
    }
  | { readonly kind: 'refused'; readonly id: string | null; readonly issues: readonly RowIssue[] }
  | { readonly kind: 'confidential'; readonly id: string | null }
) & {
  /** The resident identity number, `null` where none is given; only where the caller asked for it to be returned. */
  readonly key?: string | null;
  /** The row as the file numbers it, where it does. */
  readonly row?: number;
};

function isObject(input: unknown): input is ChildCase {
  return isRecord(input);
}

/** For whom rows are decided as an office lists them: `undefined` where everything may be seen. */
export type OfficeRows =
  | {
      /** Ids that some row marks confidential: every row of the id is. */
      readonly confidential: ReadonlySet<string>;
    }
  | undefined;

/** Decides one row. A row that is refused becomes its issues, in its place; the others do not notice. */
export function decideRow(row: Row, context: AssessContext, office?: OfficeRows): DecidedRow {
  if (row.kind === 'refused') return { kind: 'refused', id: null, issues: [row.issue] };
  const input = office === undefined ? row.input : officeCase(row.input, office.confidential);
  if (office !== undefined && isConfidential(input)) return { kind: 'confidential', id: keyOf(input) };
  if (!isObject(input)) {
    return { kind: 'refused', id: null, issues: [wrongCase()] };
  }
  try {
    const result = assess(input, context);
    const county = input.hukouDivision ?? null;
    return isMoneyAssumed(input, context, result)
      ? { kind: 'result', result, county, moneyAssumed: true }
      : { kind: 'result', result, county };
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return { kind: 'refused', id: keyOf(input), issues: error.issues };
  }
}
