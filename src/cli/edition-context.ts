import { chenzhou } from '../decide/assess.js';
import { checkAssumptions } from '../decide/context/assumptions.js';
import type { AssessContext } from '../decide/context/context.js';
import { type EditionId, editionIn, engineOf, type InForce } from '../decide/editions.js';
import type { Engine } from '../decide/engine.js';
import { successionOf } from '../decide/in-force.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import type { Ids } from '../policy/policy.js';
import { EDITION_TERMS } from '../register/chenzhou-terms.js';
import type { OfficeRows } from '../rows/decided-row.js';
import type { DecidesRows } from '../rows/decided-rows.js';
import { RowDecider } from '../rows/row-decider.js';
import { usage } from './arguments.js';
import {
  assumedFacts,
  assumptionsOf,
  CONTEXT_OPTIONS,
  type ContextArguments,
  messagesOf,
  readContext,
  readingsOf,
  standardsIn,
} from './context.js';
import { EDITION_OPTION, editionOption } from './edition.js';
import type { Io } from './io.js';

/** What `--assume` declares, with the facts of the edition that `--edition` names. @throws {Failure} 64 for what cannot be. */
export function assumptionsUnder(
  edition: EditionId | InForce | undefined,
  given: readonly string[],
): Readonly<Record<string, boolean | number | string | null | undefined>> {
  if (edition === undefined) return assumptionsOf(given);
  const declared = assumedFacts(given, EDITION_TERMS.names);
  const issues: Issue[] = [];
  checkAssumptions(declared, successionOf(edition).engine.policy.dictionary, issues);
  if (issues.length > 0) throw usage(messagesOf(issues));
  return declared;
}

/** The options that say under what is decided, an edition among them. */
export const EDITION_CONTEXT_OPTIONS = { ...CONTEXT_OPTIONS, ...EDITION_OPTION } as const;

/** A checked context: under the policy of 2017, or under the edition that was named or is in force on the day. */
export interface CommandContext extends Pick<AssessContext, 'on' | 'assumptions'> {
  readonly edition?: EditionId;
}

/** The context that the options say. @throws {Failure} as {@link readContext}, and 64 for an edition that is none. */
export async function readEditionContext(
  values: ContextArguments & { readonly edition?: string | undefined },
  io: Io,
): Promise<CommandContext> {
  const { on, standards, readings = [], assume = [] } = values;
  const named = editionOption(values.edition);
  if (named === undefined || on === undefined) return readContext(values, io);
  const given = {
    on,
    edition: named,
    standards: standards === undefined ? [] : await standardsIn(standards, io),
    readings: readingsOf(readings),
    assumptions: assumptionsUnder(named, assume),
  };
  const { edition, context } = editionIn(given) ?? { edition: 'chenzhou-2017', context: given };
  try {
    engineOf(edition).prepare(context);
  } catch (error) {
    throw error instanceof RefusedInput ? usage(messagesOf(error.issues)) : error;
  }
  return { ...context, edition };
}

/** What decides the rows of a register. */
export type Rows = DecidesRows<Ids>;

function deciding<I extends Ids>(
  engine: Engine<I>,
  context: CommandContext,
  office: OfficeRows,
  only: ReadonlySet<string> | undefined,
): Rows {
  return new RowDecider(engine.only(only), context, office);
}

/** What decides rows under a context. @param only the paths of the verdicts that are asked for; `undefined` is all. */
export function rowsUnder(context: CommandContext, office: OfficeRows, only?: ReadonlySet<string>): Rows {
  return context.edition === undefined
    ? deciding(chenzhou(), context, office, only)
    : deciding(engineOf(context.edition), context, office, only);
}
