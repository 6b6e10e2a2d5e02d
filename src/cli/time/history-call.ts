import type { DeclaredFacts } from '../../case/dictionary.js';
import { checkReadings } from '../../decide/context/readings.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { LEDGER_READINGS, type LedgerReadingChoices } from '../../policy/readings.js';
import type { StandardEntry } from '../../policy/standards.js';
import { usage } from '../arguments.js';
import { assumptionsOf, messagesOf, readingsOf, standardsIn } from '../context.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { RENDERING_OPTIONS } from './rendering.js';

/** The options of a command that reads histories. */
export const HISTORY_OPTIONS = {
  ...RENDERING_OPTIONS,
  from: { type: 'string' },
  to: { type: 'string' },
  standards: { type: 'string' },
  readings: { type: 'string', multiple: true },
  assume: { type: 'string', multiple: true },
  register: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const;

interface HistoryArguments {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly standards?: string | undefined;
  readonly readings?: readonly string[] | undefined;
  readonly assume?: readonly string[] | undefined;
  readonly register?: boolean | undefined;
}

/** Where the histories come from. */
export interface Source {
  /** `undefined` for standard input. */
  readonly file: string | undefined;
  /** Whether the caller says that there is one history a line; where not, the content says it. */
  readonly isRegister: boolean;
}

/** The file that holds one history or one a line. */
export function readSource(
  command: string,
  positionals: readonly string[],
  { register }: HistoryArguments,
): Source {
  const [argument, ...more] = positionals;
  if (more.length > 0) throw usage(`${command} takes one FILE`);
  const file = fileNamed(argument);
  return { file, isRegister: register === true };
}

/** Readings of the policy and of time together. */
function assertReadings(readings: unknown): asserts readings is LedgerReadingChoices {
  const issues: Issue[] = [];
  checkReadings(readings, LEDGER_READINGS, issues);
  if (issues.length > 0) throw usage(messagesOf(issues));
}

/** What every command over a span of time is told. */
interface GivenOptions {
  readonly from: string;
  readonly to: string;
  readonly standards: readonly StandardEntry[];
  readonly readings: LedgerReadingChoices;
  readonly assumptions: DeclaredFacts;
}

/**
 * The span, the standards and the readings that the options say; whether the span is one, `checkedOnce` finds out.
 *
 * @throws {Failure} 64 for a missing span or a reading, 65 for the content of the standards file, 66 where it is not
 *   there.
 */
export async function readGiven(values: HistoryArguments, io: Io): Promise<GivenOptions> {
  const { from, to, standards: file, readings: given = [], assume = [] } = values;
  if (from === undefined || to === undefined) throw usage('--from and --to are required: the span of time');
  const readings: unknown = readingsOf(given);
  assertReadings(readings);
  const assumptions = assumptionsOf(assume);
  const standards = file === undefined ? [] : await standardsIn(file, io);
  return { from, to, standards, readings, assumptions };
}

/** Runs a check of the options before any history is read: a wrong option is a wrong call. */
export function checkedOnce(check: () => unknown): void {
  try {
    check();
  } catch (error) {
    throw error instanceof RefusedInput ? usage(messagesOf(error.issues)) : error;
  }
}
