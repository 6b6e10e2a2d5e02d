import { chenzhou } from '../../decide/assess.js';
import type { AssessContext, Prepared } from '../../decide/context/context.js';
import { Engine } from '../../decide/engine.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
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

/** The options with their defaults. @throws {RefusedInput} where one is unknown. */
export function checked({ by, disclose = 'office', missing = false }: CompareOptions) {
  const wrong = (path: string, message: string): Issue => ({ code: 'unknown-option', path, message });
  const issues = [
    ...(by === undefined || ['county', 'age', 'category'].includes(by)
      ? []
      : [wrong('by', 'by must be county, age or category')]),
    ...(DISCLOSURES.includes(disclose) ? [] : [wrong('disclose', 'disclose must be full, office or public')]),
    ...(by === 'category' && disclose === 'public'
      ? [wrong('by', 'by must be county or age for the public: categories overlap')]
      : []),
  ];
  if (issues.length > 0) throw new RefusedInput(issues);
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
    const message = 'assumptions are not compared yet';
    throw new RefusedInput([{ code: 'unexpected-field', path: 'assumptions', message }]);
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    throw new RefusedInput(
      error.issues.map((issue) => ({
        ...issue,
        path: issue.path === '' ? name : `${name}.${issue.path}`,
        message: `${name}: ${issue.message}`,
        ...(issue.messageZh === undefined ? {} : { messageZh: `${name}：${issue.messageZh}` }),
      })),
    );
  }
}
