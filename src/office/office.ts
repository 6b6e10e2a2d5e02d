import { withFact } from '../case/shape.js';
import type { Expected } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { Slot } from '../logic/slot.js';
import type { Exclusion, Ids, Policy } from '../policy/policy.js';
import { type ConfidentialCase, isMarked, keyOf, markedCase } from './confidential-mark.js';
import { reminderOf } from './notes.js';

/** What is told of an issue. */
interface Told {
  readonly path: string;
  readonly message: string;
  readonly messageZh: string;
  readonly expected?: Expected;
  readonly suggestion?: string;
}

interface Concerning {
  readonly concerns?: readonly string[];
}

/** What an office may be told under a policy: decided as if the withheld fact were false, without its benefit. */
export class Office<I extends Ids> {
  /** The benefit that only the full record decides; `null` where there is none. */
  readonly leftOut: I['benefit'] | null;
  /** Said once of everything that is decided for an office; `null` where nothing is withheld. */
  readonly note: Bilingual | null;
  /** The exclusions between the benefit that is left out and others. */
  private readonly around: readonly Exclusion<I['holder'], I['benefit']>[];
  private readonly readingsAround: ReadonlySet<string>;
  private readonly slots: { readonly withheld: number | null; readonly confidential: number | null };

  constructor(private readonly policy: Policy<I>) {
    const { withheld, confidential, dictionary, exclusions } = policy;
    const leftOut = withheld === null ? null : withheld.benefit;
    this.leftOut = leftOut;
    this.around = exclusions.filter(({ holder, excludes }) => holder === leftOut || excludes === leftOut);
    this.readingsAround = new Set(this.around.flatMap(({ only }) => only?.reading.id ?? []));
    this.slots = {
      withheld: withheld === null ? null : dictionary.slotOf(withheld.fact),
      confidential: confidential === null ? null : dictionary.slotOf(confidential),
    };
    this.note =
      withheld === null
        ? null
        : {
            zh: `未含${withheld.sentence}：该条只在完整记录中判定。`,
            en: `${withheld.sentence} is left out: it is decided in the full record.`,
          };
  }

  /** Whether a case is marked confidential; a mark that cannot be read counts as one. */
  isConfidential(input: unknown): boolean {
    const { confidential } = this.policy;
    return confidential !== null && isMarked(input, confidential.path);
  }

  /** Whether checked facts hold the mark. */
  isConfidentialIn(slots: readonly Slot[]): boolean {
    return this.slots.confidential !== null && slots[this.slots.confidential] === 1;
  }

  /** A confidential case: of all that is recorded only the key is left, so nothing else can be shown. */
  confidentialCase(id: string | null): ConfidentialCase {
    const { confidential } = this.policy;
    return markedCase(id, confidential === null ? null : confidential.path);
  }

  /** See {@link officeCase}, which is this for the policy of Chenzhou. */
  caseOf(input: unknown, shared?: ReadonlySet<string>): unknown {
    if (!isRecord(input)) return input;
    const id = keyOf(input);
    if (this.isConfidential(input) || (id !== null && shared?.has(id) === true))
      return this.confidentialCase(id);
    const { withheld } = this.policy;
    return withheld === null ? input : withFact(input, withheld.fact.path, false);
  }

  /** What an event sets, without the withheld fact: it is false from the first case on, and nothing changes it. */
  settingsShown(set: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const { withheld } = this.policy;
    return withheld === null ? set : withFact(set, withheld.fact.path, null);
  }

  /** The same facts with the withheld one denied: what is printed must not depend on it. */
  slotsOf(slots: readonly Slot[]): readonly Slot[] {
    if (this.slots.withheld === null) return slots;
    const denied = [...slots];
    denied[this.slots.withheld] = 0;
    return denied;
  }

  /** Whether a fact may be named. */
  isShown(path: string): boolean {
    return path !== this.policy.withheld?.fact.path;
  }

  /** Readings without those that say how the benefit that is left out stands beside others. */
  readingsShown(readings: ReadingsInForce): ReadingsInForce {
    return Object.fromEntries(Object.entries(readings).filter(([id]) => !this.readingsAround.has(id)));
  }

  /** Declared assumptions without the one about the withheld fact, which an office's decisions do not look at. */
  assumptionsShown<Value>(assumptions: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
    return Object.fromEntries(Object.entries(assumptions).filter(([path]) => this.isShown(path)));
  }

  /** Whether under these readings the benefit that is left out takes the place of another. */
  takesPlaceOfOthers(readings: ReadingsInForce): boolean {
    return this.around.some(
      ({ holder, only }) =>
        holder === this.leftOut && (only === null || readings[only.reading.id] === only.option),
    );
  }

  /** Whether a text names what is withheld: also a benefit that the books call by a name of their own. */
  isNamedIn(text: string): boolean {
    return this.policy.withheld?.named.test(text) ?? false;
  }

  /** Notices that say nothing of the benefit that is left out. */
  noticesShown<Notice extends Concerning>(notices: readonly Notice[]): readonly Notice[] {
    return notices.flatMap((notice) => {
      const concerns = notice.concerns?.filter((id) => id !== this.leftOut);
      if (concerns === undefined || concerns.length === notice.concerns?.length) return [notice];
      return concerns.length === 0 ? [] : [{ ...notice, concerns }];
    });
  }

  /**
   * Something wrong with a case, as an office list shows it: the cell by its name. Only a name that itself names what is
   * withheld, such as a misspelt `hvi` with its suggestion, is told without the name; the cell is never looked at.
   */
  issueShown<Issue extends Told>(issue: Issue): Issue {
    const { path, message, messageZh, expected, suggestion } = issue;
    const without = (text: string | undefined): boolean => text === undefined || !this.isNamedIn(text);
    const names = (expected?.values ?? []).map(String);
    if ([path, message, messageZh, suggestion, ...names].every(without)) return issue;
    const where = without(path) ? path : '';
    const name = where === '' ? 'a name or a cell' : where;
    const nameZh = where === '' ? '有一个名称或单元格' : `「${where}」`;
    return {
      ...issue,
      path: where,
      message: `${name} is not as the dictionary or the mapping asks; the full record says more`,
      messageZh: `${nameZh}不合要求，详见完整记录`,
      ...(expected === undefined ? {} : { expected: { type: expected.type } }),
      ...(suggestion === undefined ? {} : { suggestion: '' }),
    };
  }

  /** What an output that is no full record says of itself: what is left out, and how many cases. */
  notes(confidential: number | string): readonly Bilingual[] {
    const note = this.note === null ? [] : [this.note];
    return confidential === 0 ? note : [...note, reminderOf(confidential)];
  }
}
