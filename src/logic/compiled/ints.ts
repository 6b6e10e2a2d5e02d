/** The number at a place of a typed array; places beyond its end, which no caller asks for, hold 0. */
export function intAt(list: Int32Array, place: number): number {
  return list[place] ?? 0;
}

/** Spreads a node's variable and kids over a table whose length is a power of two. */
export function mixed(one: number, other: number): number {
  const product = Math.imul(one ^ (other + 0x9e37), 0x85eb_ca6b);
  return product ^ (product >>> 13);
}
