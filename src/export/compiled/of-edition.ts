import { type IdsOfEdition, policyOf } from '../../decide/editions.js';
import type { EditionId } from '../../policy/editions/index.js';
import { compiledForm } from './compiled-form.js';
import type { CompiledForm } from './form.js';

/**
 * The compiled rule book of an edition.
 *
 * @param edition the id of an edition.
 * @see m62-3
 * @example
 * compiledFormOfEdition('chenzhou-2020').format; // 2
 */
export function compiledFormOfEdition<E extends EditionId>(edition: E): CompiledForm {
  return compiledForm<IdsOfEdition[E]>(policyOf(edition));
}
