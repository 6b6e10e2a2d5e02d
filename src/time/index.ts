export { monthsFrom } from '../calendar/months.js';
export type { Disclosure } from '../office/disclosure.js';
export type { Cause, CitedCause } from './cause.js';
export type { Disclosed, TimeDisclosure } from './disclosed.js';
export { caseAt, type History, type HistoryEvent, type ParsedHistory, parseHistory } from './history.js';
export { type Ledger, type LedgerRow, ledger } from './ledger.js';
export {
  ledgerCsv,
  ledgerCsvHeader,
  ledgerCsvLines,
  ledgerTable,
} from './ledger-text.js';
export type { Bounds, MonthlyAmount } from './monthly-decision.js';
export { officeHistory } from './office-history.js';
export type { Payment } from './payments.js';
export { firstMonth, type LedgerReadingChoices, lastMonth, TIME_READINGS } from './readings.js';
export {
  type DifferenceReason,
  type Range,
  type Settlement,
  type SettleRow,
  type SettleTotals,
  settle,
} from './settle.js';
export { settleCsv, settleTable } from './settle-text.js';
export { ledgerSvg } from './svg.js';
export type { LedgerOptions } from './terms.js';
export type { LedgerChange } from './transition.js';
export {
  type TurningPoint,
  type TurningPointOptions,
  type TurningPoints,
  turningPoints,
} from './turning-points.js';
export {
  turningPointsCsv,
  turningPointsCsvHeader,
  turningPointsCsvLines,
  turningPointsTable,
} from './turning-points-text.js';
export type { BenefitState, Following, VerdictChange } from './verdict-changes.js';
export type { Language, Rendering } from './words.js';
