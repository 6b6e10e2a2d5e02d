import type { Prepared } from '../decide/context/context.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { Wanted } from './wanted.js';

/** Comments that say what a query decides, under what, and by which sentences. Nothing of the caller's stands in them. */
export function heading({ on, readings }: Prepared, wanted: readonly Wanted[]): string {
  const { document, encoding } = CHENZHOU_2017;
  const chosen = CHENZHOU_2017.readings.flatMap((reading) => {
    const option = readings[reading.id];
    return option === reading.default ? [] : [`-- reading ${reading.id}: ${option}`];
  });
  const lines = [
    `-- ${document.id} (${document.edition} ${encoding}) on ${on}`,
    '-- TRUE, FALSE, or NULL where the recorded facts do not settle it. Run the guard query first.',
    ...chosen,
    ...wanted
      .filter(({ part }) => part !== 'amount')
      .map(({ name, verdict }) => `-- ${name}: ${verdict.rule.sentences.join(', ')}`),
  ];
  return `${lines.join('\n')}\n`;
}
