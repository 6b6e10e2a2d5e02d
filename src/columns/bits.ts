/** One bit a row, 32 rows a word, the first row in the lowest bit. */
export type BitPlane = Int32Array;

/** A word of a plane. It lies within it: nothing is read past the end. */
export function wordAt(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

/** A code out of a column. */
export function byteAt(codes: Uint8Array, index: number): number {
  return codes[index] ?? 0;
}

/** An item of a list that has it. */
export function itemAt<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError('the list must be longer');
  return item;
}

/** A sum of money out of a column. */
export function fenAt(column: Float64Array | Int32Array, index: number): number {
  return column[index] ?? 0;
}

/** How many words hold `rows` rows: a multiple of four, so that loops can take four at a time. */
export function wordsFor(rows: number): number {
  return ((rows + 127) >>> 7) * 4;
}

/** A plane in which every row is off. */
export function emptyPlane(rows: number): BitPlane {
  return new Int32Array(wordsFor(rows));
}

/** Gives empty planes out of one piece of memory: a hundred small pieces take longer to get than to fill. */
export function planeSupply(rows: number, most: number): () => BitPlane {
  const words = wordsFor(rows);
  const memory = new Int32Array(words * most);
  let given = 0;
  return () => {
    const start = given * words;
    given += 1;
    return memory.subarray(start, start + words);
  };
}

/** A plane in which every row is on; the bits past the last row stay off. */
export function fullPlane(rows: number): BitPlane {
  const plane = emptyPlane(rows).fill(-1, 0, rows >>> 5);
  if ((rows & 31) !== 0) plane[rows >>> 5] = (1 << (rows & 31)) - 1;
  return plane;
}

/** Whether the row is on. */
export function isOn(plane: BitPlane, row: number): boolean {
  return ((wordAt(plane, row >>> 5) >>> (row & 31)) & 1) === 1;
}

/** Switches the row on. */
export function switchOn(plane: BitPlane, row: number): void {
  plane[row >>> 5] = wordAt(plane, row >>> 5) | (1 << (row & 31));
}

/** Switches the row off. */
export function switchOff(plane: BitPlane, row: number): void {
  plane[row >>> 5] = wordAt(plane, row >>> 5) & ~(1 << (row & 31));
}

/** How many rows are on. */
export function countOn(plane: BitPlane): number {
  let count = 0;
  for (const word of plane) {
    let bits = word - ((word >>> 1) & 0x5555_5555);
    bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return count;
}

/** Calls `visit` for every row that is on, in order. */
export function eachOn(plane: BitPlane, visit: (row: number) => void): void {
  plane.forEach((word, index) => {
    for (let bits = word; bits !== 0; bits &= bits - 1) visit(index * 32 + 31 - Math.clz32(bits & -bits));
  });
}
