import type { AssessResult } from '../decide/result.js';
import { CATEGORIES } from '../policy/categories.js';
import { BENEFITS, MEASURES } from '../policy/rulebook.js';
import {
  type Column,
  countCell,
  type Disclosure,
  doubtsIn,
  holdsOf,
  listCell,
  range,
  truthCell,
  waitingCell,
} from './disclosure.js';

type FullColumn = Column<AssessResult>;

/** Everything. */
export const FULL: Disclosure<AssessResult> = {
  view: (result) => result,
  issue: (issue) => issue,
  tally: (view) => ({
    waiting: view.missing.length > 0,
    doubtful: doubtsIn(view) > 0,
    monthly: view.monthly,
    verdicts: [
      ...CATEGORIES.map(({ id }) => [`categories.${id}`, view.categories[id]] as const),
      ['inDifficulty', view.inDifficulty],
      ...BENEFITS.map(({ id }) => [`benefits.${id}`, holdsOf(view.benefits[id].status)] as const),
      ...MEASURES.map(({ id }) => [`measures.${id}`, view.measures[id]] as const),
    ],
  }),
  csv: [
    { name: 'on', cell: ({ on }) => on },
    { name: 'policy.digest', cell: ({ policy }) => policy.digest },
    ...CATEGORIES.map(
      ({ id }): FullColumn => ({
        name: `categories.${id}`,
        cell: ({ categories }) => truthCell(categories[id]),
      }),
    ),
    { name: 'inDifficulty', cell: ({ inDifficulty }) => truthCell(inDifficulty) },
    ...BENEFITS.flatMap(({ id }): readonly FullColumn[] => [
      { name: `benefits.${id}.status`, cell: ({ benefits }) => benefits[id].status },
      { name: `benefits.${id}.amount`, cell: ({ benefits }) => benefits[id].amount ?? '' },
      { name: `benefits.${id}.excludedBy`, cell: ({ benefits }) => benefits[id].excludedBy.join(' ') },
    ]),
    ...MEASURES.map(
      ({ id }): FullColumn => ({ name: `measures.${id}`, cell: ({ measures }) => truthCell(measures[id]) }),
    ),
    { name: 'monthly.min', cell: ({ monthly }) => monthly.min },
    { name: 'monthly.max', cell: ({ monthly }) => monthly.max ?? '' },
    { name: 'missing', cell: ({ missing }) => missing.join(' ') },
    { name: 'standardsMissing', cell: ({ standardsMissing }) => standardsMissing.join(' ') },
    { name: 'notices', cell: ({ notices }) => notices.map(({ code }) => code).join(' ') },
  ],
  table: [
    {
      name: 'categories',
      cell: ({ categories }) => {
        const held = CATEGORIES.filter(({ id }) => categories[id] !== false);
        return listCell(held.map(({ id }) => (categories[id] === null ? `${id}?` : id)));
      },
    },
    { name: 'CNY/month', cell: ({ monthly }) => range(monthly) },
    {
      name: 'benefits',
      cell: ({ benefits }) => countCell(BENEFITS.map(({ id }) => holdsOf(benefits[id].status))),
    },
    { name: 'measures', cell: ({ measures }) => countCell(MEASURES.map(({ id }) => measures[id])) },
  ],
  waitingFor: (view) => waitingCell(view, listCell(view.missing)),
};
