/** Something whose speed is compared: does `count` pieces of work, beginning with the `from`-th. */
export interface Contender {
  readonly name: string;
  readonly run: (from: number, count: number) => void | Promise<void>;
}

/** The middle one of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** Milliseconds of processor time, all threads together: what one core needs, however busy the machine is. */
async function timed({ run }: Contender, from: number, count: number): Promise<number> {
  const start = process.cpuUsage();
  await run(from, count);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const ROUND_MS = 120;

/** Warms up until a run takes a whole round, and says how much work that is. */
async function pace(contender: Contender): Promise<number> {
  let count = 8;
  for (;;) {
    const ms = await timed(contender, 0, count);
    if (ms >= ROUND_MS) return Math.max(1, Math.round((count * ROUND_MS) / ms));
    count *= 2;
  }
}

/** Pieces of work a second of one core per contender and round, measured in turns so that a busy machine slows all alike. */
export type Rates = ReadonlyMap<string, readonly number[]>;

/** Lets the contenders run in turns; each round begins with another one. */
export async function race(contenders: readonly Contender[], rounds = 9): Promise<Rates> {
  const paced: { contender: Contender; count: number; rates: number[] }[] = [];
  for (const contender of contenders) paced.push({ contender, count: await pace(contender), rates: [] });
  for (let round = 0; round < rounds; round += 1) {
    const first = round % paced.length;
    for (const { contender, count, rates } of [...paced.slice(first), ...paced.slice(0, first)]) {
      rates.push((count * 1000) / (await timed(contender, round * count, count)));
    }
  }
  return new Map(paced.map(({ contender, rates }) => [contender.name, rates]));
}

/** How many times faster `one` is than `other`: the median over the rounds of both. */
export function ratio(rates: Rates, one: string, other: string): number {
  const others = rates.get(other) ?? [];
  return median((rates.get(one) ?? []).map((rate, round) => rate / (others[round] ?? 1)));
}
