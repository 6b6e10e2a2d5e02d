export { assess, type ParsedCase, parseCase } from './assess/assess.js';
export type { Calculation } from './assess/calculation.js';
export type { AssessContext } from './assess/context.js';
export type { Difference } from './assess/differences.js';
export { type OfficeBenefit, type OfficeResult, office } from './assess/disclose.js';
export { type ExplainOptions, explain } from './assess/explain.js';
export type * from './assess/explanation.js';
export { explanationOf } from './assess/explanation-of.js';
export type { MoneyContext } from './assess/given.js';
export type { Predicate } from './assess/predicate.js';
export { prove, type VerdictProof } from './assess/prove.js';
export type { AssessResult, BenefitResult, BenefitStatus, Notice } from './assess/result.js';
export { type Sensitivity, sensitivity } from './assess/sensitivity.js';
export type { RuleContext } from './assess/setting.js';
export { type Verification, verify } from './assess/verify.js';
export type { ChildCase, FactGroup, FactPath } from './case/dictionary.js';
export { flatName } from './case/flat.js';
export type { RuleEntry } from './export/rule-entries.js';
export {
  type ExclusionEntry,
  type FactEntry,
  type Rulebook,
  rulebook,
  type SentenceEntry,
} from './export/rulebook.js';
export { rulebookAs } from './export/rulebook-as.js';
export { type Issue, type IssueCode, RefusedInput } from './input/issue.js';
export type { Bilingual } from './logic/bilingual.js';
export type {
  ConstantProof,
  GroupProof,
  LeafProof,
  NotProof,
  Proof,
  ReadingProof,
  RuleProof,
} from './logic/proof.js';
export type { Truth } from './logic/truth.js';
export { type ParsedStandards, parseStandards } from './money/parse-standards.js';
export type { StandardEntry, UsedStandard } from './money/standard.js';
export type { StandardId, StandardUnit } from './money/standard-ids.js';
export type { CategoryId } from './policy/categories.js';
export type { Strength, Unit } from './policy/kinds.js';
export type { ReadingChoices, ReadingId } from './policy/readings.js';
export { type BenefitId, EDITION, type MeasureId, POLICY, type VerdictId } from './policy/rulebook.js';
export type { HolderId } from './policy/stacking.js';
