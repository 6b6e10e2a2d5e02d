import type { EditionCase } from '../../case/edition-dictionaries.js';
import { isOn } from '../../columns/bits.js';
import type { Columns } from '../../columns/columns.js';
import { loadColumns } from '../../columns/load-columns.js';
import { Register } from '../../columns/register.js';
import { RefusedInput } from '../../input/issue.js';
import { mustBe } from '../../input/say.js';
import type { Widened } from '../../input/widened.js';
import { withRenderings } from '../../office/rendered.js';
import type { ComparedContext, CompareOptions, FileContext } from './compare-options.js';
import type { ComparedRow, CompareSummary } from './compared.js';
import { Comparison } from './comparison.js';
import { countRegister, issuesByRow } from './count-register.js';
import { compareMarkdown, compareTable } from './render-compared.js';

/** A register under two contexts: the numbers, and on demand the rows. */
export interface Compared extends CompareSummary {
  /**
   * A tidy row per child, in the order of the register; decided again as they are looked at.
   *
   * @throws {RefusedInput} for the public, which has counts and totals alone.
   */
  readonly rows: () => Iterable<ComparedRow>;
}

function* casesCompared(register: readonly EditionCase[], comparison: Comparison): Generator<ComparedRow> {
  for (const child of register) yield comparison.add(child);
}

function* columnsCompared(register: Register, comparison: Comparison): Generator<ComparedRow> {
  const issues = issuesByRow(register, comparison.isGuarded);
  for (let row = 0; row < register.rows; row += 1) {
    const wrong = isOn(register.sound, row) ? undefined : issues.get(row);
    yield wrong === undefined ? comparison.addSound(register.slots(row)) : comparison.addRefused(null, wrong);
  }
}

const NO_ROWS = /* @__PURE__ */ mustBe(
  'invalid-value',
  'disclose',
  {
    zh: ' office 或 full，才有逐人的行：对外公布的只有人数和合计',
    en: 'office or full for rows: the public has counts and totals alone',
  },
  { type: 'choice', values: ['full', 'office'] },
);

/** Cases, or columns as `assessColumns` takes them. */
export type Comparable = readonly EditionCase[] | Columns | Register;

function isCases(register: Comparable): register is readonly EditionCase[] {
  return Array.isArray(register);
}

/** A register that can be gone through again and again: cases, or columns that are checked once. */
export type Loaded = readonly EditionCase[] | Register;

export function loaded(register: Comparable): Loaded {
  return isCases(register) || register instanceof Register ? register : loadColumns(register);
}

/** Counts all children of a register, without their rows. */
export function countAll(register: Loaded, comparison: Comparison): CompareSummary {
  if (isCases(register)) {
    for (const child of register) comparison.count(child);
  } else {
    countRegister(register, comparison);
  }
  return comparison.summary();
}

/**
 * Compares two contexts over a register: a reading, a standard, a day or the policy changed. Per child the bounds of the
 * difference of what is paid by the month, by the year and by the semester, each of them reached; who gains, loses,
 * stays or is not settled; which verdicts turn.
 *
 * @param register cases, or columns as `assessColumns` takes them.
 * @param before the day (`YYYY-MM-DD`), and where given the standards (yuan as text) and the readings.
 * @param after the same, changed, or with another `policy`. A child born after either day is refused.
 * @param options `by` county, age or category; `disclose` `office` (default) decides every child as if `hiv` were false.
 * A confidential case is then in no sum, and of it nothing but its id is told. `public` has no rows and withholds small
 * numbers.
 * @throws {RefusedInput} where a context, an option or the columns are refused as a whole.
 * @see 2.1-8
 * @example
 * const orphan = {
 *   birthDate: '2010-01-15',
 *   hukouDivision: '431002',
 *   care: 'kin',
 *   father: { status: 'deceased' },
 *   mother: { status: 'deceased' },
 * } as const;
 * const raised = {
 *   standard: 'orphan-community',
 *   division: '431000',
 *   from: '2017-01-01',
 *   until: null,
 *   amount: '650',
 *   unit: 'CNY/month',
 *   source: 'a draft',
 * } as const;
 * const compared = compare([orphan], { on: '2017-06-01' }, { on: '2017-06-01', standards: [raised] });
 * compared.total.change; // { min: '50.00', max: '50.00' }
 */
export function compare(
  register: Comparable,
  before: ComparedContext,
  after: ComparedContext,
  options?: CompareOptions,
): Compared;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function compare<const Before, const After>(
  register: Comparable,
  before: Before & Widened<Before, FileContext>,
  after: After & Widened<After, FileContext>,
  options?: CompareOptions,
): Compared;
export function compare(
  register: Comparable,
  before: ComparedContext,
  after: ComparedContext,
  options: CompareOptions = {},
): Compared {
  const children = loaded(register);
  const begin = (): Comparison => new Comparison(before, after, options);
  const made: Compared = {
    ...countAll(children, begin()),
    rows: () => {
      if (options.disclose === 'public') throw new RefusedInput([NO_ROWS]);
      return isCases(children) ? casesCompared(children, begin()) : columnsCompared(children, begin());
    },
  };
  return withRenderings(made, () => {
    const shown =
      made.disclose === 'full'
        ? countAll(children, new Comparison(before, after, { ...options, disclose: 'office' }))
        : made;
    return {
      text: (lang) => compareTable(shown, { lang }),
      markdown: (lang) => compareMarkdown(shown, { lang }),
    };
  });
}
