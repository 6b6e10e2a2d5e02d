import { chenzhou } from '../../decide/assess.js';
import type { AssessContext, Prepared } from '../../decide/context/context.js';
import { Engine } from '../../decide/engine.js';
import { RefusedInput } from '../../input/issue.js';
import { checkOptions, YES_OR_NO } from '../../input/options.js';
import { isRecord } from '../../input/record.js';
import { mustBe, wrongAt } from '../../input/say.js';
import { DISCLOSURES } from '../../office/disclosure.js';
import { CHENZHOU_2017 } from '../../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Policy } from '../../policy/policy.js';
import type { CompareDisclosure, CompareKey } from './compared.js';

/** A context, and where given the policy that decides under it: another edition, or a draft. */
export interface ComparedContext extends AssessContext {
  /** Default: 郴政发〔2017〕3号. A draft is made of it with other rules, over the same facts. */
  readonly policy?: Policy<ChenzhouIds>;
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

const engines = new WeakMap<Policy<ChenzhouIds>, Engine<ChenzhouIds>>();

function engineOf(policy: Policy<ChenzhouIds>): Engine<ChenzhouIds> {
  if (policy === CHENZHOU_2017) return chenzhou();
  const known = engines.get(policy) ?? new Engine(policy);
  engines.set(policy, known);
  return known;
}

/** One side of a comparison. */
export interface Side {
  readonly policy: Policy<ChenzhouIds>;
  readonly prepared: Prepared;
}

/** A context made ready. @throws {RefusedInput} whose paths begin with the side. */
export function sideOf(name: 'before' | 'after', given: ComparedContext): Side {
  const { policy = CHENZHOU_2017, ...context } = isRecord(given) ? given : { on: '' };
  try {
    const ready = engineOf(policy).prepare(context);
    if (ready.assumptions.list.length === 0) return { policy, prepared: ready };
    const says = { zh: '不得给出：尚不能比较', en: 'must be absent: they are not compared yet' };
    throw new RefusedInput([
      wrongAt('unexpected-field', 'assumptions', says, { expected: { type: 'absent' } }),
    ]);
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
