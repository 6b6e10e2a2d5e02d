import { FACTS } from '../../case/dictionary.js';
import { flatName } from '../../case/flat.js';
import { nearest } from '../../input/nearest.js';
import type { Fact } from '../../logic/fact.js';
import { RefusedFile } from './refused-file.js';

/** More columns than this are no register: the dictionary has fewer than 70. */
const MOST_COLUMNS = 256;

const BY_NAME = new Map<string, Fact>(FACTS.map((fact) => [flatName(fact.path), fact]));

/**
 * The fact of each column. A column that is not in the dictionary refuses the file, for what it holds would be lost in
 * every row. It is named by its place alone: where the header is missing, it is a child's data.
 *
 * @throws {RefusedFile} for an unknown, a repeated, or more than 256 columns.
 */
export function readHeader(names: readonly string[]): readonly Fact[] {
  if (names.length > MOST_COLUMNS) throw new RefusedFile(`the header has more than ${MOST_COLUMNS} columns`);
  const seen = new Map<Fact, number>();
  return names.map((name, at) => {
    const fact = BY_NAME.get(name);
    if (fact === undefined) {
      const near = nearest(name, [...BY_NAME.keys()]);
      const hint = near === undefined ? '' : `; did you mean ${near}?`;
      throw new RefusedFile(`column ${at + 1} of the header is not a fact of the dictionary${hint}`);
    }
    const first = seen.get(fact);
    if (first !== undefined) {
      throw new RefusedFile(`column ${at + 1} of the header repeats column ${first + 1}, ${name}`);
    }
    seen.set(fact, at);
    return fact;
  });
}
