import type { Engine } from '../../decide/engine.js';
import type { Agenda } from '../../policy/audit/agenda.js';
import type { Ids } from '../../policy/policy.js';
import { Auditor } from './auditor.js';
import { cliffs } from './cliffs.js';
import { coverage } from './coverage.js';
import { dead } from './dead.js';
import { type AnyCase, FINDING_KINDS, type Finding, type FindingKind } from './finding.js';
import { gaps } from './gaps.js';
import { pairs } from './pairs.js';
import { perverse } from './perverse.js';
import { places } from './places.js';
import { readings } from './readings.js';
import { readingPairs } from './together.js';

type Part = <I extends Ids>(auditor: Auditor<I>) => Iterable<Finding<AnyCase>>;

/** Two parts, one after the other. */
function both(one: Part, other: Part): Part {
  return function* findings(auditor) {
    yield* one(auditor);
    yield* other(auditor);
  };
}

const PARTS: Readonly<Record<FindingKind, Part>> = {
  gap: both(gaps, places),
  pair: pairs,
  cliff: cliffs,
  perverse,
  reading: both(readings, readingPairs),
  dead,
  coverage,
};

/**
 * Audits any policy: what it does to all children that its dictionary allows, with a witness for each finding.
 *
 * @param agenda what the audit is told about the policy beside its rules.
 * @throws {RefusedInput} where the context is refused.
 */
export function auditPolicy<I extends Ids>(
  engine: Engine<I>,
  agenda: Agenda<I>,
  context: object,
  kinds: readonly FindingKind[] = FINDING_KINDS,
): readonly Finding<AnyCase>[] {
  const auditor = new Auditor(engine, agenda, context);
  return FINDING_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => [...PARTS[kind](auditor)]);
}
