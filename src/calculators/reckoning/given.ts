import { checkDay } from '../../calendar/check-day.js';
import { AMOUNT } from '../../case/read.js';
import { type Expected, type Issue, type IssueCode, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import { mustBe } from '../../input/say.js';
import type { Bilingual } from '../../logic/bilingual.js';
import { checkStandards, divisionExpected, divisionForm, isDivisionOf } from '../../money/check-standards.js';
import { StandardBook } from '../../money/standard-book.js';
import { STANDARD_RULES, type StandardEntry, type StandardId } from '../../policy/standards.js';

/** What an amount is calculated under: the day, the county, and the standards in money. */
export interface MoneyContext {
  /** The day, `YYYY-MM-DD`; always given, never read from a clock. */
  readonly on: string;
  /** The child's county, `4310xx`; `431000`, the city, for a child without registration. */
  readonly division: string;
  /** Figures that the policy leaves to others; the two floors of 2.1-1 need none. */
  readonly standards?: readonly StandardEntry[];
}

/** The standards in force, and the county they are looked up for. */
export interface MoneyBasis {
  readonly book: StandardBook<StandardId>;
  readonly county: number;
}

/** Reads what a calculator is given, strictly: what is not known is refused, never taken for no or nothing. */
export class Given {
  private readonly issues: Issue[] = [];
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(input: unknown) {
    this.fields = isRecord(input) ? input : {};
  }

  /** A yes or no. */
  yesOrNo(field: string): boolean {
    return (
      this.checked(
        field,
        'invalid-type',
        { zh: ' true 或 false', en: 'true or false' },
        { type: 'boolean' },
        (value) => typeof value === 'boolean',
      ) === true
    );
  }

  /** An amount in yuan, as text. */
  amount(field: string): string {
    const valid = (value: unknown): value is string => typeof value === 'string' && AMOUNT.test(value);
    const value = this.checked(
      field,
      'invalid-amount',
      {
        zh: '以文本写的金额（元）：不为负，至多两位小数，不用科学记数',
        en: 'an amount in yuan as text: not negative, at most two decimals, no exponent',
      },
      { type: 'amount', min: '0', format: '0.00' },
      valid,
    );
    return typeof value === 'string' ? value : '0';
  }

  /** One of a few words; the first stands in for what is refused. */
  oneOf<Choice extends string>(field: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const be = { zh: `下列之一：${choices.join('、')}`, en: `one of ${choices.join(', ')}` };
    const value = this.checked(field, 'invalid-value', be, { type: 'choice', values: choices }, (word) =>
      choices.some((choice) => choice === word),
    );
    return choices.find((choice) => choice === value) ?? choices[0];
  }

  /** At least one of a few words. */
  someOf<Choice extends string>(field: string, choices: readonly Choice[]): readonly Choice[] {
    const isList = (value: unknown): value is unknown[] =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((item) => choices.some((choice) => choice === item));
    const be = {
      zh: `列表，不为空，取自：${choices.join('、')}`,
      en: `a list of ${choices.join(', ')}, not empty`,
    };
    const value = this.checked(field, 'invalid-value', be, { type: 'list', values: choices }, isList);
    return choices.filter((choice) => Array.isArray(value) && value.includes(choice));
  }

  /**
   * The standards in force under the context.
   *
   * @throws {RefusedInput} with everything wrong with what was given and with the context.
   */
  under(context: unknown): MoneyBasis {
    const { on, division, standards } = isRecord(context) ? context : {};
    const day = checkDay(on, this.issues);
    if (division === undefined || division === null) {
      const be = { zh: '写明：县市区，全市写 431000', en: 'given: the county, or 431000 for the city' };
      this.refuse('required', 'division', be, divisionForm(STANDARD_RULES));
    } else if (typeof division !== 'string') {
      this.refuse('invalid-type', 'division', { zh: '文本', en: 'text' }, divisionForm(STANDARD_RULES));
    } else if (!isDivisionOf(STANDARD_RULES, division)) {
      this.refuse(
        'invalid-division',
        'division',
        divisionExpected(STANDARD_RULES),
        divisionForm(STANDARD_RULES),
      );
    }
    const entries = checkStandards(standards, STANDARD_RULES, this.issues);
    if (this.issues.length > 0) throw new RefusedInput(this.issues);
    return { book: new StandardBook(entries, day, STANDARD_RULES), county: Number(division) };
  }

  private checked(
    field: string,
    code: IssueCode,
    be: Bilingual,
    expected: Expected,
    valid: (value: unknown) => boolean,
  ): unknown {
    const value = this.fields[field];
    if (value === undefined || value === null)
      this.refuse('required', field, { zh: `写明：${be.zh}`, en: `given: ${be.en}` }, expected);
    else if (valid(value)) return value;
    else this.refuse(code, field, be, expected);
    return undefined;
  }

  private refuse(code: IssueCode, path: string, be: Bilingual, expected: Expected): void {
    this.issues.push(mustBe(code, path, be, expected));
  }
}
