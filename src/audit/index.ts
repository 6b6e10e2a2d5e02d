export type { Json, Picture } from '../text/picture.js';
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
export { ReadingLadder, type Rung, readingLadder } from './compare/ladder.js';
export { missingFacts } from './compare/missing-facts.js';
export type { MissingFact } from './compare/missing-league.js';
export {
  ladderPicture,
  type PictureRendering,
  rangePicture,
  waterfallPicture,
} from './compare/pictures.js';
export {
  type CompareRendering,
  compareCsvHeader,
  compareCsvRow,
  compareGroupsCsv,
  compareJson,
  compareMarkdown,
  compareTable,
} from './compare/render-compared.js';
export {
  ladderCsv,
  ladderMarkdown,
  ladderTable,
  missingFactsCsv,
  missingFactsMarkdown,
  missingFactsTable,
  type QuestionsRendering,
} from './compare/render-questions.js';
