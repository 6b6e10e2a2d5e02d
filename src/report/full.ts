import { type AssessResult, truthIn } from '../decide/result.js';
import { BENEFIT_VERDICTS, CATEGORY_VERDICTS, MEASURE_VERDICTS, VERDICTS } from '../policy/verdicts.js';
import {
  type Column,
  countCell,
  type Disclosure,
  doubtsIn,
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
    verdicts: VERDICTS.map((verdict) => [verdict.path, truthIn(view, verdict)]),
  }),
  csv: [
    { name: 'on', cell: ({ on }) => on },
    { name: 'policy.digest', cell: ({ policy }) => policy.digest },
    ...VERDICTS.flatMap((verdict): readonly FullColumn[] => {
      const { path } = verdict;
      if (verdict.kind !== 'benefit')
        return [{ name: path, cell: (result) => truthCell(truthIn(result, verdict)) }];
      const { id } = verdict;
      return [
        { name: `${path}.status`, cell: ({ benefits }) => benefits[id].status },
        { name: `${path}.amount`, cell: ({ benefits }) => benefits[id].amount ?? '' },
        { name: `${path}.excludedBy`, cell: ({ benefits }) => benefits[id].excludedBy.join(' ') },
      ];
    }),
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
        const held = CATEGORY_VERDICTS.filter(({ id }) => categories[id] !== false);
        return listCell(held.map(({ id }) => (categories[id] === null ? `${id}?` : id)));
      },
    },
    { name: 'CNY/month', cell: ({ monthly }) => range(monthly) },
    {
      name: 'benefits',
      cell: (result) => countCell(BENEFIT_VERDICTS.map((verdict) => truthIn(result, verdict))),
    },
    {
      name: 'measures',
      cell: (result) => countCell(MEASURE_VERDICTS.map((verdict) => truthIn(result, verdict))),
    },
  ],
  waitingFor: (view) => waitingCell(view, listCell(view.missing)),
};
