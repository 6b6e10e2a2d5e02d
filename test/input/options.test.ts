import { describe, expect, it } from 'vitest';
import {
  findingsHtml,
  findingsMarkdown,
  findingsTable,
  moneyOverAge,
  moneyOverIncome,
  audit as questioned,
  stackingMatrix,
} from '../../src/audit/findings/index.js';
import {
  Aggregation,
  aggregateCsv,
  aggregateJson,
  aggregateMarkdown,
  aggregateTable,
  assessRows,
  assessRowsTransform,
  Comparison,
  compare,
  compareMarkdown,
  compareTable,
  ladderMarkdown,
  ladderPicture,
  ladderTable,
  missingFacts,
  missingFactsMarkdown,
  missingFactsTable,
  ReadingLadder,
  rangePicture,
  readingLadder,
  readPayments,
  readRegister,
  reconcile,
  reconcileCsv,
  reconcileMarkdown,
  reconcileTable,
  waterfallPicture,
} from '../../src/batch.js';
import { explain, explainAsData, type Issue, isRefusedInput, letter, parseCase } from '../../src/index.js';
import { startInterview } from '../../src/interview/index.js';
import { readBindings, toSql } from '../../src/sql/index.js';
import {
  ledger,
  ledgerCsv,
  ledgerCsvLines,
  ledgerSvg,
  ledgerTable,
  settle,
  settleCsv,
  settleTable,
  turningPoints,
  turningPointsCsv,
  turningPointsCsvLines,
  turningPointsTable,
} from '../../src/time/index.js';

const ON = { on: '2017-06-01' } as const;
const MONTHS = { from: '2017-06', to: '2017-07' } as const;
const history = { case: { birthDate: '2010-01-15' } } as const;
const file = () => new Blob(['{"street":true}\n']);

/** The issues with which a call is refused; a parser gives them back. */
async function issuesOf(call: () => unknown): Promise<readonly Issue[]> {
  try {
    const parsed = await call();
    return isRefusal(parsed) ? parsed.issues : [];
  } catch (error) {
    if (isRefusedInput(error)) return error.issues;
    throw error;
  }
}

const isRefusal = (parsed: unknown): parsed is { readonly issues: readonly Issue[] } =>
  typeof parsed === 'object' && parsed !== null && 'issues' in parsed && Array.isArray(parsed.issues);

/** Calls as a program without types may. */
const called = (make: unknown, ...given: readonly unknown[]): unknown =>
  typeof make === 'function' ? Reflect.apply(make, undefined, given) : undefined;
const made = (make: unknown, ...given: readonly unknown[]): unknown =>
  typeof make === 'function' ? Reflect.construct(make, given) : undefined;

const summary = compare([], ON, ON);
const counts = new Aggregation().result();
const paid = await reconcile([], [], { on: '2017-09' });
const months = ledger(history, MONTHS);
const points = turningPoints(history, MONTHS);
const settled = settle([], []);

/** A misspelt option of a call, what is meant, and the call; an option that must be there stands beside. */
type Call = readonly [name: string, misspelt: string, meant: string, call: (options: unknown) => unknown];

const rendering = (name: string, render: unknown, shown: unknown): Call => [
  name,
  'lng',
  'lang',
  (options) => called(render, shown, options),
];

