interface Named<Id extends string> {
  readonly id: Id;
}

/** One entry per id. */
export type Table<Id extends string, Value> = { [K in Id]: Value };

function isWhole<Id extends string, Value>(
  table: object,
  items: readonly Named<Id>[],
  entryOf: ReadonlyMap<string, Value>,
): table is Table<Id, Value> {
  return items.every(({ id }) => Object.hasOwn(table, id) && entryOf.has(id));
}

/**
 * One entry per item, by its id, in the items' order. Made from all entries at once: an object that grows by one
 * computed name after another ends up as a hash table, which is forty times slower to copy (5.0 µs against 0.13 µs for
 * 29 entries).
 */
export function tabulate<Id extends string, Item extends Named<Id>, Value>(
  items: readonly (Item & Named<Id>)[],
  entryOf: (item: Item) => Value,
): Table<Id, Value> {
  const entries = new Map(items.map((item): [string, Value] => [item.id, entryOf(item)]));
  const table: object = Object.fromEntries(entries);
  if (!isWhole(table, items, entries)) throw new RangeError('every item must have an entry');
  return table;
}
