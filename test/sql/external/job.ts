/** A table that an engine is given. */
export interface Table {
  readonly name: string;
  /** With a line of headers; an empty cell is NULL. */
  readonly csv: string;
  readonly types: readonly (readonly [name: string, type: string])[];
}

/** What an engine is given. */
export interface Job {
  readonly tables: readonly Table[];
  /** What it is asked, by name. */
  readonly queries: Readonly<Record<string, string>>;
  /** The query that is measured, on the table `children` repeated so often. */
  readonly timed: string;
  readonly copies: number;
}

/** What it gives back. */
export interface Measured {
  /** By the name of the query, its result as CSV with a line of headers; `\N` is NULL. */
  readonly results: Readonly<Record<string, string>>;
  /** How long the measured query took. */
  readonly seconds: number;
  /** How long processors worked on it, where that can be told: on a busy machine the better figure. */
  readonly processor?: number;
}
