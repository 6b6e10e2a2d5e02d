import type { Prepared } from '../decide/context/context.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import { OFFICE } from '../office/office-case.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import { isBound, type Wanted } from './wanted.js';

/** Comments that say what a query decides, under what, and by which sentences. Nothing of the caller's stands in them. */
export function heading(
  {
    prepared: { on, readings },
    isOneDay,
    disclose,
  }: { readonly prepared: Prepared; readonly isOneDay: boolean; readonly disclose: Disclosure },
  wanted: readonly Wanted[],
): string {
  const { document, encoding } = CHENZHOU_2017;
  const shown = isGuarded(disclose) ? OFFICE.readingsShown(readings) : readings;
  const chosen = CHENZHOU_2017.readings.flatMap((reading) => {
    const option = shown[reading.id];
    return option === undefined || option === reading.default ? [] : [`-- reading ${reading.id}: ${option}`];
  });
  const lines = [
    `-- ${document.id} (${document.edition} ${encoding}) on ${isOneDay ? on : 'the day of each row'}`,
    '-- TRUE, FALSE, or NULL where the recorded facts do not settle it. Run the guard query first.',
    ...chosen,
    ...wanted.flatMap((column) =>
      isBound(column) || column.part === 'amount'
        ? []
        : `-- ${column.name}: ${column.verdict.rule.sentences.join(', ')}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
