import {
  isWaiting,
  OFFICE_BENEFITS,
  OFFICE_MEASURES,
  type OfficeResult,
  office,
  officeIssue,
} from '../office/disclose.js';
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

type OfficeColumn = Column<OfficeResult>;

function waitingFor(view: OfficeResult): string {
  const unnamed = view.missing.length === 0 && isWaiting(view);
  return waitingCell(view, unnamed ? '(see the full record)' : listCell(view.missing));
}

/** What an office may list: nothing that tells a child with HIV from an orphan who is paid the same. */
export const OFFICE: Disclosure<OfficeResult> = {
  view: office,
  issue: officeIssue,
  tally: (view) => ({
    waiting: isWaiting(view),
    doubtful: doubtsIn(view) > 0,
    monthly: view.monthly,
    verdicts: [
      ['living', holdsOf(view.living.status)],
      ...OFFICE_BENEFITS.map((id) => [`benefits.${id}`, holdsOf(view.benefits[id].status)] as const),
      ...OFFICE_MEASURES.map((id) => [`measures.${id}`, view.measures[id]] as const),
    ],
  }),
  csv: [
    { name: 'on', cell: ({ on }) => on },
    { name: 'living.status', cell: ({ living }) => living.status },
    { name: 'living.amount', cell: ({ living }) => living.amount ?? '' },
    ...OFFICE_BENEFITS.flatMap((id): readonly OfficeColumn[] => [
      { name: `benefits.${id}.status`, cell: ({ benefits }) => benefits[id].status },
      { name: `benefits.${id}.amount`, cell: ({ benefits }) => benefits[id].amount ?? '' },
    ]),
    ...OFFICE_MEASURES.map(
      (id): OfficeColumn => ({ name: `measures.${id}`, cell: ({ measures }) => truthCell(measures[id]) }),
    ),
    { name: 'monthly.min', cell: ({ monthly }) => monthly.min },
    { name: 'monthly.max', cell: ({ monthly }) => monthly.max ?? '' },
    { name: 'missing', cell: ({ missing }) => missing.join(' ') },
    { name: 'notices', cell: ({ notices }) => notices.map(({ code }) => code).join(' ') },
  ],
  table: [
    { name: 'living', cell: ({ living }) => living.status },
    { name: 'CNY/month', cell: ({ monthly }) => range(monthly) },
    {
      name: 'benefits',
      cell: ({ benefits }) => countCell(OFFICE_BENEFITS.map((id) => holdsOf(benefits[id].status))),
    },
    { name: 'measures', cell: ({ measures }) => countCell(OFFICE_MEASURES.map((id) => measures[id])) },
  ],
  waitingFor,
};
