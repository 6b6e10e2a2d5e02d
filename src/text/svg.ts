import { escapeMarkup } from './escape.js';
import { printable } from './width.js';

/** Letters that the reader's machine has: no font is fetched. */
export const FONTS =
  "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Zen Hei',sans-serif";

/** Colours of bars and lanes, told apart in print and by most who cannot tell red from green. */
export const COLOURS: readonly string[] = ['#2f6db3', '#b3532f', '#3a8a5c', '#7a55a8', '#a88419', '#2f8fa3'];

/** How wide a column of `widthOf` is drawn at a size of 12. */
export const COLUMN_WIDTH = 6.2;

/** Halves of characters and the two codes that are none. */
const UNSAYABLE = /[\p{Cs}\ufffe\uffff]/gu;

/** A text as XML: no character that XML forbids, and none that begins markup. */
export function xml(text: string): string {
  return escapeMarkup(printable(text).replace(UNSAYABLE, '\ufffd'));
}

/** A place in a picture, to a tenth. */
export const rounded = (x: number): string => String(Math.round(x * 10) / 10);

/** A line of text in a picture; `more` are further attributes, beginning with a blank. */
export function svgText(x: number, y: number, size: number, words: string, more = ''): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"${more}>${xml(words)}</text>`;
}

/** The ground of what is not known: grey stripes, drawn by `fill="url(#open)"`. */
export const OPEN_PATTERN =
  '<defs><pattern id="open" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#ffffff"/><rect width="2" height="7" fill="#b9b9b9"/></pattern></defs>';

/** What a whole picture is made of. */
export interface SvgParts {
  readonly lang: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** For who cannot see it: what it shows, in words. */
  readonly description?: string;
  readonly parts: readonly string[];
}

/** A whole picture (SVG) on a white ground: one file with no fonts, scripts or links of its own. */
export function svgDocument({ lang, width, height, title, description, parts }: SvgParts): string {
  const [wide, high] = [rounded(width), rounded(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${FONTS}" fill="#222222" role="img">`,
    `<title>${xml(title)}</title>`,
    ...(description === undefined ? [] : [`<desc>${xml(description)}</desc>`]),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** The white ground of a picture. */
export const GROUND = '<rect width="100%" height="100%" fill="#ffffff"/>';
