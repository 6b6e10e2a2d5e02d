import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../src/decide/editions.js';
import { compiledFormOfEdition } from '../../src/export/compiled/index.js';
import { isRecord } from '../../src/input/record.js';
import { EDITIONS_IN_PACK } from './edition-pack.js';
import { Reader } from './reader.js';
import { expectedOf, said, type Vector } from './vector.js';

function isVector(value: unknown): value is Vector {
  return isRecord(value) && isRecord(value.case) && isRecord(value.context) && isRecord(value.expect);
}

function vectorsOf(edition: string): readonly Vector[] {
  const file = fileURLToPath(new URL(`../conformance/editions/${edition}.ndjson`, import.meta.url));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line)).filter(isVector);
}

/** The numbers of the vectors that do not come to what they expect. */
function wrong(vectors: readonly Vector[], of: (vector: Vector) => unknown): readonly number[] {
  return vectors.flatMap((vector, line) =>
    JSON.stringify(of(vector)) === JSON.stringify(vector.expect) ? [] : line + 1,
  );
}

describe.each(EDITIONS_IN_PACK)('the vectors of %s', (edition) => {
  const vectors = vectorsOf(edition);

  it('are 160, with every status of the benefits that are topped up, with and without an amount', () => {
    expect(vectors.length).toBe(160);
    const seen = new Set(
      vectors.map(({ expect: { benefits } }) => {
        const { status = 'not-entitled', amount } = benefits['unattended-living'] ?? {};
        return `${status} ${amount === undefined ? 'open' : 'settled'}`;
      }),
    );
    expect([...seen].sort()).toEqual([
      'entitled open',
      'entitled settled',
      'excluded open',
      'not-entitled open',
      'undetermined open',
    ]);
  });

  it('expect what the oracle says', () => {
    expect(wrong(vectors, ({ case: recorded, context }) => expectedOf(recorded, context))).toEqual([]);
  });

  it('are what a reader of the compiled form decides', () => {
    const reader = new Reader(compiledFormOfEdition(edition));
    expect(wrong(vectors, ({ case: recorded, context }) => reader.decide(recorded, context))).toEqual([]);
  });

  // Nearly every vector has readings of its own, for which the rules are compiled anew.
  it('are what the engine of the edition decides, every fourth', () => {
    const fourth = vectors.filter((_, index) => index % 4 === 0);
    const engine = engineOf(edition);
    expect(wrong(fourth, ({ case: recorded, context }) => said(engine.assess(recorded, context)))).toEqual(
      [],
    );
  }, 60_000);
});
