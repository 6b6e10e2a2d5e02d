import { describe, expect, it } from 'vitest';
import { assessColumns, readPaymentMapping, readPayments, readRegister } from '../../src/batch.js';
import { orphanLiving } from '../../src/calculators/orphan-living.js';
import {
  assess,
  caseInput,
  explain,
  type Issue,
  isRefusedInput,
  letter,
  parseCase,
  parseStandards,
  RefusedInput,
  rulebookAs,
  standardsInput,
  verify,
} from '../../src/index.js';
import { isOrphan } from '../../src/predicates/is-orphan.js';
import { ledger, parseHistory, settle, turningPoints } from '../../src/time/index.js';

const on = '2017-06-01';
const anything = (value: unknown): unknown => value;

/** Calls as a program without types may. */
const called = (make: unknown, ...given: readonly unknown[]): unknown =>
  typeof make === 'function' ? Reflect.apply(make, undefined, given) : undefined;

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}

/** The issues with which a call is refused. */
async function issuesOf(call: () => unknown): Promise<readonly Issue[]> {
  try {
    await call();
  } catch (error) {
    if (isRefusedInput(error)) return error.issues;
    throw error;
  }
  return [];
}

async function issuesOfRegister(text: string): Promise<readonly Issue[]> {
  const found: Issue[] = [];
  found.push(
    ...(await issuesOf(async () => {
      for await (const row of readRegister(bytes(text))) if ('issues' in row) found.push(...row.issues);
    })),
  );
  return found;
}

async function issuesOfPayments(text: string): Promise<readonly Issue[]> {
  const found: Issue[] = [];
  found.push(
    ...(await issuesOf(async () => {
      for (const row of (await readPayments(bytes(text))).rows)
        if ('issues' in row) found.push(...row.issues);
    })),
  );
  return found;
}

const issuesIn = (parsed: { readonly ok: boolean; readonly issues?: readonly Issue[] }) =>
  parsed.issues ?? [];

