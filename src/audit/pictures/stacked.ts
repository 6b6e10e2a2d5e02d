import type { Picture } from '../../text/picture.js';
import { svgDocument } from '../../text/svg.js';
import type { Language } from '../../words/language.js';

const SIZE = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/;

/** Several pictures below each other in one. */
export function stackedSvg(pictures: readonly Picture[], lang: Language): string {
  const [only, ...more] = pictures;
  if (only !== undefined && more.length === 0) return only.svg;
  let height = 0;
  let width = 0;
  const parts = pictures.map(({ svg }) => {
    const [, wide = '0', high = '0'] = SIZE.exec(svg) ?? [];
    const placed = svg.trimEnd().replace('<svg ', `<svg y="${height}" `);
    height += Number(high);
    width = Math.max(width, Number(wide));
    return placed;
  });
  const told = (member: 'title' | 'description'): string =>
    pictures.map((picture) => picture[member]).join(lang === 'zh' ? '；' : '; ');
  return svgDocument({ lang, width, height, title: told('title'), description: told('description'), parts });
}

/** A specification inside of another names no schema. */
function withoutSchema(spec: Picture['vegaLite']): Picture['vegaLite'] {
  return Object.fromEntries(Object.entries(spec).filter(([name]) => name !== '$schema'));
}

/** Several pictures as one specification for programs that draw Vega-Lite, with the numbers in it, as JSON. */
export function stackedVegaLite(pictures: readonly Picture[]): string {
  const specs = pictures.map(({ vegaLite }) => vegaLite);
  const [only] = specs;
  const spec =
    specs.length === 1 && only !== undefined
      ? only
      : { $schema: only?.$schema ?? null, vconcat: specs.map(withoutSchema) };
  return `${JSON.stringify(spec, null, 2)}\n`;
}
