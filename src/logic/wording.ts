import type { Bilingual } from './bilingual.js';
import type { ChoiceFact, Fact, GradeFact } from './fact.js';
import { type Slot, valuesOf, yuan } from './slot.js';

/** A known value as a case writes it. */
export type CaseValue = boolean | number | string;

const two = (number: number): string => String(number).padStart(2, '0');

/** A day slot as a calendar day: 20100203 is `2010-02-03`. */
export function dayOfSlot(slot: number): string {
  const [year, month, day] = [Math.floor(slot / 10_000), Math.floor(slot / 100) % 100, slot % 100];
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The value that a slot stands for, as a case writes it: 1 of a yes-or-no fact is `true`, 65050 fen are `"650.50"`. */
export function caseValue(fact: Fact, slot: number): CaseValue {
  switch (fact.type) {
    case 'boolean':
      return slot === 1;
    case 'choice':
    case 'grade':
      return valuesOf(fact)[slot] ?? slot;
    case 'date':
      return dayOfSlot(slot);
    case 'division':
      return slot === 0 ? 'none' : String(slot);
    case 'money':
      return yuan(slot);
    case 'text':
      return String(slot);
  }
}

const YES: Bilingual = { zh: '是', en: 'yes' };
const NO: Bilingual = { zh: '否', en: 'no' };
const NOWHERE: Bilingual = { zh: '无', en: 'none' };
const UNKNOWN: Bilingual = { zh: '未知', en: 'unknown' };

/** How a choice or grade is called in its fact's list. */
export function choiceWords(fact: ChoiceFact | GradeFact, value: string | number): Bilingual {
  const listed = fact.type === 'choice' ? fact.values[value] : undefined;
  return listed ?? { zh: String(value), en: String(value) };
}

/** A recorded value in words; an unknown one is called unknown, never no. */
export function valueWords(fact: Fact, slot: Slot | null): Bilingual {
  if (slot === undefined || slot === null) return UNKNOWN;
  switch (fact.type) {
    case 'boolean':
      return slot === 1 ? YES : NO;
    case 'choice':
    case 'grade':
      return choiceWords(fact, valuesOf(fact)[slot] ?? slot);
    case 'date':
    case 'division':
    case 'money':
    case 'text': {
      const written = caseValue(fact, slot);
      return written === 'none' ? NOWHERE : { zh: String(written), en: String(written) };
    }
  }
}
