import { expect, test } from 'vitest';
import { receivedHardshipSubsidy } from '../../src/case/facts/editions/received.js';
import { householdIncomePerCapita as income } from '../../src/case/facts/household.js';
import { DIALECT } from '../../src/sql/dialect.js';
import { addedUp, type Written } from '../../src/sql/money/added-up.js';
import { sqlite } from './in-process.js';

const living: Written = { figure: '35000', deducts: [income], received: [] };
const toppedUp: Written = { figure: '95000', deducts: [], received: [living] };

// 950 less what is paid of 350 less an income; no income leaves 600, an income of 350 or more 950.
test.each<[string, readonly Written[], string, number, number]>([
  ['a figure less an unknown sum', [living], 'NULL', 0, 35_000],
  ['a top-up of it rises with the sum', [toppedUp], 'NULL', 60_000, 95_000],
  ['with what it tops up it is the same', [toppedUp, living], 'NULL', 95_000, 95_000],
  ['two top-ups of one payment rise together', [toppedUp, toppedUp, living], 'NULL', 155_000, 190_000],
  ['a sum that is known', [toppedUp], '10000', 70_000, 70_000],
  // 350 less a subsidy, less 350 less an income: all of it where the income is beyond and the subsidy nothing.
  [
    'two unknown sums that move it against each other',
    [{ figure: '35000', deducts: [receivedHardshipSubsidy], received: [living] }],
    'NULL',
    0,
    35_000,
  ],
])('%s', async (_name, payments, sum, least, most) => {
  const sums = { orNull: () => sum, orNothing: () => `COALESCE(${sum}, 0)` };
  const bounds = addedUp(payments, sums, DIALECT.sqlite);
  const engine = await sqlite();
  expect(await engine.query(`SELECT ${bounds.least} AS least, ${bounds.most} AS most`)).toEqual([
    { least, most },
  ]);
});
