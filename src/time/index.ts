export { monthsFrom } from '../calendar/months.js';
export type { Gone } from '../case/gone.js';
export type { Disclosure } from '../office/disclosure.js';
export { firstMonth, type LedgerReadingChoices, lastMonth, TIME_READINGS } from '../policy/readings.js';
export type { Language } from '../words/language.js';
export type { Cause, CitedCause } from './cause.js';
export type { Disclosed, TimeDisclosure } from './history/disclosed.js';
export {
  caseAt,
  type EditionHistory,
  type History,
  type HistoryEvent,
  type ParsedEditionHistory,
  type ParsedHistory,
  parseHistory,
} from './history/history.js';
export { officeHistory } from './history/office-history.js';
export { type AnyLedger, type Ledger, type LedgerRow, ledger } from './ledger/ledger.js';
export {
  ledgerCsv,
  ledgerCsvHeader,
  ledgerCsvLines,
  ledgerTable,
} from './ledger/ledger-text.js';
export type { Bounds, MonthlyAmount } from './ledger/monthly-decision.js';
export { ledgerSvg } from './ledger/svg.js';
export type { EditionLedgerOptions, LedgerOptions } from './ledger/terms.js';
export type { LedgerChange } from './ledger/transition.js';
export type { Payment } from './settle/payments.js';
export {
  type AnySettlement,
  type DifferenceReason,
  type EditionSettleOptions,
  type Range,
  type Settlement,
  type SettleRow,
  type SettleTotals,
  settle,
} from './settle/settle.js';
export { settleCsv, settleTable } from './settle/settle-text.js';
export {
  type AnyTurningPoints,
  type EditionTurningPointOptions,
  type TurningPoint,
  type TurningPointOptions,
  type TurningPoints,
  turningPoints,
} from './turning/turning-points.js';
export {
  turningPointsCsv,
  turningPointsCsvHeader,
  turningPointsCsvLines,
  turningPointsTable,
} from './turning/turning-points-text.js';
export type { BenefitState, Following, VerdictChange } from './turning/verdict-changes.js';
export type { Rendering } from './words.js';
