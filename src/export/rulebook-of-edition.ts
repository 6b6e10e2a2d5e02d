import { policyOf } from '../decide/editions.js';
import { type EditionId, type IdsOfEdition, TEXTS } from '../policy/editions/index.js';
import { type Rulebook, rulebookOf } from './rulebook.js';

/**
 * The rule book of an edition as plain data. A sentence of a later document says where it stands and how well its words
 * are known; what was never seen is in no rule.
 *
 * @param edition the id of an edition.
 * @example
 * rulebookOfEdition('chenzhou-2020').sentences.find(({ id }) => id === 'm62-3')?.source?.known; // 'in-part'
 */
export function rulebookOfEdition<E extends EditionId>(edition: E): Rulebook<IdsOfEdition[E]> {
  return rulebookOf<IdsOfEdition[E]>(policyOf(edition), TEXTS[edition]);
}
