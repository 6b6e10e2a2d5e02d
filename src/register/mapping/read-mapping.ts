import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { DateFact, Fact } from '../../logic/fact.js';
import { CHENZHOU_TERMS } from '../chenzhou-terms.js';
import type { FactNames } from '../fact-names.js';
import { plainName } from '../half-width.js';
import type { RegisterTerms } from '../terms.js';
import { type ColumnMapping, columnsIn } from './mapping.js';
import { mappingIssue } from './mapping-issue.js';
import { type MappedColumns, readColumns } from './read-column.js';
import { namedFact, readValues, refuseUndecided, UNDECIDED } from './told.js';

const MEMBERS = ['columns', 'key', 'constants', 'assume', 'severalColumns', 'birthDateFromKey', UNDECIDED];

function readSeveral(names: FactNames, given: unknown, issues: Issue[]): ReadonlySet<Fact> {
  if (!Array.isArray(given)) {
    const says = { zh: '须为事实名称的列表', en: 'must be a list of names of facts' };
    issues.push(mappingIssue('invalid-type', 'severalColumns', says));
    return new Set();
  }
  const listed: readonly unknown[] = given;
  const facts = listed.map((name, place) => namedFact(names, name, `severalColumns[${place}]`, issues));
  return new Set(facts.filter((fact) => fact !== undefined));
}

function readKey(given: unknown, columns: MappedColumns, issues: Issue[]): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== 'string') {
    const says = { zh: '须为一列的表头', en: 'must be the header of a column' };
    issues.push(mappingIssue('invalid-type', 'key', says));
    return undefined;
  }
  const same = columns.get(plainName(given));
  if (same !== undefined) {
    const says = {
      zh: '与 key 是同一表头：去掉一个',
      en: 'explains the same header as key: leave one of them out',
    };
    issues.push(mappingIssue('duplicate-column', `columns.${same.header}`, says));
  }
  return given;
}

function readFlag(name: string, given: unknown, issues: Issue[]): boolean {
  if (given === undefined || typeof given === 'boolean') return given ?? false;
  issues.push(mappingIssue('invalid-type', name, { zh: '须为 true 或 false', en: 'must be true or false' }));
  return false;
}

/** A fact that is constant for the register is told by no column of it, for the two could differ. */
function refuseToldConstants(mapping: ColumnMapping, birth: DateFact, issues: Issue[]): void {
  const told = new Set(columnsIn(mapping).flatMap(({ facts }) => [...facts]));
  for (const { fact } of mapping.constants) {
    if (!told.has(fact) && !(fact === birth && mapping.birthDateFromKey)) continue;
    const says = {
      zh: `已由一列给出${fact.label.zh}：两者只留一个`,
      en: `gives ${fact.path}, which a column gives too: leave one of them out`,
    };
    issues.push(mappingIssue('duplicate-column', 'constants', says));
  }
}

/**
 * Reads the caller's mapping of a register's own headers and words: a word means a value only if the mapping says so.
 *
 * Names of facts and words may be the dictionary's Chinese ones. Nothing is used of a draft in which a `"?"` stands.
 *
 * @param input for example the outcome of `JSON.parse`: `{ columns, key?, constants?, assume?, severalColumns?, birthDateFromKey? }`.
 *   A column is the name of a fact, or `{ fact?, values? }`, or `null` for a column that is no fact, or `{ below }` for the
 *   columns that stand below an upper header. A word of `values` is given a value of the fact, or an object that gives
 *   several facts their values, or `null` for unknown; `""` is a blank cell. `constants` gives facts that are so for every
 *   child; `assume` declares what is to be taken as so where the register says nothing; `severalColumns` lists facts that several columns may tell.
 * @throws {RefusedInput} with everything wrong with it.
 * @see 3.1-4
 * @example
 * readColumnMapping({
 *   columns: {
 *     姓名: null,
 *     在押情况: { fact: 'father.custody', values: { 在押: 'serving-long-sentence' } },
 *     母亲情况: { fact: '母亲：状况', values: { 服刑: { '母亲：状况': '健在', 'mother.custody': '服刑' } } },
 *     流浪儿童: { fact: 'street', values: { '√': true, '': false } },
 *   },
 *   constants: { 'household.rural': true },
 *   key: '身份证号',
 *   birthDateFromKey: true,
 * });
 */
export function readColumnMapping(input: unknown): ColumnMapping {
  return readMappingUnder(CHENZHOU_TERMS, input);
}

/** The same for registers of another policy, or of later editions. */
export function readMappingUnder({ names, birth }: RegisterTerms, input: unknown): ColumnMapping {
  const issues: Issue[] = [];
  if (!isRecord(input)) {
    const says = { zh: '须为含 columns 和 key 的对象', en: 'must be an object with columns and key' };
    throw new RefusedInput([mappingIssue('invalid-type', '', says)]);
  }
  const {
    columns: entries = {},
    key: givenKey,
    constants = {},
    assume = {},
    severalColumns = [],
    birthDateFromKey,
  } = input;
  if (Object.hasOwn(input, UNDECIDED)) refuseUndecided('', issues);
  for (const other of Object.keys(input)) {
    if (MEMBERS.includes(other)) continue;
    const values = MEMBERS.filter((name) => name !== UNDECIDED);
    const says = {
      zh: `不是对照表的项目：可有 ${values.join('、')}`,
      en: `is none of ${values.join(', ')}`,
    };
    issues.push(mappingIssue('unexpected-field', other, says, { expected: { type: 'object', values } }));
  }
  const below = new Map<string, MappedColumns>();
  const columns = readColumns(names, entries, 'columns', issues, (upper, group) => below.set(upper, group));
  const mapping: ColumnMapping = {
    columns,
    below,
    constants: readValues(names, constants, 'constants', issues),
    assume: readValues(names, assume, 'assume', issues),
    severalColumns: readSeveral(names, severalColumns, issues),
    key: readKey(givenKey, columns, issues),
    birthDateFromKey: readFlag('birthDateFromKey', birthDateFromKey, issues),
  };
  refuseToldConstants(mapping, birth, issues);
  if (issues.length > 0) throw new RefusedInput(issues);
  return mapping;
}
