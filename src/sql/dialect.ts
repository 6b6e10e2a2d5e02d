/** The engines that SQL is written for. */
export const DIALECTS = [
  'duckdb',
  'postgres',
  'clickhouse',
  'spark',
  'mysql',
  'sqlite',
  'trino',
  'hive',
] as const;

/** A database whose SQL is written. */
export type DialectName = (typeof DIALECTS)[number];

/** How an engine says what all engines can say. */
export interface Dialect {
  readonly quote: '"' | '`';
  /** The type of whole fen. */
  readonly integer: string;
  /** The type of texts in `cast`. */
  readonly text: string;
  readonly boolean: string;
  /** The type of small whole numbers, such as grades. */
  readonly number: string;
  readonly day: string;
  readonly decimal: string;
  /** A value as text that is compared byte by byte, whatever the collation of its column. */
  readonly asText: (value: string) => string;
  /** Whether booleans are whole numbers, so that a 2 could stand where a truth value should. */
  readonly numbersForTruth: boolean;
  readonly dayLiteral: (day: string) => string;
  /** The value of a column of days, NULL where it is none. */
  readonly asDay: (value: string) => string;
  /** A day as the whole number `YYYYMMDD`. */
  readonly dayNumber: (day: string) => string;
  /** Whether a text is six digits of which the first is not 0. */
  readonly isDivision: (text: string) => string;
  /** Whether a text is yuan with at most two decimals. */
  readonly isMoney: (text: string) => string;
  /** Whole fen of such a text; never through a float. */
  readonly fen: (text: string) => string;
  /** Whether a text is a share from 0 to 1 with at most four decimals. */
  readonly isShare: (text: string) => string;
  /** Whole ten-thousandths of such a text. */
  readonly tenThousandths: (text: string) => string;
  /** The least and the greatest of values of which none is NULL. */
  readonly least: (values: readonly string[]) => string;
  readonly greatest: (values: readonly string[]) => string;
  /** What keeps a planner from pulling a sub-select up, which would write shared expressions out again and again. */
  readonly fence: string;
  /** How rows are listed: VALUES wherever a SELECT may stand, SELECT by SELECT, or as an array that is made a table. */
  readonly rows: 'values' | 'selects' | 'unnest' | 'inline';
  /** Texts one after the other. */
  readonly concat: (texts: readonly string[]) => string;
  /** Sub-selects as materialized parts of a WITH instead of nested ones. */
  readonly materialized: boolean;
  /** A whole number of more than 32 bits that is compared with columns. */
  readonly largeNumber: (digits: string) => string;
  /** What stands at the end of a query. */
  readonly settings: string;
}

const DIVISION = '^[1-9][0-9]{5}$';
/** A column with four decimals says 12.3400. */
const MONEY = '^(0|[1-9][0-9]{0,8})([.][0-9]{1,2}0{0,2})?$';
const SHARE = '^(0([.][0-9]{1,4})?|1([.]0{1,4})?)$';
/** In Java and ICU `$` also stands before a last line break; nothing at all may follow. */
const TO_THE_END = '(?![^0]|0)';
const MONEY_TO_THE_END = `${MONEY}${TO_THE_END}`;
const SHARE_TO_THE_END = `${SHARE}${TO_THE_END}`;

const quoted = (text: string): string => `'${text}'`;
const ansiDay = (day: string): string => `DATE '${day}'`;
const castDay = (value: string): string => `CAST(${value} AS DATE)`;
const dayParts = (day: string, integer: string): string =>
  `CAST(EXTRACT(YEAR FROM ${day}) * 10000 + EXTRACT(MONTH FROM ${day}) * 100 + EXTRACT(DAY FROM ${day}) AS ${integer})`;
const scaled = (text: string, scale: string, integer: string): string =>
  `CAST(CAST(${text} AS DECIMAL(18, 4)) * ${scale} AS ${integer})`;
const among = (name: string) => (values: readonly string[]) =>
  values.length === 1 ? values.join('') : `${name}(${values.join(', ')})`;
const sixAnd = (text: string, matches: string): string => `LENGTH(${text}) = 6 AND ${matches}`;

