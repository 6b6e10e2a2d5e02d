/** The cut as somebody would write it in SQL by hand, under the default readings, run in DuckDB with one thread. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Codes: status 0 living, 1 deceased, 2 declared-missing, 3 out-of-contact, 4 unidentified; custody 0 none, 1 detained, 3 long sentence, 4 rehabilitation. */
const parent = (name) => `
  ${name}_status IN (1, 2, 4) AS ${name}_lost,
  NOT ${name}_lost AND (${name}_severely_disabled OR ${name}_seriously_ill OR ${name}_custody IN (3, 4)
    OR ${name}_abandoned_child OR ${name}_guardianship_revoked) AS ${name}_ground,
  NOT ${name}_lost AND ${name}_otherwise_unable AS ${name}_unable,
  NOT ${name}_lost AND ${name}_custody = 1 AS ${name}_detained`;

const query = (limits) => `
WITH people AS (
  SELECT *, birth_date > ${limits[18]} AS under18, ${parent('father')}, ${parent('mother')},
    hukou_division // 100 = 4310 OR (hukou_division = 0 AND father_status = 4 AND mother_status = 4
      AND residence_division // 100 = 4310) AS local
  FROM register
), children AS (
  SELECT *, local AND under18 AS child,
    child AND birth_date > ${limits[16]} AND NOT has_income_source AND NOT supporter_able AS destitute,
    child AND father_lost AND mother_lost AS orphan
  FROM people
), groups AS (
  SELECT *,
    child AND ((father_ground AND mother_ground) OR (father_lost AND (mother_ground OR mother_unable))
      OR (mother_lost AND (father_ground OR father_unable))) AS unattended,
    child AND household_meets_minimum_living AS minimum_living,
    child AND (household_sudden_hardship OR ((father_detained OR mother_detained)
      AND lacks_family_support AND livelihood_in_distress)) AS temporary,
    under18 AND street AS on_street,
    child AND disability_certified AS disabled,
    household_in_hardship OR household_meets_minimum_living OR household_registered_poor OR destitute AS hardship,
    orphan OR (local AND NOT under18 AND orphan_at_eighteen AND education_enrolled) AS orphan_paid,
    destitute AND NOT orphan_paid AS destitute_paid
  FROM children
), paid AS (
  SELECT *,
    child AND (orphan OR destitute OR minimum_living OR unattended OR temporary OR on_street OR disabled) AS difficulty,
    minimum_living AND NOT (orphan_paid OR destitute_paid) AS minimum_paid,
    disabled AND household_meets_minimum_living
      AND NOT (orphan_paid OR destitute_paid OR work_injury_care_fee) AS subsidy_paid,
    disabled AND disability_grade <= 2 AND NOT (destitute_paid OR work_injury_care_fee) AS nursing_paid,
    education_stage = $senior AND education_enrolled AND education_ownership = 0 AND (household_registered_poor
      OR (disability_certified AND hardship AND NOT household_registered_poor)
      OR (household_rural AND (household_meets_minimum_living OR destitute_paid))) AS fee_waiver
  FROM groups
)
SELECT ${[
  'child',
  'orphan',
  'destitute',
  'unattended',
  'minimum_living',
  'temporary',
  'on_street',
  'disabled',
  'difficulty',
  'orphan_paid',
  'destitute_paid',
  'minimum_paid',
  'subsidy_paid',
  'nursing_paid',
  'fee_waiver',
]
  .map((name) => `count(*) FILTER (${name})`)
  .join(', ')} FROM paid`;

/** The position of 普通高中 among the stages. */
const SENIOR = 4;

const CODED = /(status|custody|care|incident|stage|ownership|setting|grade)$/;

function sqlType(name, column) {
  if (column instanceof Int32Array) return 'INTEGER';
  if (column instanceof BigInt64Array) return 'BIGINT';
  return CODED.test(name) ? 'UTINYINT' : 'BOOLEAN';
}

function cell(column, row) {
  const value = column[row];
  if (column instanceof Uint8Array) return value === 255 ? '' : value;
  return value === -1 || value === -1n ? '' : value;
}

export async function cutInDuckDB(columns, latestBirth, runs) {
  const duckdb = await import('@duckdb/node-api').catch(() => null);
  if (duckdb === null) return null;
  const typed = Object.entries(columns).filter(([, column]) => !Array.isArray(column));
  const directory = mkdtempSync(join(tmpdir(), 'columns-'));
  try {
    const file = join(directory, 'register.csv');
    const lines = [typed.map(([name]) => name).join(',')];
    for (let row = 0; row < typed[0][1].length; row += 1) {
      lines.push(typed.map(([, column]) => cell(column, row)).join(','));
    }
    writeFileSync(file, `${lines.join('\n')}\n`);
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    await connection.run('SET threads = 1');
    const types = typed.map(([name, column]) => `${name} ${sqlType(name, column)}`);
    await connection.run(`CREATE TABLE register (${types.join(', ')})`);
    await connection.run(`COPY register FROM '${file}' (HEADER)`);
    const sql = query(latestBirth).replace('$senior', SENIOR);
    const times = [];
    let counts = [];
    for (let i = 0; i < runs; i += 1) {
      const start = performance.now();
      const [row] = (await connection.runAndReadAll(sql)).getRows();
      times.push(performance.now() - start);
      counts = row.map(Number);
    }
    return { milliseconds: times.sort((one, other) => one - other)[runs >> 1], counts };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
