import { type BenefitResult, type BenefitStatus, type ResultOf, truthIn } from '../../decide/result.js';
import { mentionsOf } from '../../logic/collect.js';
import type { Truth } from '../../logic/truth.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { BenefitVerdictOf, Ids, Verdicts } from '../../policy/policy.js';

/** A benefit as a change shows it. */
export interface BenefitState {
  readonly status: BenefitStatus;
  readonly amount: string | null;
}

/** One verdict that is another than the day before. */
export type VerdictChange<I extends Ids = ChenzhouIds> =
  | {
      readonly kind: 'category' | 'in-difficulty' | 'measure';
      readonly id: string;
      readonly before: Truth;
      readonly after: Truth;
    }
  | {
      readonly kind: 'benefit';
      readonly id: I['benefit'];
      readonly change: 'began' | 'ended' | 'changed';
      readonly before: BenefitState;
      readonly after: BenefitState;
      readonly sentences: readonly string[];
    };

/** A benefit that begins, or could. */
export interface Following<I extends Ids = ChenzhouIds> {
  readonly benefit: I['benefit'];
  /** `entitled`: it begins by itself. `undetermined`: it depends on the facts named. */
  readonly status: 'entitled' | 'undetermined';
  readonly strength: BenefitResult['strength'];
  readonly missing: readonly I['fact'][];
}

const isPossible = ({ status }: BenefitState): boolean => status === 'entitled' || status === 'undetermined';

const NOT_GIVEN: BenefitState = { status: 'not-entitled', amount: null };

function benefitChange<I extends Ids>(
  { id }: BenefitVerdictOf<I>,
  was: BenefitState | undefined,
  is: BenefitResult<I>,
): readonly VerdictChange<I>[] {
  const before = was === undefined ? NOT_GIVEN : { status: was.status, amount: was.amount };
  const after = { status: is.status, amount: is.amount };
  if (!isPossible(before) && !isPossible(after)) return [];
  if (before.status === after.status && before.amount === after.amount) return [];
  const change = !isPossible(before) ? 'began' : isPossible(after) ? 'changed' : 'ended';
  return [{ kind: 'benefit', id, change, before, after, sentences: is.sentences }];
}

/** Every verdict and amount in which two results differ, in the order of a result. */
export function verdictChanges<I extends Ids>(
  verdicts: Verdicts<I>,
  was: ResultOf<I>,
  is: ResultOf<I>,
): readonly VerdictChange<I>[] {
  // The policy of the day before may not have a benefit.
  const earlier: ResultOf<Ids> = was;
  return verdicts.all.flatMap((verdict): readonly VerdictChange<I>[] => {
    if (verdict.kind === 'benefit')
      return benefitChange(verdict, earlier.benefits[verdict.id], is.benefits[verdict.id]);
    const { id } = verdict;
    const [before, after] = [truthIn(was, verdict), truthIn(is, verdict)];
    const kind = verdict.kind === 'condition' ? 'in-difficulty' : verdict.kind;
    return before === after ? [] : [{ kind, id, before, after }];
  });
}

/** The facts that a benefit asks about, whether or not they bear on its amount. */
function factsAsked<I extends Ids>({ benefits }: Verdicts<I>, benefit: I['benefit']): ReadonlySet<string> {
  const verdict = benefits.find(({ id }) => id === benefit);
  return new Set(
    [...mentionsOf(verdict === undefined ? [] : [verdict.condition]).facts].map(({ path }) => path),
  );
}

/** The benefits among the changes that begin or become possible, each with the missing facts that it asks about. */
export function followingOf<I extends Ids>(
  verdicts: Verdicts<I>,
  changes: readonly VerdictChange<I>[],
  after: ResultOf<I>,
): readonly Following<I>[] {
  const following: Following<I>[] = [];
  for (const change of changes) {
    if (change.kind !== 'benefit') continue;
    const { id: benefit } = change;
    const { status, strength } = after.benefits[benefit];
    if (status === 'undetermined') {
      const asked = factsAsked(verdicts, benefit);
      following.push({ benefit, status, strength, missing: after.missing.filter((path) => asked.has(path)) });
    } else if (status === 'entitled' && change.change === 'began') {
      following.push({ benefit, status, strength, missing: [] });
    }
  }
  return following;
}
