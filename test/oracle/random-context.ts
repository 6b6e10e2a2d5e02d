/** Random days, readings and standards. */
import fc from 'fast-check';
import { formatDay } from './calendar.js';
import {
  areReadings,
  type EditionId,
  type OracleContext,
  type Readings,
  readingsOf,
  type StandardEntry,
} from './context.js';
import { STANDARDS, type StandardId } from './ids.js';

/** Days on which something is due to go wrong: policy start, leap days, days of later rules, and those beside them. */
const ON_DAYS = [
  '2017-03-27',
  '2017-06-01',
  '2016-02-29',
  '2018-02-28',
  '2018-03-01',
  '2018-09-30',
  '2018-10-01',
  '2019-12-31',
  '2020-01-01',
  '2020-02-29',
  '2020-03-01',
  '2020-07-28',
  '2020-07-29',
  '2021-02-28',
  '2021-03-01',
  '2021-06-30',
  '2021-07-01',
  '2023-12-01',
  '2024-02-29',
  '2025-04-30',
  '2025-05-01',
];

const onDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ON_DAYS) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        year: fc.integer({ min: 2015, max: 2026 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(formatDay),
  },
);

/** Each reading is absent, given as its default, or switched. */
const readingsArbitrary = (edition: EditionId): fc.Arbitrary<Readings> =>
  fc.oneof(
    fc.constant<Readings>({}),
    fc
      .record(
        Object.fromEntries(
          readingsOf(edition).map(([id, options]): [string, fc.Arbitrary<string>] => [
            id,
            fc.constantFrom(...options),
          ]),
        ),
        { requiredKeys: [] },
      )
      .filter(areReadings),
  );

function floorOf(standard: StandardId): number {
  if (standard === 'orphan-community') return 600;
  if (standard === 'orphan-institution') return 1000;
  return 0;
}

function amountOf(line: (typeof STANDARDS)[number]): fc.Arbitrary<string> {
  if (line.unit === 'ratio') return fc.constantFrom('0', '0.25', '0.3333', '0.5', '0.6667', '1');
  const floor = floorOf(line.id);
  return fc
    .record({ above: fc.constantFrom(0, 50, 70, 150, 350, 420), fraction: fc.constantFrom('', '.5', '.17') })
    .map(({ above, fraction }) => `${floor + above}${fraction}`);
}

/** The entries of one standard, division and kind: none, one without end, or two that follow each other. */
function slot(
  line: (typeof STANDARDS)[number],
  division: string,
  rural: boolean | null,
): fc.Arbitrary<StandardEntry[]> {
  const entry = (from: string, until: string | null, amount: string, source: string): StandardEntry => ({
    standard: line.id,
    division,
    from,
    until,
    amount,
    unit: line.unit,
    source,
    ...(rural === null ? {} : { rural }),
  });
  const amount = amountOf(line);
  const none = fc.constant<StandardEntry[]>([]);
  const one = amount.map((value) => [entry('2015-01-01', null, value, 'a')]);
  const two = fc
    .record({ before: amount, after: amount })
    .map(({ before, after }) => [
      entry('2015-01-01', '2018-02-28', before, 'a'),
      entry('2018-03-01', null, after, 'b'),
    ]);
  const short = amount.map((value) => [entry('2017-01-01', '2017-12-31', value, 'c')]);
  const weight = division === '431000' ? 2 : 6;
  return fc.oneof(
    { weight, arbitrary: none },
    { weight: 2, arbitrary: one },
    { weight: 1, arbitrary: two },
    { weight: 1, arbitrary: short },
  );
}

/** Valid standards for the city and two of its counties, with gaps. */
const standardsArbitrary: fc.Arbitrary<StandardEntry[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<StandardEntry[]>([]) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        ...STANDARDS.flatMap((line) =>
          ['431000', '431002', '431021'].flatMap((division) => {
            const twoKinds = line.id === 'destitute-support' || line.id === 'minimum-living';
            return twoKinds
              ? [slot(line, division, true), slot(line, division, false)]
              : [slot(line, division, null)];
          }),
        ),
      )
      .map((slots) => slots.flat()),
  },
);

/** A context of an edition; that of 2017 names none, as callers of today do. */
export const contextOf = (edition: EditionId): fc.Arbitrary<OracleContext> =>
  fc.record({
    on: onDay,
    readings: readingsArbitrary(edition),
    standards: standardsArbitrary,
    ...(edition === 'chenzhou-2017' ? {} : { edition: fc.constant(edition) }),
  });

export const contextArbitrary: fc.Arbitrary<OracleContext> = contextOf('chenzhou-2017');