/** Something wrong of every kind, checker by checker. */
const WRONG: readonly (readonly [string, () => Promise<readonly Issue[]> | readonly Issue[]])[] = [
  [
    'a case',
    () => issuesIn(parseCase({ hivv: 1, hiv: 'no', care: 'hotel', disability: { grade: 9 }, father: 1 })),
  ],
  [
    'values',
    () =>
      issuesIn(parseCase({ birthDate: '2010-02-30', hukouDivision: '1', household: { incomePerCapita: 4 } })),
  ],
  ['a lost parent', () => issuesIn(parseCase({ father: { status: 'deceased', custody: 'none' } }))],
  ['no case', () => issuesIn(parseCase(3))],
  [
    'too many members',
    () => issuesIn(parseCase(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`a${i}`, 1])))),
  ],
  ['a birth to come', () => issuesIn(parseCase({ birthDate: '2018-01-01' }, { on }))],
  [
    'a context',
    () =>
      issuesOf(() =>
        assess(
          anything({}),
          anything({ on: '2017-13-01', reading: 1, readings: { birthday: 'x', birthdays: 'y' } }),
        ),
      ),
  ],
  ['a day that is missing', () => issuesOf(() => assess({}, anything({})))],
  ['a day that is no text', () => issuesOf(() => assess({}, anything({ on: 5 })))],
  ['readings', () => issuesOf(() => assess({}, anything({ on, readings: 3 })))],
  [
    'assumptions',
    () => issuesOf(() => assess({}, anything({ on, assumptions: { streat: false, id: 'a', hiv: 1 } }))),
  ],
  ['no assumptions', () => issuesOf(() => assess({}, anything({ on, assumptions: 3 })))],
  [
    'standards',
    () =>
      issuesIn(
        parseStandards([
          { standard: 'orphan-comunity', division: '1', from: 'x', amount: '1e3', unit: 'x', extra: 1 },
          3,
        ]),
      ),
  ],
  [
    'amounts',
    () =>
      issuesIn(
        parseStandards([
          {
            standard: 'orphan-community',
            division: '431000',
            from: '2017-01-01',
            until: '2016-01-01',
            amount: '580',
            unit: 'CNY',
            source: 's',
          },
          {
            standard: 'medical-aid-share',
            division: '431000',
            from: '2017-01-01',
            amount: '2',
            unit: 'ratio',
            source: 's',
            rural: true,
          },
          {
            standard: 'minimum-living',
            division: '431000',
            from: '2017-01-01',
            amount: 'x',
            unit: 'CNY/month',
            source: 's',
          },
          {
            standard: 'senior-fee',
            division: '431000',
            from: '2017-01-01',
            amount: '1',
            unit: 'CNY/semester',
            source: 's',
          },
          {
            standard: 'senior-fee',
            division: '431000',
            from: '2017-01-01',
            amount: '1',
            unit: 'CNY/semester',
            source: 's',
          },
        ]),
      ),
  ],
  ['no standards', () => issuesIn(parseStandards(3))],
  [
    'a history',
    () =>
      issuesIn(
        parseHistory({ case: { hiv: 1 }, events: [{ on: 'x', set: { id: 'a' }, more: 1 }, 3], more: 1 }),
      ),
  ],
  ['no history', () => issuesIn(parseHistory(3))],
  [
    'a ledger',
    () => issuesOf(() => ledger({ case: {} }, anything({ from: '2017-09', to: '2017-08', disclose: 'x' }))),
  ],
  ['turning points', () => issuesOf(() => turningPoints(anything(3), anything({ from: on, to: on })))],
  [
    'payments',
    () =>
      issuesOf(() => settle(anything([{ month: '2017', benefit: '', amount: '-1', x: 1 }, 3]), anything(3))),
  ],
  ['a calculator', () => issuesOf(() => called(orphanLiving, anything({}), anything({ on, division: '1' })))],
  ['a predicate', () => issuesOf(() => isOrphan(anything({ father: { status: 1 }, birthDate: 3 }), { on }))],
  [
    'columns',
    () =>
      issuesOf(() => called(assessColumns, anything({ hivv: [], hiv: 3, street: [true], care: [] }), { on })),
  ],
  ['a result', () => issuesOf(() => verify({}, {}))],
  [
    'the name of a verdict',
    () => issuesOf(() => called(explain, {}, { on }, anything({ verdict: 'orfan' }))),
  ],
  [
    'a register',
    () =>
      issuesOfRegister(
        '编号,出生日期,流浪,家庭人均月收入,父亲状况,残疾等级,户籍所在县市区\na,2010-2-30,也许,1万,在,9,月球\n',
      ),
  ],
  ['dates', () => issuesOfRegister('id,birth_date\na,3/2/2010\nb,2010年\nc,40000\n')],
  ['headers', () => issuesOfRegister('编号,出生日期,出生日期,不知\na,2010-02-03,,\n')],
  ['an empty file', () => issuesOfRegister('')],
  ['quotes', () => issuesOfRegister('id,street\n"a,是\n')],
  [
    'rows of payments',
    () => issuesOfPayments('id,benefit,amount,month\na,x,1e3,2017-13\n,orphan-living,,\n'),
  ],
  ['headers of payments', () => issuesOfPayments('a,b\n1,2\n')],
  [
    'a mapping of payments',
    () =>
      issuesOf(() => readPaymentMapping({ columns: { a: 'amout' }, benefits: { b: 1 }, key: 1, more: 1 })),
  ],
];

