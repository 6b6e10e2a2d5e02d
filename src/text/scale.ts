/** Values laid out along a line. */
export interface Scale {
  /** Round values within the ends, in rising order; each of them is marked. */
  readonly ticks: readonly number[];
  /** The place of a value. */
  readonly at: (value: number) => number;
}

/** The step between marks: 1, 2 or 5 times a power of ten, so that there are about `marks` of them. */
function stepOf(span: number, marks: number): number {
  const rough = span / marks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return times * power;
}

/**
 * Lays values between two ends along a line: 0 to 1,230 over 500 places has marks at 0, 200, 400 … 1,200.
 *
 * @param low the least value. @param high the most; where both are one, the line begins or ends at it.
 * @param from the place of the least. @param to the place of the most.
 * @param marks about how many marks.
 */
export function linearScale(low: number, high: number, from: number, to: number, marks = 6): Scale {
  const [least, most] = low === high ? [Math.min(low, 0), Math.max(high, low === 0 ? 1 : 0)] : [low, high];
  const step = stepOf(most - least, marks);
  const first = Math.ceil(least / step);
  const last = Math.floor(most / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { ticks, at: (value) => from + ((value - least) / (most - least)) * (to - from) };
}
