import { CHENZHOU_2017, CHENZHOU_2017_TEXT } from '../chenzhou-2017.js';
import type { ChenzhouIds } from '../chenzhou-ids.js';
import type { DayKnown, PolicyText } from '../policy.js';
import { SENTENCES } from '../sentences/index.js';
import type { Sentence } from '../sentences/sentence.js';
import { CHENZHOU_2018_10, type RehabilitationIds } from './chenzhou-2018-10/edition.js';
import { REHABILITATION_SENTENCES } from './chenzhou-2018-10/sentences.js';
import { CHENZHOU_2020, type UnattendedIds } from './chenzhou-2020/edition.js';
import { UNATTENDED_SENTENCES } from './chenzhou-2020/sentences.js';
import { CHENZHOU_2021_07, type DestituteIds } from './chenzhou-2021-07/edition.js';
import { DESTITUTE_SENTENCES } from './chenzhou-2021-07/sentences.js';
import { HUNAN_2023_12 } from './hunan-2023-12/edition.js';
import { HUNAN_SENTENCES } from './hunan-2023-12/sentences.js';

/** The names that each edition gives to things. */
export interface IdsOfEdition {
  readonly 'chenzhou-2017': ChenzhouIds;
  readonly 'chenzhou-2018-10': RehabilitationIds;
  readonly 'chenzhou-2020': UnattendedIds;
  readonly 'chenzhou-2021-07': DestituteIds;
  readonly 'hunan-2023-12': DestituteIds;
}

/** The names of the last edition, which has all that the earlier ones have. */
export type EditionIds = IdsOfEdition['hunan-2023-12'];

/** The id of an edition. */
export type EditionId = keyof IdsOfEdition;

/** The policies, the earliest first: each follows from the one before it. */
export const POLICIES = {
  'chenzhou-2017': CHENZHOU_2017,
  'chenzhou-2018-10': CHENZHOU_2018_10,
  'chenzhou-2020': CHENZHOU_2020,
  'chenzhou-2021-07': CHENZHOU_2021_07,
  'hunan-2023-12': HUNAN_2023_12,
} as const;

/** What an edition is called; nothing for a name that is none. */
export function titleOf(edition: string): string {
  return Object.values(POLICIES).find(({ document }) => document.edition === edition)?.document.title ?? '';
}

/** How well the day is known from which an edition holds. */
export const DAY_KNOWN: Readonly<Record<EditionId, DayKnown>> = {
  'chenzhou-2017': 'day',
  'chenzhou-2018-10': 'day',
  'chenzhou-2020': 'day',
  'chenzhou-2021-07': 'month',
  'hunan-2023-12': 'about',
};

const OF_2018: readonly Sentence[] = [...SENTENCES, ...REHABILITATION_SENTENCES];
const OF_2020: readonly Sentence[] = [...OF_2018, ...UNATTENDED_SENTENCES];
const OF_2021: readonly Sentence[] = [...OF_2020, ...DESTITUTE_SENTENCES];
const OF_2023: readonly Sentence[] = [...OF_2021, ...HUNAN_SENTENCES];

/** What the documents of an edition say, word for word where their words were seen. */
export const TEXTS: Readonly<Record<EditionId, PolicyText>> = {
  'chenzhou-2017': CHENZHOU_2017_TEXT,
  'chenzhou-2018-10': { sentences: OF_2018 },
  'chenzhou-2020': { sentences: OF_2020 },
  'chenzhou-2021-07': { sentences: OF_2021 },
  'hunan-2023-12': { sentences: OF_2023 },
};
