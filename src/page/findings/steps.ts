import type { StepLine } from '../../audit/pictures/steps.js';
import { linearScale } from '../../text/scale.js';
import type { App } from '../app.js';
import { type Content, h } from '../dom.js';
import type { Drawing } from './money.js';

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [640, 320, 80, 16, 24, 36];

/** How the lines are told apart, without colour. */
const DASHES = ['', '9 5', '2 5', '12 4 2 4'];

/** An element of a drawing, with its texts as text. */
function drawn(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: Content[]
): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...content.flat().filter((one) => one instanceof Node || typeof one === 'string'));
  return element;
}

const stroke = (place: number) => ({
  class: 'stroke',
  'stroke-dasharray': DASHES[place % DASHES.length] ?? '',
});

/** Where the money of a line changes, in words. */
function told(app: App, { label, points }: StepLine, slopes: boolean): string {
  const turns = points.filter(({ yuan }, place) => slopes || place === 0 || points[place - 1]?.yuan !== yuan);
  const at = turns.map(({ x, yuan }) => `${slopes ? x.toFixed(2) : x} → ${yuan.toFixed(2)}`);
  return `${label[app.state.lang]}${app.t('：', ': ')}${at.join(app.t('；', '; '))}`;
}

/** Money as steps, or as slopes with a cliff; every number stands beside it in words. */
export function steps(app: App, { words, lines, until, slopes }: Drawing): Content {
  const { lang } = app.state;
  const points = lines.flatMap((line) => line.points);
  const across = linearScale(0, until, LEFT, WIDTH - RIGHT, 8);
  const up = linearScale(0, Math.max(1, ...points.map(({ yuan }) => yuan)), HEIGHT - BOTTOM, TOP, 5);
  const pathOf = (line: StepLine): string => {
    const moves = line.points.map(({ x, yuan }, place) => {
      const [px, py] = [across.at(x).toFixed(1), up.at(yuan).toFixed(1)];
      return place === 0 ? `M${px} ${py}` : slopes ? `L${px} ${py}` : `H${px}V${py}`;
    });
    return moves.join('') + (slopes ? '' : `H${across.at(until).toFixed(1)}`);
  };
  const picture = drawn(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': words.title[lang] },
    up.ticks.map((value) => drawn('path', { class: 'grid', d: `M${LEFT} ${up.at(value)}H${WIDTH - RIGHT}` })),
    up.ticks.map((value) =>
      drawn('text', { x: LEFT - 8, y: up.at(value) + 6, 'text-anchor': 'end' }, String(value)),
    ),
    across.ticks.map((value) =>
      drawn('text', { x: across.at(value), y: HEIGHT - 10, 'text-anchor': 'middle' }, String(value)),
    ),
    lines.map((line, place) => drawn('path', { d: pathOf(line), ...stroke(place) })),
  );
  return h(
    'figure',
    {},
    h(
      'p',
      { class: 'meta' },
      `↑ ${words.up[lang]} · → ${words.across[lang]} · ${app.t('算不出的按 0 计', 'what is not known counts as nothing')}`,
    ),
    picture,
    h(
      'figcaption',
      {},
      h(
        'ul',
        {},
        lines.map((line, place) =>
          h(
            'li',
            {},
            drawn(
              'svg',
              { viewBox: '0 0 40 10', class: 'sample', 'aria-hidden': 'true' },
              drawn('path', { d: 'M0 5H40', ...stroke(place) }),
            ),
            ` ${told(app, line, slopes)}`,
          ),
        ),
      ),
    ),
  );
}
