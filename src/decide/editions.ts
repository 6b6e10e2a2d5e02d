import { CaseChecker, type CheckedCase } from '../case/check.js';
import { EDITION_DICTIONARY, type EditionCase } from '../case/edition-dictionaries.js';
import { birthDate } from '../case/facts/child.js';
import { RefusedInput } from '../input/issue.js';
import { wordIssues } from '../input/options.js';
import { isRecord } from '../input/record.js';
import type { StandardEntry } from '../money/standard.js';
import { DAY_KNOWN, type EditionId, type IdsOfEdition, POLICIES } from '../policy/editions/index.js';
import type { DayKnown, Ids, Policy } from '../policy/policy.js';
import { Engine } from './engine.js';

export type { EditionCase, EditionId, IdsOfEdition };

/** In the place of an edition's id: whichever is in force. */
export const IN_FORCE = 'in-force';

/** The name that stands for whichever edition is in force on a day. */
export type InForce = typeof IN_FORCE;

/** What a decision under a named edition is made under. */
export interface EditionContext<E extends EditionId = EditionId> {
  /** The day of the decision, `YYYY-MM-DD`; it need not lie within the edition: the caller chose both. */
  readonly on: string;
  /** The edition; `in-force`: the one in force on the day of the decision. */
  readonly edition: E | InForce;
  /** Options of contested readings that differ from the defaults. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly standards?: readonly StandardEntry<IdsOfEdition[E]['standard']>[];
  /** What is taken as declared where it is not recorded. */
  readonly assumptions?: Readonly<Record<string, boolean | number | string | null | undefined>>;
}

/** An edition: which documents it holds, from which day, and how well that day is known. */
export interface Edition {
  readonly id: EditionId;
  readonly document: Policy['document'];
  readonly known: DayKnown;
}

/** The policy of an edition. */
export function policyOf<E extends EditionId>(edition: E): Policy<IdsOfEdition[E]> {
  const policies: { readonly [Id in EditionId]: Policy<IdsOfEdition[Id]> } = POLICIES;
  return policies[edition];
}

/** An engine that is compiled at the first use and accepts the facts of every edition. */
function lateEngine<I extends Ids>(policy: Policy<I>): () => Engine<I> {
  let made: Engine<I> | undefined;
  return () => {
    made ??= new Engine<I>(policy, policy.verdicts, EDITION_DICTIONARY);
    return made;
  };
}

const ENGINES: { readonly [E in EditionId]: () => Engine<IdsOfEdition[E]> } = {
  'chenzhou-2017': lateEngine(POLICIES['chenzhou-2017']),
  'chenzhou-2018-10': lateEngine(POLICIES['chenzhou-2018-10']),
  'chenzhou-2020': lateEngine(POLICIES['chenzhou-2020']),
  'chenzhou-2021-07': lateEngine(POLICIES['chenzhou-2021-07']),
  'hunan-2023-12': lateEngine(POLICIES['hunan-2023-12']),
};

/** The engine of an edition; it holds no facts of any child. */
export function engineOf<E extends EditionId>(edition: E): Engine<IdsOfEdition[E]> {
  return ENGINES[edition]();
}

function edition(id: EditionId): Edition {
  return { id, document: POLICIES[id].document, known: DAY_KNOWN[id] };
}

/**
 * Every edition, the earliest first.
 *
 * @example
 * EDITIONS.map(({ id }) => id).at(-1); // 'hunan-2023-12'
 */
export const EDITIONS: readonly [Edition, ...Edition[]] = [
  edition('chenzhou-2017'),
  edition('chenzhou-2018-10'),
  edition('chenzhou-2020'),
  edition('chenzhou-2021-07'),
  edition('hunan-2023-12'),
];

/**
 * Of policies that follow each other, the one in force on a day: the last that begins on it or before; before all of
 * them the first.
 *
 * @param policies the earliest first.
 * @param day calendar day, `YYYY-MM-DD`.
 */
export function inForce<P extends { readonly document: Pick<Policy['document'], 'from'> }>(
  policies: readonly [P, ...P[]],
  day: string,
): P {
  return policies.reduce((found, policy) => (policy.document.from <= day ? policy : found), policies[0]);
}

/**
 * The edition in force on a day: the last that begins on it or before. It is never applied unasked.
 *
 * @param day calendar day, `YYYY-MM-DD`.
 * @example
 * editionInForce('2020-01-01'); // 'chenzhou-2020'
 */
export function editionInForce(day: string): EditionId {
  return inForce(EDITIONS, day).id;
}

/** Whether it is the id of an edition. */
export function isEdition(value: unknown): value is EditionId {
  return typeof value === 'string' && Object.hasOwn(DAY_KNOWN, value);
}

/**
 * The edition that is named, or `in-force`; `undefined` where none is.
 *
 * @throws {RefusedInput} for a name that is neither.
 */
export function editionNamed(context: unknown): EditionId | InForce | undefined {
  if (!isRecord(context) || context.edition === undefined || context.edition === null) return undefined;
  const { edition: given } = context;
  if (isEdition(given) || given === IN_FORCE) return given;
  // The names without the policies, which a reader of cases does not carry.
  throw new RefusedInput(wordIssues('edition', given, [...Object.keys(DAY_KNOWN), IN_FORCE]));
}

/** A context, and the id of its edition. */
interface Editioned<Context> {
  readonly edition: EditionId;
  readonly context: Context;
}

/**
 * The edition under which a context decides: the one it names, or the one in force on its day; `undefined` where it
 * names none.
 *
 * @throws {RefusedInput} for one that is not known.
 */
export function editionIn<Context>(context: Context): Editioned<Context> | undefined {
  const named = editionNamed(context);
  if (named === undefined || !isRecord(context)) return undefined;
  if (named !== IN_FORCE) return { edition: named, context };
  // A day that is none is refused by whoever decides.
  const edition = editionInForce(typeof context.on === 'string' ? context.on : '');
  return { edition, context: { ...context, edition } };
}

let checker: CaseChecker | undefined;

/**
 * What reads cases with the facts of every edition.
 *
 * @throws {RefusedInput} where the edition that is named is not known.
 */
export function editionCases(options: unknown): (input: unknown, on: number) => CheckedCase {
  editionNamed(options);
  const made = checker ?? new CaseChecker({ dictionary: EDITION_DICTIONARY, birth: birthDate });
  checker = made;
  return (input, on) => made.check(input, on);
}
