import { hiv } from '../case/facts/circumstances.js';
import type { ReadingsInForce } from '../logic/reading.js';
import { hivLiving } from '../policy/living.js';
import { EXCLUSIONS } from '../policy/stacking.js';

/** The benefit of 2.1-2, which only the full record decides. */
export const LEFT_OUT_BENEFIT = hivLiving.id;

const AROUND = EXCLUSIONS.filter(
  ({ holder, excludes }) => holder === LEFT_OUT_BENEFIT || excludes === LEFT_OUT_BENEFIT,
);

const READINGS_AROUND: ReadonlySet<string> = new Set(AROUND.flatMap(({ only }) => only?.reading.id ?? []));

/** Readings without those that say how 2.1-2 stands beside other benefits. */
export function readingsShown(readings: ReadingsInForce): ReadingsInForce {
  return Object.fromEntries(Object.entries(readings).filter(([id]) => !READINGS_AROUND.has(id)));
}

/** Declared assumptions without the one about HIV, which an office's decisions do not look at. */
export function assumptionsShown<Value>(
  assumptions: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const { [hiv.path]: _leftOut, ...shown } = assumptions;
  return shown;
}

/** Whether under these readings the allowance of 2.1-2 takes the place of another benefit. */
export function takesPlaceOfOthers(readings: ReadingsInForce): boolean {
  return AROUND.some(
    ({ holder, only }) =>
      holder === LEFT_OUT_BENEFIT && (only === null || readings[only.reading.id] === only.option),
  );
}

const NAMES_IT = /hiv|艾滋/i;

/** Whether a text names HIV, in whatever spelling: also a benefit that the books call by a name of their own. */
export function namesHiv(text: string): boolean {
  return NAMES_IT.test(text);
}

interface Concerning {
  readonly concerns?: readonly string[];
}

/** Notices that say of no verdict of 2.1-2 that a later rule may change it. */
export function noticesShown<Notice extends Concerning>(notices: readonly Notice[]): readonly Notice[] {
  return notices.flatMap((notice) => {
    const concerns = notice.concerns?.filter((id) => id !== LEFT_OUT_BENEFIT);
    if (concerns === undefined || concerns.length === notice.concerns?.length) return [notice];
    return concerns.length === 0 ? [] : [{ ...notice, concerns }];
  });
}
