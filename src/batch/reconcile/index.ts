export type { RowKind, RowReason } from './judge.js';
export type { PaidRow, RefusedPaidRow } from './payment.js';
export { type PaymentsRead, readPayments } from './read-payments.js';
export { type ReconcileOptions, type Reconciliation, type RegisteredChild, reconcile } from './reconcile.js';
export { type ReconcileRendering, reconcileCsv, reconcileMarkdown, reconcileTable } from './render.js';
export type { ReconcileDisclosure, ReconcileRow } from './row.js';
export type { KindTotal } from './totals.js';
