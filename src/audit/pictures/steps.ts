import type { Bilingual } from '../../logic/bilingual.js';
import type { Picture } from '../../text/picture.js';
import { linearScale } from '../../text/scale.js';
import { COLOURS, GROUND, rounded, svgDocument, svgText, xml } from '../../text/svg.js';
import type { Language } from '../../words/language.js';
import { pictureOf } from './picture-of.js';

/** One line of a picture: what somebody has at each value of the axis, until the next. */
export interface StepLine {
  readonly label: Bilingual;
  readonly points: readonly { readonly x: number; readonly yuan: number }[];
}

/** What a picture of steps is called, and what its axes mean. */
export interface StepWords {
  readonly title: Bilingual;
  readonly across: Bilingual;
  readonly up: Bilingual;
}

const WIDTH = 820;
const LEFT = 76;
const RIGHT = 30;
const HIGH = 300;

/** How the lines are told apart without colours. */
const DASHES = ['', '8 4', '2 4', '10 3 2 3'];

/**
 * Money as steps: level between two values of the axis, and a riser where it changes.
 *
 * @param until where the last step ends.
 * @param slopes draws straight lines between the points instead of steps; a point given twice is a cliff.
 */
export function stepPicture(
  lines: readonly StepLine[],
  words: StepWords,
  until: number,
  lang: Language,
  slopes = false,
): Picture {
  const top = 66 + lines.length * 22;
  const points = lines.flatMap((line) => line.points);
  const least = Math.min(...points.map(({ x }) => x));
  const across = linearScale(least, until, LEFT, WIDTH - RIGHT, 12);
  const up = linearScale(0, Math.max(1, ...points.map(({ yuan }) => yuan)), top + HIGH, top, 6);
  const title = words.title[lang];
  const pathOf = (line: StepLine): string => {
    const drawn = line.points.map(({ x, yuan }, place) => {
      const [px, py] = [rounded(across.at(x)), rounded(up.at(yuan))];
      if (place === 0) return `M${px} ${py}`;
      return slopes ? `L${px} ${py}` : `H${px}V${py}`;
    });
    return `${drawn.join('')}${slopes ? '' : `H${rounded(across.at(until))}`}`;
  };
  const told = lines.map(({ label, points: its }) => {
    const steps = its.filter(({ yuan }, place) => place === 0 || its[place - 1]?.yuan !== yuan);
    return `${label[lang]}: ${steps.map(({ x, yuan }) => `${x}: ${yuan.toFixed(2)}`).join(', ')}`;
  });
  const description = `${title}. ${told.join('; ')}`;
  const parts = [
    GROUND,
    svgText(20, 30, 16, title, ' font-weight="bold"'),
    ...lines.flatMap(({ label }, place) => [
      `<line x1="20" y1="${50 + place * 22}" x2="56" y2="${50 + place * 22}" stroke="${COLOURS[place % COLOURS.length] ?? ''}" stroke-width="2.5" stroke-dasharray="${DASHES[place % DASHES.length] ?? ''}"/>`,
      svgText(66, 54 + place * 22, 12, label[lang]),
    ]),
    ...up.ticks.flatMap((value) => [
      `<line x1="${LEFT}" y1="${rounded(up.at(value))}" x2="${WIDTH - RIGHT}" y2="${rounded(up.at(value))}" stroke="#e2e2e2"/>`,
      svgText(LEFT - 8, up.at(value) + 4, 11, String(value), ' text-anchor="end"'),
    ]),
    ...across.ticks.flatMap((value) => [
      `<line x1="${rounded(across.at(value))}" y1="${top + HIGH}" x2="${rounded(across.at(value))}" y2="${top + HIGH + 5}" stroke="#999999"/>`,
      svgText(across.at(value), top + HIGH + 20, 11, String(value), ' text-anchor="middle"'),
    ]),
    svgText(WIDTH - RIGHT, top + HIGH + 40, 12, words.across[lang], ' text-anchor="end" fill="#555555"'),
    svgText(20, top - 12, 12, words.up[lang], ' fill="#555555"'),
    ...lines.map(
      (line, place) =>
        `<g><title>${xml(told[place] ?? '')}</title><path d="${pathOf(line)}" fill="none" stroke="${COLOURS[place % COLOURS.length] ?? ''}" stroke-width="2.5" stroke-dasharray="${DASHES[place % DASHES.length] ?? ''}"/></g>`,
    ),
  ];
  const data = lines.flatMap(({ label, points: its }) =>
    its.map(({ x, yuan }) => ({ line: label[lang], x, yuan: yuan.toFixed(2) })),
  );
  return pictureOf(
    {
      title,
      description,
      svg: svgDocument({ lang, width: WIDTH, height: top + HIGH + 56, title, description, parts }),
      data,
    },
    {
      transform: [{ calculate: 'toNumber(datum.yuan)', as: 'money' }],
      mark: { type: 'line', interpolate: slopes ? 'linear' : 'step-after' },
      encoding: {
        x: { field: 'x', type: 'quantitative', title: words.across[lang] },
        y: { field: 'money', type: 'quantitative', title: words.up[lang] },
        color: { field: 'line', type: 'nominal', title: null },
      },
    },
  );
}
