import { FACTS } from '../case/dictionary.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessResult } from '../decide/result.js';
import { truthIn } from '../decide/result.js';
import { certain } from '../logic/certain.js';
import type { Fact } from '../logic/fact.js';
import { type Slot, valuesOf } from '../logic/slot.js';
import type { Truth } from '../logic/truth.js';
import { dayText } from './day.js';
import type { Dialect } from './dialect.js';
import { decidingQuery, type Request } from './query.js';
import { sampleRows } from './sample-rows.js';
import { typeOf } from './table/clean-value.js';
import type { Wanted } from './wanted.js';

/** How many children a self-test decides. */
const CHILDREN = 96;

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
      return `CAST('${Math.floor(slot / 100)}.${String(slot % 100).padStart(2, '0')}' AS ${dialect.decimal})`;
    case 'text':
      return 'NULL';
  }
}

interface Cell {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** Rows that stand in the query itself; the first says names and types. */
function inlineTable([first = [], ...others]: readonly (readonly Cell[])[], { hasValues }: Dialect): string {
  const head = first.map(({ name, type, value }) => `CAST(${value} AS ${type}) AS ${name}`);
  const rows = others.map((row) => row.map(({ value }) => value).join(', '));
  const rest = hasValues
    ? [`VALUES ${rows.map((row) => `(${row})`).join(',\n')}`]
    : rows.map((row) => `SELECT ${row}`);
  return [`SELECT ${head.join(', ')}`, ...rest].join('\nUNION ALL ');
}

/** What the engine must say of a child, column by column in one text. */
function expected(result: AssessResult, wanted: readonly Wanted[]): string {
  return wanted
    .map(({ verdict, part }) => {
      if (verdict.kind !== 'benefit') return truthLetter(truthIn(result, verdict));
      const { status, amount } = result.benefits[verdict.id];
      if (part === 'status') return letterOf(status);
      return amount === null ? '?' : `${Number(amount.replace('.', ''))},`;
    })
    .join('');
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
    return `COALESCE(${dialect.concat([`CAST(${column} AS ${dialect.text})`, `','`])}, '?')`;
  });
  return dialect.concat(parts);
}

/**
 * A query that brings its own children and what is to be said of them. It returns no row where the engine agrees, else
 * one per child with both texts: T, F, ? for a truth, e, n, x, u for a status, fen and a comma for an amount.
 */
export function selfTestQuery(request: Request): string {
  const { dialect, prepared, bound, wanted, form } = request;
  const engine = chenzhou();
  const rows = sampleRows(CHILDREN, prepared, form === 'kleene');
  const facts = FACTS.flatMap((fact, slot) => {
    const column = bound.column(fact.path);
    return column === null || fact.type === 'text' ? [] : [{ fact, slot, column }];
  });
  const given = rows.map((row) =>
    row.map((value, slot) => (facts.some((one) => one.slot === slot) ? value : undefined)),
  );
  const id = bound.quote('id');
  const wants = bound.quote('expected');
  const got = bound.quote('observed');
  const own = certain(bound.column('id') ?? undefined);
  const source = given.map((row, index): readonly Cell[] => [
    { name: own, type: dialect.text, value: `'${index}'` },
    ...facts.map(({ fact, slot, column }) => ({
      name: column,
      type: typeOf(fact, dialect, false),
      value: literal(fact, row[slot], request),
    })),
  ]);
  const texts = given.map((row, index): readonly Cell[] => [
    { name: id, type: dialect.text, value: `'${index}'` },
    { name: wants, type: dialect.text, value: `'${expected(engine.decide(null, row, prepared), wanted)}'` },
  ]);
  const w = bound.quote('wanted');
  const q = bound.quote('decided');
  const s = bound.quote('children');
  const decided = decidingQuery(request, `(\n${inlineTable(source, dialect)}) AS ${s}`);
  return [
    `SELECT ${w}.${id}, ${w}.${wants}, ${q}.${got}`,
    `FROM (\n${inlineTable(texts, dialect)}) AS ${w}`,
    `LEFT JOIN (SELECT ${id}, ${observed(request)} AS ${got} FROM (\n${decided}) AS ${bound.quote('rows')}) AS ${q}`,
    `ON ${q}.${id} = ${w}.${id}`,
    `WHERE ${q}.${got} IS NULL OR ${q}.${got} <> ${w}.${wants}`,
  ].join('\n');
}
