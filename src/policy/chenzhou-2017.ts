import { DICTIONARY } from '../case/dictionary.js';
import { birthDate, hukouDivision } from '../case/facts/child.js';
import { confidential, hiv } from '../case/facts/circumstances.js';
import { OPEN_LIST } from './categories.js';
import type { ChenzhouIds } from './chenzhou-ids.js';
import { AMOUNT_DOUBTS, DOUBTS } from './doubts.js';
import { LATER_RULES } from './later-rules.js';
import { hivLiving } from './living.js';
import { VARIABLE_ORDER } from './order.js';
import type { Policy, PolicyText } from './policy.js';
import { LEDGER_READINGS, READINGS } from './readings.js';
import { EDITION, POLICY } from './rulebook.js';
import { SENTENCES } from './sentences/index.js';
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
  topUps: null,
  laterRules: LATER_RULES,
  doubts: DOUBTS,
  amountDoubts: AMOUNT_DOUBTS,
  confidential,
  withheld: { fact: hiv, benefit: hivLiving.id, sentence: '2.1-2', named: /hiv|艾滋/i },
  openList: OPEN_LIST,
  order: VARIABLE_ORDER,
};

/** What 郴政发〔2017〕3号 says, word for word. */
export const CHENZHOU_2017_TEXT: PolicyText = { sentences: SENTENCES };
