import { birthDate, hukouDivision } from '../../case/facts/child.js';
import { confidential, hiv } from '../../case/facts/circumstances.js';
import { fenAt, isOn, wordAt } from '../../columns/bits.js';
import { UNKNOWN } from '../../columns/cells.js';
import { NO_DAY, slotAt } from '../../columns/fact-column.js';
import type { Register } from '../../columns/register.js';
import type { Issue } from '../../input/issue.js';
import type { Fact } from '../../logic/fact.js';
import type { Slot } from '../../logic/slot.js';
import { BandRows } from './band-rows.js';
import type { Comparison } from './comparison.js';
import { PERIODS } from './period.js';

/** What is wrong with each row that is not sound; an office does not look at the cell of `hiv`, whatever it holds. */
export function issuesByRow(register: Register, isGuarded: boolean): ReadonlyMap<number, readonly Issue[]> {
  const byRow = new Map<number, Issue[]>();
  for (const { row, ...issue } of register.issues) {
    if (isGuarded && issue.path === hiv.path) continue;
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [issue]);
    else known.push(issue);
  }
  return byRow;
}

/** Which variables the diagrams of a comparison ask. */
function askedIn({ joint: { joint } }: Comparison): (variable: number) => boolean {
  const { flat, money, moneyOf, turning } = joint;
  const roots = [
    ...PERIODS.map((period) => money[period]),
    ...turning.map(({ root }) => root),
    ...moneyOf.flatMap((one) => PERIODS.map((period) => one.roots[period])),
  ];
  return (variable) =>
    flat.variables[variable]?.name === joint.rules.place.path ||
    roots.some((root) => joint.isAsked(root, variable));
}

/** A fact's slots row by row. */
function reader(register: Register, fact: Fact): (row: number) => Slot {
  const column = register.column(fact);
  switch (column?.kind) {
    case 'days':
      return (row) => {
        const day = wordAt(column.days, row);
        return day === NO_DAY ? undefined : day;
      };
    case 'fen':
      return (row) => {
        const fen = fenAt(column.fen, row);
        return fen === UNKNOWN ? undefined : fen;
      };
    case 'values':
      return (row) => slotAt(column, row);
    case 'divisions':
      return (row) => column.values[wordAt(column.places, row)];
    case undefined:
      return () => undefined;
  }
}

/** Counts all rows of a register, without rows of their own: only the facts that the diagrams ask are fetched. */
export function countRegister(register: Register, comparison: Comparison): void {
  const { joint, isGuarded } = comparison;
  const issues = issuesByRow(register, isGuarded);
  const fixed = isGuarded ? { fact: hiv, slot: 0 } : null;
  const bands = new BandRows(register, joint.known, joint.joint, askedIn(comparison), fixed);
  const birthOf = reader(register, birthDate);
  const divisionOf = reader(register, hukouDivision);
  const markOf = reader(register, confidential);
  const sumsOf = joint.deducted.map((fact) => reader(register, fact));
  const sums: Slot[] = [];
  const places = new Map<Slot, number>([[undefined, -1]]);
  for (let row = 0; row < register.rows; row += 1) {
    const wrong = isOn(register.sound, row) ? undefined : issues.get(row);
    if (wrong !== undefined) {
      comparison.refuse(wrong);
      continue;
    }
    if (comparison.isAssuming) {
      comparison.addSound(register.slots(row));
      continue;
    }
    const birth = birthOf(row);
    const why = comparison.whyNot(birth, markOf(row));
    if (why.length > 0) {
      comparison.refuse(why);
      continue;
    }
    const division = divisionOf(row);
    let place = places.get(division);
    if (place === undefined) {
      place = joint.figures.placeIn(division ?? 0);
      places.set(division, place);
    }
    bands.read(row);
    for (let i = 0; i < sumsOf.length; i += 1) sums[i] = sumsOf[i]?.(row);
    comparison.countTaken({ birth, division, place, sums });
  }
}
