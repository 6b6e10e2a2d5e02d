import type { Truth } from '../../../src/logic/truth.js';
import { CHILDREN, childAt } from '../children.js';
import { CUT } from '../cut.js';
import type { Decide, Engine } from '../engines/engine.js';
import { engines } from '../engines/index.js';
import { ourExact } from '../engines/ours.js';
import { type Child, childOf } from '../facts.js';
import { type Contender, median, type Rates, race, ratio } from '../measure.js';
import { checkedAgainstOracle } from '../oracle-check.js';
import { rounded, share, table } from '../table.js';
import type { Section } from './section.js';

/** In how many records an engine went wrong, and how. */
interface Tally {
  records: number;
  madeFirm: number;
  leftOpen: number;
  /** Left open although it is settled even for one who takes a parent with recorded facts for possibly lost. */
  leftOpenStill: number;
  opposite: number;
  failed: number;
}

const NOTHING: Tally = { records: 0, madeFirm: 0, leftOpen: 0, leftOpenStill: 0, opposite: 0, failed: 0 };

const CHUNK = 5000;

function childrenFrom(start: number, unknown: number): readonly Child[] {
  return Array.from({ length: CHUNK }, (_, index) => childOf(childAt(start + index, unknown)));
}

/** The verdicts on the first children of a chunk, `null` where the engine fails on the whole child. */
async function verdictsOf(decide: Decide, count: number): Promise<readonly (readonly Truth[] | null)[]> {
  const all: (readonly Truth[] | null)[] = [];
  for (let index = 0; index < count; index += 1) {
    const verdicts: Truth[] = [];
    try {
      await decide(index, verdicts);
      all.push(verdicts);
    } catch {
      all.push(null);
    }
  }
  return all;
}

type Verdicts = readonly Truth[];

/** Compares an engine's verdicts on one child with ours, and with ours if we knew less of lost parents. */
function compare(tally: Tally, exact: Verdicts, unaware: Verdicts, given: Verdicts | null): void {
  tally.records += 1;
  if (given === null) {
    tally.failed += 1;
    return;
  }
  const some = (goesWrong: (said: Truth, truth: Truth, position: number) => boolean): number =>
    Number(exact.some((truth, position) => goesWrong(given[position] ?? null, truth, position)));
  tally.madeFirm += some((said, truth) => said !== null && truth === null);
  tally.leftOpen += some((said, truth) => said === null && truth !== null);
  tally.leftOpenStill += some((said, _, position) => said === null && (unaware[position] ?? null) !== null);
  tally.opposite += some((said, truth) => said !== null && truth !== null && said !== truth);
}

/** Asks every engine about a data set and compares with the first, which is ours. */
async function tallies(all: readonly Engine[], unknown: number): Promise<readonly Tally[]> {
  const found = all.map((): Tally => ({ ...NOTHING }));
  const ours = ourExact();
  const unawareOurs = ourExact(false);
  for (let start = 0; start < CHILDREN; start += CHUNK) {
    const children = childrenFrom(start, unknown);
    const exact = await verdictsOf(ours.load(children), CHUNK);
    const unaware = await verdictsOf(unawareOurs.load(children), CHUNK);
    for (const [position, engine] of all.entries()) {
      const tally = found[position];
      const count = Math.min(CHUNK, engine.children - start);
      if (tally === undefined || count <= 0) continue;
      const given = await verdictsOf(engine.load(children.slice(0, count)), count);
      for (const [index, verdicts] of given.entries()) {
        compare(tally, exact[index] ?? [], unaware[index] ?? [], verdicts);
      }
    }
  }
  return found;
}

/** Lets an engine decide children one after the other, or many at a time where it works beside the main thread. */
function contender(engine: Engine, children: readonly Child[]): Contender {
  const size = Math.min(children.length, engine.children);
  const decide = engine.load(children.slice(0, size));
  const verdicts: Truth[] = new Array<Truth>(CUT.length).fill(null);
  const { name, inFlight } = engine;
  const oneByOne = async (from: number, count: number): Promise<void> => {
    for (let i = from; i < from + count; i += 1) {
      const pending = decide(i % size, verdicts);
      if (pending !== undefined) await pending;
    }
  };
  const together = async (from: number, count: number): Promise<void> => {
    for (let i = from; i < from + count; i += inFlight) {
      await Promise.all(Array.from({ length: inFlight }, async (_, k) => decide((i + k) % size, [])));
    }
  };
  return { name, run: inFlight === 1 ? oneByOne : together };
}

function goesWrong({ failed, madeFirm, leftOpen, opposite }: Tally): boolean {
  return failed + madeFirm + leftOpen + opposite > 0;
}

/** Children a second, and how many times faster ours is; dashes for an engine that was not in the race. */
function speed(rates: Rates, name: string): readonly string[] {
  const own = rates.get(name);
  return own === undefined
    ? ['–', '–']
    : [rounded(median(own)), `${rounded(ratio(rates, 'kunjing', name))} ×`];
}

/** The cut in every engine: speed on known facts, agreement, and what becomes of the unknown ones. */
export const cut: Section = {
  name: 'cut',
  run: async () => {
    const all = engines();
    const few = childrenFrom(0, 0);
    const rates = await race(
      all.filter(({ answersOnly }) => answersOnly !== true).map((engine) => contender(engine, few)),
    );
    const onKnown = await tallies(all, 0);
    const wrong = all
      .filter((_, position) => goesWrong(onKnown[position] ?? NOTHING))
      .map(({ name }) => `${name} disagrees with ours where everything is known`);
    const oracle = checkedAgainstOracle();
    if (oracle.differences > 0) wrong.push(`${oracle.differences} verdicts of ours differ from the oracle`);

    const onPartly = await tallies(all, 0.1);
    const rows = all.map(({ name }, position) => {
      const tally = onPartly[position];
      const records = tally?.records ?? 0;
      const part = (count: number | undefined): string => share(count ?? 0, records);
      return [
        name,
        ...speed(rates, name),
        rounded(records),
        part(tally?.madeFirm),
        part(tally?.leftOpen),
        part(tally?.leftOpenStill),
        part(tally?.opposite),
        part(tally?.failed),
      ];
    });
    const head = [
      'engine',
      'children/s, all known',
      'ours is faster by',
      'children with 10 % unknown',
      'an unknown made firm',
      'a settled verdict left open',
      'the same, lost parents aside',
      'a settled verdict reversed',
      'engine fails',
    ];
    const agreed = onKnown.map(({ records }, position) => `${all[position]?.name} on ${rounded(records)}`);
    const text = [
      `${CUT.length} decisions: ${CUT.map(({ id }) => id).join(', ')}.`,
      table(head, rows),
      `${wrong.length === 0 ? 'All' : 'Not all'} agree where everything is known: ${agreed.join(', ')} children.`,
      oracle.text,
    ].join('\n\n');
    return { text, wrong };
  },
};
