import { flatColumnName } from '../case/flat.js';
import { nearest } from '../input/nearest.js';
import type { Fact } from '../logic/fact.js';
import { plainName } from './half-width.js';

/** What headers call facts: the Chinese label, the flat column name, or the dotted path. */
export class FactNames {
  private readonly byName: ReadonlyMap<string, Fact>;

  constructor(facts: readonly Fact[]) {
    this.byName = new Map(
      facts.flatMap((fact) =>
        [fact.label.zh, flatColumnName(fact.path), fact.path].map((name): [string, Fact] => [
          plainName(name),
          fact,
        ]),
      ),
    );
  }

  /** The fact that a header names. */
  named(header: string): Fact | undefined {
    return this.byName.get(plainName(header));
  }

  /** The dictionary's header nearest to one that it does not have. */
  nearest(header: string): string | undefined {
    return nearest(plainName(header), [...this.byName.keys()]);
  }
}
