import type { FactDictionary } from '../case/fact-dictionary.js';
import type { Assumption, Assumptions } from '../decide/context/assumptions.js';
import { type BitPlane, emptyPlane, isOn } from './bits.js';
import { UNKNOWN } from './cells.js';
import { type Packed, pack, slotAt } from './fact-column.js';
import type { Register, RegisterFacts } from './register.js';

/** The rows in which nothing of the parent is recorded, so that a lost one may be assumed; `undefined`: all rows. */
function isFree(
  register: Register,
  { place, slot }: Assumption,
  { groups }: FactDictionary,
): (row: number) => boolean {
  const group = groups.find(({ statusSlot }) => statusSlot === place);
  if (group === undefined || group.present.includes(slot)) return () => true;
  const recorded: readonly BitPlane[] = group.others.map(({ fact }) => register.known(fact));
  return (row) => !recorded.some((plane) => isOn(plane, row));
}

/** One fact of a register, with the declared value wherever nothing is recorded. */
function filled(register: Register, assumption: Assumption, dictionary: FactDictionary): Packed {
  const { fact, slot } = assumption;
  const column = register.column(fact);
  const mayBe = isFree(register, assumption, dictionary);
  const read = (row: number): number =>
    (column === undefined ? undefined : slotAt(column, row)) ?? (mayBe(row) ? slot : UNKNOWN);
  return pack(fact, read, register.rows, emptyPlane(register.rows));
}

/**
 * A register as the planes may read it: what is not recorded is as declared. What the planes leave open is decided by
 * the diagrams from the register itself, for an assumption never counts as recorded.
 */
export function assumedRegister(register: Register, { list }: Assumptions, facts: RegisterFacts): Register {
  if (list.length === 0) return register;
  return register.assuming(
    new Map(list.map((one) => [one.place, filled(register, one, facts.dictionary)])),
    facts,
  );
}
