/**
 * The name of a fact as one flat column: the path in snake case, as CSV files and databases use it.
 *
 * @param path dotted path of a fact.
 * @example
 * flatColumnName('father.severelyDisabled'); // 'father_severely_disabled'
 */
export function flatColumnName(path: string): string {
  return path.replaceAll('.', '_').replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