describe('what is wrong with an input', () => {
  it.each(WRONG)('is told of %s in both languages', async (_, wrong) => {
    const issues = await wrong();
    expect(issues.length).toBeGreaterThan(0);
    for (const { code, path, message, messageZh, expected } of issues) {
      expect(messageZh ?? `${code}: ${message}`).toMatch(/\p{Script=Han}/u);
      expect(`${code} ${path}`).not.toMatch(/\p{Script=Han}.*undefined/u);
      if (expected !== undefined) expect(typeof expected.type).toBe('string');
    }
  });

  it('says what is expected and what is near, for a program', () => {
    const issues = issuesIn(
      parseCase({ fater: null, father: { status: 'dead' }, disability: { grade: 9 }, hiv: 'no' }),
    );
    expect(issues.map(({ path, expected, suggestion }) => ({ path, expected, suggestion }))).toEqual([
      { path: 'fater', expected: undefined, suggestion: 'father' },
      {
        path: 'father.status',
        expected: {
          type: 'choice',
          values: ['living', 'deceased', 'declared-missing', 'out-of-contact', 'unidentified'],
        },
        suggestion: undefined,
      },
      { path: 'disability.grade', expected: { type: 'number', values: [1, 2, 3, 4] }, suggestion: undefined },
      { path: 'hiv', expected: { type: 'boolean' }, suggestion: undefined },
    ]);
    expect(issues[1]?.messageZh).toBe(
      '父亲：状况（father.status）须为下列之一：living、deceased、declared-missing、out-of-contact、unidentified',
    );
    const below = issuesIn(
      parseStandards([
        {
          standard: 'orphan-community',
          division: '431000',
          from: on,
          amount: '599.99',
          unit: 'CNY/month',
          source: 's',
        },
      ]),
    );
    expect(below[0]).toMatchObject({
      code: 'standard-below-floor',
      expected: { type: 'amount', min: '600' },
    });
  });

  it('never carries the value', async () => {
    const secret = 'Wang-Xiaoming';
    const issues = [
      ...issuesIn(parseCase({ id: 5, hiv: secret, care: secret, father: { status: secret } })),
      ...(await issuesOfRegister(`id,出生日期,流浪\na,${secret},${secret}\n`)),
    ];
    expect(issues.length).toBe(6);
    expect(JSON.stringify(issues)).not.toContain(secret);
  });
});

describe('a refusal of another copy of the library', () => {
  it('is known by its mark', () => {
    const refused = new RefusedInput([]);
    const foreign = Object.assign(new Error('refused'), { issues: [] });
    Object.defineProperty(foreign, Symbol.for('kunjing.RefusedInput'), { value: true });
    expect([isRefusedInput(refused), refused instanceof RefusedInput, refused instanceof Error]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isRefusedInput(foreign), foreign instanceof RefusedInput]).toEqual([true, true]);
    for (const other of [
      new Error('refused'),
      null,
      undefined,
      'refused',
      {},
      { name: 'RefusedInput', issues: [] },
    ]) {
      expect([isRefusedInput(other), other instanceof RefusedInput]).toEqual([false, false]);
    }
  });
});

describe('options', () => {
  const child = { street: true };
  it.each([
    ['format must be one of', () => called(rulebookAs, anything('xml'))],
    ['options must be an object', () => called(explain, child, { on }, anything('en'))],
    ['language is no option', () => called(explain, child, { on }, anything({ language: 'en' }))],
    ['lang must be one of', () => called(explain, child, { on }, anything({ lang: 'fr' }))],
    ['chunks must be a stream of bytes', () => called(readRegister, anything('text'))],
    ['encoding must be one of', () => called(readRegister, bytes(''), anything({ encoding: 'latin1' }))],
    ['as must be one of', () => called(letter, anything({ disclose: 'office' }), anything({ as: 'pdf' }))],
  ])('that are none are refused: %s', async (message, call) => {
    const [issue] = await issuesOf(call);
    expect(issue?.message).toContain(message);
    expect(issue?.messageZh).toMatch(/\p{Script=Han}/u);
  });

  it('of parseCase are an issue', () => {
    expect(called(parseCase, {}, { at: on })).toMatchObject({
      ok: false,
      issues: [{ code: 'unexpected-field', path: 'at' }],
    });
  });
});

describe('as a Standard Schema', () => {
  it('a case is what parseCase takes, with its issues', () => {
    expect(caseInput['~standard']).toMatchObject({ version: 1, vendor: 'kunjing' });
    expect(caseInput['~standard'].validate({ hiv: undefined })).toEqual({ value: { hiv: undefined } });
    const { issues = [] } = caseInput['~standard'].validate({ father: { status: 'dead' } });
    expect(issues).toMatchObject([
      {
        path: ['father', 'status'],
        code: 'invalid-value',
        expected: { type: 'choice' },
      },
    ]);
    expect(caseInput['~standard'].validate(3).issues).toMatchObject([{ path: [] }]);
  });

  it('standards are what parseStandards takes', () => {
    expect(standardsInput['~standard'].validate([]).issues).toBeUndefined();
    const { issues = [] } = standardsInput['~standard'].validate([{ standard: 'orphan-community' }]);
    expect(issues[0]).toMatchObject({ code: 'required', path: ['standards', 0, 'division'] });
  });
});
