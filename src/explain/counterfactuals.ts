import { DICTIONARY, FACTS, type FactPath } from '../case/dictionary.js';
import { LOST } from '../case/lost.js';
import type { Prepared } from '../decide/context/context.js';
import { representatives } from '../decide/context/representatives.js';
import type { Bilingual } from '../logic/bilingual.js';
import { mentionsOf } from '../logic/collect.js';
import type { Slot } from '../logic/slot.js';
import type { Truth } from '../logic/truth.js';
import { caseValue, valueWords } from '../logic/wording.js';
import { STANDARD_RULES } from '../policy/standards.js';
import { VERDICTS, type Verdict } from '../policy/verdicts.js';
import { ageWords, placeWords } from './alternative-words.js';
import type { Counterfactual } from './explanation.js';
import { proveSlots } from './prove.js';

type KnownFact = (typeof FACTS)[number];

/** What every verdict would be if one recorded fact had another value. */
interface Alternative {
  readonly fact: KnownFact;
  readonly slot: number;
  readonly without: readonly FactPath[];
  readonly verdicts: readonly Truth[];
}

/** The case with one other value; a parent who is lost in it has no other facts. */
function changed(
  slots: readonly Slot[],
  place: number,
  slot: number,
): { slots: Slot[]; without: FactPath[] } {
  const other = [...slots];
  other[place] = slot;
  const without: FactPath[] = [];
  const parent = DICTIONARY.groups.find(({ statusSlot }) => statusSlot === place);
  if (parent === undefined || !LOST.includes(slot)) return { slots: other, without };
  FACTS.forEach((fact, i) => {
    if (other[i] === undefined || !parent.others.some((one) => one.slot === i)) return;
    other[i] = undefined;
    without.push(fact.path);
  });
  return { slots: other, without };
}

/** Every case that differs from this one in a single recorded fact, as far as the rules can tell them apart. */
function alternatives(slots: readonly Slot[], prepared: Prepared): readonly Alternative[] {
  return FACTS.flatMap((fact, place) => {
    const recorded = slots[place];
    // The caller's key and the income are read by no condition.
    if (recorded === undefined || fact.type === 'text' || fact.type === 'money') return [];
    return [...new Set(representatives(fact, prepared, [STANDARD_RULES.city]))]
      .filter((slot) => slot !== recorded)
      .map((slot) => {
        const { slots: other, without } = changed(slots, place, slot);
        const verdicts = proveSlots(other, prepared).map(({ proof }) => proof.verdict);
        return { fact, slot, without, verdicts };
      });
  });
}

function wordsOf(fact: KnownFact, values: readonly number[], prepared: Prepared): Bilingual {
  if (fact.type === 'date') return ageWords(values, prepared);
  const words = values.map((slot) => (fact.type === 'division' ? placeWords(slot) : valueWords(fact, slot)));
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(' / ') };
}

/**
 * Which other value of one recorded fact alone would change a verdict, exactly: each is found by deciding the changed
 * case. Values that the rules cannot tell apart (days of birth of the same age, divisions of the city) stand once.
 */
export function counterfactualsOf(
  slots: readonly Slot[],
  prepared: Prepared,
): (verdict: Verdict) => readonly Counterfactual[] {
  const all = alternatives(slots, prepared);
  const now = proveSlots(slots, prepared).map(({ proof }) => proof.verdict);
  return (verdict) => {
    const at = VERDICTS.indexOf(verdict);
    const { facts } = mentionsOf([verdict.condition]);
    const groups = new Map<string, Alternative & { readonly becomes: Truth; readonly values: number[] }>();
    for (const alternative of all) {
      const becomes = alternative.verdicts[at] ?? null;
      if (becomes === (now[at] ?? null) || !facts.has(alternative.fact)) continue;
      const key = `${alternative.fact.path}/${becomes}/${alternative.without.length}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { ...alternative, becomes, values: [alternative.slot] });
      else group.values.push(alternative.slot);
    }
    return [...groups.values()].map(({ fact, becomes, values, without }) => ({
      fact: fact.path,
      label: fact.label,
      becomes,
      values: values.map((slot) => caseValue(fact, slot)),
      words: wordsOf(fact, values, prepared),
      without,
    }));
  };
}
