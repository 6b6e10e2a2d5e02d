import { certain } from '../logic/certain.js';
import type { Dialect } from './dialect.js';
import { made, type Term } from './term.js';

interface Column {
  readonly name: string;
  readonly level: number;
  readonly text: string;
  readonly uses: ReadonlySet<string>;
}

/** A column of the result. */
export interface OutputColumn {
  readonly name: string;
  readonly term: Term;
}

/**
 * Named columns in layers of sub-selects: a shared part is written once, and what refers to it stands a layer above.
 * Each layer carries only what the layers above it use.
 */
export class Layers {
  private readonly columns = new Map<string, Column>();
  private readonly counts = new Map<string, number>();

  /** @param quote a plain name, as the engine quotes it. */
  constructor(
    private readonly dialect: Dialect,
    private readonly quote: (name: string) => string,
  ) {}

  /** A column of the caller's table, cleaned; the lowest layer. */
  bind(name: string, text: string): Term {
    return this.add({ name, level: -1, text, uses: new Set() });
  }

  /** Gives a term a name. */
  name(name: string, { level, text, uses }: Term): Term {
    return this.add({ name, level, text, uses });
  }

  /** Gives a term a name made of a stem and a number. */
  number(stem: string, term: Term): Term {
    const count = (this.counts.get(stem) ?? 0) + 1;
    this.counts.set(stem, count);
    return this.name(`${stem}${count}`, term);
  }

  /** The whole query: layer upon layer above `source`, and at the top what is asked for. */
  select(source: string, outputs: readonly OutputColumn[]): string {
    const top = outputs.reduce((level, { term }) => Math.max(level, term.level), 0);
    const needed = this.neededBy(outputs.flatMap(({ term }) => [...term.uses]));
    const all = [...this.columns.values()].filter(({ name }) => needed.has(name));
    const last = this.lastUse(all, outputs, top);
    const parts: string[] = [];
    for (let level = -1; level < top; level += 1) {
      const own = all.filter((column) => column.level === level);
      const carried = all.filter(({ name, level: of }) => of < level && certain(last.get(name)) > level);
      const list = [
        ...carried.map(({ name }) => this.quote(name)),
        ...own.map(({ name, text }) => `${text} AS ${this.quote(name)}`),
      ];
      parts.push(list.join(',\n  '));
    }
    const list = outputs.map(({ name, term }) => `${term.text} AS ${this.quote(name)}`).join(',\n  ');
    return this.dialect.materialized ? this.chained(source, parts, list) : this.nested(source, parts, list);
  }

  private add(column: Column): Term {
    this.columns.set(column.name, column);
    const text = this.quote(column.name);
    return { ...made([], text, true), level: column.level + 1, uses: new Set([column.name]) };
  }

  private neededBy(names: readonly string[]): ReadonlySet<string> {
    const needed = new Set<string>();
    const visit = (name: string): void => {
      if (needed.has(name)) return;
      needed.add(name);
      for (const used of certain(this.columns.get(name)).uses) visit(used);
    };
    for (const name of names) visit(name);
    return needed;
  }

  /** The highest level at which each column is used. */
  private lastUse(
    all: readonly Column[],
    outputs: readonly OutputColumn[],
    top: number,
  ): ReadonlyMap<string, number> {
    const last = new Map<string, number>();
    const use = (names: ReadonlySet<string>, level: number): void => {
      for (const name of names) last.set(name, Math.max(level, last.get(name) ?? level));
    };
    for (const { uses, level } of all) use(uses, level);
    for (const { term } of outputs) use(term.uses, top);
    return last;
  }

  private nested(source: string, parts: readonly string[], outputs: string): string {
    const { fence } = this.dialect;
    const from = parts.reduce(
      (below, list, index) =>
        `(\nSELECT\n  ${list}\nFROM ${below}${fence}) AS ${this.quote(`layer${index}`)}`,
      source,
    );
    return `SELECT\n  ${outputs}\nFROM ${from}`;
  }

  private chained(source: string, parts: readonly string[], outputs: string): string {
    const name = (index: number): string => (index < 0 ? source : this.quote(`layer${index}`));
    const steps = parts.map(
      (list, index) => `${name(index)} AS MATERIALIZED (\nSELECT\n  ${list}\nFROM ${name(index - 1)})`,
    );
    return `WITH ${steps.join(',\n')}\nSELECT\n  ${outputs}\nFROM ${name(parts.length - 1)}`;
  }
}
