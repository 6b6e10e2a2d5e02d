import type { FactPath } from '../case/dictionary.js';
import { type FactEntry, facts } from '../export/facts.js';
import type { Bilingual } from '../logic/bilingual.js';
import { SUBJECTS, type Subject, subjectOf } from './subjects.js';

/** What can be answered to a question. */
export type AnswerValue = boolean | number | string;

/** One answer to choose from. */
export interface AnswerOption {
  readonly value: AnswerValue;
  readonly label: Bilingual;
}

/** A question of the dictionary, ready to be asked. */
export interface InterviewQuestion {
  readonly fact: FactPath;
  readonly subject: Subject;
  readonly subjectLabel: Bilingual;
  readonly type: FactEntry['type'];
  readonly label: Bilingual;
  readonly question: Bilingual;
  /** Empty where the answer is a day, a division, an amount or text. */
  readonly options: readonly AnswerOption[];
  /** The paper that proves the answer, and who issues it. */
  readonly document: Bilingual;
  readonly issuer: Bilingual;
  /** The sentence that first needs it; `null` where none does. */
  readonly sentence: string | null;
  /** Of a question that is asked last and apart: why it is asked at all, and that it may be left out. */
  readonly why: Bilingual | null;
}

/** That a child has HIV must not become public (民发〔2012〕179号): asked when nothing else is left, or not at all. */
export const APART = 'hiv' satisfies FactPath;

const WHY: Bilingual = {
  zh: '只有这一项可使携带艾滋病病毒或患艾滋病的儿童按孤儿标准领取基本生活费（2.1-2），所以才问。按规定不得公开（民发〔2012〕179号）；可以不答，其他各项结论照常给出。',
  en: 'Asked only because 2.1-2 pays children who live with HIV or AIDS at the orphan rate. It must not become public (Min Fa [2012] No. 179); it may be left out, and everything else is answered all the same.',
};

const YES_NO: readonly AnswerOption[] = [
  { value: true, label: { zh: '是', en: 'Yes' } },
  { value: false, label: { zh: '否', en: 'No' } },
];

const ENTRIES: ReadonlyMap<string, FactEntry> = /* @__PURE__ */ new Map(
  facts.map((entry) => [entry.path, entry]),
);

/**
 * The question that asks for a fact, in the words of the dictionary.
 *
 * @param fact path of a fact.
 * @throws {RangeError} where the dictionary has no such fact.
 * @see 3.1-4
 * @example
 * questionAbout('street').document.en; // 'relief registration form'
 */
export function questionAbout(fact: FactPath): InterviewQuestion {
  const entry = ENTRIES.get(fact);
  if (entry === undefined) throw new RangeError('not a fact of the dictionary');
  const { type, label, question, values, document, issuer, sentence } = entry;
  const subject = subjectOf(fact);
  return {
    fact,
    subject,
    subjectLabel: SUBJECTS[subject],
    type,
    label,
    question,
    options: type === 'boolean' ? YES_NO : values,
    document,
    issuer,
    sentence,
    why: fact === APART ? WHY : null,
  };
}
