import type { ChildCase } from '../case/dictionary.js';
import { hiv } from '../case/facts/circumstances.js';
import { RefusedInput } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { hivLiving } from '../policy/living.js';
import type { Explanation, ExplanationNotice, VerdictExplanation } from './explanation.js';

/** How much an explanation tells: `office` is decided as if `hiv` were false and does not name it. */
export type ExplanationDisclosure = 'full' | 'office';

const LEFT_OUT: ExplanationNotice = {
  code: 'left-out',
  concerns: [],
  text: {
    zh: '本说明未计入2.1-2一项，该项在完整记录中决定。',
    en: '2.1-2 is left out here; it is decided in the full record.',
  },
  sentence: null,
};

/** The case as an office list takes every child, whatever is recorded of HIV. */
export function officeCase(input: ChildCase): ChildCase {
  return isRecord(input) ? { ...input, hiv: false } : input;
}

/** What may be asked for by name. @throws {RefusedInput} for the benefit of 2.1-2. */
export function assertNamed(verdict: string | undefined): void {
  if (verdict !== hivLiving.id) return;
  const message = 'verdict of 2.1-2 is explained in full only';
  const messageZh = '2.1-2一项只在完整记录中说明';
  throw new RefusedInput([{ code: 'invalid-value', path: 'verdict', message, messageZh }]);
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
    notices: [LEFT_OUT, ...explanation.notices],
  };
}
