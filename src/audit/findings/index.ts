export type { Nature } from '../../policy/audit/agenda.js';
export type { Picture } from '../../text/picture.js';
export {
  type FindingsRendering,
  findingsHtml,
  findingsJson,
  findingsMarkdown,
  findingsTable,
} from '../render/render-findings.js';
export { type AuditOptions, audit } from './audit.js';
export type { AuditContext } from './audit-context.js';
export { moneyOverAge, moneyOverIncome, stackingMatrix } from './audit-pictures.js';
export {
  type Effect,
  type EffectMoney,
  type EffectVerdict,
  FINDING_KINDS,
  type Finding,
  type FindingKind,
} from './finding.js';
