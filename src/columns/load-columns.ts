import { CaseChecker } from '../case/check.js';
import { DICTIONARY } from '../case/dictionary.js';
import { birthDate } from '../case/facts/child.js';
import { flatColumnName } from '../case/flat.js';
import { nest } from '../case/shape.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import { mustBe, told, wrongAt } from '../input/say.js';
import type { Fact } from '../logic/fact.js';
import { eachOn, emptyPlane } from './bits.js';
import { type CellReader, cellReader, cellValue, REFUSED, type ReadValue, UNKNOWN } from './cells.js';
import type { Column, Columns } from './columns.js';
import { type Packed, pack } from './fact-column.js';
import { settleLostParents } from './lost-parents.js';
import { Register, type RegisterFacts, type RowIssue } from './register.js';

/** A column that was given for a fact, and how its cells are read. */
interface GivenColumn {
  readonly fact: Fact;
  readonly column: Column;
  readonly read: CellReader;
}

function isColumn(value: unknown): value is Column {
  return (
    Array.isArray(value) ||
    value instanceof Uint8Array ||
    value instanceof Int32Array ||
    value instanceof BigInt64Array
  );
}

/** The last day there is, as a slot: births are compared with the day of the decision once that is known. */
const LAST_DAY = 99_991_231;

/** Checks registers by the facts of one policy, and packs them. */
export class RegisterLoader {
  private readonly names: ReadonlyMap<string, Fact>;
  private readonly cases: CaseChecker;

  constructor(private readonly facts: RegisterFacts) {
    this.names = new Map(facts.dictionary.facts.map((fact) => [flatColumnName(fact.path), fact]));
    this.cases = new CaseChecker(facts);
  }

  /** Checks and packs a register. */
  load(columns: unknown): Register {
    const { dictionary } = this.facts;
    const given = this.checkColumns(columns);
    const rows = given[0]?.column.length ?? 0;
    const refused = emptyPlane(rows);
    const packed = new Array<Packed | undefined>(dictionary.facts.length).fill(undefined);
    for (const { fact, read } of given) {
      const one = pack(fact, read, rows, refused);
      // No rule reads free text: it is checked and left out.
      if (fact.type !== 'text') packed[dictionary.slotOf(fact)] = one;
    }
    settleLostParents(dictionary.groups, packed, refused);
    const issues: RowIssue[] = [];
    eachOn(refused, (row) => issues.push(...this.issuesOf(row, given)));
    return new Register(rows, packed, refused, issues, this.facts);
  }

  private readonly readValue: ReadValue = (fact, value) => {
    const { slots, issues } = this.cases.check(nest([[fact.path, value]]), LAST_DAY);
    return issues.length > 0 ? REFUSED : (slots[this.facts.dictionary.slotOf(fact)] ?? UNKNOWN);
  };

  private issuesOf(row: number, given: readonly GivenColumn[]): RowIssue[] {
    const cells = given.map(({ fact, column }) => [fact.path, cellValue(fact, column, row)] as const);
    return this.cases.check(nest(cells), LAST_DAY).issues.map((issue) => ({ row, ...issue }));
  }

  private checkColumn(name: string, column: unknown, issues: Issue[]): GivenColumn | undefined {
    const fact = this.names.get(name);
    if (fact === undefined) {
      const shown = name.slice(0, 80);
      const says = { zh: '不是事实词典中的列', en: 'is not a column' };
      issues.push(
        wrongAt('unknown-fact', shown, says, { suggestion: nearest(name, [...this.names.keys()]) }),
      );
      return undefined;
    }
    const read = isColumn(column) ? cellReader(fact, column, this.readValue) : undefined;
    if (read !== undefined && isColumn(column)) return { fact, column, read };
    const be = {
      zh: `列表，或能容纳${fact.label.zh}的类型化数组`,
      en: `a list, or a typed array that can hold a ${fact.type}`,
    };
    issues.push(mustBe('invalid-type', name, be, { type: 'list' }));
    return undefined;
  }

  private checkColumns(columns: unknown): readonly GivenColumn[] {
    const issues: Issue[] = [];
    const given: GivenColumn[] = [];
    if (!isRecord(columns)) {
      const message = { zh: 'columns 须为由列组成的对象', en: 'columns must be an object of columns' };
      issues.push(told('invalid-type', '', message, { expected: { type: 'object' } }));
    } else {
      for (const name of Object.keys(columns)) {
        if (columns[name] === undefined) continue;
        const checked = this.checkColumn(name, columns[name], issues);
        if (checked === undefined) continue;
        const [first] = given;
        if (first !== undefined && first.column.length !== checked.column.length) {
          const other = flatColumnName(first.fact.path);
          const says = { zh: `的行数须与 ${other} 相同`, en: `must have as many rows as ${other}` };
          const { length } = first.column;
          issues.push(
            wrongAt('invalid-type', name, says, { expected: { type: 'list', min: length, max: length } }),
          );
        }
        given.push(checked);
      }
    }
    if (issues.length > 0) throw new RefusedInput(issues);
    const { slotOf } = this.facts.dictionary;
    return given.sort((one, other) => slotOf(one.fact) - slotOf(other.fact));
  }
}

let loader: RegisterLoader | undefined;

/**
 * Checks a register cell by cell and packs it into bit planes. A row with a bad cell, or with facts of a lost parent,
 * is reported as `parseCase` would report the case, and gets no verdicts; all other rows are decided.
 *
 * @param columns one column per recorded fact, by flat name, all of one length.
 * @throws {RefusedInput} where a column is no fact of the dictionary, has the wrong type of array, or another length.
 * @see 3.1-4
 * @example
 * const register = loadColumns({ father_status: ['deceased', null], hiv: Uint8Array.of(0, 255) });
 * register.rows; // 2
 */
export function loadColumns(columns: Columns): Register {
  loader ??= new RegisterLoader({ dictionary: DICTIONARY, birth: birthDate });
  return loader.load(columns);
}
