import { RefusedInput } from '../input/issue.js';
import { type ColumnMapping, NO_MAPPING } from '../register/mapping/mapping.js';
import { parseMapping } from '../register/mapping/mapping-text.js';
import { readMappingUnder } from '../register/mapping/read-mapping.js';
import type { RegisterOptions } from '../register/read-register.js';
import type { RegisterEncoding } from '../register/signature.js';
import type { RegisterTerms } from '../register/terms.js';
import type { InputKind } from '../rows/kind.js';
import { DEEPEST, nestsTooDeeply } from '../rows/nesting.js';
import { choiceOf, usage } from './arguments.js';
import { messagesInBoth } from './context.js';
import { editionOption, termsUnder } from './edition.js';
import { EXIT, Failure } from './failure.js';
import { readText } from './input.js';
import type { Io } from './io.js';

/** The options that say how a register in CSV or .xlsx is to be read, the same for every command that reads one. */
export const REGISTER_OPTIONS = {
  columns: { type: 'string' },
  'header-row': { type: 'string' },
  'excel-dates': { type: 'string' },
  encoding: { type: 'string' },
  sheet: { type: 'string' },
  key: { type: 'string' },
} as const;

/** The options of a register whose rows come back, with their resident identity numbers only if asked. */
export const ECHO_OPTIONS = { ...REGISTER_OPTIONS, 'echo-key': { type: 'boolean' } } as const;

type GivenOptions = { readonly [Name in keyof typeof REGISTER_OPTIONS]?: string | undefined } & {
  readonly 'echo-key'?: boolean | undefined;
  readonly edition?: string | undefined;
};

/** How a register in CSV or .xlsx is to be read. */
export type RegisterCall = RegisterOptions & {
  /** The sheet of a workbook, where it is named. */
  readonly sheet: string | undefined;
  readonly mapping: ColumnMapping;
  readonly echoKey: boolean;
  /** What the register may tell. */
  readonly terms: RegisterTerms;
};

/** What the library is told of a register: it reads no workbooks. */
export function readingOf({ sheet: _sheet, terms: _terms, ...options }: RegisterCall): RegisterOptions {
  return options;
}

/** GBK and GB2312 are parts of GB18030. */
const ENCODINGS = ['utf-8', 'gb18030', 'gbk', 'gb2312', 'utf-16le', 'utf-16be'] as const;

function encodingOf(name: (typeof ENCODINGS)[number]): RegisterEncoding {
  return name === 'gbk' || name === 'gb2312' ? 'gb18030' : name;
}

function headerRowOf(given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw usage('--header-row must be the number of a row, from 1');
  return Number(given);
}

async function mappingIn(file: string, terms: RegisterTerms, io: Io): Promise<ColumnMapping> {
  const what = 'the mapping of columns';
  const text = await readText(file, io, what);
  if (nestsTooDeeply(text))
    throw new Failure(EXIT.data, `nested-too-deeply: ${what} nests deeper than ${DEEPEST}`);
  try {
    return readMappingUnder(terms, parseMapping(text));
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesInBoth(error.issues)) : error;
  }
}

/** Refuses options that mean nothing for NDJSON. @throws {Failure} 64 */
function refuseRegisterOptions(values: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(ECHO_OPTIONS)) {
    if (values[name] !== undefined) throw usage(`--${name} is for CSV and .xlsx, and the input is NDJSON`);
  }
}

/**
 * How a register is to be read, as the options say; `undefined` where it is NDJSON.
 *
 * @throws {Failure} 64 for an option, 65 for the content of the mapping, 66 where it is not there.
 */
export async function readRegisterOptions(
  values: GivenOptions,
  kind: InputKind,
  io: Io,
): Promise<RegisterCall | undefined> {
  if (kind === 'ndjson') {
    refuseRegisterOptions(values);
    return undefined;
  }
  if (kind === 'xlsx' && values.encoding !== undefined)
    throw usage('--encoding is for CSV, and the input is .xlsx');
  if (kind === 'csv' && values.sheet !== undefined) throw usage('--sheet is for .xlsx, and the input is CSV');
  const excelDates = choiceOf('excel-dates', values['excel-dates'], ['1900']);
  const encoding = choiceOf('encoding', values.encoding, ENCODINGS);
  const { columns, key, 'header-row': headerRow, 'echo-key': echoKey = false } = values;
  const terms = termsUnder(editionOption(values.edition));
  const mapping = columns === undefined ? NO_MAPPING : await mappingIn(columns, terms, io);
  if (echoKey && key === undefined && mapping.key === undefined) {
    throw usage('--echo-key needs --key HEADER, or the key in the mapping of columns');
  }
  return {
    ...(headerRow === undefined ? {} : { headerRow: headerRowOf(headerRow) }),
    ...(excelDates === undefined ? {} : { excelDates: 1900 }),
    // A sheet is written as CSV in UTF-8 before it is read.
    ...(kind === 'xlsx'
      ? { encoding: 'utf-8' }
      : encoding === undefined
        ? {}
        : { encoding: encodingOf(encoding) }),
    ...(key === undefined ? {} : { key }),
    sheet: values.sheet,
    echoKey,
    mapping,
    terms,
  };
}
