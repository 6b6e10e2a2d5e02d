import { chenzhou } from '../../decide/assess.js';
import type { AssessContext, Prepared } from '../../decide/context/context.js';
import { type EditionContext, editionIn, engineOf } from '../../decide/editions.js';
import { Engine } from '../../decide/engine.js';
import { RefusedInput } from '../../input/issue.js';
import { checkOptions, YES_OR_NO } from '../../input/options.js';
import { isRecord } from '../../input/record.js';
import { mustBe, wrongAt } from '../../input/say.js';
import { DISCLOSURES } from '../../office/disclosure.js';
import type { Ids, Policy } from '../../policy/policy.js';
import type { CompareDisclosure, CompareKey } from './compared.js';
import { assumedApart } from './joint-assumptions.js';

/** A context, and where given the draft of a policy that decides under it. */
export interface DraftContext extends AssessContext {
  /** Default: 郴政发〔2017〕3号. A draft is made of it, or of an edition, with other rules over the same facts. */
  readonly policy?: Policy;
}

/** What one side of a comparison is decided under: a context, one that names its `edition`, or one with a draft. */
export type ComparedContext = DraftContext | EditionContext;

/** A context as a file holds it: every member that either kind may have. */
export interface FileContext extends DraftContext {
  readonly edition?: EditionContext['edition'];
}

/** How a comparison is grouped and how much it tells. */
export interface CompareOptions {
  /** Default: the total alone. */
  readonly by?: CompareKey;
  /**
   * Default `office`: every child is decided as if `hiv` were false, so that 2.1-2 is left out. `public` guards small
   * numbers too, and takes no `category`: from categories, which overlap, and the total small ones could be worked out.
   */
  readonly disclose?: CompareDisclosure;
  /** Whether the facts are listed that hold the change up; it takes a child of whom much is unknown some time. */
  readonly missing?: boolean;
}

const OPTIONS = { by: ['county', 'age', 'category'], disclose: DISCLOSURES, missing: YES_OR_NO } as const;

const OVERLAPPING = /* @__PURE__ */ mustBe(
  'invalid-value',
  'by',
  { zh: '对外公布时用 county 或 age：类别相互重叠', en: 'county or age for the public: categories overlap' },
  { type: 'choice', values: ['county', 'age'] },
);

/** The options with their defaults. @throws {RefusedInput} where one is unknown. */
export function checked(options: CompareOptions) {
  checkOptions(options, OPTIONS);
  const { by, disclose = 'office', missing = false } = options;
  if (by === 'category' && disclose === 'public') throw new RefusedInput([OVERLAPPING]);
  return { by: by ?? null, disclose, missing };
}

const engines = new WeakMap<Policy, Engine<Ids>>();

function engineOfDraft(policy: Policy): Engine<Ids> {
  const known = engines.get(policy) ?? new Engine<Ids>(policy);
  engines.set(policy, known);
  return known;
}

/** One side of a comparison. */
export interface Side {
  readonly policy: Policy;
  readonly prepared: Prepared<Ids>;
  /** Whether the context names an edition. */
  readonly isEdition: boolean;
}

function readyUnder<I extends Ids>(engine: Engine<I>, context: object, isEdition: boolean): Side {
  return { policy: engine.policy, prepared: engine.prepare(context), isEdition };
}

function ready(given: ComparedContext): Side {
  // A caller in JavaScript is held by no type.
  const anything: unknown = given;
  if (!isRecord(anything)) return readyUnder(chenzhou(), {}, false);
  const named = editionIn(given);
  if ('policy' in given && given.policy !== undefined) {
    const { policy, ...context } = given;
    if (named === undefined) return readyUnder(engineOfDraft(policy), context, false);
    const says = { zh: '不得与 policy 同时给出', en: 'must be absent beside a policy' };
    throw new RefusedInput([wrongAt('unexpected-field', 'edition', says, { expected: { type: 'absent' } })]);
  }
  return named === undefined
    ? readyUnder(chenzhou(), given, false)
    : readyUnder(engineOf(named.edition), named.context, true);
}

/** Checks a context that was read from a file. @throws {RefusedInput} where it is refused; a draft cannot be written in one. */
export function checkComparedData(context: unknown): asserts context is EditionContext | AssessContext {
  const named = editionIn(context);
  if (named === undefined) chenzhou().prepare(context);
  else engineOf(named.edition).prepare(named.context);
}

/** A context made ready. @throws {RefusedInput} whose paths begin with the side. */
export function sideOf(name: 'before' | 'after', given: ComparedContext): Side {
  try {
    return ready(given);
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    throw new RefusedInput(
      error.issues.map((issue) => ({
        ...issue,
        path: issue.path === '' ? name : `${name}.${issue.path}`,
        message: `${name}: ${issue.message}`,
        messageZh: `${name}：${issue.messageZh}`,
      })),
    );
  }
}

const SAME = { zh: '须与原情形相同', en: 'must be the same before and after' };

/** What is assumed of where a child lives and of money must be the same: figures are looked up by the one, and lessened by the other. */
export function checkAssumedApart([before, after]: readonly [Side, Side]): void {
  const issues = [...assumedApart([before.prepared, after.prepared])]
    .filter(({ type }) => type === 'division' || type === 'money')
    .map(({ path }) => wrongAt('invalid-value', `after.assumptions.${path}`, SAME));
  if (issues.length > 0) throw new RefusedInput(issues);
}
