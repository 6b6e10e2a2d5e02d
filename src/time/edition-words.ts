import { IN_FORCE, isEdition } from '../decide/editions.js';
import { successionOf } from '../decide/in-force.js';
import { chenzhouWording, type Rendering, type Wording, wordingOf } from './words.js';

/** The words of what was made under an edition, or under each while it is in force; else those of 2017. */
export function wordingUnder(edition: string | undefined, { lang = 'zh' }: Rendering): Wording {
  if (edition === IN_FORCE || (isEdition(edition) && edition !== 'chenzhou-2017'))
    return wordingOf(successionOf(edition), lang);
  return chenzhouWording({ lang });
}
