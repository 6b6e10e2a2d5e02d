import type { FactPath } from '../case/dictionary.js';
import { type FactEntry, factEntry } from '../export/facts.js';
import type { Bilingual } from '../logic/bilingual.js';
import { certain } from '../logic/certain.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, Policy } from '../policy/policy.js';
import { SUBJECTS, type Subject, subjectIn, subjectOf } from './subjects.js';

/** What can be answered to a question. */
export type AnswerValue = boolean | number | string;

/** One answer to choose from. */
export interface AnswerOption {
  readonly value: AnswerValue;
  readonly label: Bilingual;
}

/** A question of the dictionary, ready to be asked. */
export interface InterviewQuestion<I extends Ids = ChenzhouIds, About extends string = Subject> {
  readonly fact: I['fact'];
  readonly subject: About;
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

/** What an interview says beside the dictionary of its policy. */
export interface QuestionWords {
  /** How each subject is announced, by the group of its facts in a case; `child` is what stands outside every group. */
  readonly subjects: Readonly<Record<string, Bilingual>>;
  /** Why the fact that is asked last and apart is asked at all, and that it may be left out. */
  readonly why: Bilingual | null;
}

/** The words of 郴政发〔2017〕3号. */
export const CHENZHOU_QUESTIONS: QuestionWords = { subjects: SUBJECTS, why: WHY };

/** The question that asks for a fact of a policy. @throws {RangeError} where its dictionary has no such fact. */
export function questionOf<I extends Ids>(
  policy: Policy<I>,
  { subjects, why }: QuestionWords,
  path: I['fact'],
): InterviewQuestion<I, string> {
  const fact = policy.dictionary.facts.find((known) => known.path === path);
  if (fact === undefined) throw new RangeError('not a fact of the dictionary');
  const { type, label, question, values, document, issuer, sentence } = factEntry<I>(fact);
  const subject = subjectIn(subjects, path);
  return {
    fact: path,
    subject,
    subjectLabel: certain(subjects[subject]),
    type,
    label,
    question,
    options: type === 'boolean' ? YES_NO : values,
    document,
    issuer,
    sentence,
    why: path === policy.withheld?.fact.path ? why : null,
  };
}

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
  return { ...questionOf(CHENZHOU_2017, CHENZHOU_QUESTIONS, fact), subject: subjectOf(fact) };
}
