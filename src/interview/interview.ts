import type { ChildCase, FactPath } from '../case/dictionary.js';
import { chenzhou, parseCase } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import type { AssessResult } from '../decide/result.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { LIST, listIssues, OBJECT, optionIssues } from '../input/options.js';
import { isRecord } from '../input/record.js';
import type { Widened } from '../input/widened.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Goal } from './goal.js';
import { type AnswerTo, Interviewer } from './interviewer.js';
import { type AnswerValue, CHENZHOU_QUESTIONS, type InterviewQuestion } from './question.js';
import { subjectOf } from './subjects.js';

/** One answer as it was given; `null` is "don't know". */
export type Answer = AnswerTo<FactPath>;

/** How an interview is held. */
export interface InterviewOptions {
  /** What is to be found out; everything where absent. */
  readonly goal?: Goal;
  /** What is recorded already, such as a case read from a file. */
  readonly known?: ChildCase;
  /** Facts that are not to be asked at all, such as `hiv`. */
  readonly leaveOut?: readonly FactPath[];
}

/** An interview: plain data that is never changed. Every answer gives a new one. */
export interface Interview {
  readonly goal: Goal;
  readonly context: AssessContext;
  readonly known: ChildCase;
  readonly leaveOut: readonly FactPath[];
  /** Every answer in the order given; where one fact was answered twice the later counts. */
  readonly answers: readonly Answer[];
  /** The case that the answers make up. */
  readonly case: ChildCase;
}

/** Where an interview stands. */
export interface Standing {
  /** What follows from the answers so far. */
  readonly result: AssessResult;
  /** What is asked next; `null` where nothing more matters, or the rest is not known. */
  readonly question: InterviewQuestion | null;
  /** At most so many questions are left: an answer takes questions away and never adds one. */
  readonly atMost: number;
}

const NOTHING: ChildCase = {};

let interviewer: Interviewer<ChenzhouIds> | undefined;

/** Interviews under 郴政发〔2017〕3号. */
function chenzhouInterviews(): Interviewer<ChenzhouIds> {
  interviewer ??= new Interviewer(chenzhou(), CHENZHOU_QUESTIONS);
  return interviewer;
}

/** What is wrong with how an interview begins; the recorded case is checked with the context. */
function interviewIssues(options: unknown): readonly Issue[] {
  const { dictionary, verdicts } = chenzhou().policy;
  const goals = ['everything', ...verdicts.benefits.map(({ id }) => id)];
  const wrong = optionIssues(options, { goal: goals, known: OBJECT, leaveOut: LIST });
  const list = isRecord(options) && Array.isArray(options.leaveOut) ? options.leaveOut : [];
  const paths = dictionary.facts.map(({ path }) => path);
  return [...wrong, ...listIssues('leaveOut', list, paths)];
}

/**
 * Begins an interview.
 *
 * @param context the day (`YYYY-MM-DD`), and where given the standards (yuan as text) and the readings.
 * @param options the goal, what is recorded already, and what is not to be asked.
 * @throws {RefusedInput} where the context, an option or the recorded case is refused.
 * @see 3.1-4
 * @example
 * standingOf(startInterview({ on: '2017-06-01' })).question?.fact; // 'birthDate'
 */
export function startInterview(context: AssessContext, options?: InterviewOptions): Interview;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function startInterview<const Under, const Options>(
  context: Under & Widened<Under, AssessContext>,
  options?: Options & Widened<Options, InterviewOptions>,
): Interview;
export function startInterview(context: AssessContext, options: InterviewOptions = {}): Interview {
  const issues = interviewIssues(options);
  if (issues.length > 0) throw new RefusedInput(issues);
  const { goal = 'everything', known = NOTHING, leaveOut = [] } = options;
  const interview = { goal, context, known, leaveOut, answers: [], case: known };
  chenzhouInterviews().check(interview);
  return interview;
}

/**
 * Where an interview stands: what follows already, what is asked next, how many questions can follow.
 *
 * The next question stays in the subject of the last one while that has open facts, and is else the most telling.
 * What no longer changes anything is not asked, a lost parent's facts are not, and HIV is asked when nothing else is
 * left.
 *
 * @throws {RefusedInput} as `assess` does.
 * @see 3.1-4
 * @example
 * const goal = 'street-services';
 * const interview = startInterview({ on: '2017-06-01' }, { goal, known: { birthDate: '2010-01-15' } });
 * standingOf(interview).atMost; // 1
 * standingOf(interview).question?.fact; // 'street'
 */
export function standingOf(interview: Interview): Standing {
  const { result, question, atMost } = chenzhouInterviews().standing(interview);
  return {
    result,
    question: question === null ? null : { ...question, subject: subjectOf(question.fact) },
    atMost,
  };
}

/**
 * Answers a question, or changes an earlier answer. Recorded facts that the answer rules out fall away, such as the
 * other facts of a parent who is dead.
 *
 * @param value as a case writes it, `null` for "don't know". An unknown fact is not a no, and is not asked again.
 * @throws {RefusedInput} where the value is not as the dictionary asks; never with the value.
 * @see 3.1-4
 * @example
 * const interview = answer(startInterview({ on: '2017-06-01' }), 'street', true);
 * answer(interview, 'birthDate', '2010-02-03').case; // { street: true, birthDate: '2010-02-03' }
 */
export function answer(interview: Interview, fact: FactPath, value: AnswerValue | null): Interview {
  const given = { fact, value };
  return {
    ...interview,
    answers: [...interview.answers, given],
    case: caseAfter(interview.case, given, interview.context.on),
  };
}

/**
 * Takes the last answer back, so that its question, or the earlier answer that it changed, stands again.
 *
 * @example
 * const start = startInterview({ on: '2017-06-01' });
 * back(answer(start, 'street', true)).case; // {}
 */
export function back(interview: Interview): Interview {
  const answers = interview.answers.slice(0, -1);
  const on = interview.context.on;
  const rest = answers.reduce((before, given) => caseAfter(before, given, on), interview.known);
  return { ...interview, answers, case: rest };
}

/**
 * The same answers under another day, other standards or readings, with another goal, or without other questions.
 *
 * @throws {RefusedInput} where the context is refused, or an answer does not fit the day.
 * @example
 * const interview = answer(startInterview({ on: '2017-06-01' }), 'street', true);
 * adjust(interview, { context: { on: '2018-06-01' } }).case; // { street: true }
 */
export function adjust(
  interview: Interview,
  change: Partial<Pick<Interview, 'context' | 'goal' | 'leaveOut'>>,
): Interview {
  const adjusted = { ...interview, ...change };
  chenzhouInterviews().check(adjusted);
  return adjusted;
}

/** The case after an answer, without the recorded facts that the answer rules out. */
function caseAfter(recorded: ChildCase, given: Answer, on: string): ChildCase {
  const parsed = parseCase(chenzhouInterviews().caseAfter(recorded, given, on), { on });
  if (!parsed.ok) throw new RefusedInput(parsed.issues);
  return parsed.value;
}
