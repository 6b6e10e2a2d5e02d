import { confidential, hiv } from '../case/facts/circumstances.js';
import { RefusedInput } from '../input/issue.js';
import { told } from '../input/say.js';
import { CONFIDENTIAL, LEFT_OUT } from '../office/notes.js';
import { isConfidential, officeCase } from '../office/office-case.js';
import { hivLiving } from '../policy/living.js';
import type { Explanation, ExplanationNotice, VerdictExplanation } from './explanation.js';

/** How much an explanation tells: `office` is decided as if `hiv` were false and does not name it. */
export type ExplanationDisclosure = 'full' | 'office';

const NOTICE: ExplanationNotice = { code: 'left-out', concerns: [], text: LEFT_OUT, sentence: null };

function refuse(path: string, message: string, messageZh: string): RefusedInput {
  return new RefusedInput([told('invalid-value', path, { zh: messageZh, en: message })]);
}

/** The case as an office decides it. @throws {RefusedInput} for a confidential case. */
export function explainedCase(input: unknown): unknown {
  if (!isConfidential(input)) return officeCase(input);
  throw refuse(confidential.path, `the input is a ${CONFIDENTIAL.en}`, CONFIDENTIAL.zh);
}

/** What may be asked for by name. @throws {RefusedInput} for the benefit of 2.1-2. */
export function assertNamed(verdict: string | undefined): void {
  if (verdict !== hivLiving.id) return;
  throw refuse('verdict', 'verdict of 2.1-2 is explained in full only', '2.1-2一项只在完整记录中说明');
}

function withoutFact(one: VerdictExplanation): VerdictExplanation {
  return {
    ...one,
    steps: one.steps.map((step) => ({
      ...step,
      evidence: step.evidence.filter(({ fact }) => fact !== hiv.path),
    })),
    counterfactuals: one.counterfactuals.filter(({ fact }) => fact !== hiv.path),
  };
}

/** An explanation of such a case without the benefit and the fact: not even that they do not apply is said. */
export function officeExplanation(explanation: Explanation): Explanation {
  return {
    ...explanation,
    disclose: 'office',
    verdicts: explanation.verdicts.filter(({ id }) => id !== hivLiving.id).map(withoutFact),
    notices: [NOTICE, ...explanation.notices],
  };
}
