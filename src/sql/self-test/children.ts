import { confidential, hiv } from '../../case/facts/circumstances.js';
import type { Prepared } from '../../decide/context/context.js';
import { certain } from '../../logic/certain.js';
import type { Slot } from '../../logic/slot.js';
import type { StandardEntry } from '../../money/standard.js';
import { isGuarded } from '../../office/disclosure.js';
import type { Ids } from '../../policy/policy.js';
import type { Request } from '../query.js';
import { sampleRows } from './sample-rows.js';

/** How many children a self-test decides. */
const CHILDREN = 96;

/** A child of a self-test. */
export interface SampleChild {
  /** What stands in the row, a slot a fact. */
  readonly row: readonly Slot[];
  /** What is decided of it: less, where an office must not look. */
  readonly decided: readonly Slot[];
  readonly isConfidential: boolean;
  readonly prepared: Prepared<Ids>;
}

/** Days that try the ages out: first and last days of months, common years and leap years. */
const DAYS = [
  '2017-06-01',
  '2018-02-28',
  '2018-03-01',
  '2020-02-28',
  '2020-02-29',
  '2024-12-31',
  '2025-01-01',
];

/** The contexts of the children: that of the request, or one a day. */
function contexts(
  { engine, day, prepared }: Request,
  entries: readonly StandardEntry[],
): readonly Prepared<Ids>[] {
  if (day === null && entries.length === 0) return [prepared];
  const days =
    day === null ? [prepared.on] : [...DAYS, ...entries.flatMap(({ from, until }) => [from, until ?? from])];
  const { readings } = prepared;
  const assumptions = prepared.assumptions.declared;
  return [...new Set(days)].map((on) => engine.prepare({ on, readings, standards: entries, assumptions }));
}

/** Which facts have a column, by their slots. */
const hasColumn = ({ bound, engine }: Request): readonly boolean[] =>
  engine.policy.dictionary.facts.map((fact) => bound.column(fact.path) !== null && fact.type !== 'text');

/** The children of a self-test, the same in every query. */
export function sampleChildren(request: Request, entries: readonly StandardEntry[]): readonly SampleChild[] {
  const known = hasColumn(request);
  const guarded = isGuarded(request.disclose);
  const { facts } = request.engine.policy.dictionary;
  const [mark, secret] = [facts.indexOf(confidential), facts.indexOf(hiv)];
  const all = contexts(request, entries);
  const rows = all.map((prepared) =>
    sampleRows(CHILDREN, request.engine.policy.dictionary, prepared, request.form === 'kleene'),
  );
  return Array.from({ length: CHILDREN }, (_, index): SampleChild => {
    const prepared = certain(all[index % all.length]);
    const drawn = certain(certain(rows[index % all.length])[index]);
    // One child in ten is confidential, so that an office's query still has children to decide.
    const isMarked = guarded && index % 10 === 9;
    const row = drawn.map((slot, place): Slot => {
      if (known[place] !== true) return undefined;
      return place === mark && guarded ? Number(isMarked) : slot;
    });
    const decided = guarded ? row.map((slot, place) => (place === secret ? 0 : slot)) : row;
    return { row, decided, isConfidential: isMarked && known[mark] === true, prepared };
  });
}
