import type { FactPath } from '../case/dictionary.js';
import type { AssessResult, BenefitResult, BenefitStatus } from '../decide/result.js';
import { tabulate } from '../decide/tabulate.js';
import { mentionsOf } from '../logic/collect.js';
import type { Truth } from '../logic/truth.js';
import type { Benefit } from '../policy/kinds.js';
import { BENEFITS, type BenefitId } from '../policy/rulebook.js';
import { entitlementOf } from '../policy/stacking.js';

/** A benefit as a change shows it. */
export interface BenefitState {
  readonly status: BenefitStatus;
  readonly amount: string | null;
}

/** One verdict that is another than the day before. */
export type VerdictChange =
  | {
      readonly kind: 'category' | 'in-difficulty' | 'measure';
      readonly id: string;
      readonly before: Truth;
      readonly after: Truth;
    }
  | {
      readonly kind: 'benefit';
      readonly id: BenefitId;
      readonly change: 'began' | 'ended' | 'changed';
      readonly before: BenefitState;
      readonly after: BenefitState;
      readonly sentences: readonly string[];
    };

/** A benefit that begins, or could. */
export interface Following {
  readonly benefit: BenefitId;
  /** `entitled`: it begins by itself. `undetermined`: it depends on the facts named. */
  readonly status: 'entitled' | 'undetermined';
  readonly strength: BenefitResult['strength'];
  readonly missing: readonly FactPath[];
}

function truthChanges(
  kind: 'category' | 'measure',
  before: Readonly<Record<string, Truth>>,
  after: Readonly<Record<string, Truth>>,
): readonly VerdictChange[] {
  const earlier = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([id, truth]) => {
    const was = earlier.get(id) ?? null;
    return was === truth ? [] : [{ kind, id, before: was, after: truth }];
  });
}

const isPossible = ({ status }: BenefitState): boolean => status === 'entitled' || status === 'undetermined';

function benefitChange(id: BenefitId, was: BenefitResult, is: BenefitResult): readonly VerdictChange[] {
  const before = { status: was.status, amount: was.amount };
  const after = { status: is.status, amount: is.amount };
  if (!isPossible(before) && !isPossible(after)) return [];
  if (before.status === after.status && before.amount === after.amount) return [];
  const change = !isPossible(before) ? 'began' : isPossible(after) ? 'changed' : 'ended';
  return [{ kind: 'benefit', id, change, before, after, sentences: is.sentences }];
}

/** Every verdict and amount in which two results differ, in the order of a result. */
export function verdictChanges(before: AssessResult, after: AssessResult): readonly VerdictChange[] {
  const difficulty: readonly VerdictChange[] =
    before.inDifficulty === after.inDifficulty
      ? []
      : [
          {
            kind: 'in-difficulty',
            id: 'in-difficulty',
            before: before.inDifficulty,
            after: after.inDifficulty,
          },
        ];
  return [
    ...truthChanges('category', before.categories, after.categories),
    ...difficulty,
    ...BENEFITS.flatMap(({ id }) => benefitChange(id, before.benefits[id], after.benefits[id])),
    ...truthChanges('measure', before.measures, after.measures),
  ];
}

function factsOf(benefit: Benefit<BenefitId>): ReadonlySet<string> {
  return new Set([...mentionsOf([entitlementOf(benefit).paid]).facts].map((fact) => fact.path));
}

let factsAsked: Readonly<Record<BenefitId, ReadonlySet<string>>> | undefined;

/** The benefits among the changes that begin or become possible, each with the missing facts that it asks about. */
export function followingOf(changes: readonly VerdictChange[], after: AssessResult): readonly Following[] {
  const benefits: readonly Benefit<BenefitId>[] = BENEFITS;
  factsAsked ??= tabulate(benefits, factsOf);
  const asked = factsAsked;
  const following: Following[] = [];
  for (const change of changes) {
    if (change.kind !== 'benefit') continue;
    const { id: benefit } = change;
    const { status, strength } = after.benefits[benefit];
    if (status === 'undetermined') {
      const missing = after.missing.filter((path) => asked[benefit].has(path));
      following.push({ benefit, status, strength, missing });
    } else if (status === 'entitled' && change.change === 'began') {
      following.push({ benefit, status, strength, missing: [] });
    }
  }
  return following;
}
