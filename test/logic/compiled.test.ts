import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Compiler } from '../../src/logic/compiled/compile.js';
import { flatten } from '../../src/logic/compiled/flat.js';
import { TRUE } from '../../src/logic/compiled/forest.js';
import { Known, type Restriction } from '../../src/logic/compiled/known.js';
import { Reducer, type RowEnds } from '../../src/logic/compiled/reduce.js';
import { ordered, variablesOf } from '../../src/logic/compiled/variable.js';
import {
  all,
  any,
  type Expression,
  not,
  oneOf,
  reached,
  unregistered,
  within,
  yes,
} from '../../src/logic/expression.js';
import type { BooleanFact, ChoiceFact, DateFact, DivisionFact, Fact } from '../../src/logic/fact.js';
import type { Slot } from '../../src/logic/slot.js';
import { truthOf } from '../../src/logic/truth.js';

const label = { zh: '', en: '' };
const described = { label, question: label, sentence: null, document: label, issuer: label };
const flag = (path: string): BooleanFact => ({ ...described, path, type: 'boolean' });
const wet: BooleanFact = flag('wet');
const old: BooleanFact = flag('old');
const colour: ChoiceFact<'colour', 'red' | 'green' | 'blue'> = {
  ...described,
  path: 'colour',
  type: 'choice',
  values: { red: label, green: label, blue: label },
};
const built: DateFact = { ...described, path: 'built', type: 'date' };
const place: DivisionFact = { ...described, path: 'place', type: 'division', allowsNone: true };

/** Every fact with values that stand for all it can have. */
const VALUES: ReadonlyMap<Fact, readonly number[]> = new Map<Fact, readonly number[]>([
  [wet, [0, 1]],
  [old, [0, 1]],
  [colour, [0, 1, 2]],
  [built, [20200101, 20100101, 20000101]],
  [place, [431002, 431081, 110101, 0]],
]);
const FACTS = [...VALUES.keys()];
const DAY = { readings: {}, latestBirth: { 5: 20150101, 15: 20050101 } };

/** Where it is known whether a thing is wet, its colour, if unknown, is not blue. */
const DRY: Restriction = { slot: 2, recorded: [0], values: [0, 1] };

const NO_ENDS: RowEnds = { from: 2, standFor: (end) => ~end, supportOf: () => 0 };

const leaf: fc.Arbitrary<Expression> = fc.constantFrom<Expression>(
  yes(wet),
  yes(old),
  oneOf(colour, 'red'),
  oneOf(colour, 'red', 'green'),
  within(place, '4310'),
  within(place, '431002'),
  unregistered(place),
  reached(built, 5),
  reached(built, 15),
);
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
    tie('expression').map(not),
  ),
}));

/** A row: each fact unknown, or one of its values. */
const row = fc.tuple(
  ...[...VALUES.values()].map((values) => fc.option(fc.constantFrom(...values), { nil: undefined })),
);

function completions(slots: readonly Slot[]): readonly (readonly number[])[] {
  const isDry = slots[0] !== undefined;
  return FACTS.reduce<readonly (readonly number[])[]>(
    (rows, fact, slot) => {
      const known = slots[slot];
      const possible = (VALUES.get(fact) ?? []).filter((value) => !(fact === colour && isDry && value === 2));
      return rows.flatMap((done) =>
        (known === undefined ? possible : [known]).map((value) => [...done, value]),
      );
    },
    [[]],
  );
}

describe('compiled diagrams', () => {
  it('settle a condition, and depend on a fact, exactly as going through every completion does', () => {
    fc.assert(
      fc.property(fc.array(expression, { minLength: 1, maxLength: 4 }), row, (conditions, slots) => {
        const { facts } = variablesOf(conditions, []);
        const inOrder = FACTS.flatMap((fact) => facts.get(fact) ?? []);
        const compiler = new Compiler(ordered(inOrder, ['place', 'wet']), {});
        const { flat, roots } = flatten(
          compiler.forest,
          compiler.variables,
          conditions.map((condition) => compiler.condition(condition)),
        );
        const slotOf = (fact: Fact): number => FACTS.indexOf(fact);
        const known = new Known(flat.variables, slotOf, [DRY]);
        const reducer = new Reducer(flat, known, NO_ENDS, 1);
        known.read(slots, DAY);
        reducer.begin();
        const all = completions(slots);
        conditions.forEach((condition, index) => {
          const holds = truthOf(
            condition,
            (fact) => (world: typeof DAY & { slots: readonly number[] }) => world.slots[slotOf(fact)],
          );
          const truths = all.map((complete) => holds({ ...DAY, slots: complete }));
          const reduced = reducer.reduce(roots[index] ?? 0);
          const settled = truths.every((truth) => truth === truths[0]) ? truths[0] : null;
          expect(reduced >= 0 ? null : reduced === TRUE).toBe(settled);
          const telling = FACTS.filter((_fact, slot) =>
            all.some((one, i) =>
              all.some(
                (other, j) =>
                  truths[i] !== truths[j] && one.every((value, k) => (value === other[k]) === (k !== slot)),
              ),
            ),
          ).map(({ path }) => path);
          const support = flat.variables.flatMap(({ name }, variable) =>
            ((reducer.supportOf(reduced, variable >> 5) >> (variable & 31)) & 1) === 1 ? name : [],
          );
          expect(new Set(support)).toEqual(new Set(telling));
        });
      }),
      { numRuns: 400 },
    );
  });
});