const ANSI: Dialect = {
  quote: '"',
  integer: 'BIGINT',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
  number: 'INTEGER',
  day: 'DATE',
  decimal: 'DECIMAL(18, 2)',
  asText: (value) => `CAST(${value} AS VARCHAR)`,
  numbersForTruth: false,
  dayLiteral: ansiDay,
  asDay: castDay,
  dayNumber: (day) => dayParts(day, 'BIGINT'),
  isDivision: (text) => sixAnd(text, `regexp_full_match(${text}, ${quoted(DIVISION)})`),
  isMoney: (text) => `regexp_full_match(${text}, ${quoted(MONEY)})`,
  fen: (text) => `CAST(TRY_CAST(${text} AS DECIMAL(18, 2)) * 100 AS BIGINT)`,
  isShare: (text) => `regexp_full_match(${text}, ${quoted(SHARE)})`,
  tenThousandths: (text) => `CAST(TRY_CAST(${text} AS DECIMAL(18, 4)) * 10000 AS BIGINT)`,
  least: among('LEAST'),
  greatest: among('GREATEST'),
  fence: '',
  rows: 'values',
  concat: (texts) => texts.join(' || '),
  materialized: false,
  largeNumber: (digits) => digits,
  settings: '',
};

const JAVA: Dialect = {
  ...ANSI,
  quote: '`',
  text: 'STRING',
  number: 'INT',
  asText: (value) => `CAST(${value} AS STRING)`,
  isDivision: (text) => sixAnd(text, `${text} RLIKE ${quoted(DIVISION)}`),
  isMoney: (text) => `${text} RLIKE ${quoted(MONEY_TO_THE_END)}`,
  fen: (text) => `CAST(CAST(${text} AS DECIMAL(18, 2)) * 100 AS BIGINT)`,
  isShare: (text) => `${text} RLIKE ${quoted(SHARE_TO_THE_END)}`,
  tenThousandths: (text) => scaled(text, '10000', 'BIGINT'),
};

const SQLITE_DAY = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';
const TEN_DIGITS = '[0-9]'.repeat(10);
const SQLITE_FEN = (text: string): string =>
  `CASE WHEN INSTR(${text}, '.') = 0 THEN CAST(${text} AS INTEGER) * 100 ` +
  `ELSE CAST(SUBSTR(${text}, 1, INSTR(${text}, '.') - 1) AS INTEGER) * 100 ` +
  `+ CAST(SUBSTR(SUBSTR(${text}, INSTR(${text}, '.') + 1) || '0', 1, 2) AS INTEGER) END`;
const SQLITE_TEN_THOUSANDTHS = (text: string): string =>
  `CASE WHEN INSTR(${text}, '.') = 0 THEN CAST(${text} AS INTEGER) * 10000 ` +
  `ELSE CAST(SUBSTR(${text}, 1, 1) AS INTEGER) * 10000 ` +
  `+ CAST(SUBSTR(SUBSTR(${text}, 3) || '0000', 1, 4) AS INTEGER) END`;

