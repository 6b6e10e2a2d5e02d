/**
 * Completions of a partial case. Infinite domains are cut into representatives, one for every class of values that no
 * rule tells apart, so that a finite product stands for all completions.
 */
import { formatDay, hasReached, parseDay, shiftDay, withYear } from './calendar.js';
import { inForce, type OracleContext, reads } from './context.js';
import {
  type Fact,
  type FactValue,
  type FlatCase,
  factsOf,
  flatten,
  isLost,
  PARENTS,
  type ParentName,
  PRESENT_STATUSES,
  parentOfDetail,
} from './facts.js';

/** Ages at which some rule, under some reading, begins or ends. */
export const AGE_THRESHOLDS = [3, 6, 7, 15, 16, 18] as const;

const CHENZHOU_COUNTIES = [
  '431002',
  '431003',
  '431021',
  '431022',
  '431023',
  '431024',
  '431025',
  '431026',
  '431027',
  '431028',
  '431081',
] as const;

/** Which of the thresholds are reached: two birth dates with the same answer are the same to every rule. */
export function ageBand(birthDate: string, context: OracleContext): string {
  const fromBirthday = reads(context, 'birthday', 'on-birthday');
  return AGE_THRESHOLDS.map((age) => (hasReached(birthDate, age, context.on, fromBirthday) ? '1' : '0')).join(
    '',
  );
}

/** One birth date for every age band that a child born on or before `on` can be in. */
export function representativeBirthDates(context: OracleContext): string[] {
  const today = parseDay(context.on);
  const candidates = [context.on];
  for (const age of AGE_THRESHOLDS) {
    const around = withYear(today, today.year - age);
    for (let offset = -3; offset <= 3; offset += 1) candidates.push(formatDay(shiftDay(around, offset)));
  }
  const byBand = new Map<string, string>();
  for (const candidate of candidates) {
    const band = ageBand(candidate, context);
    if (candidate <= context.on && !byBand.has(band)) byBand.set(band, candidate);
  }
  return [...byBand.values()];
}

/** Each county with an entry in force, one county without, no registration, and a place outside the city. */
export function representativeHukou(context: OracleContext): string[] {
  const withEntries: string[] = [];
  for (const entry of context.standards ?? []) {
    if (entry.division === '431000' || !inForce(entry, context.on)) continue;
    if (!withEntries.includes(entry.division)) withEntries.push(entry.division);
  }
  withEntries.sort();
  // The city's own code behaves like a county without entries, should every county have one.
  const without = CHENZHOU_COUNTIES.find((county) => !withEntries.includes(county)) ?? '431000';
  return [...withEntries, without, 'none', '440103'];
}

/** `recorded` holds only what the edition knows: what it ignores does not speak of the parent. */
function anyDetailRecorded(recorded: FlatCase, parent: ParentName): boolean {
  return Object.keys(recorded).some((path) => parentOfDetail(path) === parent);
}

/** A report whose six months are running, and one whose six months have long passed. */
function representativeReports({ on }: OracleContext): string[] {
  const today = parseDay(on);
  return [on, formatDay(withYear(today, today.year - 1))];
}

/** What is recorded wins: a parent of whom another fact is recorded is not lost, whatever is declared. */
export function canBeAssumed(path: string, declared: FactValue, recorded: FlatCase): boolean {
  if (recorded[path] !== undefined) return false;
  const parent = PARENTS.find((name) => path === `${name}.status`);
  return parent === undefined || !isLost(declared) || !anyDetailRecorded(recorded, parent);
}

function representatives(fact: Fact, recorded: FlatCase, context: OracleContext): readonly FactValue[] {
  const { path, domain } = fact;
  const value = recorded[path];
  if (value !== undefined) return [value];
  const declared = context.assumptions?.[path];
  if (declared !== undefined && canBeAssumed(path, declared, recorded)) return [declared];
  switch (domain.kind) {
    case 'key':
      return [''];
    case 'birth-date':
      return representativeBirthDates(context);
    case 'hukou':
      return representativeHukou(context);
    case 'residence':
      return ['431002', '440103'];
    case 'permit':
      return ['431002', '440103', 'none'];
    case 'income':
      return ['0', '999999999.99'];
    case 'report':
      // Of a lost parent nothing else is looked at: any one value will do.
      if (isLost(recorded[`${parentOfDetail(path) ?? ''}.status`])) return [context.on];
      return representativeReports(context);
    case 'listed':
      break;
  }
  // A parent with another recorded fact is not lost.
  if (path === 'father.status' && anyDetailRecorded(recorded, 'father')) return PRESENT_STATUSES;
  if (path === 'mother.status' && anyDetailRecorded(recorded, 'mother')) return PRESENT_STATUSES;
  // The other facts of a parent known to be lost are never looked at: any one value will do.
  const parent = parentOfDetail(path);
  if (parent !== null && isLost(recorded[`${parent}.status`])) return domain.values.slice(0, 1);
  return domain.values;
}

/** A fact with the values it can take; one value when it is recorded or cannot matter. */
export interface OpenFact {
  readonly path: string;
  readonly values: readonly FactValue[];
}

/** All facts in dictionary order with the values they can take in a completion of the case. */
export function openFacts(partialCase: object, context: OracleContext): OpenFact[] {
  const facts = factsOf(context.edition);
  const recorded = flatten(partialCase, facts);
  return facts.map((fact) => ({ path: fact.path, values: representatives(fact, recorded, context) }));
}

export function countCompletions(facts: readonly OpenFact[]): number {
  return facts.reduce((product, fact) => product * fact.values.length, 1);
}

/**
 * An unknown fact as a digit of a mixed-radix number: completion `index` gives it the value number
 * `floor(index / stride) % values.length`, so neighbours that differ in this fact alone lie `stride` apart.
 */
export interface Digit extends OpenFact {
  readonly stride: number;
}

/** The facts that are still open, as digits. */
export function digitsOf(facts: readonly OpenFact[]): Digit[] {
  const digits: Digit[] = [];
  let stride = 1;
  for (const fact of facts) {
    if (fact.values.length < 2) continue;
    digits.push({ ...fact, stride });
    stride *= fact.values.length;
  }
  return digits;
}

/** Calls back with every completion in the order of its index. The record is one object, changed between calls. */
export function forEachCompletion(
  facts: readonly OpenFact[],
  visit: (complete: FlatCase, index: number) => void,
): void {
  const complete: Record<string, FactValue> = {};
  for (const { path, values } of facts) complete[path] = values[0] ?? '';
  const digits = digitsOf(facts);
  const count = countCompletions(facts);
  for (let index = 0; index < count; index += 1) {
    for (const { path, values, stride } of digits) {
      complete[path] = values[Math.floor(index / stride) % values.length] ?? '';
    }
    visit(complete, index);
  }
}

/** One completion, each open value chosen by `pick(count)`: for cases with too many completions to visit. */
export function pickCompletion(
  facts: readonly OpenFact[],
  pick: (count: number) => number,
): Record<string, FactValue> {
  const complete: Record<string, FactValue> = {};
  for (const { path, values } of facts) complete[path] = values[pick(values.length)] ?? '';
  return complete;
}
