export {
  EDITIONS,
  type Edition,
  type EditionCase,
  type EditionContext,
  type EditionId,
  editionInForce,
  type IdsOfEdition,
  IN_FORCE,
  type InForce,
  inForce,
} from './decide/editions.js';
export { rulebookOfEdition } from './export/rulebook-of-edition.js';
