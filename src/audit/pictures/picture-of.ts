import { defineDisplay } from '../../office/define-display.js';
import { type Disclosure, isGuarded } from '../../office/disclosure.js';
import { inBoth, MADE_IN_FULL } from '../../office/rendered.js';
import { type Json, type Picture, vegaLiteOf } from '../../text/picture.js';

/**
 * A picture of its parts, which a notebook draws where it is shown; one that was made of the full record is drawn only
 * where its `svg` is asked for.
 *
 * @param spec how Vega-Lite draws the same numbers.
 */
export function pictureOf(
  { title, description, svg, data }: Omit<Picture, 'vegaLite'>,
  spec: { readonly [name: string]: Json },
  disclose: Disclosure = 'office',
): Picture {
  const told = { title, description, data };
  const text = isGuarded(disclose) ? `${title}\n${description}` : inBoth((lang) => MADE_IN_FULL[lang]);
  const drawn = isGuarded(disclose) ? { 'image/svg+xml': svg } : {};
  return defineDisplay(
    { title, description, svg, data, vegaLite: vegaLiteOf(told, spec) },
    () => text,
    () => ({ 'text/plain': text, ...drawn }),
  );
}
