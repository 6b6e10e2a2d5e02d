import { readFileSync } from 'node:fs';
import { chenzhou } from '../../../src/decide/assess.js';
import { proveVerdicts } from '../../../src/explain/prove.js';
import { isOrphan } from '../../../src/predicates/is-orphan.js';
import { CHILDREN, childAt } from '../children.js';
import { ON } from '../day.js';
import { type Contender, median, race } from '../measure.js';
import { rounded } from '../table.js';
import type { Findings, Measure, Section } from './section.js';

type Given = ReturnType<typeof childAt>;

/** Children as a register gives them: out of JSON, not out of our own hands. */
function register(unknown: number): readonly Given[] {
  const lines = Array.from({ length: CHILDREN }, (_, index) => JSON.stringify(childAt(index, unknown)));
  return lines.map((line): Given => JSON.parse(line));
}

const known = (): readonly Given[] => register(0);
const partly = (): readonly Given[] => register(0.1);

/** Asks the same of one child after the other. */
function over(name: string, children: readonly Given[], ask: (child: Given) => unknown): Contender {
  return {
    name,
    run: (from, count) => {
      for (let i = from; i < from + count; i += 1) {
        const child = children[i % children.length];
        if (child !== undefined) ask(child);
      }
    },
  };
}

async function perSecond(contenders: readonly Contender[], goals: readonly string[]): Promise<Findings> {
  const rates = await race(contenders);
  const measures = contenders.map(
    ({ name }, index): Measure => ({
      what: name,
      result: `${rounded(median(rates.get(name) ?? []))}/s`,
      goal: goals[index] ?? '',
    }),
  );
  return { measures };
}

/** `assess` with the whole result, validation included, with the standards of the examples. */
export const assess: Section = {
  name: 'assess',
  run: () => {
    const standards: unknown = JSON.parse(readFileSync('examples/standards.json', 'utf8'));
    const assessor = chenzhou();
    const ask = (child: Given): unknown => assessor.assess(child, { on: ON, standards });
    return perSecond(
      [over('`assess`, everything known', known(), ask), over('`assess`, 10 % unknown', partly(), ask)],
      ['100,000/s', '30,000/s'],
    );
  },
};

/** One predicate, its facts validated. */
export const onePredicate: Section = {
  name: 'predicate',
  run: () => {
    const context = { on: ON };
    const ask = (child: Given): unknown => isOrphan(child, context);
    return perSecond(
      [over('`isOrphan`, everything known', known(), ask), over('`isOrphan`, 10 % unknown', partly(), ask)],
      ['3,000,000/s', ''],
    );
  },
};

/** A proof for every verdict, validation included. */
export const proof: Section = {
  name: 'proof',
  run: () => {
    const ask = (child: Given): unknown => proveVerdicts(child, { on: ON });
    return perSecond(
      [
        over('proof of every verdict, everything known', known(), ask),
        over('proof of every verdict, 10 % unknown', partly(), ask),
      ],
      ['15,000/s', ''],
    );
  },
};
