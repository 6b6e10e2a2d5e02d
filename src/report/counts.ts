/** How many rows there were, and what became of them. */
export interface Counts {
  /** All but the confidential ones. */
  readonly rows: number;
  readonly decided: number;
  /** Of the decided ones, those of whom something that was asked for is not settled. */
  readonly waiting: number;
  /** Of the decided ones, those whose record looks wrong somewhere. */
  readonly doubtful: number;
  /** Of the decided ones, those whose money rests on an assumption. */
  readonly assumed: number;
  readonly refused: number;
  /** Children who are gone. */
  readonly gone: number;
  /** Cases of which nothing is shown but their number; they are in no other number. */
  readonly confidential: number;
}

/** No rows yet. */
export const NO_ROWS: Counts = {
  rows: 0,
  decided: 0,
  waiting: 0,
  doubtful: 0,
  assumed: 0,
  refused: 0,
  gone: 0,
  confidential: 0,
};

/** The counts of two parts of a register together. */
export function added(one: Counts, other: Counts): Counts {
  return {
    rows: one.rows + other.rows,
    decided: one.decided + other.decided,
    waiting: one.waiting + other.waiting,
    doubtful: one.doubtful + other.doubtful,
    assumed: one.assumed + other.assumed,
    refused: one.refused + other.refused,
    gone: one.gone + other.gone,
    confidential: one.confidential + other.confidential,
  };
}
