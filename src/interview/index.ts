export type { Goal } from './goal.js';
export {
  type Answer,
  answer,
  back,
  type Interview,
  type InterviewOptions,
  type Standing,
  standingOf,
  startInterview,
  underContext,
} from './interview.js';
export { type AnswerOption, type AnswerValue, type InterviewQuestion, questionAbout } from './question.js';
export { SUBJECTS, type Subject, subjectOf } from './subjects.js';
