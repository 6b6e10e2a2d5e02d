import { checkDay } from '../calendar/check-day.js';
import { checkCase } from '../case/check.js';
import type { ChildCase } from '../case/dictionary.js';
import type { Issue } from '../input/issue.js';
import { optionIssues } from '../input/options.js';
import type { Widened } from '../input/widened.js';
import { daySlot } from '../logic/slot.js';
import { withDisplay } from '../office/display.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import type { AssessContext } from './context/context.js';
import {
  type EditionCase,
  type EditionContext,
  type EditionId,
  editionCases,
  editionIn,
  engineOf,
  type IdsOfEdition,
  type InForce,
} from './editions.js';
import { Engine } from './engine.js';
import type { AssessResult, ResultOf } from './result.js';

let engine: Engine<ChenzhouIds> | undefined;

/** The engine of 郴政发〔2017〕3号, compiled at the first use; it holds no facts of any child. */
export function chenzhou(): Engine<ChenzhouIds> {
  engine ??= new Engine(CHENZHOU_2017);
  return engine;
}

/**
 * Decides everything that follows from the policy for one child on one day.
 *
 * A verdict is unknown (`null`, `undetermined`) if and only if two completions of the unknown facts disagree on it;
 * `missing` lists exactly the facts that can still change something.
 *
 * @param input what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and where given the standards (yuan as text), the readings, and the `edition`:
 *   what came later is decided only where it is named.
 * @returns a plain object, the same for the same case.
 * @throws {RefusedInput} with every issue of the case or of the context; never with a value.
 * @see 2.0-1
 * @example
 * const orphan = {
 *   birthDate: '2010-01-15',
 *   hukouDivision: '431002',
 *   care: 'kin',
 *   father: { status: 'deceased' },
 *   mother: { status: 'deceased' },
 * } as const;
 * assess(orphan, { on: '2017-06-01' }).benefits['orphan-living'].amount; // '600.00'
 */
export function assess(input: ChildCase, context: AssessContext): AssessResult;
export function assess<E extends EditionId>(
  input: EditionCase,
  context: EditionContext<E>,
): ResultOf<IdsOfEdition[E]>;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function assess<const Given, const Under>(
  input: Given & Widened<Given, ChildCase>,
  context: Under & Widened<Under, AssessContext>,
): AssessResult;
export function assess(input: unknown, context: unknown): AssessResult | ResultOf<IdsOfEdition[EditionId]> {
  const named = editionIn(context);
  return named === undefined
    ? assessUnder(chenzhou(), input, context)
    : assessUnder(engineOf(named.edition), input, named.context);
}

function assessUnder<I extends Ids>(decider: Engine<I>, input: unknown, context: unknown): ResultOf<I> {
  const { id, slots, prepared } = decider.check(input, context);
  const { office } = decider;
  return withDisplay(decider, decider.decide(id, slots, prepared), () =>
    office.isConfidentialIn(slots)
      ? { kind: 'confidential', id }
      : { kind: 'result', result: decider.decide(id, office.slotsOf(slots), prepared) },
  );
}

/** A typed case, or what is wrong with it. */
export type ParsedCase =
  | { readonly ok: true; readonly value: ChildCase }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A typed case with facts of any edition, or what is wrong with it. */
export type ParsedEditionCase =
  | { readonly ok: true; readonly value: EditionCase }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const LAST_DAY = '9999-12-31';

function isCase(issues: readonly Issue[], input: unknown): input is ChildCase {
  return issues.length === 0 && typeof input === 'object';
}

/**
 * Reads anything as a case: every key a known fact, every value of its fact's type, or the list of issues.
 *
 * @param input anything, for example the outcome of `JSON.parse`.
 * @param options `on` (`YYYY-MM-DD`): a birth after that day is an issue too; `edition`: facts of every edition are known.
 * @example
 * parseCase({ household: { inHardship: 'false' } }); // { ok: false, issues: [{ code: 'invalid-type', … }] }
 */
export function parseCase(input: unknown, options?: { readonly on?: string }): ParsedCase;
/** The same with the facts of every edition. */
export function parseCase(
  input: unknown,
  options: { readonly on?: string; readonly edition: EditionId | InForce },
): ParsedEditionCase;
export function parseCase(
  input: unknown,
  options?: { readonly on?: string; readonly edition?: EditionId | InForce | undefined },
): ParsedCase | ParsedEditionCase;
export function parseCase(
  input: unknown,
  options: { readonly on?: string; readonly edition?: EditionId | InForce | undefined } = {},
): ParsedCase | ParsedEditionCase {
  const wrong: Issue[] = [...optionIssues(options, { on: null, edition: null })];
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const on = options.on === undefined ? LAST_DAY : checkDay(options.on, wrong);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const check = options.edition === undefined ? checkCase : editionCases(options);
  const { issues } = check(input, daySlot(on));
  return isCase(issues, input) ? { ok: true, value: input } : { ok: false, issues };
}
