import { FACTS } from '../case/dictionary.js';
import { flatColumnName } from '../case/flat.js';
import { nearest } from '../input/nearest.js';
import type { Fact } from '../logic/fact.js';
import { plainName } from './half-width.js';

const NAMES: ReadonlyMap<string, Fact> = new Map(
  FACTS.flatMap((fact) =>
    [fact.label.zh, flatColumnName(fact.path), fact.path].map((name): [string, Fact] => [
      plainName(name),
      fact,
    ]),
  ),
);

/** The fact that a header names: by its Chinese label, its flat column name or its dotted path. */
export function factNamed(header: string): Fact | undefined {
  return NAMES.get(plainName(header));
}

/** The dictionary's header nearest to one that it does not have. */
export function nearestHeader(header: string): string | undefined {
  return nearest(plainName(header), [...NAMES.keys()]);
}

/** How a spreadsheet names a column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
