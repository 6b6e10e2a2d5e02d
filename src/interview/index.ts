export type { Goal } from './goal.js';
export {
  type Answer,
  adjust,
  answer,
  back,
  type Interview,
  type InterviewOptions,
  type Standing,
  standingOf,
  startInterview,
} from './interview.js';
export {
  type AnswerOption,
  type AnswerValue,
  APART,
  type InterviewQuestion,
  questionAbout,
} from './question.js';
export { recordedIn } from './recorded.js';
export { SUBJECTS, type Subject, subjectOf } from './subjects.js';
