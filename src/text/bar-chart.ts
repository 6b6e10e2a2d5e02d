import { linearScale } from './scale.js';
import { COLOURS, COLUMN_WIDTH, GROUND, OPEN_PATTERN, rounded, svgDocument, svgText, xml } from './svg.js';
import { widthOf, wrapped } from './width.js';

/** A bar between two values; `isOpen` is drawn hatched: it is not known how much of it there is. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
  /** Which colour: a number of `COLOURS`. */
  readonly colour: number;
}

/** A line of a chart: what it is called, its bars, and what is said to their right. */
export interface BarRow {
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly told: string;
  /** Set off from the rows above: a sum. */
  readonly isSum?: boolean;
}

/** A chart of bars that lie. */
export interface BarChart {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** What the values are, with their unit. */
  readonly unit: string;
  readonly rows: readonly BarRow[];
  /** Names of colours, by number. */
  readonly legend: readonly string[];
  readonly notes: readonly string[];
}

const WIDTH = 900;
const NAME = 250;
const TOLD = 190;
const TOP = 92;
const LINE = 15;
const GAP = 14;
const COLUMNS = Math.floor((NAME - 30) / COLUMN_WIDTH);

/** A mark on the scale: thousands are parted, so that long figures can be read: -1234567 is `-1 234 567`. */
function markText(value: number): string {
  if (!Number.isInteger(value)) return String(value);
  const digits = String(Math.abs(value));
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? '-' : ''}${groups.join(' ')}`;
}

function barSvg({ from, to, isOpen, colour }: Bar, at: (value: number) => number, y: number, height: number) {
  const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const ink = COLOURS[colour % COLOURS.length] ?? '';
  const fill = isOpen ? `fill="url(#open)" stroke="${ink}" stroke-dasharray="4 3"` : `fill="${ink}"`;
  return `<rect x="${rounded(left)}" y="${rounded(y)}" width="${rounded(Math.max(1, right - left))}" height="${height}" ${fill}/>`;
}

/** Draws a chart: names to the left, bars over a scale, figures to the right, so that no two texts meet. */
export function barChartSvg({ lang, title, description, unit, rows, legend, notes }: BarChart): string {
  const values = rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const { ticks, at } = linearScale(low, high, NAME, WIDTH - TOLD, 5);
  const parts: string[] = [];
  let y = TOP;
  for (const { name, bars, told, isSum = false } of rows) {
    const names = wrapped(name, COLUMNS);
    const toldLines = wrapped(told, Math.floor((TOLD - 16) / COLUMN_WIDTH));
    const height = Math.max(names.length, toldLines.length, 1) * LINE;
    if (isSum)
      parts.push(
        `<line x1="16" y1="${y - GAP / 2}" x2="${WIDTH - 16}" y2="${y - GAP / 2}" stroke="#444444"/>`,
      );
    const weight = isSum ? ' font-weight="bold"' : '';
    parts.push(
      `<g><title>${xml(`${name}: ${told}`)}</title>`,
      ...names.map((line, i) => svgText(16, y + 12 + i * LINE, 12, line, weight)),
      ...bars.map((bar) => barSvg(bar, at, y + height / 2 - 8, 16)),
      ...toldLines.map((line, i) => svgText(WIDTH - TOLD + 12, y + 12 + i * LINE, 12, line, weight)),
      '</g>',
    );
    y += height + GAP;
  }
  const bottom = y;
  const marks = ticks.flatMap((tick) => {
    const x = rounded(at(tick));
    return [
      `<line x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${bottom}" stroke="${tick === 0 ? '#888888' : '#e2e2e2'}"/>`,
      svgText(at(tick), TOP - 12, 11, markText(tick), ' text-anchor="middle" fill="#666666"'),
    ];
  });
  let x = 16;
  const key = legend.flatMap((name, colour) => {
    const from = x;
    x += 40 + widthOf(name) * COLUMN_WIDTH;
    return [
      `<rect x="${rounded(from)}" y="51" width="14" height="11" fill="${COLOURS[colour % COLOURS.length] ?? ''}"/>`,
      svgText(from + 19, 61, 12, name),
    ];
  });
  const remarks = notes.flatMap((note) => wrapped(note, Math.floor((WIDTH - 40) / COLUMN_WIDTH)));
  return svgDocument({
    lang,
    width: WIDTH,
    height: bottom + 12 + remarks.length * 16,
    title,
    description,
    parts: [
      OPEN_PATTERN,
      GROUND,
      svgText(16, 24, 16, title, ' font-weight="bold"'),
      svgText(16, 42, 12, unit, ' fill="#666666"'),
      ...key,
      ...marks,
      ...parts,
      ...remarks.map((remark, i) => svgText(16, bottom + 12 + i * 16, 11, remark, ' fill="#666666"')),
    ],
  });
}
