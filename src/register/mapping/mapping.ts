import type { Fact } from '../../logic/fact.js';
import { plainName } from '../half-width.js';

/** A fact and the value that a word, or the whole register, gives it. */
export interface Told {
  readonly fact: Fact;
  readonly value: string | number | boolean;
}

/** What one column of a register holds, as the caller explains it. */
export interface MappedColumn {
  /** The header, as the caller writes it; `父亲：重病` for 重病 below the upper header 父亲. */
  readonly header: string;
  /** The fact as which cells are read that no word explains; `null` where only the words say something. */
  readonly fact: Fact | null;
  /**
   * What a word of the column says: one fact or several, or nothing (unknown). The word is half-width and trimmed; `''`
   * is a blank cell.
   */
  readonly words: ReadonlyMap<string, readonly Told[]>;
  /** Every fact that the column can tell. */
  readonly facts: ReadonlySet<Fact>;
}

/** A register's own headers and words, explained by the caller. */
export interface ColumnMapping {
  /** By plain header: half-width, without spaces, lower case. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** Columns that stand below an upper header: by its plain name, then by their own. */
  readonly below: ReadonlyMap<string, ReadonlyMap<string, MappedColumn>>;
  /** What is so for every child of the register. */
  readonly constants: readonly Told[];
  /** What is assumed of every child of whom it is not recorded: never by the reader, only by what decides. */
  readonly assume: readonly Told[];
  /** Facts that several columns tell; a row in which these say different things is refused. */
  readonly severalColumns: ReadonlySet<Fact>;
  /** The header of the column of resident identity numbers. */
  readonly key: string | undefined;
  /** Whether the date of birth is taken from the resident identity number, once that is checked. */
  readonly birthDateFromKey: boolean;
}

/** A mapping that explains nothing: headers are the dictionary's own. */
export const NO_MAPPING: ColumnMapping = {
  columns: new Map(),
  below: new Map(),
  constants: [],
  assume: [],
  severalColumns: new Set(),
  key: undefined,
  birthDateFromKey: false,
};

/** The name under which a column is told that stands below an upper header: 父亲 above 重病 is 父亲：重病. */
export function nameBelow(upper: string, header: string): string {
  return `${upper}：${header}`;
}

/** A column that tells a fact, or what its words say. */
export function mappedColumn(
  header: string,
  fact: Fact | null,
  words: ReadonlyMap<string, readonly Told[]>,
): MappedColumn {
  const told = [...words.values()].flatMap((facts) => facts.map((one) => one.fact));
  return { header, fact, words, facts: new Set(fact === null ? told : [fact, ...told]) };
}

/** Every column that the mapping explains. */
export function columnsIn({ columns, below }: ColumnMapping): readonly MappedColumn[] {
  return [...columns.values(), ...[...below.values()].flatMap((group) => [...group.values()])];
}

/** Whether the mapping lets a column tell a fact. @param header as messages name the column. */
export function mayTell(mapping: ColumnMapping, header: string, fact: Fact): boolean {
  const name = plainName(header);
  return columnsIn(mapping).some((column) => column.facts.has(fact) && plainName(column.header) === name);
}
