import { type ChildCase, FACTS } from '../../../src/case/dictionary.js';
import { flatColumnName } from '../../../src/case/flat.js';
import { officeCase } from '../../../src/office/office-case.js';
import type { SqlOptions } from '../../../src/sql/index.js';
import { caseOf, drawing, type Row, randomStandards } from '../../register/random-register.js';
import { columnTypes, expectedOf, randomRows, type TableRow, tableRow } from '../engine-rows.js';
import type { Table } from './job.js';

/** What a query must say, by the names of its columns. */
type Cells = Readonly<Record<string, unknown>>;

/** One way to write the rules, and what it must say of each child. */
export interface Variant {
  readonly name: string;
  readonly options: Omit<SqlOptions, 'dialect'>;
  readonly expected: (index: number) => Cells;
}

const ON = '2017-06-01';
const FORGET = 10;

/** Days on or after every birth: ends of months and Februaries among them. */
const DAYS = ['2017-06-01', '2018-02-28', '2018-03-01', '2020-02-29', '2021-05-31', '2023-12-31'] as const;

function dayOf(index: number): string {
  return DAYS[index % DAYS.length] ?? ON;
}

function csv(headers: readonly string[], rows: readonly (readonly TableRow[string][])[]): string {
  return [headers, ...rows].map((row) => row.map((cell) => cell ?? '').join(',')).join('\n');
}

/** Random children of whom a tenth of the facts is unknown, each with a day of its own, and standards. */
export class Children {
  readonly tables: readonly Table[];
  readonly variants: readonly Variant[];
  /** The whole book on one day for all: what is measured. */
  readonly measured: Omit<SqlOptions, 'dialect'>;
  readonly context: { readonly on: string; readonly standards: ReturnType<typeof randomStandards> };
  private readonly rows: readonly Row[];

  constructor(readonly count: number) {
    const draw = drawing(7);
    const standards = randomStandards(draw);
    this.rows = randomRows(draw, ON, count, FORGET);
    const names = FACTS.map(({ path }) => flatColumnName(path));
    const lines = this.rows.map((row, index) => {
      const cells = tableRow(row, String(index));
      return [...names.map((name) => cells[name] ?? null), dayOf(index)];
    });
    const types = [...columnTypes('DATE', 'BOOLEAN'), ['decided_on', 'DATE'] as const];
    const figures = standards.map((one) => [
      ...[one.standard, one.division, one.rural ?? null, one.from, one.until ?? null, one.amount],
    ]);
    this.tables = [
      { name: 'children', csv: csv([...names, 'decided_on'], lines), types },
      {
        name: 'standards',
        csv: csv(['standard', 'division', 'rural', 'from', 'until', 'amount'], figures),
        types: [
          ['standard', 'VARCHAR(60)'],
          ['division', 'VARCHAR(6)'],
          ['rural', 'BOOLEAN'],
          ['from', 'DATE'],
          ['until', 'DATE'],
          ['amount', 'DECIMAL(12, 4)'],
        ],
      },
    ];
    this.context = { on: ON, standards };
    this.measured = this.context;
    const readings = { birthday: 'on-birthday', 'private-school': 'same-amount' } as const;
    this.variants = [
      {
        name: 'exact',
        options: { ...this.context, monthly: true, excludedBy: true },
        expected: (index) => this.decided(index, this.context),
      },
      {
        name: 'kleene',
        options: { ...this.context, form: 'kleene' },
        expected: (index) => this.decided(index, this.context),
      },
      {
        name: 'day-and-standards-in-tables',
        options: { onColumn: 'decided_on', standards: 'table', readings, monthly: true },
        expected: (index) => this.decided(index, { on: dayOf(index), standards, readings }),
      },
      {
        name: 'office',
        options: { ...this.context, disclose: 'office', monthly: true },
        expected: (index) => this.shown(index),
      },
    ];
  }

  /** The children as cases. */
  cases(): readonly Readonly<Record<string, unknown>>[] {
    return this.rows.map((row, index) => ({ ...caseOf(row), id: String(index) }));
  }

  decided(index: number, context: Parameters<typeof expectedOf>[1]): Cells {
    return expectedOf(this.caseAt(index), context);
  }

  /** To an office: as if HIV were false, and of a confidential child only that. */
  private shown(index: number): Cells {
    const child: ChildCase = this.caseAt(index);
    if (child.confidential === true) return { confidential: true };
    return { ...expectedOf(officeCase(child), this.context), confidential: false };
  }

  private caseAt(index: number): ReturnType<typeof caseOf> {
    return caseOf(this.rows[index] ?? new Map());
  }
}
