import { hukouDivision, residenceDivision } from '../../case/facts/child.js';
import {
  householdIncomePerCapita,
  householdMeetsMinimumLiving,
  householdRural,
} from '../../case/facts/household.js';
import type { ChenzhouIds } from '../chenzhou-ids.js';
import type { Agenda } from './agenda.js';
import { GAP_QUESTIONS, LIVING, NO_LIVING } from './gap-questions.js';
import { TIES, TURNS, WORSE } from './happenings.js';
import { REASONS, WAYS } from './named.js';
import { COSTS, ELSEWHERE, PLAIN_CHILD } from './plain.js';
import { PLAUSIBLE } from './plausible.js';
import { minimumLivingLine, ON_THE_LINE, PORTRAITS } from './portraits.js';
import { REVIEWS } from './reviews.js';

/** What an audit of 郴政发〔2017〕3号 is told beside its rules. */
export const CHENZHOU_AGENDA: Agenda<ChenzhouIds> = {
  plain: PLAIN_CHILD,
  plainAge: 10,
  elsewhere: ELSEWHERE,
  costs: COSTS,
  plausible: PLAUSIBLE,
  reasons: REASONS,
  ways: WAYS,
  living: LIVING,
  livingName: NO_LIVING,
  gaps: GAP_QUESTIONS,
  ties: TIES,
  line: {
    id: 'minimum-living-line',
    label: {
      zh: '家庭人均收入由低保标准以下一分变为以上一分',
      en: 'income per head from one fen below the line to one above',
    },
    passes: householdMeetsMinimumLiving,
    income: householdIncomePerCapita,
    benefit: 'minimum-living',
    standard: 'minimum-living',
    rural: householdRural,
    named: minimumLivingLine,
    drawn: ON_THE_LINE,
    sentences: ['2.1-4', '2.1-8', '2.2-3', '2.3-4'],
  },
  turns: TURNS,
  worse: WORSE,
  places: [hukouDivision, residenceDivision],
  portraits: PORTRAITS,
  reviews: REVIEWS,
};
