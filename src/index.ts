export type { Calculation } from './calculators/reckoning/calculation.js';
export type { MoneyContext } from './calculators/reckoning/given.js';
export type { ChildCase, FactGroup, FactPath } from './case/dictionary.js';
export { flatColumnName } from './case/flat.js';
export { assess, type ParsedCase, parseCase } from './decide/assess.js';
export type { AssessContext } from './decide/context/context.js';
export type { RuleContext } from './decide/context/setting.js';
export type { Difference } from './decide/differences.js';
export { type ParsedStandards, parseStandards } from './decide/parse-standards.js';
export type { AssessResult, BenefitResult, BenefitStatus, Notice } from './decide/result.js';
export { type Sensitivity, sensitivity } from './decide/sensitivity.js';
export { caseInput, standardsInput } from './decide/standard-schemas.js';
export { type Verification, verify } from './decide/verify.js';
export { type ExplainOptions, explain } from './explain/explain.js';
export { explainAsData } from './explain/explain-as-data.js';
export type * from './explain/explanation.js';
export { type LetterOptions, letter } from './explain/letter/letter.js';
export type { ExplanationDisclosure } from './explain/office.js';
export { proveVerdicts, type VerdictProof } from './explain/prove.js';
export type { FactEntry } from './export/facts.js';
export type { RuleEntry } from './export/rule-entries.js';
export {
  type ExclusionEntry,
  type Rulebook,
  rulebook,
  type SentenceEntry,
} from './export/rulebook.js';
export { rulebookAs } from './export/rulebook-as.js';
export {
  type Expected,
  type ExpectedType,
  type Issue,
  type IssueCode,
  isRefusedInput,
  RefusedInput,
} from './input/issue.js';
export type { StandardIssue, StandardOutcome, StandardSchema } from './input/standard-schema.js';
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
export type { StandardUnit } from './money/standard-kind.js';
export type { Disclosure } from './office/disclosure.js';
export { officeCase } from './office/office-case.js';
export type { CategoryId } from './policy/categories.js';
export type { Strength, Unit } from './policy/kinds.js';
export type { ReadingChoices, ReadingId } from './policy/readings.js';
export { type BenefitId, EDITION, type MeasureId, POLICY, type VerdictId } from './policy/rulebook.js';
export type { HolderId } from './policy/stacking.js';
export type { StandardEntry, StandardId, UsedStandard } from './policy/standards.js';
export type { Benefits, Categories, Measures, Standards } from './policy/tables.js';
export type { Predicate } from './predicates/asking/predicate.js';
