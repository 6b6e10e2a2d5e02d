export * from './audit/index.js';
export type { AmountColumn } from './columns/amount-column.js';
export {
  type AssessedColumns,
  assessColumns,
  type ColumnsOf,
  type EditionColumnContext,
  type EditionColumns,
} from './columns/assess-columns.js';
export type { BenefitColumn } from './columns/benefit-column.js';
export type { Column, ColumnName, Columns } from './columns/columns.js';
export type { ColumnContext } from './columns/days.js';
export { loadColumns } from './columns/load-columns.js';
export type { Register, RowIssue } from './columns/register.js';
export type { TruthColumn, TruthCounts } from './columns/truth-column.js';
export { TruthQuestion } from './columns/truth-columns.js';
export { ageBands, aggregate, type Group, type GroupKey } from './count/column-counts.js';
export * from './count/index.js';
export * from './reconcile/index.js';
export type { Delimiter } from './register/cells.js';
export type { ColumnMapping, MappedColumn, Told } from './register/mapping/mapping.js';
export { readColumnMapping } from './register/mapping/read-mapping.js';
export type { Normalisation } from './register/outcome.js';
export {
  type RegisterOptions,
  type RegisterReading,
  type RegisterRow,
  readRegister,
} from './register/read-register.js';
export type { RegisterReport, SkippedRow } from './register/report.js';
export type { RegisterEncoding } from './register/signature.js';
export {
  type AssessedRow,
  type AssessedRows,
  type AssessRowsOptions,
  assessRows,
  type RowsReport,
} from './rows/assess-rows.js';
export { assessRowsTransform } from './rows/assess-rows-transform.js';
export type { RowIssue as RowFault, RowIssueCode } from './rows/row.js';
