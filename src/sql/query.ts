import type { Prepared } from '../decide/context/context.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import type { Ids } from '../policy/policy.js';
import { MARK, marked } from './confidential.js';
import { ColumnDay, type Day, LiteralDay } from './day.js';
import type { Dialect } from './dialect.js';
import { ExactColumns } from './exact-columns.js';
import { FactTerms } from './facts.js';
import { KleeneColumns } from './kleene-columns.js';
import { Layers, type OutputColumn } from './layers.js';
import type { StandardsTable } from './money/entries.js';
import { JoinedFigures } from './money/joined-figures.js';
import { LiteralFigures } from './money/literal-figures.js';
import type { RuleEngine } from './rules.js';
import type { Bound } from './table/bindings.js';
import { made } from './term.js';
import type { Wanted } from './wanted.js';

/** How unknown facts are carried through the rules. */
export type Form = 'exact' | 'kleene';

/** All that a query is made of, checked. */
export interface Request {
  readonly dialect: Dialect;
  /** The readings; and the day and the standards, where they are the same for all rows. */
  readonly engine: RuleEngine;
  readonly prepared: Prepared<Ids>;
  /** The quoted column of the day; `null` where it is one day for all rows. */
  readonly day: string | null;
  readonly bound: Bound;
  readonly wanted: readonly Wanted[];
  readonly form: Form;
  readonly disclose: Disclosure;
}

/** What a query is asked of. */
export interface Source {
  /** A table, or a select in brackets. */
  readonly children: string;
  /** Where figures are looked up; `null` where they are written out. */
  readonly standards: StandardsTable | null;
}

/** The query that decides every row of `children`, without comments or settings. */
export function decidingQuery(request: Request, { children, standards }: Source): string {
  const { engine, dialect, prepared, day: column, bound, wanted, form, disclose } = request;
  const quote = (name: string): string => bound.quote(name);
  const layers = new Layers(dialect, quote);
  const day: Day =
    column === null
      ? new LiteralDay(dialect, prepared.on, prepared.latestBirth)
      : new ColumnDay(dialect, column, layers, prepared.readings);
  const facts = new FactTerms(
    dialect,
    bound,
    layers,
    day,
    engine.policy.dictionary,
    engine.policy.birth,
    prepared.assumptions.list,
  );
  const guarded = isGuarded(disclose) ? marked(children, bound, dialect) : null;
  const from = guarded ?? children;
  const figures =
    standards === null
      ? new LiteralFigures(prepared.book, facts, layers, dialect)
      : new JoinedFigures(
          {
            standards,
            children: {
              from,
              column: (path) => bound.column(path),
              day: column,
              literalDay: day.text,
              assumed: prepared.assumptions.list,
            },
          },
          facts,
          layers,
          dialect,
          quote,
        );
  const id = engine.policy.dictionary.facts.find(({ path }) => path === 'id');
  const ids: readonly OutputColumn[] =
    id === undefined || bound.column('id') === null ? [] : [{ name: 'id', term: facts.column(id) }];
  const writer = form === 'exact' ? ExactColumns : KleeneColumns;
  const columns = new writer(engine, prepared, facts, figures, layers, dialect).columns(wanted);
  const joined = figures instanceof JoinedFigures ? figures.joined() : from;
  const source = `${joined} AS ${quote('children')}`;
  if (guarded === null) return layers.select(source, [...ids, ...columns]);
  const mark = layers.bind(MARK, quote(MARK));
  const shown = columns.map(({ name, term }) => ({
    name,
    term: made([mark, term], `CASE WHEN NOT ${mark.text} THEN ${term.text} END`),
  }));
  return layers.select(source, [...ids, { name: 'confidential', term: mark }, ...shown]);
}
