export { type Comparable, type Compared, compare } from './compare/compare.js';
export type { ComparedContext, CompareOptions } from './compare/compare-options.js';
export type {
  Bounds,
  CompareDisclosure,
  ComparedCount,
  ComparedGroup,
  ComparedMoney,
  ComparedRow,
  ComparedVerdict,
  CompareKey,
  CompareSummary,
  Direction,
  MoneyOfGroup,
} from './compare/compared.js';
export { Comparison } from './compare/comparison.js';
export { type Rung, readingLadder } from './compare/ladder.js';
export {
  type CompareRendering,
  compareCsvHeader,
  compareCsvRow,
  compareGroupsCsv,
  compareJson,
  compareMarkdown,
  compareTable,
} from './compare/render-compared.js';
