import type { Office } from '../office/office.js';
import type { Ids, Policy } from '../policy/policy.js';
import { BLANK, type Finding } from './finding.js';
import { isLeftOut, type PaidRow, PaymentChecker, type RefusedPaidRow } from './payment.js';
import { Purse } from './purse.js';

/** Everything that was paid: a purse an id, and what cannot be put into any. */
export interface Books<I extends Ids> {
  /** By id, in order of first mention. */
  readonly purses: ReadonlyMap<string, Purse<I['benefit']>>;
  /** By identity number, of payments without id. */
  readonly keyed: ReadonlyMap<string, Purse<I['benefit']>>;
  /** The ids under which each identity number was paid. */
  readonly idsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Payments that cannot be read, and those for another month. */
  readonly aside: readonly Finding<I>[];
  /** How many payments cannot be read and name no child. */
  readonly nameless: number;
}

/**
 * Puts every payment of the month into the purse of its id.
 *
 * @param isGuarded whether payments named as 2.1-2's are left out, as if they were not in the books.
 */
export function booksOf<I extends Ids>(
  { policy, office }: { readonly policy: Policy<I>; readonly office: Office<I> },
  payments: Iterable<PaidRow | RefusedPaidRow>,
  month: string,
  isGuarded: boolean,
): Books<I> {
  const checker = new PaymentChecker({ policy, office });
  const purses = new Map<string, Purse<I['benefit']>>();
  const aside: Finding<I>[] = [];
  let nameless = 0;
  let place = 0;
  const keyed = new Map<string, Purse<I['benefit']>>();
  const idsOf = new Map<string, Set<string>>();
  const purseIn = (all: Map<string, Purse<I['benefit']>>, name: string): Purse<I['benefit']> => {
    const purse = all.get(name) ?? new Purse<I['benefit']>();
    all.set(name, purse);
    return purse;
  };
  const purseOf = (id: string, key: string | null): Purse<I['benefit']> => {
    if (id === '' && key !== null) return purseIn(keyed, key);
    if (key !== null) idsOf.set(key, (idsOf.get(key) ?? new Set()).add(id));
    return purseIn(purses, id);
  };
  const refuse = (row: number, { id, issues }: RefusedPaidRow): void => {
    aside.push({ ...BLANK, kind: 'payment-refused', id, month, payments: [row], issues });
    if (id === null) nameless += 1;
    else purseOf(id, null).addUnread();
  };
  for (const input of payments) {
    if (isGuarded && isLeftOut(office, input)) continue;
    place += 1;
    const row = input.row ?? place;
    if ('issues' in input) {
      refuse(row, input);
      continue;
    }
    const payment = checker.check(input);
    const { id, key, benefit, fen, issues } = payment;
    if (issues.length > 0) {
      refuse(row, { id: id === '' ? null : id, issues });
    } else if (payment.month !== null && payment.month !== month) {
      const paid = { min: fen, max: fen };
      aside.push({
        ...BLANK,
        kind: 'other-month',
        id: id === '' ? null : id,
        benefit,
        month: payment.month,
        paid,
        payments: [row],
      });
    } else {
      purseOf(id, key).add({ benefit, fen, row });
    }
  }
  return { purses, keyed, idsOf, aside, nameless };
}
