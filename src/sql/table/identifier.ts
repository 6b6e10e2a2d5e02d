import { type Issue, RefusedInput } from '../../input/issue.js';

/** Letters of any script, digits and `_`, not beginning with a digit: nothing that could end a quoted name. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,62}$/u;

/** The longest path of a table: catalogue, schema, table. */
const MOST_PARTS = 3;

function wrong(path: string, expected: string): Issue {
  return { code: 'invalid-value', path, message: `${path} must be ${expected}`, expected: { type: 'text' } };
}

/** The issue of a column's name that is no plain name, or nothing. Expressions are refused: they could say anything. */
export function columnIssue(name: string, path: string): readonly Issue[] {
  return NAME.test(name)
    ? []
    : [wrong(path, 'the name of a column: letters, digits and _, at most 63, no expression')];
}

/** The parts of a table's name. @throws {RefusedInput} where one is no plain name. */
export function tableParts(name: string, path: string): readonly string[] {
  const parts = name.split('.');
  if (parts.length > MOST_PARTS || !parts.every((part) => NAME.test(part))) {
    throw new RefusedInput([
      wrong(path, 'the name of a table: at most three names of letters, digits and _, with points between'),
    ]);
  }
  return parts;
}
