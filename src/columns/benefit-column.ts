import type { BenefitStatus } from '../decide/result.js';
import type { AmountColumn } from './amount-column.js';
import { type BitPlane, isOn, switchOff, switchOn } from './bits.js';
import { UNKNOWN_CODE } from './columns.js';
import type { Bound } from './plane-program.js';
import { REFUSED_CODE, TruthColumn } from './truth-column.js';

const CODES: Readonly<Record<BenefitStatus, number>> = {
  'not-entitled': 0,
  entitled: 1,
  excluded: 2,
  undetermined: UNKNOWN_CODE,
};

/** What became of one benefit for every child. */
export class BenefitColumn {
  /** Whether it is paid, after the exclusions. */
  readonly paid: TruthColumn;
  /** The rows in which it is not paid although its own conditions hold. */
  readonly excluded: BitPlane;
  /** What is paid; `null` for a benefit without money. */
  readonly amount: AmountColumn | null;

  constructor(rows: number, decided: BitPlane, supply: () => BitPlane, amount: AmountColumn | null) {
    this.paid = new TruthColumn(rows, decided, supply);
    this.excluded = supply();
    this.amount = amount;
  }

  /** The planes, to be written by a circuit. */
  get outputs(): readonly Bound[] {
    return [...this.paid.outputs, { plane: this.excluded, blockOnly: false }];
  }

  /** The status of one row; `undefined` where the row was refused. */
  at(row: number): BenefitStatus | undefined {
    const paid = this.paid.at(row);
    if (paid === undefined) return undefined;
    if (paid === null) return 'undetermined';
    if (paid) return 'entitled';
    return isOn(this.excluded, row) ? 'excluded' : 'not-entitled';
  }

  /** Sets the status and the amount of one row. */
  set(row: number, status: BenefitStatus, fen: number | null): void {
    this.paid.set(row, status === 'undetermined' ? null : status === 'entitled');
    (status === 'excluded' ? switchOn : switchOff)(this.excluded, row);
    this.amount?.set(row, fen);
  }

  /** One code a row: 0 not entitled, 1 entitled, 2 excluded, 255 undetermined, 254 refused. */
  toCodes(): Uint8Array {
    return Uint8Array.from({ length: this.paid.rows }, (_, row) => {
      const status = this.at(row);
      return status === undefined ? REFUSED_CODE : CODES[status];
    });
  }
}
