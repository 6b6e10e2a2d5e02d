import { truthIn } from '../../decide/result.js';
import { certain } from '../../logic/certain.js';
import type { Fact } from '../../logic/fact.js';
import { type Slot, valuesOf } from '../../logic/slot.js';
import type { Truth } from '../../logic/truth.js';
import { fenOfYuan, yuan } from '../../money/fen.js';
import type { StandardEntry } from '../../money/standard.js';
import { dayText } from '../day.js';
import { inlineEntries } from '../money/entries.js';
import { decidingQuery, type Request } from '../query.js';
import { typeOf } from '../table/clean-value.js';
import { type Cell, inlineTable } from '../table/inline-table.js';
import { isBound } from '../wanted.js';
import { type SampleChild, sampleChildren } from './children.js';
import { SAMPLE_ENTRIES } from './sample-entries.js';

/** Statuses as one letter each: the first letters tell them apart. */
const LETTERS = ['entitled', 'not-entitled', 'excluded', 'undetermined'] as const;
const letterOf = (status: (typeof LETTERS)[number]): string =>
  status === 'excluded' ? 'x' : status.slice(0, 1);
const truthLetter = (truth: Truth): string => (truth === null ? '?' : truth ? 'T' : 'F');

function literal(fact: Fact, slot: Slot, { dialect }: Request): string {
  if (slot === undefined) return 'NULL';
  switch (fact.type) {
    case 'boolean':
      return slot === 1 ? 'TRUE' : 'FALSE';
    case 'choice':
      return `'${certain(valuesOf(fact)[slot])}'`;
    case 'grade':
      return String(certain(valuesOf(fact)[slot]));
    case 'date':
      return dialect.dayLiteral(dayText(slot));
    case 'division':
      return slot === 0 ? `'none'` : `'${slot}'`;
    case 'money':
      return `CAST('${yuan(slot)}' AS ${dialect.decimal})`;
    case 'text':
      return 'NULL';
  }
}

/** What the engine must say of a child, column by column in one text. */
function expected({ decided, isConfidential, prepared }: SampleChild, { engine, wanted }: Request): string {
  const result = engine.decide(null, decided, prepared);
  const fen = (amount: string | null): string => (amount === null ? '?' : `${fenOfYuan(amount)},`);
  const texts = wanted.map((column) => {
    if (isConfidential) return '?';
    if (isBound(column)) return fen(column.part === 'least' ? result.monthly.min : result.monthly.max);
    const { verdict, part } = column;
    if (verdict.kind !== 'benefit') return truthLetter(truthIn(result, verdict));
    const { status, amount, excludedBy } = certain(result.benefits[verdict.id]);
    if (part === 'holders') return excludedBy.length === 0 ? '?' : `${excludedBy.join()};`;
    return part === 'status' ? letterOf(status) : fen(amount);
  });
  return texts.join('');
}

/** The same text in SQL. */
function observed({ dialect, bound, wanted }: Request): string {
  const parts = wanted.map(({ name, part }) => {
    const column = bound.quote(name);
    if (part === 'truth') return `CASE WHEN ${column} THEN 'T' WHEN NOT ${column} THEN 'F' ELSE '?' END`;
    if (part === 'status') {
      const cases = LETTERS.map((status) => `WHEN ${column} = '${status}' THEN '${letterOf(status)}'`);
      return `CASE ${cases.join(' ')} ELSE '?' END`;
    }
    if (part === 'holders') return `COALESCE(${dialect.concat([column, `';'`])}, '?')`;
    return `COALESCE(${dialect.concat([`CAST(${column} AS ${dialect.text})`, `','`])}, '?')`;
  });
  return dialect.concat(parts);
}

/** The standards of a self-test. */
interface Standards {
  readonly entries: readonly StandardEntry[];
  /** Whether the query looks them up. */
  readonly isLookedUp: boolean;
  /** Whether they are the caller's, else some that try the rules out. */
  readonly areGiven: boolean;
}

/**
 * A query that brings its own children and what is to be said of them. It returns no row where the engine agrees, else
 * one per child with both texts: T, F, ? for a truth, e, n, x, u for a status, fen and a comma for an amount.
 */
export function selfTestQuery(request: Request, { entries, isLookedUp, areGiven }: Standards): string {
  const { dialect, bound, day } = request;
  const standards = areGiven ? entries : SAMPLE_ENTRIES;
  const children = sampleChildren(request, standards);
  const facts = request.engine.policy.dictionary.facts.flatMap((fact, slot) => {
    const column = bound.column(fact.path);
    return column === null || fact.type === 'text' ? [] : [{ fact, slot, column }];
  });
  const [id, wants, got] = [bound.quote('id'), bound.quote('expected'), bound.quote('observed')];
  const own = certain(bound.column('id') ?? undefined);
  const source = children.map(({ row, prepared }, index): readonly Cell[] => [
    { name: own, type: dialect.text, value: `'${index}'` },
    ...(day === null ? [] : [{ name: day, type: dialect.day, value: dialect.dayLiteral(prepared.on) }]),
    ...facts.map(({ fact, slot, column }) => ({
      name: column,
      type: typeOf(fact, dialect, false),
      value: literal(fact, row[slot], request),
    })),
  ]);
  const texts = children.map((child, index): readonly Cell[] => [
    { name: id, type: dialect.text, value: `'${index}'` },
    { name: wants, type: dialect.text, value: `'${expected(child, request)}'` },
  ]);
  const [w, q] = [bound.quote('wanted'), bound.quote('decided')];
  const decided = decidingQuery(request, {
    children: `(\n${inlineTable(source, dialect)})`,
    standards: isLookedUp ? inlineEntries(standards, dialect, (name) => bound.quote(name)) : null,
  });
  return [
    `SELECT ${w}.${id}, ${w}.${wants}, ${q}.${got}`,
    `FROM (\n${inlineTable(texts, dialect)}) AS ${w}`,
    `LEFT JOIN (SELECT ${id}, ${observed(request)} AS ${got} FROM (\n${decided}) AS ${bound.quote('rows')}) AS ${q}`,
    `ON ${q}.${id} = ${w}.${id}`,
    `WHERE ${q}.${got} IS NULL OR ${q}.${got} <> ${w}.${wants}`,
  ].join('\n');
}
