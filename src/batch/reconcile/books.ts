import { type CheckedPayment, checkPayment, type PaidRow, type RefusedPaidRow } from './payment.js';
import { BLANK, type Finding } from './finding.js';
import { type PlacedPayment, Purse } from './purse.js';

/** Everything that was paid: a purse an id, and what cannot be put into any. */
export interface Books {
  /** By id, in order of first mention. */
  readonly purses: ReadonlyMap<string, Purse>;
  /** Payments that cannot be read, and those for another month. */
  readonly aside: readonly Finding[];
  /** How many payments cannot be read and name no child. */
  readonly nameless: number;
}

const exactly = (fen: number) => ({ min: fen, max: fen });

function otherMonth({ row, id, benefit, fen }: PlacedPayment, month: string): Finding {
  return { ...BLANK, kind: 'other-month', id, benefit, month, paid: exactly(fen), payments: [row] };
}

function isRefused(input: PaidRow | RefusedPaidRow): input is RefusedPaidRow {
  return 'issues' in input;
}

/** The id of a payment that is wrong elsewhere. */
function idOf({ id, issues }: ReturnType<typeof checkPayment>): string | null {
  return issues.some(({ path }) => path === 'id') || id === '' ? null : id;
}

/** Puts every payment of the month into the purse of its id. */
export function booksOf(payments: Iterable<PaidRow | RefusedPaidRow>, month: string): Books {
  const purses = new Map<string, Purse>();
  const aside: Finding[] = [];
  let nameless = 0;
  let place = 0;
  const purseOf = (id: string): Purse => {
    const purse = purses.get(id) ?? new Purse();
    purses.set(id, purse);
    return purse;
  };
  for (const input of payments) {
    place += 1;
    const row = input.row ?? place;
    const refused = isRefused(input) ? input : refusalOf(checkPayment(input));
    if (refused !== null) {
      const { id, issues } = refused;
      aside.push({ ...BLANK, kind: 'payment-refused', id, month, payments: [row], issues });
      if (id === null) nameless += 1;
      else purseOf(id).addUnread();
      continue;
    }
    const payment = { ...checkPayment(input), row };
    if (payment.month === null || payment.month === month) purseOf(payment.id).add(payment);
    else aside.push(otherMonth(payment, payment.month));
  }
  return { purses, aside, nameless };
}
