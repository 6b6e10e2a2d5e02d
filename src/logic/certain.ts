/**
 * A looked-up value that cannot be absent unless the library itself is wrong; then it stops, it does not guess.
 *
 * @throws {RangeError} where it is absent.
 */
export function certain<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('a look-up that cannot miss has missed');
  return value;
}
