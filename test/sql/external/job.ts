/** What an engine is given. */
export interface Job {
  /** The children as CSV; an empty cell is NULL. */
  readonly table: string;
  readonly types: readonly (readonly [name: string, type: string])[];
  readonly query: string;
  readonly selfTest: string;
  readonly guard: string;
  /** How often the table is repeated for the measurement. */
  readonly copies: number;
}

/** What it gives back. */
export interface Measured {
  /** The result of the query as CSV; `\N` is NULL. */
  readonly rows: string;
  /** The rows of the self-test, and of the guard: both must be empty. */
  readonly complaints: string;
  readonly foreign: string;
  /** How long the query took on the repeated table. */
  readonly seconds: number;
  /** How long processors worked on it, where that can be told: on a busy machine the better figure. */
  readonly processor?: number;
}
