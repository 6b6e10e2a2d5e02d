import { type Issue, RefusedInput } from '../../input/issue.js';
import { mustBe } from '../../input/say.js';

/** Letters of any script, digits and `_`, not beginning with a digit: nothing that could end a quoted name. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,62}$/u;

const COLUMN = {
  zh: '列名：字母、汉字、数字和 _，至多 63 个，不得为表达式',
  en: 'the name of a column: letters, digits and _, at most 63, no expression',
} as const;

const TABLE = {
  zh: '表名：至多三段由字母、汉字、数字和 _ 组成的名称，以点相连',
  en: 'the name of a table: at most three names of letters, digits and _, with points between',
} as const;

/** The longest path of a table: catalogue, schema, table. */
const MOST_PARTS = 3;

/** The issue of a column's name that is no plain name, or nothing. Expressions are refused: they could say anything. */
export function columnIssue(name: string, path: string): readonly Issue[] {
  return NAME.test(name) ? [] : [mustBe('invalid-value', path, COLUMN, { type: 'text' })];
}

/** The parts of a table's name. @throws {RefusedInput} where one is no plain name. */
export function tableParts(name: string, path: string): readonly string[] {
  const parts = name.split('.');
  if (parts.length > MOST_PARTS || !parts.every((part) => NAME.test(part))) {
    throw new RefusedInput([mustBe('invalid-value', path, TABLE, { type: 'text' })]);
  }
  return parts;
}