const CALLS: readonly Call[] = [
  ['explain', 'formt', 'format', (options) => called(explain, {}, ON, options)],
  ['explainAsData', 'verdikt', 'verdict', (options) => called(explainAsData, {}, ON, options)],
  ['letter', 'langg', 'lang', (options) => called(letter, explainAsData({}, ON), options)],
  ['parseCase', 'onn', 'on', (options) => called(parseCase, {}, options)],
  ['ledger', 'approvedon', 'approvedOn', (options) => called(ledger, history, withMore(MONTHS, options))],
  [
    'turningPoints',
    'disclos',
    'disclose',
    (options) => called(turningPoints, history, withMore(MONTHS, options)),
  ],
  ['settle', 'disclos', 'disclose', (options) => called(settle, [], [], options)],
  [
    'reconcile',
    'standard',
    'standards',
    (options) => called(reconcile, [], [], withMore({ on: '2017-09' }, options)),
  ],
  ['Aggregation', 'age', 'ages', (options) => made(Aggregation, options)],
  ['compare', 'mising', 'missing', (options) => called(compare, [], ON, ON, options)],
  ['Comparison', 'disclosed', 'disclose', (options) => made(Comparison, ON, ON, options)],
  ['ReadingLadder', 'disclosed', 'disclose', (options) => made(ReadingLadder, ON, options)],
  ['readingLadder', 'disclosed', 'disclose', (options) => called(readingLadder, [], ON, options)],
  ['missingFacts', 'disclosed', 'disclose', (options) => called(missingFacts, [], ON, options)],
  ['audit', 'onl', 'only', (options) => called(questioned, ON, options)],
  ['readRegister', 'headerrow', 'headerRow', (options) => called(readRegister, file(), options)],
  ['readPayments', 'isOneChid', 'isOneChild', (options) => called(readPayments, file(), options)],
  ['assessRows', 'signl', 'signal', (options) => called(assessRows, file(), ON, options)],
  ['assessRowsTransform', 'form', 'from', (options) => called(assessRowsTransform, ON, options)],
  ['startInterview', 'leaveout', 'leaveOut', (options) => called(startInterview, ON, options)],
  [
    'toSql',
    'oncolumn',
    'onColumn',
    (options) => called(toSql, withMore({ dialect: 'duckdb', ...ON }, options)),
  ],
  rendering('ledgerTable', ledgerTable, months),
  rendering('ledgerCsv', ledgerCsv, months),
  rendering('ledgerCsvLines', ledgerCsvLines, months),
  rendering('ledgerSvg', ledgerSvg, months),
  rendering('turningPointsTable', turningPointsTable, points),
  rendering('turningPointsCsv', turningPointsCsv, points),
  rendering('turningPointsCsvLines', turningPointsCsvLines, points),
  rendering('settleTable', settleTable, settled),
  rendering('settleCsv', settleCsv, settled),
  rendering('aggregateTable', aggregateTable, counts),
  rendering('aggregateMarkdown', aggregateMarkdown, counts),
  rendering('aggregateCsv', aggregateCsv, counts),
  rendering('aggregateJson', aggregateJson, counts),
  rendering('reconcileTable', reconcileTable, paid),
  rendering('reconcileMarkdown', reconcileMarkdown, paid),
  rendering('reconcileCsv', reconcileCsv, paid),
  rendering('compareTable', compareTable, summary),
  rendering('compareMarkdown', compareMarkdown, summary),
  rendering('ladderTable', ladderTable, []),
  rendering('ladderMarkdown', ladderMarkdown, []),
  rendering('missingFactsTable', missingFactsTable, []),
  rendering('missingFactsMarkdown', missingFactsMarkdown, []),
  rendering('ladderPicture', ladderPicture, []),
  rendering('waterfallPicture', waterfallPicture, summary),
  rendering('rangePicture', rangePicture, summary),
  rendering('findingsTable', findingsTable, []),
  rendering('findingsMarkdown', findingsMarkdown, []),
  rendering('findingsHtml', findingsHtml, []),
  rendering('stackingMatrix', stackingMatrix, ON),
  rendering('moneyOverAge', moneyOverAge, ON),
  rendering('moneyOverIncome', moneyOverIncome, ON),
];

/** Options beside those that must be there; what is no object is given as it is. */
function withMore(required: object, options: unknown): unknown {
  return typeof options === 'object' && options !== null ? { ...required, ...options } : options;
}

describe('an option that is none', () => {
  it.each(CALLS)('is refused by %s, with what is meant', async (_, misspelt, meant, call) => {
    const [issue, ...more] = await issuesOf(() => call({ [misspelt]: undefined }));
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'unexpected-field', path: misspelt, suggestion: meant });
    expect(issue?.expected?.values).toContain(meant);
    expect(issue?.message).toContain(`did you mean ${meant}?`);
    expect(issue?.messageZh).toContain(`是否指${meant}？`);
  });
});

describe('options that are none', () => {
  it.each(CALLS)('are refused by %s', async (_name, _misspelt, meant, call) => {
    for (const given of ['en', null, 3]) {
      const issues = await issuesOf(() => call(given));
      const issue = issues.find(({ code }) => code === 'invalid-type');
      expect(issue?.expected).toMatchObject({ type: 'object' });
      expect(issue?.expected?.values).toContain(meant);
      expect(issue?.messageZh).toContain('对象');
    }
  });
});

