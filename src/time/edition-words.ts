import { IN_FORCE, isEdition } from '../decide/editions.js';
import { successionOf } from '../decide/in-force.js';
import { inLanguage } from '../words/rendering.js';
import { chenzhouWording, type Rendering, type Wording, wordingOf } from './words.js';

/** The words of what was made under an edition, or under each while it is in force; else those of 2017. @throws {RefusedInput} where the rendering is refused. */
export function wordingUnder(edition: string | undefined, rendering: Rendering): Wording {
  const { lang } = inLanguage(rendering);
  const words = chenzhouWording({ lang });
  if (edition === words.policy.document.edition) return words;
  return edition === IN_FORCE || isEdition(edition) ? wordingOf(successionOf(edition), lang) : words;
}
