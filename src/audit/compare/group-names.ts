import type { Bilingual } from '../../logic/bilingual.js';
import type { Slot } from '../../logic/slot.js';
import { COUNTIES } from '../../policy/counties.js';
import type { CompareSummary } from './compared.js';

const UNKNOWN = { zh: '不详', en: 'unknown' };
const NO_REGISTRATION = { zh: '无户籍', en: 'not registered' };

/** What a county is called; a code outside of the city stands for itself. */
export function nameOfCounty(code: string | null): Bilingual {
  if (code === null) return UNKNOWN;
  return code === 'none' ? NO_REGISTRATION : (COUNTIES[code] ?? { zh: code, en: code });
}

/** What an age band is called. */
export function nameOfBand(band: string | null): Bilingual {
  return band === null ? UNKNOWN : { zh: band, en: band };
}

/** The division code of a registration, `none` for a foundling without, `null` where it is not known. */
export function codeOf(division: Slot): string | null {
  if (division === undefined) return null;
  return division === 0 ? 'none' : String(division);
}

/** Counties by code, age bands by age; what has no number stands last. */
export function placeOf(key: string | null): number {
  const place = Number.parseInt(key ?? '', 10);
  return Number.isNaN(place) ? Number.MAX_VALUE : place;
}

/** Both days, and where they are not one, the editions that decided: `2017-06-01 → 2020-01-01 (… → …)`. */
export function sidesText({ on, editions }: Pick<CompareSummary, 'on' | 'editions'>): string {
  const [before, after] = editions;
  return `${on.join(' → ')}${before === after ? '' : ` (${before} → ${after})`}`;
}
