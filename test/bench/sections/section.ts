/** One line of the table of single measures. */
export interface Measure {
  readonly what: string;
  readonly result: string;
  readonly goal: string;
}

/** What a section found: lines of the common table, a table of its own, and whether everything agreed. */
export interface Findings {
  readonly measures?: readonly Measure[];
  readonly text?: string;
  readonly wrong?: readonly string[];
}

/** A part of the benchmark that can be asked for by name. */
export interface Section {
  readonly name: string;
  run(): Promise<Findings>;
}
