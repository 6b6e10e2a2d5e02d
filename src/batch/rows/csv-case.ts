import type { Fact } from '../../logic/fact.js';

const BOOLEANS = new Map([
  ['true', true],
  ['false', false],
]);

/** What a cell says: `true` and `false` for yes-or-no facts, digits for grades, all else as it stands. */
function cellValue(cell: string, fact: Fact): unknown {
  if (fact.type === 'boolean') return BOOLEANS.get(cell) ?? cell;
  if (fact.type === 'grade' && /^\d{1,3}$/.test(cell)) return Number(cell);
  return cell;
}

/** The cells of one row as a case; a blank cell is unknown. Whether the values are right, `assess` says. */
export function caseOf(cells: readonly string[], facts: readonly Fact[]): unknown {
  const top: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, unknown>>();
  for (const [at, fact] of facts.entries()) {
    const cell = cells[at];
    if (cell === undefined || cell === '') continue;
    const [name = '', key] = fact.path.split('.');
    if (key === undefined) {
      top[name] = cellValue(cell, fact);
      continue;
    }
    const group = groups.get(name) ?? {};
    group[key] = cellValue(cell, fact);
    groups.set(name, group);
  }
  return { ...top, ...Object.fromEntries(groups) };
}
