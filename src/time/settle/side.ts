import { isMonth } from '../../calendar/months.js';
import type { Issue } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import { mustBe, wrongAt } from '../../input/say.js';
import { moneySlot } from '../../logic/slot.js';
import type { Office } from '../../office/office.js';
import type { PolicyWords } from '../../office/policy-words.js';
import type { Ids } from '../../policy/policy.js';
import type { CitedCause } from '../cause.js';
import type { TimeDisclosure } from '../history/disclosed.js';
import type { Ledger } from '../ledger/ledger.js';
import { type Account, accountOfPayments } from './payments.js';

/** One side of a settlement, with the ledger that it came from. */
export interface Side<I extends Ids> {
  readonly account: Account;
  readonly ledger: Ledger<I> | null;
}

function accountOfLedger<I extends Ids>(ledger: Ledger<I>): Account {
  return new Map(
    ledger.rows.map(({ month, paid }) => [
      month,
      new Map(
        paid.map(({ benefit, min, max }) => [
          benefit,
          { min: moneySlot(min), max: max === null ? Number.POSITIVE_INFINITY : moneySlot(max) },
        ]),
      ),
    ]),
  );
}

function isList(input: unknown): input is readonly unknown[] {
  return Array.isArray(input);
}

function isAmount(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const { benefit, min, max } = entry;
  return typeof benefit === 'string' && typeof min === 'string' && (max === null || typeof max === 'string');
}

function isRow(row: unknown): boolean {
  if (!isRecord(row) || typeof row.month !== 'string' || !isMonth(row.month)) return false;
  return Array.isArray(row.changes) && Array.isArray(row.paid) && row.paid.every(isAmount);
}

/** Whether a value has what a settlement reads of a ledger; it may come from a file. */
function isLedger<I extends Ids>(input: unknown): input is Ledger<I> {
  return isRecord(input) && Array.isArray(input.rows) && input.rows.every(isRow);
}

function wholeSide<I extends Ids>(
  { policy }: PolicyWords,
  input: unknown,
  at: string,
  issues: Issue[],
): Side<I> {
  if (isList(input)) return { account: accountOfPayments(policy, input, at, issues), ledger: null };
  if (!isLedger<I>(input)) {
    const be = { zh: '台账或发放的列表', en: 'a ledger or a list of payments' };
    issues.push(mustBe('invalid-type', at, be, { type: 'list' }));
    return { account: new Map(), ledger: null };
  }
  return { account: accountOfLedger(input), ledger: input };
}

/** A ledger says nothing of months outside its span, so nothing can be set against them. */
export function checkCovered<I extends Ids>(
  ledger: Ledger<I> | null,
  other: Side<I>,
  name: string,
  issues: Issue[],
): void {
  if (ledger === null) return;
  for (const month of other.account.keys()) {
    if (month >= ledger.from && month <= ledger.to) continue;
    const says = {
      zh: '须在所对照的台账的月份之内',
      en: 'must lie within the months of the ledger that it is set against',
    };
    const expected = { type: 'month', min: ledger.from, max: ledger.to, format: 'YYYY-MM' } as const;
    issues.push(wrongAt('invalid-date', name, says, { expected }));
    return;
  }
}

/** Whether an entry of the books is shown to an office; it may come from a file. */
function isShown(office: Office<Ids>, entry: unknown): boolean {
  return !isRecord(entry) || typeof entry.benefit !== 'string' || !office.isNamedIn(entry.benefit);
}

/** The causes of a change as an office tells them. */
function officeCauses<I extends Ids>(
  office: Office<Ids>,
  causes: readonly CitedCause<I>[],
): readonly CitedCause<I>[] {
  return causes.map((cause) =>
    cause.kind === 'event' ? { ...cause, facts: cause.facts.filter((path) => office.isShown(path)) } : cause,
  );
}

/** One side as an office may know it: as if `hiv` were false. */
function officeSide<I extends Ids>(
  { office, policy }: PolicyWords,
  { account, ledger }: Side<I>,
  at: string,
  issues: Issue[],
): Side<I> {
  const kept: Account = new Map(
    [...account].flatMap(([month, benefits]) => {
      const shown = [...benefits].filter(([benefit]) => !office.isNamedIn(benefit));
      return shown.length === 0 ? [] : [[month, new Map(shown)] as const];
    }),
  );
  if (ledger === null) return { account: kept, ledger };
  // It may come from a file.
  const {
    readings,
    confidential: isMarked,
    policy: made,
  }: { readonly readings: unknown; readonly confidential: unknown; readonly policy: unknown } = ledger;
  if (!isRecord(readings) || typeof isMarked !== 'boolean') {
    const be = {
      zh: '写明读法和是否保密的台账：请重新生成',
      en: 'a ledger that says its readings and whether the case is confidential: make it again',
    };
    issues.push(mustBe('required', at, be, { type: 'object' }));
  } else if (ledger.disclose !== 'office' && office.takesPlaceOfOthers(ledger.readings)) {
    const be = {
      zh: `按 disclose: office 生成的台账：按其读法，${policy.withheld?.sentence}一项取代了另一项待遇`,
      en: `a ledger made for an office: under its readings the allowance of ${policy.withheld?.sentence} takes the place of another benefit`,
    };
    issues.push(mustBe('unknown-option', at, be, { type: 'object' }));
  } else if (ledger.disclose !== 'office' && (!isRecord(made) || made.edition !== policy.document.edition)) {
    // Under another edition that allowance may take the place of what this one does not know.
    const { edition } = policy.document;
    const be = {
      zh: `按版本 ${edition} 或按 disclose: office 生成的台账`,
      en: `a ledger made under the edition ${edition}, or for an office`,
    };
    issues.push(mustBe('unknown-option', at, be, { type: 'object' }));
  }
  const rows = ledger.rows.map((row) => ({
    ...row,
    changes: row.changes.flatMap((change) =>
      office.isNamedIn(change.benefit) ? [] : [{ ...change, causes: officeCauses(office, change.causes) }],
    ),
  }));
  return { account: kept, ledger: { ...ledger, rows } };
}

/** One side of a settlement, as much of it as is disclosed. */
export function sideOf<I extends Ids>(
  words: PolicyWords,
  disclose: TimeDisclosure,
  input: unknown,
  at: string,
  issues: Issue[],
): Side<I> {
  if (disclose === 'full') return wholeSide(words, input, at, issues);
  const shown = isList(input) ? input.filter((entry) => isShown(words.office, entry)) : input;
  return officeSide(words, wholeSide(words, shown, at, issues), at, issues);
}
