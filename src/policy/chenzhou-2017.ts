import { DICTIONARY } from '../case/dictionary.js';
import { birthDate, hukouDivision } from '../case/facts/child.js';
import type { ChenzhouIds } from './chenzhou-ids.js';
import { AMOUNT_DOUBTS, DOUBTS } from './doubts.js';
import { LATER_RULES } from './later-rules.js';
import { VARIABLE_ORDER } from './order.js';
import type { Policy } from './policy.js';
import { LEDGER_READINGS, READINGS } from './readings.js';
import { EDITION, POLICY } from './rulebook.js';
import { EXCLUSIONS } from './stacking.js';
import { STANDARD_RULES } from './standards.js';
import { CHENZHOU_VERDICTS } from './verdicts.js';

/** 郴政发〔2017〕3号 as a value. */
export const CHENZHOU_2017: Policy<ChenzhouIds> = {
  document: POLICY,
  encoding: EDITION,
  dictionary: DICTIONARY,
  birth: birthDate,
  county: hukouDivision,
  readings: READINGS,
  ledgerReadings: LEDGER_READINGS,
  standards: STANDARD_RULES,
  verdicts: CHENZHOU_VERDICTS,
  exclusions: EXCLUSIONS,
  laterRules: LATER_RULES,
  doubts: DOUBTS,
  amountDoubts: AMOUNT_DOUBTS,
  order: VARIABLE_ORDER,
};
