type Table<Id extends string, Value> = { readonly [K in Id]: Value };

function isWhole<Id extends string, Value>(
  table: { [K in Id]?: Value },
  items: readonly { readonly id: Id }[],
): table is Table<Id, Value> & { [K in Id]?: Value } {
  return items.every((item) => table[item.id] !== undefined);
}

/** One entry per item, by its id, in the items' order. */
export function tabulate<Id extends string, Item extends { readonly id: Id }, Value>(
  items: readonly Item[] & readonly { readonly id: Id }[],
  entryOf: (item: Item) => Value,
): Table<Id, Value> {
  const table: { [K in Id]?: Value } = {};
  for (const item of items) table[item.id] = entryOf(item);
  if (!isWhole(table, items)) throw new RangeError('every entry of a table must have a value');
  return table;
}
