import type { ChildCase } from '../case/dictionary.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import { sensitivity } from '../decide/sensitivity.js';
import { RefusedInput } from '../input/issue.js';
import { didYouMean } from '../input/nearest.js';
import type { VerdictId } from '../policy/rulebook.js';
import { VERDICTS } from '../policy/verdicts.js';
import { counterfactualsOf } from './counterfactuals.js';
import { explainVerdict, questionOf } from './explain-verdict.js';
import type { Explanation, VerdictExplanation } from './explanation.js';
import { notesOf } from './notes.js';
import { openFactsOf } from './open-facts.js';
import { checked, type ProvedVerdict, proveSlots } from './prove.js';

/** True, entitled, excluded or open: what a reader asks about first. */
export function comesFirst({ verdict, status }: Pick<VerdictExplanation, 'verdict' | 'status'>): boolean {
  return verdict !== false || status === 'excluded';
}

function wanted(proved: readonly ProvedVerdict[], id: VerdictId | undefined): readonly ProvedVerdict[] {
  if (id === undefined) return proved;
  const found = proved.filter(({ verdict }) => verdict.id === id);
  if (found.length > 0) return found;
  const hint = didYouMean(
    id,
    VERDICTS.map((verdict) => verdict.id),
  );
  const message = `verdict must be the id of a category, benefit or measure, or in-difficulty${hint}`;
  throw new RefusedInput([{ code: 'invalid-value', path: 'verdict', message }]);
}

/**
 * Explains a case as plain data: per verdict the proof, every step with its sentences word for word, the exclusions
 * applied, the contested readings that decide it, which other value of one recorded fact alone would change it, and
 * the missing facts as questions with the paper to fetch and who issues it.
 *
 * @param input what is recorded about the child; absent or `null` is unknown, and is never explained as a no.
 * @param context the day, and where given the standards and the readings.
 * @param options `verdict`: only this one (`minimum-living` names a category and a benefit, so both).
 * @throws {RefusedInput} as `assess` does, and where `verdict` is not an id.
 * @see 2.0-2
 * @example
 * const { verdicts } = explanationOf({ street: true }, { on: '2017-06-01' }, { verdict: 'street' });
 * verdicts[0]?.missing.map(({ document }) => document.en); // ['birth certificate or household register']
 */
export function explanationOf(
  input: ChildCase,
  context: AssessContext,
  options: { readonly verdict?: VerdictId } = {},
): Explanation {
  const { id, slots, prepared } = checked(input, context);
  const result = chenzhou().decide(id, slots, prepared);
  const notes = notesOf(result);
  const findings = {
    result,
    sensitivity: sensitivity(input, context),
    counterfactualsOf: counterfactualsOf(slots, prepared),
    openOf: openFactsOf(chenzhou(), slots, prepared),
    notes,
  };
  const explained = wanted(proveSlots(slots, prepared), options.verdict).map((proved) =>
    explainVerdict(proved, findings),
  );
  const { on, policy, monthly, missing } = result;
  return {
    id,
    on,
    policy,
    monthly,
    verdicts: [...explained.filter(comesFirst), ...explained.filter((one) => !comesFirst(one))],
    missing: missing.map(questionOf),
    notices: notes,
  };
}
