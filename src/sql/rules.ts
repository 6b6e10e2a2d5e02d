import { DICTIONARY } from '../case/dictionary.js';
import type { CompiledRules } from '../decide/compiled/compiled-rules.js';
import { compileRules } from '../decide/compiled/compiled-rules.js';
import type { Formula } from '../decide/compiled/formula.js';
import { rulesToCompile } from '../decide/compiled/rules-of.js';
import type { Prepared } from '../decide/context/context.js';
import type { Due } from '../money/due.js';
import type { StandardBook } from '../money/standard-book.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import { VERDICTS } from '../policy/verdicts.js';
import type { FenByPlace } from './money/fen-by-place.js';
import type { Payment } from './money/figure-terms.js';
import type { WantedVerdict } from './wanted.js';

/** No query is offered for a policy that has top-ups. */
export const NO_TOP_UPS = 'invariant violated: SQL is written for a policy without top-ups';

export type StandardId = ChenzhouIds['standard'];

/** The rule book compiled under the readings of a context. */
export function compiledUnder({ readings }: Prepared): CompiledRules<StandardId> {
  return compileRules(rulesToCompile(CHENZHOU_2017, CHENZHOU_2017.verdicts), CHENZHOU_2017.order, readings);
}

/** The place of a verdict among the truths, or among the benefits. */
export function placeAmong({ verdict }: WantedVerdict): number {
  const isBenefit = verdict.kind === 'benefit';
  return VERDICTS.filter(({ kind }) => (kind === 'benefit') === isBenefit).findIndex(
    ({ key }) => key === verdict.key,
  );
}

/** What is due in each place. */
export function fenByPlace(
  book: StandardBook<StandardId>,
  due: (book: StandardBook<StandardId>, place: number) => Due<StandardId>,
): FenByPlace {
  return {
    elsewhere: due(book, Number(CHENZHOU_2017.standards.city)).fen,
    byCounty: new Map(book.counties.map((county) => [county, due(book, county).fen])),
  };
}

/** What a recorded fact leaves of the status of its parent. */
export const RESTRICTIONS = DICTIONARY.groups.map(({ status, present }) => ({
  path: status.path,
  values: present,
}));

/** The division whose figures amounts take. */
export const COUNTY = CHENZHOU_2017.county;

/** What the divisions begin with that have standards of their own. */
export const STANDARDS_PREFIX = CHENZHOU_2017.standards.divisions.prefix;

/** A formula as SQL pays it. */
export function paymentOf({ figured, deducts: [deducts, ...more] }: Formula<StandardId>): Payment {
  if (more.length > 0) throw new RangeError('only one sum is deducted from an amount');
  return { figured, deducts: deducts ?? null };
}