/** A value that an option cannot have, and what the issue says. */
const WRONG: readonly (readonly [string, () => unknown, Partial<Issue>])[] = [
  ['explain full', () => called(explain, {}, ON, { full: 'yes' }), { code: 'invalid-type', path: 'full' }],
  [
    'explain format',
    () => called(explain, {}, ON, { format: 'markdwn' }),
    { code: 'invalid-value', path: 'format', suggestion: 'markdown' },
  ],
  [
    'a language',
    () => called(ledgerTable, months, { lang: 'EN' }),
    { code: 'invalid-value', path: 'lang', suggestion: 'en' },
  ],
  [
    'a disclosure over time',
    () => called(ledger, history, { ...MONTHS, disclose: 'public' }),
    { code: 'invalid-value', path: 'disclose' },
  ],
  [
    'a settlement',
    () => called(settle, [], [], { disclose: 1 }),
    { code: 'invalid-value', path: 'disclose' },
  ],
  [
    'a reconciliation',
    () => called(reconcile, [], [], { on: '2017-09', disclose: 'ofice' }),
    { code: 'invalid-value', path: 'disclose', suggestion: 'office' },
  ],
  ['groups', () => made(Aggregation, { by: 'county' }), { code: 'invalid-type', path: 'by' }],
  [
    'how a comparison is grouped',
    () => called(compare, [], ON, ON, { by: 'ages' }),
    { code: 'invalid-value', path: 'by', suggestion: 'age' },
  ],
  [
    'categories for the public',
    () => called(compare, [], ON, ON, { by: 'category', disclose: 'public' }),
    { code: 'invalid-value', path: 'by', expected: { type: 'choice', values: ['county', 'age'] } },
  ],
  [
    'rows for the public',
    () => compare([], ON, ON, { disclose: 'public' }).rows(),
    { code: 'invalid-value', path: 'disclose' },
  ],
  [
    'kinds of findings',
    () => called(questioned, ON, { only: ['gap', 'clif'] }),
    { code: 'invalid-value', path: 'only[1]', suggestion: 'cliff' },
  ],
  [
    'assumptions of an audit',
    () => called(questioned, { ...ON, assumptions: {} }),
    { code: 'unexpected-field', path: 'assumptions' },
  ],
  ['a header row', () => called(readRegister, file(), { headerRow: 0 }), { path: 'headerRow' }],
  ['days of Excel', () => called(readRegister, file(), { excelDates: 1904 }), { path: 'excelDates' }],
  [
    'the day of a register',
    () => called(readRegister, file(), { on: '2017-6-1' }),
    { code: 'invalid-date', path: 'on' },
  ],
  ['a text for bytes', () => called(readPayments, 'text'), { code: 'invalid-type', path: 'chunks' }],
  [
    'the encoding of payments',
    () => called(readPayments, file(), { encoding: 'utf8' }),
    { code: 'invalid-value', path: 'encoding', suggestion: 'utf-8' },
  ],
  [
    'how a register in rows is read',
    () => called(assessRows, file(), ON, { register: { headerRow: 'one', kye: 'x' } }),
    { code: 'invalid-type', path: 'register.headerRow' },
  ],
  [
    'the goal of an interview',
    () => called(startInterview, ON, { goal: 'orphan-livng' }),
    { code: 'invalid-value', path: 'goal', suggestion: 'orphan-living' },
  ],
  [
    'facts that are left out',
    () => called(startInterview, ON, { leaveOut: ['street', 'strete'] }),
    { code: 'invalid-value', path: 'leaveOut[1]', suggestion: 'street' },
  ],
  ['no dialect', () => called(toSql, ON), { code: 'required', path: 'dialect' }],
  [
    'a dialect',
    () => called(toSql, { ...ON, dialect: 'postgre' }),
    { path: 'dialect', suggestion: 'postgres' },
  ],
  ['a form', () => called(toSql, { ...ON, dialect: 'duckdb', form: 'x' }), { path: 'form' }],
  [
    'a mode',
    () => called(toSql, { ...ON, dialect: 'duckdb', mode: 'gard' }),
    { path: 'mode', suggestion: 'guard' },
  ],
  [
    'a column that is none',
    () => called(toSql, { ...ON, dialect: 'duckdb', select: ['orphn'] }),
    { path: 'select', suggestion: 'orphan' },
  ],
  [
    'a fact in bindings',
    () => called(toSql, { ...ON, dialect: 'duckdb', bindings: { columns: { strete: 'a' } } }),
    { code: 'unknown-fact', path: 'bindings.columns.strete', suggestion: 'street' },
  ],
  [
    'a member of bindings',
    () => readBindings({ colums: {} }),
    { code: 'unexpected-field', path: 'bindings.colums', suggestion: 'columns' },
  ],
];

describe('a value that an option cannot have', () => {
  it.each(WRONG)('%s', async (_, call, expected) => {
    const [issue] = await issuesOf(call);
    expect(issue).toMatchObject(expected);
    expect(issue?.message).toMatch(/^[^一-鿿]+$/);
    expect(issue?.messageZh).toMatch(/[一-鿿]/);
  });

  it('leaves an option that is undefined as if it were not there', () => {
    expect(called(compare, [], ON, ON, { by: undefined })).toMatchObject({ by: null, disclose: 'office' });
    expect(called(ledgerTable, months, { lang: undefined })).toBe(ledgerTable(months));
    expect(called(explain, {}, ON, { lang: undefined, full: undefined })).toBe(explain({}, ON));
  });
});
