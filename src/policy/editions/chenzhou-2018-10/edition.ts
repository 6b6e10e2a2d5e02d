import { PERMIT_DICTIONARY, type PermitPath } from '../../../case/edition-dictionaries.js';
import { CHENZHOU_2017 } from '../../chenzhou-2017.js';
import type { ChenzhouIds } from '../../chenzhou-ids.js';
import { derive } from '../../derived/derive.js';
import type { Policy } from '../../policy.js';
import { holderCondition } from '../../stacking.js';
import { rehabilitationHardship } from './readings.js';
import { rehabilitationScheme } from './rehabilitation.js';

/** The names of 2017, and where a residence permit was issued. */
export interface RehabilitationIds extends Omit<ChenzhouIds, 'fact'> {
  readonly fact: PermitPath;
}

/** 郴政发〔2017〕3号 with 国发〔2018〕20号: rehabilitation of children of 0-6 is a scheme in force. */
export const CHENZHOU_2018_10: Policy<RehabilitationIds> = /* @__PURE__ */ derive<RehabilitationIds>(
  CHENZHOU_2017,
  {
    document: {
      id: '郴政发〔2017〕3号、国发〔2018〕20号',
      title: '郴州市困境儿童保障（2018年10月起，含残疾儿童康复救助制度）',
      edition: 'chenzhou-2018-10',
      from: '2018-10-01',
    },
    encoding: '0.1.0',
    dictionary: PERMIT_DICTIONARY,
    replaced: { benefits: [rehabilitationScheme] },
    added: [],
    readingsEnded: [],
    readingsAdded: [rehabilitationHardship],
    exclusionsEnded: [],
    exclusionsAdded: [],
    laterRulesHeld: ['2018-10-01'],
    concerns: [],
    order: { residenceDivision: ['residencePermitDivision'] },
  },
  holderCondition,
);
