import { EDITION_DICTIONARY } from '../case/edition-dictionaries.js';
import { certain } from '../logic/certain.js';
import type { Reading } from '../logic/reading.js';
import type { EditionId, EditionIds } from '../policy/editions/index.js';
import type { Policy } from '../policy/policy.js';
import { EDITIONS, IN_FORCE, policyOf } from './editions.js';
import { Engine } from './engine.js';
import { alone, type Succession } from './succession.js';

const ENGINES = new Map<EditionId, Engine<EditionIds>>();

/** The engine of an edition in the names of the last one, which has all that the earlier ones have. */
function widened(edition: EditionId): Engine<EditionIds> {
  const known = ENGINES.get(edition);
  if (known !== undefined) return known;
  const policy: Policy<EditionIds> = policyOf(edition);
  const made = new Engine<EditionIds>(policy, policy.verdicts, EDITION_DICTIONARY);
  ENGINES.set(edition, made);
  return made;
}

const IDS = EDITIONS.map(({ id }) => id);

/** The editions in force from one day to another; before all of them the first. */
function editionsWithin(from: string, to: string): readonly EditionId[] {
  return EDITIONS.filter(({ document }, i) => {
    const next = EDITIONS[i + 1]?.document.from;
    return (i === 0 || document.from <= to) && (next === undefined || next > from);
  }).map(({ id }) => id);
}

function readingsOfAll(): readonly Reading[] {
  const byId = new Map<string, Reading>();
  for (const id of IDS) for (const reading of policyOf(id).ledgerReadings) byId.set(reading.id, reading);
  return [...byId.values()];
}

let following: Succession<EditionIds> | undefined;

/** Every edition, each in force from its day until the next. */
function editionsInForce(): Succession<EditionIds> {
  following ??= {
    edition: IN_FORCE,
    isSeveral: true,
    from: EDITIONS[0].document.from,
    isContinued: false,
    readings: readingsOfAll(),
    get engine() {
      return widened(certain(IDS.at(-1)));
    },
    within: (from, to) => {
      const [first, ...more] = editionsWithin(from, to);
      return [widened(certain(first)), ...more.map(widened)];
    },
  };
  return following;
}

const ALONE = new Map<EditionId, Succession<EditionIds>>();

/** An edition on every day, or each while it is in force (`in-force`). */
export function successionOf(edition: EditionId | typeof IN_FORCE): Succession<EditionIds> {
  if (edition === IN_FORCE) return editionsInForce();
  const known = ALONE.get(edition) ?? alone(widened(edition));
  ALONE.set(edition, known);
  return known;
}
