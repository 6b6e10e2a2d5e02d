import { type AssessResult, type ResultOf, truthIn } from '../decide/result.js';
import type { Disclosure } from '../office/disclosure.js';
import type { PolicyWords } from '../office/policy-words.js';
import type { Ids, Policy, VerdictOf } from '../policy/policy.js';
import type { Tally } from './totals.js';

/** One column of a table. */
export interface TableColumn {
  readonly name: string;
  readonly cell: (result: ResultOf<Ids>) => string;
}

/** `600.00`, or `0.00–650.00`; `?` where a missing standard leaves the upper bound unknown. */
export function range({ min, max }: AssessResult['monthly']): string {
  return min === max ? min : `${min}–${max ?? '?'}`;
}

/** How many hold and how many are open: `5`, `5 (+2?)`. */
function countCell(values: readonly (boolean | null)[]): string {
  const yes = values.filter((value) => value === true).length;
  const open = values.filter((value) => value === null).length;
  return open === 0 ? String(yes) : `${yes} (+${open}?)`;
}

/** How many facts or pairs of facts of a record look wrong together. */
export function doubtsIn({ notices }: Pick<ResultOf<Ids>, 'notices'>): number {
  return notices.filter(({ code }) => code === 'doubtful').length;
}

/** A list as a cell of a table. */
function listCell(items: readonly string[]): string {
  return items.length === 0 ? '-' : items.join(' ');
}

/** The columns of a table between the id and what the row waits for. */
export function tableColumns({ verdicts }: Policy): readonly TableColumn[] {
  const countOf =
    (counted: readonly VerdictOf<Ids>[]) =>
    (result: ResultOf<Ids>): string =>
      countCell(counted.map((verdict) => truthIn(result, verdict)));
  return [
    {
      name: 'categories',
      cell: ({ categories }) => {
        const held = verdicts.categories.filter(({ id }) => categories[id] !== false);
        return listCell(held.map(({ id }) => (categories[id] === null ? `${id}?` : id)));
      },
    },
    { name: 'CNY/month', cell: ({ monthly }) => range(monthly) },
    { name: 'benefits', cell: countOf(verdicts.benefits) },
    { name: 'measures', cell: countOf(verdicts.measures) },
  ];
}

/** What is to be fetched before everything shown is settled; marked where the record looks wrong. */
export function waitingCell(result: ResultOf<Ids>): string {
  const missing = listCell(result.missing);
  return doubtsIn(result) > 0 ? `(doubts) ${missing}` : missing;
}

/** What a result adds to the totals. */
export function tallyOf(
  { policy, office }: PolicyWords,
  result: ResultOf<Ids>,
  disclose: Disclosure,
  assumed: boolean,
): Tally {
  const counted = policy.verdicts.all.filter(
    ({ kind, id }) => disclose === 'full' || kind !== 'benefit' || id !== office.leftOut,
  );
  return {
    waiting: result.missing.length > 0,
    doubtful: doubtsIn(result) > 0,
    assumed,
    monthly: result.monthly,
    verdicts: counted.map((verdict) => [verdict.path, truthIn(result, verdict)]),
  };
}
