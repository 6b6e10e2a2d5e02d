import { GONE_FACTS } from '../../case/gone.js';
import type { Reading } from '../../logic/reading.js';
import { POLICIES } from '../../policy/editions/index.js';
import type { Unit } from '../../policy/kinds.js';

// The last edition has every name of the earlier ones; readings that it settled only the earlier ones have.
const { verdicts, dictionary, standards } = POLICIES['hunan-2023-12'];
const readings: readonly Reading[] = Object.values(POLICIES).flatMap((policy) => policy.readings);

interface NamedVerdict {
  readonly label: string;
  readonly unit: Unit;
}

/** Verdicts by their path in a result: `benefits.orphan-living`. */
export const VERDICTS_BY_PATH: ReadonlyMap<string, NamedVerdict> = new Map(
  verdicts.all.map(({ path, kind, rule }) => [
    path,
    { label: rule.label.zh, unit: kind === 'benefit' ? rule.unit : null },
  ]),
);

const option = (name: string, zh: string): readonly [string, string] => [name, zh];

/** Options by their reading and id: `both` means other things under other readings. */
export const OPTIONS_BY_READING: ReadonlyMap<string, string> = new Map(
  readings.flatMap(({ id, options }) =>
    Object.entries(options).map(([name, { zh }]) => option(`${id} ${name}`, zh)),
  ),
);

/**
 * Everything that a cell may name, by its id or path: verdicts, facts, readings. Where two have one
 * id, the later is meant: a category before the benefit, which is told by its path.
 */
export const NAMES_IN_ALL: ReadonlyMap<string, string> = new Map([
  ...readings.map(({ id, question }) => option(id, question.zh)),
  ...[...dictionary.facts, ...GONE_FACTS].map(({ path, label }) => option(path, label.zh)),
  ...verdicts.measures.map(({ id, rule }) => option(id, rule.label.zh)),
  ...verdicts.benefits.map(({ id, rule }) => option(id, rule.label.zh)),
  ...verdicts.all.map(({ path, rule }) => option(path, rule.label.zh)),
]);

/** Standards by their id: `minimum-living` is one of them, too. */
export const STANDARDS_BY_ID: ReadonlyMap<string, string> = new Map(
  standards.kinds.map(({ id, label }) => option(id, label.zh)),
);

/** Categories by their id: of an id that a benefit has too, the category is what is counted. */
export const GROUPS_BY_ID: ReadonlyMap<string, string> = new Map(
  [...verdicts.categories, verdicts.inDifficulty].map(({ id, rule }) => option(id, rule.label.zh)),
);

/** The columns of which a cell is a list of names, separated by blanks. */
export const IN_ALL_COLUMNS: ReadonlySet<string> = new Set([
  'missing',
  'gained',
  'lost',
  'may_turn',
  'verdicts',
  'fact',
  'reading',
]);
