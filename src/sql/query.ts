import { FACTS } from '../case/dictionary.js';
import type { Prepared } from '../decide/context/context.js';
import { Day } from './day.js';
import type { Dialect } from './dialect.js';
import { ExactColumns } from './exact-columns.js';
import { FactTerms } from './facts.js';
import { KleeneColumns } from './kleene-columns.js';
import { Layers, type OutputColumn } from './layers.js';
import type { Bound } from './table/bindings.js';
import type { Wanted } from './wanted.js';

/** How unknown facts are carried through the rules. */
export type Form = 'exact' | 'kleene';

/** All that a query is made of, checked. */
export interface Request {
  readonly dialect: Dialect;
  readonly prepared: Prepared;
  readonly bound: Bound;
  readonly wanted: readonly Wanted[];
  readonly form: Form;
}

const ID = FACTS[0];

/** The query that decides every row of `source`, without comments or settings. */
export function decidingQuery({ dialect, prepared, bound, wanted, form }: Request, source: string): string {
  const layers = new Layers(dialect, (name) => bound.quote(name));
  const facts = new FactTerms(dialect, bound, layers, new Day(dialect, prepared.on, prepared.latestBirth));
  const id: readonly OutputColumn[] =
    bound.column(ID.path) === null ? [] : [{ name: ID.path, term: facts.column(ID) }];
  const writer = form === 'exact' ? ExactColumns : KleeneColumns;
  const columns = new writer(prepared, facts, layers, dialect).columns(wanted);
  return layers.select(source, [...id, ...columns]);
}
