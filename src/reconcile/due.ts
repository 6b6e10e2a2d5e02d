import { firstDay, isMonth, monthNumber, monthOf } from '../calendar/months.js';
import type { Gone } from '../case/gone.js';
import { RefusedInput } from '../input/issue.js';
import { mustBe, wrongAt } from '../input/say.js';
import { certain } from '../logic/certain.js';
import { type Asked, askedBy } from '../policy/asked.js';
import type { BenefitVerdictOf, Ids } from '../policy/policy.js';
import type { CitedCause } from '../time/cause.js';
import { readHistory } from '../time/history/history.js';
import { type LedgerRow, ledgerUnder } from '../time/ledger/ledger.js';
import type { MonthEngine, Months } from '../time/ledger/month-engine.js';
import { isBefore } from '../time/ledger/month-notices.js';
import type { MonthlyDecision } from '../time/ledger/monthly-decision.js';
import { type LedgerOptions, type Terms, termsOf } from '../time/ledger/terms.js';
import { Timeline } from '../time/ledger/timeline.js';

/** Under what a month is reconciled. */
export interface MonthOptions {
  /** The month, `YYYY-MM`. */
  readonly on: string;
  readonly standards?: LedgerOptions['standards'];
  /** Options that differ from the defaults, `first-month` and `last-month` among them. */
  readonly readings?: LedgerOptions['readings'];
  /** What is to be taken as so of every child of whom it is not recorded. */
  readonly assumptions?: LedgerOptions['assumptions'];
}

/** The same, of any policy. */
export interface MonthOptionsOf {
  readonly on: string;
  readonly standards?: unknown;
  readonly readings?: unknown;
  readonly assumptions?: unknown;
}

const NOTHING = {
  amounts: [],
  paid: [],
  total: { min: '0.00', max: '0.00' },
  missing: [],
  standardsMissing: [],
  assumed: [],
  later: [],
} as const satisfies MonthlyDecision<Ids>;

const MONTH = { type: 'month', format: 'YYYY-MM' } as const;

function monthIn<I extends Ids>({ succession: { from } }: Months<I>, on: unknown): string {
  if (typeof on !== 'string' || !isMonth(on)) {
    throw new RefusedInput([
      mustBe('invalid-date', 'on', { zh: '月份，YYYY-MM', en: 'a month, YYYY-MM' }, MONTH),
    ]);
  }
  if (isBefore(from, on)) {
    const min = monthOf(from);
    const says = {
      zh: `不得早于 ${min}：此前所发不由本文件评判`,
      en: `must not lie before ${min}: this policy does not judge what was paid before it`,
    };
    throw new RefusedInput([wrongAt('invalid-date', 'on', says, { expected: { ...MONTH, min } })]);
  }
  return on;
}

/** What a change of the amount itself goes back to; a benefit that is not paid at all never does. */
const IN_TIME: ReadonlySet<CitedCause['kind']> = new Set(['birthday', 'term', 'edition']);
const IN_MONEY: ReadonlySet<CitedCause['kind']> = new Set([...IN_TIME, 'standard']);

function isOtherSum<I extends Ids>(one: LedgerRow<I> | undefined, { total }: LedgerRow<I>): boolean {
  return one !== undefined && (one.total.min !== total.min || one.total.max !== total.max);
}

/** What is due in one month, as the ledger has it: the same facts, ages, standards and day. */
export class Month<I extends Ids> {
  readonly month: string;
  /** The policy in force in the month. */
  readonly era: MonthEngine<I>;
  readonly monthlyBenefits: readonly BenefitVerdictOf<I>[];
  private readonly asked = new Map<string, Asked<I['standard']>>();
  private readonly terms: Terms<I>;
  private readonly given: Omit<MonthOptionsOf, 'on'>;

  /** @throws {RefusedInput} where the month, the standards or the readings are refused. */
  constructor(
    readonly months: Months<I>,
    { on, standards, readings, assumptions }: MonthOptionsOf,
  ) {
    this.month = monthIn(months, on);
    this.era = months.within(firstDay(this.month), firstDay(this.month))[0];
    this.monthlyBenefits = this.era.engine.policy.verdicts.benefits.filter(({ monthly }) => monthly);
    this.given = {
      ...(standards === undefined ? {} : { standards }),
      ...(readings === undefined ? {} : { readings }),
      ...(assumptions === undefined ? {} : { assumptions }),
    };
    this.terms = termsOf(months, { from: this.month, to: this.month, ...this.given });
  }

  /** What is declared of facts that are not recorded. */
  get assumptions(): Terms<I>['declared'] {
    return this.terms.declared;
  }

  /** The readings in force. */
  get readings(): Terms<I>['readings'] {
    return this.terms.readings;
  }

  /** What a benefit looks at. */
  askedBy(benefit: BenefitVerdictOf<I>): Asked<I['standard']> {
    const asked = this.asked.get(benefit.key) ?? askedBy(benefit);
    this.asked.set(benefit.key, asked);
    return asked;
  }

  /** That a child is gone as the cause that ended a benefit, or where it is `null` all of them. */
  goneCause(gone: Gone, benefit: I['benefit'] | null): CitedCause<I> {
    const cause = { kind: 'gone', ...gone } as const;
    const ended = benefit ?? certain(this.monthlyBenefits[0]).id;
    return {
      ...cause,
      sentence: this.era.citations.sentenceOf(
        { benefit: ended, excludedBy: [], sentences: [] },
        'ended',
        cause,
        null,
      ),
    };
  }

  /** What is due to a child whose facts were so at the end of the month before. */
  dueOf(child: object, gone: Gone | null): MonthlyDecision<I> {
    const { months } = this;
    const timeline = new Timeline(months, readHistory(months.engine, { case: child, gone }), this.terms);
    const state = timeline.stateOf(monthNumber(this.month));
    return state === null ? NOTHING : timeline.decide(state);
  }

  /**
   * The last birthday, end of a term or new edition, or where the amount differs the last new standard, that changed what
   * is due.
   *
   * @param benefit `null`: that changed the sum of all.
   * @param isAmount whether something is due and another amount was paid.
   */
  causesOf(child: object, benefit: I['benefit'] | null, isAmount: boolean): readonly CitedCause<I>[] {
    const { from } = this.months.succession;
    const { rows } = ledgerUnder(this.months, { case: child }, { from, to: this.month, ...this.given });
    const changed = rows.flatMap((row, i) => {
      if (benefit === null && !isOtherSum(rows[i - 1], row)) return [];
      const changes = row.changes.filter((change) => benefit === null || change.benefit === benefit);
      return changes.length === 0 ? [] : [changes.flatMap(({ causes }) => causes)];
    });
    const kinds = isAmount ? IN_MONEY : IN_TIME;
    return (changed.at(-1) ?? []).filter(({ kind }) => kinds.has(kind));
  }
}
