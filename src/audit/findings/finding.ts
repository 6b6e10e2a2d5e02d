import type { ChildCase } from '../../case/dictionary.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Nature } from '../../policy/audit/agenda.js';
import type { Unit } from '../../policy/policy.js';

/** Every kind of finding, in the order in which they are listed. */
export const FINDING_KINDS = ['gap', 'pair', 'cliff', 'perverse', 'reading', 'dead', 'coverage'] as const;

/** What a finding is about. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What all benefits of one unit come to for the witness, in yuan; `null` where a standard is not given. */
export interface EffectMoney {
  readonly unit: Exclude<Unit, null>;
  readonly before: string | null;
  /** With the change, or under the other reading; absent where the finding is about one child as it is. */
  readonly after?: string | null;
}

/** What becomes of a verdict for the witness: `true`, `false`, or the status of a benefit. */
export interface EffectVerdict {
  readonly path: string;
  readonly before: boolean | string | null;
  readonly after?: boolean | string | null;
}

/** What follows for the witness, in words and as data. */
export interface Effect extends Bilingual {
  readonly money: readonly EffectMoney[];
  readonly verdicts: readonly EffectVerdict[];
}

/** A case of whatever policy. */
export type AnyCase = Readonly<Record<string, unknown>>;

/** One thing that a policy does to some child, with such a child. */
export interface Finding<Child = ChildCase> {
  readonly kind: FindingKind;
  /**
   * Whose doing it is: the text's (`policy`), that of an option of a contested reading (`reading`), of how facts are
   * recorded (`artefact`); `unreviewed` where nobody has judged it yet.
   */
  readonly nature: Nature | 'unreviewed';
  readonly pattern: Bilingual;
  readonly sentences: readonly string[];
  readonly effect: Effect;
  /** `reading=option`, each switched alone, under which the finding does not hold of the witness. */
  readonly changedBy: readonly string[];
  /** An invented child: what departs from an ordinary one, and what the finding needs beside it. */
  readonly witness: Child;
  /** What happens to the witness: facts that take other values, `null` for those that fall away. */
  readonly change?: Child;
  /** Why it is of that nature; not enumerable, so that a copy or JSON has the members above alone. */
  readonly reason?: Bilingual;
}
