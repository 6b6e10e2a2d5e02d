import type { FactDictionary } from '../../case/fact-dictionary.js';
import { readerOf } from '../../case/read.js';
import { wrongValue } from '../../case/wrong.js';
import type { Issue } from '../../input/issue.js';
import { nearest } from '../../input/nearest.js';
import { isRecord } from '../../input/record.js';
import { mustBe, under, wrongAt } from '../../input/say.js';
import type { Fact } from '../../logic/fact.js';
import type { Slot } from '../../logic/slot.js';
import type { CaseValue } from '../../logic/wording.js';

/** One fact that is taken as declared wherever nothing is recorded. */
export interface Assumption {
  readonly fact: Fact;
  /** Where the fact stands in the dictionary. */
  readonly place: number;
  readonly slot: number;
}

/** Everything that a caller declares of facts that are not recorded. */
export interface Assumptions {
  readonly list: readonly Assumption[];
  /** The same by path, in the dictionary's order, as a result carries it. */
  readonly declared: Readonly<Record<string, CaseValue>>;
}

/** Nothing is assumed unasked. */
export const NO_ASSUMPTIONS: Assumptions = Object.freeze({
  list: Object.freeze([]),
  declared: Object.freeze({}),
});

/** The caller's own key says nothing of a child, and the mark of a confidential case is the office's to set. */
const NEVER_ASSUMED: readonly string[] = ['id', 'confidential'];

function isCaseValue(value: unknown): value is CaseValue {
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';
}

function unknownFact(path: string, { facts }: FactDictionary): Issue {
  const known = facts.map((fact) => fact.path).filter((name) => !NEVER_ASSUMED.includes(name));
  const shown = `assumptions.${path.slice(0, 80)}`;
  return NEVER_ASSUMED.includes(path)
    ? wrongAt('unknown-fact', shown, {
        zh: '不得假定：须逐名儿童写明，或不写',
        en: 'must not be assumed: it is told of each child, or not at all',
      })
    : wrongAt(
        'unknown-fact',
        shown,
        { zh: '不是事实词典中的一项', en: 'is not a fact of the dictionary' },
        { suggestion: nearest(path, known) },
      );
}

/** Something other than an object where assumptions were expected. */
export function wrongAssumptions(): Issue {
  const be = { zh: '对象：每项事实一个值', en: 'an object of fact: value' };
  return mustBe('invalid-type', 'assumptions', be, { type: 'object' });
}

/** Reads declared assumptions strictly: every name a fact, every value of its fact's type; `null` assumes nothing. */
export function checkAssumptions(input: unknown, dictionary: FactDictionary, issues: Issue[]): Assumptions {
  if (input === undefined || input === null) return NO_ASSUMPTIONS;
  if (!isRecord(input)) {
    issues.push(wrongAssumptions());
    return NO_ASSUMPTIONS;
  }
  const facts = new Map<string, Fact>(dictionary.facts.map((fact) => [fact.path, fact]));
  for (const path of Object.keys(input)) {
    if (!facts.has(path) || NEVER_ASSUMED.includes(path)) issues.push(unknownFact(path, dictionary));
  }
  const list: Assumption[] = [];
  const declared: [string, CaseValue][] = [];
  dictionary.facts.forEach((fact, place) => {
    const value = Object.hasOwn(input, fact.path) ? input[fact.path] : undefined;
    if (value === undefined || value === null || NEVER_ASSUMED.includes(fact.path)) return;
    const slot = readerOf(fact)(value);
    if (typeof slot === 'number' && isCaseValue(value)) {
      list.push({ fact, place, slot });
      declared.push([fact.path, value]);
      return;
    }
    issues.push(under('assumptions.', wrongValue(fact, typeof slot === 'number' ? 'invalid-type' : slot)));
  });
  if (list.length === 0) return NO_ASSUMPTIONS;
  return { list: Object.freeze(list), declared: Object.freeze(Object.fromEntries(declared)) };
}

/** Those that can be so on a day: nobody is born after it. */
export function assumptionsOn(assumptions: Assumptions, onSlot: number, birth: Fact): Assumptions {
  const isLate = ({ fact, slot }: Assumption): boolean => fact === birth && slot > onSlot;
  if (!assumptions.list.some(isLate)) return assumptions;
  const list = assumptions.list.filter((one) => !isLate(one));
  const declared = Object.entries(assumptions.declared).filter(([path]) => path !== birth.path);
  return { list, declared: Object.freeze(Object.fromEntries(declared)) };
}

/**
 * Whether a declared value can be so beside what is recorded: a parent of whom any other fact is recorded is not dead,
 * declared missing or unidentified.
 */
function isPossible(
  { place, slot }: Assumption,
  recorded: readonly Slot[],
  dictionary: FactDictionary,
): boolean {
  const possible = dictionary.presentValues(place, recorded);
  return possible === undefined || possible.includes(slot);
}

/**
 * What is recorded, and what is declared of the rest. What is recorded wins; where it leaves nothing to assume it comes
 * back itself. An assumption never counts as recorded: which statuses a parent can still have is asked of `recorded`.
 */
export function withAssumptions(
  recorded: readonly Slot[],
  { list }: Assumptions,
  dictionary: FactDictionary,
): readonly Slot[] {
  let filled: Slot[] | undefined;
  for (const assumption of list) {
    if (recorded[assumption.place] !== undefined || !isPossible(assumption, recorded, dictionary)) continue;
    filled ??= [...recorded];
    filled[assumption.place] = assumption.slot;
  }
  return filled ?? recorded;
}
