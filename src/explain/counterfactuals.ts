import type { Prepared } from '../decide/context/context.js';
import { representatives } from '../decide/context/representatives.js';
import type { Bilingual } from '../logic/bilingual.js';
import { mentionsOf } from '../logic/collect.js';
import type { Fact } from '../logic/fact.js';
import type { Slot } from '../logic/slot.js';
import type { Truth } from '../logic/truth.js';
import { caseValue, valueWords } from '../logic/wording.js';
import type { Ids, Policy, VerdictOf } from '../policy/policy.js';
import { ageWords, placeWords } from './alternative-words.js';
import type { Counterfactual } from './explanation.js';
import type { Prover } from './prove.js';

/** What every verdict would be if one recorded fact had another value. */
interface Alternative<I extends Ids> {
  readonly fact: Fact & { readonly path: I['fact'] };
  readonly slot: number;
  readonly without: readonly I['fact'][];
  readonly verdicts: readonly Truth[];
}

/** The case with one other value; a parent who is lost in it has no other facts. */
function changed<I extends Ids>(
  { dictionary }: Policy<I>,
  slots: readonly Slot[],
  place: number,
  slot: number,
): { slots: Slot[]; without: I['fact'][] } {
  const other = [...slots];
  other[place] = slot;
  const without: I['fact'][] = [];
  const group = dictionary.groups.find(({ statusSlot }) => statusSlot === place);
  if (group === undefined || !group.lost.includes(slot)) return { slots: other, without };
  dictionary.facts.forEach((fact, i) => {
    if (other[i] === undefined || !group.others.some((one) => one.slot === i)) return;
    other[i] = undefined;
    without.push(fact.path);
  });
  return { slots: other, without };
}

/** Every case that differs from this one in a single recorded fact, as far as the rules can tell them apart. */
function alternatives<I extends Ids>(
  prover: Prover<I>,
  slots: readonly Slot[],
  prepared: Prepared<I>,
): readonly Alternative<I>[] {
  const { policy } = prover;
  return policy.dictionary.facts.flatMap((fact, place) => {
    const recorded = slots[place];
    // The caller's key and the income are read by no condition.
    if (recorded === undefined || fact.type === 'text' || fact.type === 'money') return [];
    return [...new Set(representatives(fact, prepared, [policy.standards.city]))]
      .filter((slot) => slot !== recorded)
      .map((slot) => {
        const { slots: other, without } = changed(policy, slots, place, slot);
        const verdicts = prover.prove(other, prepared).map(({ proof }) => proof.verdict);
        return { fact, slot, without, verdicts };
      });
  });
}

function wordsOf(
  fact: Fact,
  values: readonly number[],
  { divisions }: Policy['standards'],
  prepared: Pick<Prepared, 'latestBirth'>,
): Bilingual {
  if (fact.type === 'date') return ageWords(values, prepared);
  const words = values.map((slot) =>
    fact.type === 'division' ? placeWords(slot, divisions) : valueWords(fact, slot),
  );
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(' / ') };
}

/**
 * Which other value of one recorded fact alone would change a verdict, exactly: each is found by deciding the changed
 * case. Values that the rules cannot tell apart (days of birth of the same age, divisions of the city) stand once.
 */
export function counterfactualsOf<I extends Ids>(
  prover: Prover<I>,
  slots: readonly Slot[],
  prepared: Prepared<I>,
): (verdict: VerdictOf<I>) => readonly Counterfactual<I>[] {
  const { standards, verdicts } = prover.policy;
  const all = alternatives(prover, slots, prepared);
  const now = prover.prove(slots, prepared).map(({ proof }) => proof.verdict);
  return (verdict) => {
    const at = verdicts.all.indexOf(verdict);
    const { facts } = mentionsOf([verdict.condition]);
    const groups = new Map<string, Alternative<I> & { readonly becomes: Truth; readonly values: number[] }>();
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
      words: wordsOf(fact, values, standards, prepared),
      without,
    }));
  };
}
