import type { EditionId, InForce } from '../../decide/editions.js';
import { RefusedInput } from '../../input/issue.js';
import type { StandardEntry } from '../../policy/standards.js';
import { usage } from '../arguments.js';
import { messagesOf, readingsOf, standardsIn } from '../context.js';
import { EDITION_OPTION, editionOption } from '../edition.js';
import { assumptionsUnder } from '../edition-context.js';
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
  ...EDITION_OPTION,
} as const;

interface HistoryArguments {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly standards?: string | undefined;
  readonly readings?: readonly string[] | undefined;
  readonly assume?: readonly string[] | undefined;
  readonly register?: boolean | undefined;
  readonly edition?: string | undefined;
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

/** What every command over a span of time is told. */
interface GivenOptions {
  readonly from: string;
  readonly to: string;
  readonly standards: readonly StandardEntry[];
  readonly readings: Readonly<Record<string, string>>;
  readonly assumptions: Readonly<Record<string, boolean | number | string | null | undefined>>;
  /** Named where `--edition` is given; nothing of what came later is decided unasked. */
  readonly edition?: EditionId | InForce;
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
  const edition = editionOption(values.edition);
  const readings = readingsOf(given);
  const assumptions = assumptionsUnder(edition, assume);
  const standards = file === undefined ? [] : await standardsIn(file, io);
  const named = edition === undefined ? {} : { edition };
  return { ...named, from, to, standards, readings, assumptions };
}

/** Runs a check of the options before any history is read: a wrong option is a wrong call. */
export function checkedOnce(check: () => unknown): void {
  try {
    check();
  } catch (error) {
    throw error instanceof RefusedInput ? usage(messagesOf(error.issues)) : error;
  }
}
