import type { Prepared } from '../decide/context/context.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import type { Ids } from '../policy/policy.js';
import type { RuleEngine } from './rules.js';
import { isBound, type Wanted } from './wanted.js';

/** Comments that say what a query decides, under what, and by which sentences. Nothing of the caller's stands in them. */
export function heading(
  { policy, office }: RuleEngine,
  {
    prepared: { on, readings },
    isOneDay,
    disclose,
  }: { readonly prepared: Prepared<Ids>; readonly isOneDay: boolean; readonly disclose: Disclosure },
  wanted: readonly Wanted[],
): string {
  const { document, encoding } = policy;
  const shown = isGuarded(disclose) ? office.readingsShown(readings) : readings;
  const chosen = policy.readings.flatMap((reading) => {
    const option = shown[reading.id];
    return option === undefined || option === reading.default ? [] : [`-- reading ${reading.id}: ${option}`];
  });
  const lines = [
    `-- ${document.id} (${document.edition} ${encoding}) on ${isOneDay ? on : 'the day of each row'}`,
    '-- TRUE, FALSE, or NULL where the recorded facts do not settle it. Run the guard query first.',
    ...chosen,
    ...wanted.flatMap((column) =>
      isBound(column) || column.part === 'amount' || column.part === 'holders'
        ? []
        : `-- ${column.name}: ${column.verdict.rule.sentences.join(', ')}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
