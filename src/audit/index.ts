export { type Comparable, type Compared, compare } from './compare/compare.js';
export type { CompareOptions } from './compare/compare-options.js';
export type {
  Bounds,
  CompareDisclosure,
  ComparedGroup,
  ComparedRow,
  ComparedVerdict,
  CompareKey,
  CompareSummary,
  Direction,
} from './compare/compared.js';
export { Comparison } from './compare/comparison.js';
export { type Rung, readingLadder } from './compare/ladder.js';
export {
  type CompareRendering,
  compareCsvHeader,
  compareCsvRow,
  compareJson,
  compareMarkdown,
  compareTable,
} from './compare/render-compared.js';
