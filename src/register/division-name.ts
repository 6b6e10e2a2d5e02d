import type { CellOutcome } from './outcome.js';

/** The counties of Chenzhou by name, GB/T 2260; no other county of China has one of these names. */
const COUNTIES: ReadonlyMap<string, string> = new Map([
  ['北湖区', '431002'],
  ['苏仙区', '431003'],
  ['桂阳县', '431021'],
  ['宜章县', '431022'],
  ['永兴县', '431023'],
  ['嘉禾县', '431024'],
  ['临武县', '431025'],
  ['汝城县', '431026'],
  ['桂东县', '431027'],
  ['安仁县', '431028'],
  ['资兴市', '431081'],
]);

/** What may stand before the county in an address. */
const ABOVE = /^(?:湖南省?)?(?:郴州市?)?/;

/** What registers write for a child who is registered nowhere. */
const NOWHERE: readonly string[] = ['无户籍', '无户口', '未上户', '未上户口', '未落户'];

/**
 * Reads a division by its name: 宜章县, 湖南省郴州市宜章县, or an address that begins so. A city without a county, a county
 * elsewhere, and a text that names two are `undefined`: which division is meant is not beyond doubt.
 *
 * @param allowsNone whether the fact knows a child who is registered nowhere.
 */
export function readDivisionName(text: string, allowsNone: boolean): CellOutcome | undefined {
  const bare = text.replace(/\s+/g, '');
  if (allowsNone && NOWHERE.includes(bare)) return { value: 'none', kinds: ['division-name'] };
  const named = [...COUNTIES].filter(([name]) => bare.includes(name));
  const [only] = named;
  if (only === undefined || named.length > 1) return undefined;
  const [name, code] = only;
  return bare.replace(ABOVE, '').startsWith(name) ? { value: code, kinds: ['division-name'] } : undefined;
}
