import type { FactPath } from '../case/dictionary.js';

/** `father.severelyDisabled` as `father_severely_disabled`, at the level of types. */
type Snake<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends '.'
    ? `_${Snake<Rest>}`
    : First extends Lowercase<First>
      ? `${First}${Snake<Rest>}`
      : `_${Lowercase<First>}${Snake<Rest>}`
  : '';

/** The flat name of a fact as a column: `father_status`, `household_in_hardship`. */
export type ColumnName = Snake<FactPath>;

/** The code of an unknown value in a `Uint8Array`. */
export const UNKNOWN_CODE = 255;

/**
 * One fact of every child, row by row. A plain list holds what a case holds, `null` or `undefined` where unknown. A
 * typed array holds codes:
 *
 * - yes-or-no facts, `Uint8Array`: 0 no, 1 yes, 255 unknown;
 * - choices, `Uint8Array`: the position of the value in the fact's list, 255 unknown;
 * - the grade of disability, `Uint8Array`: 1 to 4, 255 unknown;
 * - days, `Int32Array`: `YYYYMMDD`, 0 unknown;
 * - divisions, `Int32Array`: the six-digit code, 0 for `none`, -1 unknown;
 * - money, `Int32Array` or `BigInt64Array`: whole fen, -1 unknown.
 *
 * Money in binary fractions is refused.
 */
export type Column = readonly unknown[] | Uint8Array | Int32Array | BigInt64Array;

/** A register: one column per recorded fact, all of one length. A fact without a column is unknown in every row. */
export type Columns = { readonly [Name in ColumnName]?: Column };
