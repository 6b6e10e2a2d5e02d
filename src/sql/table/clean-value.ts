import { certain } from '../../logic/certain.js';
import type { Fact } from '../../logic/fact.js';
import { valuesOf } from '../../logic/slot.js';
import { dayText } from '../day.js';
import type { Dialect } from '../dialect.js';

/** The first day that the dictionary takes for a birth. */
const FIRST_DAY = '1900-01-01';

/** The last day of anything but a birth; no engine here knows a later one. */
const LAST_DAY = '2299-12-31';

/** The type of a fact's column; of a sum, in the caller's table (yuan) or cleaned (whole fen). */
export function typeOf(fact: Fact, dialect: Dialect, cleaned: boolean): string {
  switch (fact.type) {
    case 'boolean':
      return dialect.boolean;
    case 'date':
      return dialect.day;
    case 'money':
      return cleaned ? dialect.integer : dialect.decimal;
    case 'grade':
      return cleaned ? dialect.text : dialect.number;
    case 'choice':
    case 'division':
    case 'text':
      return dialect.text;
  }
}

/** A fact that no column holds: NULL of its type. */
export function unknownValue(fact: Fact, dialect: Dialect): string {
  return `CAST(NULL AS ${typeOf(fact, dialect, true)})`;
}

function cleanDay(column: string, dialect: Dialect, on: string | null): string {
  const day = dialect.asDay(column);
  const [first, last] = [dialect.dayLiteral(FIRST_DAY), on ?? dialect.dayLiteral(LAST_DAY)];
  return `CASE WHEN ${day} BETWEEN ${first} AND ${last} THEN ${day} END`;
}

function cleanTruth(column: string, dialect: Dialect): string {
  if (!dialect.numbersForTruth) return column;
  const text = dialect.asText(column);
  return `CASE WHEN ${text} = '1' THEN TRUE WHEN ${text} = '0' THEN FALSE END`;
}

/**
 * The value of a column where it is a word of the dictionary, else NULL: upper case, blanks around it, an empty text, a
 * birth after the day and a negative income are no words. What a value is compared as is its text, byte by byte.
 *
 * @param column a quoted column, or another expression of the same type.
 * @param on SQL for the day of the decision, where nothing can lie after it: of births.
 */
export function cleanValue(fact: Fact, column: string, dialect: Dialect, on: string | null): string {
  const text = dialect.asText(column);
  switch (fact.type) {
    case 'boolean':
      return cleanTruth(column, dialect);
    case 'choice':
    case 'grade': {
      const words = valuesOf(fact).map((value) => `'${value}'`);
      return `CASE WHEN ${text} IN (${words.join(', ')}) THEN ${text} END`;
    }
    case 'date':
      return cleanDay(column, dialect, on);
    case 'division': {
      const none = fact.allowsNone ? ` OR ${text} = 'none'` : '';
      return `CASE WHEN ${dialect.isDivision(text)}${none} THEN ${text} END`;
    }
    case 'money':
      return `CASE WHEN ${dialect.isMoney(text)} THEN ${dialect.fen(text)} END`;
    case 'text':
      return column;
  }
}

/** A known value of a cleaned column, as SQL writes it. */
export function slotLiteral(fact: Fact, slot: number, dialect: Dialect): string {
  switch (fact.type) {
    case 'boolean':
      return slot === 1 ? 'TRUE' : 'FALSE';
    case 'choice':
    case 'grade':
      return `'${certain(valuesOf(fact)[slot])}'`;
    case 'date':
      return dialect.dayLiteral(dayText(slot));
    case 'division':
      return slot === 0 ? `'none'` : `'${slot}'`;
    case 'money':
      return dialect.largeNumber(String(slot));
    case 'text':
      return 'NULL';
  }
}
