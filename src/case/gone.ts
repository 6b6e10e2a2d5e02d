import { monthOf } from '../calendar/months.js';
import type { Issue } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { told, wrongAt } from '../input/say.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { ChoiceFact, DateFact, FactValue } from '../logic/fact.js';
import { CaseChecker } from './check.js';
import { FactDictionary } from './fact-dictionary.js';
import { expectedOf } from './wrong.js';

const PAPER = {
  document: {
    zh: '死亡证明、收养登记证或户口迁移证明',
    en: 'death certificate, adoption certificate or certificate of moved registration',
  },
  issuer: { zh: '医院、民政部门或公安机关', en: 'hospital, civil affairs department or police' },
} as const satisfies { readonly document: Bilingual; readonly issuer: Bilingual };

/** 离开原因: why a child is no longer one of the office's. */
export const goneReason = {
  path: 'gone.reason',
  type: 'choice',
  values: {
    died: { zh: '死亡', en: 'died' },
    adopted: { zh: '被收养', en: 'adopted' },
    'registered-elsewhere': { zh: '户籍迁出', en: 'registered elsewhere' },
  },
  label: { zh: '离开原因', en: 'why the child is gone' },
  question: {
    zh: '儿童为何不再由本地发放：死亡、被收养或户籍迁出？',
    en: 'Why is the child no longer paid here: died, adopted or registered elsewhere?',
  },
  sentence: null,
  ...PAPER,
} as const satisfies ChoiceFact;

/** 离开日期: the day of the death, of the adoption or of the new registration. */
export const goneOn = {
  path: 'gone.on',
  type: 'date',
  label: { zh: '离开日期', en: 'day since which the child is gone' },
  question: {
    zh: '儿童死亡、被收养或户籍迁出是在哪一天？',
    en: 'On which day did the child die, was it adopted or registered elsewhere?',
  },
  sentence: null,
  ...PAPER,
} as const satisfies DateFact;

/**
 * What is recorded of a child beside the facts that rules ask about: that it is gone. A member `gone` of a history or a
 * line, two columns of a register; no case has it, and no rule reads it.
 */
export const GONE_FACTS = [goneOn, goneReason] as const;

/** Since when a child is gone, and why. */
export interface Gone {
  /** The first day, `YYYY-MM-DD`: of the death, the adoption, the new registration. */
  readonly on: string;
  readonly reason: FactValue<typeof goneReason>;
}

const CHECKER = /* @__PURE__ */ new CaseChecker({
  dictionary: /* @__PURE__ */ new FactDictionary(GONE_FACTS, []),
  birth: goneOn,
});

function isSound(input: unknown, issues: readonly Issue[]): input is Gone {
  return issues.length === 0 && typeof input === 'object';
}

/**
 * Reads since when and why a child is gone, strictly: both are told, or neither.
 *
 * @param input the member `gone`; absent or `null` says that the child is not gone.
 * @param birth the day of birth where known, before which no child is gone.
 */
export function checkGone(input: unknown, birth: unknown, issues: Issue[]): Gone | null {
  if (input === undefined || input === null) return null;
  const { slots, issues: wrong } = CHECKER.check({ gone: input }, Number.POSITIVE_INFINITY);
  const own = [...wrong];
  if (own.length === 0) {
    const unknown = GONE_FACTS.filter((_, slot) => slots[slot] === undefined);
    if (unknown.length === GONE_FACTS.length) return null;
    for (const fact of unknown) {
      const message = {
        zh: `${fact.label.zh}（${fact.path}）须写明：离开日期和离开原因一并填写`,
        en: `${fact.path} must be given: the day and the reason are told together`,
      };
      own.push(told('required', fact.path, message, { expected: expectedOf(fact) }));
    }
  }
  if (!isSound(input, own)) {
    issues.push(...own);
    return null;
  }
  if (typeof birth === 'string' && input.on < birth) {
    const says = { zh: '不得早于出生日期', en: 'must not lie before the birth' };
    issues.push(wrongAt('event-before-birth', goneOn.path, says, { expected: expectedOf(goneOn) }));
  }
  return { on: input.on, reason: input.reason };
}

/** Whether a child is gone on a day, `YYYY-MM-DD`. */
export function isGone(gone: Gone | null | undefined, day: string): gone is Gone {
  return gone !== null && gone !== undefined && gone.on <= day;
}

/** Whether a child was gone at the end of the month before one, `YYYY-MM`: then nothing is paid in that month. */
export function isGoneBefore(gone: Gone | null | undefined, month: string): gone is Gone {
  return gone !== null && gone !== undefined && monthOf(gone.on) < month;
}

/** What a line or a row says of a child: its facts, and apart from them that it is gone, as it was given. */
export function apartFromGone(input: unknown): { readonly facts: unknown; readonly gone: unknown } {
  if (!isRecord(input) || !Object.hasOwn(input, 'gone')) return { facts: input, gone: undefined };
  const { gone, ...facts } = input;
  return { facts, gone };
}

/** Why a child that is gone has no verdict. */
export function goneIssue(gone: Gone): Issue {
  return told('gone', goneOn.path, goneText(gone));
}

/** `已离开（死亡，2019-03-12）`. */
export function goneText({ on, reason }: Gone): Bilingual {
  const { zh, en } = goneReason.values[reason];
  return { zh: `已离开（${zh}，${on}）`, en: `gone (${en}, ${on})` };
}
