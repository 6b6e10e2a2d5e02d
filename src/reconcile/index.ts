export type { RowKind, RowReason } from './judge.js';
export type { PaidRow, RefusedPaidRow } from './payment.js';
export { type PaymentMapping, readPaymentMapping } from './payment-columns.js';
export { type PaymentsOptions, type PaymentsRead, readPayments } from './read-payments.js';
export { type ReconcileOptions, type Reconciliation, reconcile } from './reconcile.js';
export { type ReconcileRendering, reconcileCsv, reconcileMarkdown, reconcileTable } from './render.js';
export type { RegisteredChild } from './roll.js';
export type { ReconcileRow } from './row.js';
export type { KindTotal } from './totals.js';
