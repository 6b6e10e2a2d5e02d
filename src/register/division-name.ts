import type { Places } from '../policy/places.js';
import type { CellOutcome } from './outcome.js';

/** What registers write for a child who is registered nowhere. */
const NOWHERE: readonly string[] = ['无户籍', '无户口', '未上户', '未上户口', '未落户'];

/**
 * Reads a division by its name: 宜章县, 湖南省郴州市宜章县, or an address that begins so. A city without a county, a county
 * elsewhere, and a text that names two are `undefined`: which division is meant is not beyond doubt.
 *
 * @param allowsNone whether the fact knows a child who is registered nowhere.
 */
export function readDivisionName(
  text: string,
  allowsNone: boolean,
  places: Places | null,
): CellOutcome | undefined {
  const bare = text.replace(/\s+/g, '');
  if (allowsNone && NOWHERE.includes(bare)) return { value: 'none', kinds: ['division-name'] };
  if (places === null) return undefined;
  const named = Object.entries(places.counties).filter(([, { zh }]) => bare.includes(zh));
  const [only] = named;
  if (only === undefined || named.length > 1) return undefined;
  const [code, { zh: name }] = only;
  return bare.replace(places.above, '').startsWith(name)
    ? { value: code, kinds: ['division-name'] }
    : undefined;
}
