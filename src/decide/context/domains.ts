import type { FactDictionary } from '../../case/fact-dictionary.js';
import type { Policy } from '../../policy/policy.js';
import { representatives } from './representatives.js';
import type { Setting } from './setting.js';

/** The domain of every slot of the dictionary in this setting. */
export function domainsOf(
  { dictionary, standards }: { readonly dictionary: FactDictionary; readonly standards: Policy['standards'] },
  setting: Setting,
  counties: readonly number[],
): readonly (readonly number[])[] {
  return dictionary.facts.map((fact) => representatives(fact, setting, [standards.city, ...counties]));
}
