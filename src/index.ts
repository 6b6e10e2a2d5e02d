export { assess, type ParsedCase, parseCase } from './assess/assess.js';
export type { AssessContext } from './assess/context.js';
export type { AssessResult, BenefitResult, BenefitStatus, Notice } from './assess/result.js';
export type { ChildCase, FactGroup, FactPath } from './case/dictionary.js';
export { type Issue, type IssueCode, RefusedInput } from './input/issue.js';
