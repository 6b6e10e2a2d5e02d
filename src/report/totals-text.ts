import type { Policy } from '../policy/policy.js';
import { fitted, widthOf } from '../text/width.js';
import { range } from './cells.js';
import type { TotalsShown } from './totals.js';

const NUMBER_WIDTH = 7;

/** Every count that is not 0, by the name of its verdict, in the order of a result. */
function countLines({ verdicts }: Policy, counts: TotalsShown['counts']): readonly string[] {
  const held = verdicts.all.flatMap(({ path: id, rule }) => {
    const count = counts[id];
    return count === undefined || count.yes + count.open === 0 ? [] : [{ id, zh: rule.label.zh, ...count }];
  });
  if (held.length === 0) return [];
  const width = Math.max(...held.map(({ id }) => widthOf(id)));
  const line = (id: string, yes: string, open: string, label: string): string =>
    `${fitted(id, width)}${yes.padStart(NUMBER_WIDTH)}${open.padStart(NUMBER_WIDTH)}  ${label}`.trimEnd();
  return [
    '',
    line('', 'yes', 'open', ''),
    ...held.map(({ id, zh, yes, open }) => line(id, String(yes), String(open), zh)),
  ];
}

/** The totals of a register as a block of text: rows, the monthly sum, and every count that is not 0. */
export function totalsText(policy: Policy, totals: TotalsShown): string {
  const { rows, decided, waiting, doubtful, assumed, refused, confidential, monthly, counts } = totals;
  const lines = [
    `rows read           ${rows}`,
    `decided             ${decided}`,
    `waiting for facts   ${waiting}`,
    `with doubts         ${doubtful}`,
    ...(assumed === 0 ? [] : [`on assumptions      ${assumed}`]),
    `refused             ${refused}`,
    ...(confidential === 0 ? [] : [`confidential        ${confidential}`]),
    `CNY/month in all    ${range(monthly)}`,
    ...countLines(policy, counts),
  ];
  return `${lines.join('\n')}\n`;
}
