/**
 * Draws the vectors of an edition: random cases, of which each shows something that those before it did not. What is
 * expected comes from the oracle alone.
 */
import fc from 'fast-check';
import { engineOf } from '../../src/decide/editions.js';
import { compiledForm } from '../../src/export/compiled/compiled-form.js';
import type { OracleContext } from '../oracle/context.js';
import type { NestedCase } from '../oracle/facts.js';
import { type RandomCase, randomCase } from '../oracle/random-case.js';
import { Reader } from './reader.js';
import { type Expected, expectedOf, type Vector } from './vector.js';
import { Edges } from './walk.js';

/** The editions that have vectors: the first with top-ups, and the last, which has everything. */
export const EDITIONS_IN_PACK = ['chenzhou-2020', 'hunan-2023-12'] as const;

const SEED = 20_200_101;
const COMPLETE = 90;
const UNKNOWN = 70;
const MOST_COMPLETIONS = 300;

type Edition = (typeof EDITIONS_IN_PACK)[number];

/** What a result shows, a word each: what is settled how, which amounts, which bounds are open. */
function shown({ categories, benefits, measures, monthly, standardsMissing }: Expected): readonly string[] {
  const truths = Object.entries({ ...categories, ...measures }).map(([id, truth]) => `${id} ${truth}`);
  const paid = Object.entries(benefits).flatMap(([id, { status, amount, excludedBy = [] }]) => [
    `${id} ${status} ${excludedBy.join('+')}`,
    `${id} ${status} ${amount}`,
  ]);
  const bounds = monthly.max === null ? 'no most' : monthly.min === monthly.max ? 'one sum' : 'two bounds';
  return [...truths, ...paid, bounds, ...standardsMissing];
}

/** Those that add most, one after the other. */
function mostTelling<Item>(
  items: readonly Item[],
  tells: (item: Item) => Iterable<string | number>,
  count: number,
): Item[] {
  const seen = new Set<string | number>();
  const left = items.map((item) => ({ item, all: [...tells(item)], gain: Number.POSITIVE_INFINITY }));
  const chosen: Item[] = [];
  while (chosen.length < count) {
    left.sort((one, other) => other.gain - one.gain);
    const [best] = left;
    if (best === undefined || best.gain === 0) break;
    best.gain = best.all.filter((one) => !seen.has(one)).length;
    if (best.gain < (left[1]?.gain ?? 0) || best.gain === 0) continue;
    left.shift();
    chosen.push(best.item);
    for (const one of best.all) seen.add(one);
  }
  return chosen;
}

/** The standards without those that change nothing. */
function needed(recorded: NestedCase, context: OracleContext, reader: Reader): OracleContext {
  let standards = context.standards ?? [];
  const whole = JSON.stringify(reader.decide(recorded, context));
  for (const kind of new Set(standards.map(({ standard }) => standard))) {
    const fewer = standards.filter(({ standard }) => standard !== kind);
    if (JSON.stringify(reader.decide(recorded, { ...context, standards: fewer })) === whole)
      standards = fewer;
  }
  return { ...context, standards };
}

/** The lines of an edition's file. */
export function drawEdition(edition: Edition): string {
  const form = compiledForm(engineOf(edition).policy);
  const [reader, edges] = [new Reader(form), new Edges(form)];
  const sample = (maxForgotten: number, numRuns: number): RandomCase[] =>
    fc.sample(randomCase({ edition, maxForgotten, maxCompletions: MOST_COMPLETIONS }), {
      numRuns,
      seed: SEED,
    });
  const passed = ({ case: recorded, context }: RandomCase): Iterable<string | number> => [
    ...edges.passedBy(reader.possible(recorded, context).map(([band = 0]) => band)),
    ...shown(reader.decide(recorded, context)),
  ];
  const complete = mostTelling(sample(0, 2500), passed, COMPLETE);
  const unknown = mostTelling(
    sample(5, 1500).filter(({ forgotten }) => forgotten.length > 0),
    ({ case: recorded, context }) => shown(reader.decide(recorded, context)),
    UNKNOWN,
  );
  return [...complete, ...unknown]
    .map(({ case: recorded, context }) => {
      const fewer = needed(recorded, context, reader);
      const vector: Vector = { case: recorded, context: fewer, expect: expectedOf(recorded, fewer) };
      return `${JSON.stringify(vector)}\n`;
    })
    .join('');
}
