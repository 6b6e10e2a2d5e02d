/** The value that a complete table holds for a key; a key that is not in it is a mistake, never a default. */
export function lookedUp<Key, Value>(table: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = table.get(key);
  if (value === undefined) throw new RangeError('a table that must be complete has no such entry');
  return value;
}
