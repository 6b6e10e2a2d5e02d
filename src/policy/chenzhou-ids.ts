import type { FactPath } from '../case/dictionary.js';
import type { CategoryId } from './categories.js';
import type { BenefitId, MeasureId } from './rulebook.js';
import type { HolderId } from './stacking.js';
import type { StandardId } from './standards.js';

/** The names of 郴政发〔2017〕3号. */
export interface ChenzhouIds {
  readonly category: CategoryId;
  readonly benefit: BenefitId;
  readonly measure: MeasureId;
  readonly fact: FactPath;
  readonly standard: StandardId;
  readonly holder: HolderId;
}
