import { RefusedInput } from '../input/issue.js';
import { told } from '../input/say.js';
import { CONFIDENTIAL } from '../office/notes.js';
import type { Office } from '../office/office.js';
import type { Ids, Policy } from '../policy/policy.js';
import type { Explanation, VerdictExplanation } from './explanation.js';

/** How much an explanation tells: `office` is decided as if `hiv` were false and does not name it. */
export type ExplanationDisclosure = 'full' | 'office';

/** A policy and what an office may be told under it. */
interface Guarded<I extends Ids> {
  readonly policy: Policy<I>;
  readonly office: Office<I>;
}

function refuse(path: string, message: string, messageZh: string): RefusedInput {
  return new RefusedInput([told('invalid-value', path, { zh: messageZh, en: message })]);
}

/** The case as an office decides it. @throws {RefusedInput} for a confidential case. */
export function explainedCase<I extends Ids>({ policy, office }: Guarded<I>, input: unknown): unknown {
  if (!office.isConfidential(input)) return office.caseOf(input);
  throw refuse(policy.confidential?.path ?? '', `the input is a ${CONFIDENTIAL.en}`, CONFIDENTIAL.zh);
}

/** What may be asked for by name. @throws {RefusedInput} for the benefit that is left out. */
export function assertNamed<I extends Ids>({ withheld }: Policy<I>, verdict: string | undefined): void {
  if (withheld === null || verdict !== withheld.benefit) return;
  const { sentence } = withheld;
  throw refuse(
    'verdict',
    `verdict of ${sentence} is explained in full only`,
    `${sentence}一项只在完整记录中说明`,
  );
}

function withoutFact<I extends Ids>(office: Office<I>, one: VerdictExplanation<I>): VerdictExplanation<I> {
  return {
    ...one,
    steps: one.steps.map((step) => ({
      ...step,
      evidence: step.evidence.filter(({ fact }) => office.isShown(fact)),
    })),
    counterfactuals: one.counterfactuals.filter(({ fact }) => office.isShown(fact)),
  };
}

/** An explanation of such a case without the benefit and the fact: not even that they do not apply is said. */
export function officeExplanation<I extends Ids>(
  office: Office<I>,
  explanation: Explanation<I>,
): Explanation<I> {
  const { leftOut, note } = office;
  return {
    ...explanation,
    disclose: 'office',
    verdicts: explanation.verdicts
      .filter(({ id }) => id !== leftOut)
      .map((verdict) => withoutFact(office, verdict)),
    notices: [
      ...(note === null ? [] : [{ code: 'left-out', concerns: [], text: note, sentence: null } as const]),
      ...explanation.notices,
    ],
  };
}
