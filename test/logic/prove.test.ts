import { describe, expect, it } from 'vitest';
import { slotOf } from '../../src/case/dictionary.js';
import { birthDate } from '../../src/case/facts/child.js';
import { hiv, street } from '../../src/case/facts/circumstances.js';
import { father } from '../../src/case/facts/parents.js';
import { Diagram } from '../../src/logic/diagram.js';
import { ExactCompiler } from '../../src/logic/exact.js';
import {
  all,
  always,
  any,
  type Expression,
  holds,
  not,
  oneOf,
  reached,
  under,
  yes,
} from '../../src/logic/expression.js';
import type { Fact } from '../../src/logic/fact.js';
import { decisiveParts, openFacts, type Proof } from '../../src/logic/proof.js';
import { ProofCompiler } from '../../src/logic/prove.js';
import type { Slot } from '../../src/logic/slot.js';
import { streetHukou } from '../../src/policy/readings.js';

/** Proves a condition of a child of whom only `known` is recorded. */
function proofOf(
  expression: Expression,
  known: readonly (readonly [Fact, number])[] = [],
  readings: Readonly<Record<string, string>> = {},
  domain: readonly number[] = [0, 1],
): Proof {
  const exact = new ExactCompiler(slotOf);
  const compiler = new ProofCompiler(slotOf, exact);
  const prove = compiler.compile(expression);
  const slots: Slot[] = [];
  for (const [fact, slot] of known) slots[slotOf(fact)] = slot;
  const world = {
    slots,
    readings,
    latestBirth: { 16: 20010531 },
    diagram: new Diagram(),
    domain: () => domain,
    found: new Array<undefined>(exact.ruleCount),
  };
  return prove({ exact: world, proved: new Array<undefined>(compiler.ruleCount) });
}

describe('a proof', () => {
  it('shows the fact, the test and what is recorded', () => {
    const leaf = {
      kind: 'leaf',
      fact: 'street',
      test: street.label,
      denial: { zh: '「流浪」为否', en: 'not “street child”' },
      byCases: null,
    };
    expect(proofOf(yes(street), [[street, 1]])).toEqual({ ...leaf, verdict: true, value: 1 });
    expect(proofOf(yes(street), [[street, 0]])).toEqual({ ...leaf, verdict: false, value: 0 });
    expect(proofOf(yes(street))).toEqual({ ...leaf, verdict: null, value: null });
  });

  it('is settled where every value that the fact can still take says the same', () => {
    const living = [0, 3];
    expect(proofOf(oneOf(father.status, 'deceased'), [], {}, living)).toMatchObject({
      verdict: false,
      value: null,
      byCases: ['father.status'],
    });
    expect(proofOf(oneOf(father.status, 'living', 'out-of-contact'), [], {}, living)).toMatchObject({
      verdict: true,
      value: null,
      byCases: ['father.status'],
    });
  });

  it('is settled by cases where two parts read the same unknown fact', () => {
    const either = proofOf(any(yes(street), not(yes(street)), yes(hiv)));
    expect(either).toMatchObject({ kind: 'any', verdict: true, byCases: ['street', 'hiv'] });
    const both = proofOf(all(yes(street), not(yes(street))));
    expect(both).toMatchObject({ kind: 'all', verdict: false, byCases: ['street'] });
    const open = proofOf(all(yes(street), any(yes(street), yes(hiv))));
    expect(open).toMatchObject({ kind: 'all', verdict: null, byCases: null });
    expect(openFacts([open])).toEqual(['street', 'hiv']);
  });

  it('stays open where no part settles it', () => {
    expect(proofOf(all(yes(street), yes(hiv)), [[hiv, 1]])).toMatchObject({ verdict: null, byCases: null });
    expect(proofOf(not(yes(street)))).toMatchObject({ kind: 'not', verdict: null });
  });

  it('tells an age from the day', () => {
    expect(proofOf(reached(birthDate, 16), [[birthDate, 20010531]]).verdict).toBe(true);
    expect(proofOf(under(birthDate, 16), [[birthDate, 20010601]]).verdict).toBe(true);
  });

  it('goes by the option in force, and knows no other', () => {
    const expression: Expression = {
      kind: 'reading',
      reading: streetHukou,
      options: { 'any-hukou': always, 'chenzhou-only': yes(street) },
    };
    expect(proofOf(expression)).toMatchObject({ option: 'any-hukou', verdict: true });
    expect(proofOf(expression, [], { 'street-hukou': 'chenzhou-only' })).toMatchObject({ verdict: null });
    expect(() => proofOf(expression, [], { 'street-hukou': 'other' })).toThrow(RangeError);
  });

  it('proves a rule once, however often it is named', () => {
    const label = { zh: '流浪', en: 'street' };
    const rule = { id: 'x', label, sentences: ['2.1-7'], when: yes(street) };
    const proof = proofOf(all(holds(rule), holds(rule)), [[street, 1]]);
    expect(proof).toMatchObject({
      kind: 'all',
      verdict: true,
      parts: [
        { kind: 'rule', id: 'x', label, sentences: ['2.1-7'], verdict: true },
        { kind: 'rule', id: 'x' },
      ],
    });
    if (proof.kind === 'all') expect(proof.parts[0]).toBe(proof.parts[1]);
  });

  it('stands on the parts that carry the verdict', () => {
    const failing = proofOf(all(yes(street), yes(hiv), always), [
      [street, 1],
      [hiv, 0],
    ]);
    expect(decisiveParts(failing).map((part) => part.kind === 'leaf' && part.fact)).toEqual(['hiv']);
    expect(decisiveParts(proofOf(any(yes(street), not(yes(street)))))).toHaveLength(2);
    expect(decisiveParts(proofOf(not(yes(street))))).toHaveLength(1);
    expect(decisiveParts(proofOf(yes(street)))).toEqual([]);
    expect(openFacts([proofOf(always)])).toEqual([]);
  });
});