/** Each engine by name. */
export const DIALECT: Readonly<Record<DialectName, Dialect>> = {
  duckdb: ANSI,
  postgres: {
    ...ANSI,
    text: 'TEXT',
    asText: (value) => `CAST(${value} AS TEXT)`,
    isDivision: (text) => `${text} ~ ${quoted(DIVISION)}`,
    isMoney: (text) => `${text} ~ ${quoted(MONEY)}`,
    fen: (text) => `CAST(CAST(${text} AS DECIMAL(18, 2)) * 100 AS BIGINT)`,
    isShare: (text) => `${text} ~ ${quoted(SHARE)}`,
    tenThousandths: (text) => scaled(text, '10000', 'BIGINT'),
    fence: ' OFFSET 0',
  },
  clickhouse: {
    ...ANSI,
    quote: '`',
    integer: 'Nullable(Int64)',
    text: 'Nullable(String)',
    boolean: 'Nullable(Bool)',
    number: 'Nullable(Int32)',
    rows: 'selects',
    day: 'Nullable(Date32)',
    decimal: 'Nullable(Decimal(18, 2))',
    asText: (value) => `CAST(${value} AS Nullable(String))`,
    dayLiteral: (day) => `toDate32('${day}')`,
    asDay: (value) => `CAST(${value} AS Nullable(Date32))`,
    dayNumber: (day) => `CAST(toYYYYMMDD(${day}) AS Nullable(Int64))`,
    isDivision: (text) => `match(${text}, ${quoted(DIVISION)})`,
    isMoney: (text) => `match(${text}, ${quoted(MONEY)})`,
    fen: (text) => `CAST(toDecimal64OrNull(${text}, 2) * 100 AS Nullable(Int64))`,
    isShare: (text) => `match(${text}, ${quoted(SHARE)})`,
    tenThousandths: (text) => `CAST(toDecimal64OrNull(${text}, 4) * 10000 AS Nullable(Int64))`,
    largeNumber: (digits) => `toInt64(${digits})`,
    settings:
      ' SETTINGS query_plan_merge_expressions = 0, prefer_column_name_to_alias = 1, join_use_nulls = 1',
  },
  spark: JAVA,
  hive: { ...JAVA, rows: 'inline' },
  trino: {
    ...ANSI,
    rows: 'unnest',
    isDivision: (text) => sixAnd(text, `REGEXP_LIKE(${text}, ${quoted(DIVISION)})`),
    isMoney: (text) => `REGEXP_LIKE(${text}, ${quoted(MONEY_TO_THE_END)})`,
    isShare: (text) => `REGEXP_LIKE(${text}, ${quoted(SHARE_TO_THE_END)})`,
  },
  mysql: {
    ...ANSI,
    quote: '`',
    integer: 'SIGNED',
    text: 'CHAR',
    boolean: 'SIGNED',
    number: 'SIGNED',
    asText: (value) => `CAST(${value} AS BINARY)`,
    numbersForTruth: true,
    isDivision: (text) => sixAnd(text, `CAST(${text} AS CHAR) REGEXP ${quoted(DIVISION)}`),
    isMoney: (text) => `CAST(${text} AS CHAR) REGEXP ${quoted(MONEY_TO_THE_END)}`,
    fen: (text) => `CAST(CAST(${text} AS DECIMAL(18, 2)) * 100 AS SIGNED)`,
    isShare: (text) => `CAST(${text} AS CHAR) REGEXP ${quoted(SHARE_TO_THE_END)}`,
    tenThousandths: (text) => scaled(text, '10000', 'SIGNED'),
    dayNumber: (day) => dayParts(day, 'SIGNED'),
    fence: ' LIMIT 9223372036854775807',
    rows: 'selects',
    concat: (texts) => `CONCAT(${texts.join(', ')})`,
  },
  sqlite: {
    ...ANSI,
    integer: 'INTEGER',
    text: 'TEXT',
    boolean: 'INTEGER',
    day: 'TEXT',
    decimal: 'TEXT',
    asText: (value) => `CAST(${value} AS TEXT) COLLATE BINARY`,
    numbersForTruth: true,
    dayLiteral: quoted,
    asDay: (value) =>
      `CASE WHEN CAST(${value} AS TEXT) GLOB '${SQLITE_DAY}' AND DATE(${value}) = ${value} THEN ${value} END`,
    isDivision: (text) => `${text} GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]'`,
    isMoney: (text) =>
      `${text} GLOB '[0-9]*' AND ${text} NOT GLOB '*[^0-9.]*' AND ${text} NOT GLOB '0[0-9]*' ` +
      `AND ${text} NOT GLOB '${TEN_DIGITS}*' AND ${text} NOT GLOB '*.*.*' AND ${text} NOT GLOB '*.' ` +
      `AND ${text} NOT GLOB '*.???*'`,
    fen: SQLITE_FEN,
    isShare: (text) =>
      `${text} GLOB '[01]*' AND ${text} NOT GLOB '*[^0-9.]*' AND ${text} NOT GLOB '?[0-9]*' ` +
      `AND ${text} NOT GLOB '*.*.*' AND ${text} NOT GLOB '*.' AND ${text} NOT GLOB '*.?????*' ` +
      `AND ${text} NOT GLOB '1*[1-9]*'`,
    tenThousandths: SQLITE_TEN_THOUSANDTHS,
    dayNumber: (day) => `CAST(REPLACE(${day}, '-', '') AS INTEGER)`,
    least: among('MIN'),
    greatest: among('MAX'),
    materialized: true,
  },
};
