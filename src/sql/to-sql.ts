import { FACTS } from '../case/dictionary.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import { type Bindings, Bound } from './bindings.js';
import { Day } from './day.js';
import { DIALECT, type DialectName } from './dialect.js';
import { ExactColumns } from './exact-columns.js';
import { FactTerms } from './facts.js';
import { heading } from './heading.js';
import { Layers, type OutputColumn } from './layers.js';
import { wantedColumns } from './wanted.js';

/** What SQL is written for. */
export interface SqlOptions extends AssessContext {
  readonly dialect: DialectName;
  /** Where the facts stand; the table `children` with flat names unless said otherwise. */
  readonly bindings?: Bindings;
  /** Paths or ids of verdicts, statuses and amounts; all unless said otherwise. */
  readonly select?: readonly string[];
}

const [ID] = FACTS;

export function toSql({ dialect: name, bindings = {}, select, ...context }: SqlOptions): string {
  const prepared = chenzhou().prepare(context);
  const dialect = DIALECT[name];
  const bound = new Bound(bindings, dialect);
  const wanted = wantedColumns(select);
  const layers = new Layers(dialect, (plain) => bound.quote(plain));
  const facts = new FactTerms(dialect, bound, layers, new Day(dialect, prepared.on, prepared.latestBirth));
  const id: readonly OutputColumn[] = bound.column(ID.path) === null ? [] : [{ name: ID.path, term: facts.column(ID) }];
  const columns = new ExactColumns(prepared, facts, layers, dialect).columns(wanted);
  const query = layers.select(bound.table, [...id, ...columns]);
  return `${heading(prepared, wanted)}${query}${dialect.settings}\n`;
}
