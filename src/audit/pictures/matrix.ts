import type { Bilingual } from '../../logic/bilingual.js';
import type { Picture } from '../../text/picture.js';
import { GROUND, svgDocument, svgText, xml } from '../../text/svg.js';
import type { Language } from '../../words/language.js';
import { STANDINGS, type Standing } from '../findings/pairs.js';
import { pictureOf } from './picture-of.js';

/** How two benefits stand to each other, by their places in the list. */
export interface StackingCell {
  readonly row: number;
  readonly column: number;
  readonly standing: Standing;
}

const WORDS = {
  title: { zh: '哪些待遇可以同时享受', en: 'Which benefits can be had together' },
  together: { zh: '可以', en: 'together' },
  'by-reading': { zh: '看读法', en: 'by a reading' },
  excluded: { zh: '排除其一', en: 'one gives way' },
  apart: { zh: '条件不并存', en: 'conditions apart' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const FILLS: Readonly<Record<Standing, string>> = {
  together: '#cfe3d4',
  'by-reading': '#f2d38a',
  excluded: '#b3532f',
  apart: '#b9bec6',
};

/** A letter in each cell, so that the colours need not be seen. */
const MARKS: Readonly<Record<Standing, string>> = {
  together: '',
  'by-reading': '?',
  excluded: '×',
  apart: '–',
};

const CELL = 24;
const TOP = 128;

/** A name without what stands in brackets behind it. */
function shortName(label: Bilingual, lang: Language): string {
  return label[lang].split(lang === 'zh' ? '（' : ' (', 1).join('');
}

/**
 * The stacking matrix: a cell for every two benefits.
 *
 * @param benefits in the order of the result.
 */
export function stackingPicture(
  benefits: readonly { readonly id: string; readonly label: Bilingual }[],
  cells: readonly StackingCell[],
  lang: Language,
): Picture {
  const left = lang === 'zh' ? 300 : 420;
  const width = left + benefits.length * CELL + 24;
  const height = TOP + benefits.length * CELL + 24;
  const names = benefits.map(({ label }, place) => `${place + 1} ${shortName(label, lang)}`);
  const count = (standing: Standing): number => cells.filter((cell) => cell.standing === standing).length;
  const legend = STANDINGS.map((standing) => `${WORDS[standing][lang]} ${count(standing)}`);
  const title = WORDS.title[lang];
  const description = `${title}: ${legend.join(', ')}`;
  const drawn = cells.flatMap(({ row, column, standing }) =>
    [
      [row, column],
      [column, row],
    ].map(([y = 0, x = 0]) => {
      const [px, py] = [left + x * CELL, TOP + y * CELL];
      const hint = `${names[y] ?? ''} + ${names[x] ?? ''}: ${WORDS[standing][lang]}`;
      const ink = standing === 'excluded' ? '#ffffff' : '#333333';
      return `<g><title>${xml(hint)}</title><rect x="${px}" y="${py}" width="${CELL - 1}" height="${CELL - 1}" fill="${FILLS[standing]}"/>${svgText(px + (CELL - 1) / 2, py + 16, 12, MARKS[standing], ` text-anchor="middle" fill="${ink}"`)}</g>`;
    }),
  );
  const step = (width - 40) / STANDINGS.length;
  const parts = [
    GROUND,
    svgText(20, 30, 16, title, ' font-weight="bold"'),
    ...STANDINGS.flatMap((standing, place) => [
      `<rect x="${20 + place * step}" y="46" width="18" height="18" fill="${FILLS[standing]}"/>`,
      svgText(
        20 + place * step + 9,
        60,
        12,
        MARKS[standing],
        ` text-anchor="middle" fill="${standing === 'excluded' ? '#ffffff' : '#333333'}"`,
      ),
      svgText(20 + place * step + 26, 60, 12, legend[place] ?? ''),
    ]),
    ...names.flatMap((name, place) => [
      svgText(left - 8, TOP + place * CELL + 16, 12, name, ' text-anchor="end"'),
      svgText(left + place * CELL + (CELL - 1) / 2, TOP - 8, 11, String(place + 1), ' text-anchor="middle"'),
      `<rect x="${left + place * CELL}" y="${TOP + place * CELL}" width="${CELL - 1}" height="${CELL - 1}" fill="#f3f3f3"/>`,
    ]),
    ...drawn,
  ];
  const data = cells.map(({ row, column, standing }) => ({
    one: benefits[row]?.id ?? '',
    other: benefits[column]?.id ?? '',
    standing,
  }));
  return pictureOf(
    { title, description, svg: svgDocument({ lang, width, height, title, description, parts }), data },
    {
      mark: 'rect',
      encoding: {
        x: { field: 'other', type: 'nominal', title: null },
        y: { field: 'one', type: 'nominal', title: null },
        color: {
          field: 'standing',
          type: 'nominal',
          scale: { domain: [...STANDINGS], range: STANDINGS.map((one) => FILLS[one]) },
        },
      },
    },
  );
}
