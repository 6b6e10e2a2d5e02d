import { assertType, expectTypeOf, test } from 'vitest';
import { compare, missingFacts, readingLadder } from '../../src/batch.js';
import type { FACTS } from '../../src/case/dictionary.js';
import { care, hiv } from '../../src/case/facts/circumstances.js';
import { disabilityGrade } from '../../src/case/facts/disability.js';
import type {
  AssessContext,
  AssessResult,
  ChildCase,
  FactPath,
  ReadingChoices,
  Truth,
} from '../../src/index.js';
import { always, byReading, never, oneOf, yes } from '../../src/logic/expression.js';
import type { FactValue } from '../../src/logic/fact.js';
import { birthday } from '../../src/policy/readings.js';
import type { SentenceId } from '../../src/policy/sentences/index.js';

test('a case takes the facts of the dictionary and nothing else', () => {
  assertType<ChildCase>({
    birthDate: '2010-01-15',
    father: { status: 'deceased' },
    disability: { grade: 2 },
  });
  assertType<ChildCase>({ hiv: null, mother: null });
  // @ts-expect-error a misspelt fact
  assertType<ChildCase>({ birthdate: '2010-01-15' });
  // @ts-expect-error a misspelt fact in a group
  assertType<ChildCase>({ father: { stattus: 'deceased' } });
  // @ts-expect-error a value that the fact does not have
  assertType<ChildCase>({ father: { status: 'dead' } });
  // @ts-expect-error text is not a truth
  assertType<ChildCase>({ street: 'false' });
  // @ts-expect-error there is no fifth grade
  assertType<ChildCase>({ disability: { grade: 5 } });
  // @ts-expect-error money is text, never a number
  assertType<ChildCase>({ household: { incomePerCapita: 420.5 } });
});

type Known = (typeof FACTS)[number];
type Recorded<Path extends FactPath> = FactValue<Extract<Known, { path: Path }>> | null | undefined;

test('the written type of a case is the one that the dictionary has', () => {
  type Nested = Extract<FactPath, `${string}.${string}`>;
  type Top = Exclude<FactPath, Nested>;
  type Group = Nested extends infer Path ? (Path extends `${infer Name}.${string}` ? Name : never) : never;
  expectTypeOf<keyof ChildCase>().toEqualTypeOf<Top | Group>();
  expectTypeOf<{ [Path in Top]: ChildCase[Path] }>().toEqualTypeOf<{ [Path in Top]: Recorded<Path> }>();
  type Member<Path extends string> = Path extends `${infer Name extends Group}.${infer Key}`
    ? NonNullable<ChildCase[Name]>[Key & keyof NonNullable<ChildCase[Name]>]
    : never;
  expectTypeOf<{ [Path in Nested]: Member<Path> }>().toEqualTypeOf<{ [Path in Nested]: Recorded<Path> }>();
});

test('a fact path names a fact', () => {
  assertType<FactPath>('father.severelyDisabled');
  // @ts-expect-error no such fact
  assertType<FactPath>('father.sad');
});

declare const verdict: AssessResult['inDifficulty'];

test('an unknown verdict is no boolean', () => {
  expectTypeOf<Truth>().toEqualTypeOf<boolean | null>();
  // @ts-expect-error what may be unknown cannot pass for yes or no
  const settled: boolean = verdict;
  // TypeScript lets `!` take anything, so the negation of an unknown is caught where its outcome is used as a verdict:
  const negated = (truth: boolean): boolean => !truth;
  // @ts-expect-error an unknown verdict used in a negation
  negated(verdict);
  return settled;
});

test('contexts as a file holds them are taken where registers are compared', () => {
  const read: unknown = JSON.parse('{ "on": "2017-06-01" }');
  const on: string = '2017-06-01';
  const typed = { on, readings: { birthday: 'on-birthday' } };
  assertType(compare([], read, read));
  assertType(compare([], typed, typed));
  assertType(compare([], typed, { ...typed, edition: on }));
  assertType(readingLadder([], read));
  assertType(readingLadder([], typed));
  assertType(missingFacts([], read));
  assertType(missingFacts([], typed));
  // @ts-expect-error a wrong option of a reading
  compare([], { on: '2017-06-01', readings: { birthday: 'yesterday' } }, typed);
  // @ts-expect-error a misspelt member
  readingLadder([], { on: '2017-06-01', reading: {} });
  // @ts-expect-error a misspelt member
  missingFacts([], { on: '2017-06-01', reading: {} });
});

test('readings and their options are known', () => {
  assertType<ReadingChoices>({ birthday: 'on-birthday' });
  assertType<AssessContext>({ on: '2017-06-01', readings: { 'hiv-and-orphan': 'both' } });
  // @ts-expect-error a wrong option
  assertType<ReadingChoices>({ birthday: 'yesterday' });
  // @ts-expect-error an unknown reading
  assertType<ReadingChoices>({ birthdays: 'on-birthday' });
  // @ts-expect-error the day is always given
  assertType<AssessContext>({});
});

test('rules are written with facts, values and options that exist', () => {
  oneOf(care, 'institution', 'kin');
  oneOf(disabilityGrade, 1, 2);
  yes(hiv);
  byReading(birthday, { 'day-after': always, 'on-birthday': never });
  // @ts-expect-error no such value
  oneOf(care, 'hospital');
  // @ts-expect-error no such grade
  oneOf(disabilityGrade, 5);
  // @ts-expect-error a choice is not a yes or no
  yes(care);
  // @ts-expect-error an option left out
  byReading(birthday, { 'day-after': always });
  assertType<SentenceId>('2.1-8');
  // @ts-expect-error no such sentence
  assertType<SentenceId>('2.1-9');
});
