export { type AggregateOptions, Aggregation } from './aggregation.js';
export {
  type AggregateRendering,
  aggregateCsv,
  aggregateJson,
  aggregateMarkdown,
  aggregateTable,
} from './render.js';
export type {
  Aggregate,
  AggregateGroup,
  AggregateKey,
  MonthlyBudget,
  ShownCount,
  VerdictCount,
} from './shown.js';
