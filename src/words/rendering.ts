import { checkOptions, type KnownOptions } from '../input/options.js';
import { LANGUAGES, type Language } from './language.js';

/**
 * A rendering with its language, `zh` where none is asked for.
 *
 * @throws {RefusedInput} where it is no object, or holds a name or a word that is none.
 */
export function inLanguage<Given extends { readonly lang?: Language | undefined }>(
  given: Given,
  more: KnownOptions = {},
): Given & { readonly lang: Language } {
  checkOptions(given, { lang: LANGUAGES, ...more });
  return { ...given, lang: given.lang ?? 'zh' };
}
