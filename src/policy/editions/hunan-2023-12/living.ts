import { hiv } from '../../../case/facts/circumstances.js';
import { all, always, holds, yes } from '../../../logic/expression.js';
import { adultOrphan } from '../../adult-orphan.js';
import { orphan } from '../../categories.js';
import { child } from '../../definition.js';
import { hivLiving as hivLiving2017 } from '../../living.js';
import type { BenefitRule } from '../../policy.js';
import type { StandardId } from '../../standards.js';
import { rateByCare } from '../chenzhou-2020/unattended.js';
import {
  orphanLiving as orphanLiving2021,
  unattendedLiving as unattendedLiving2021,
} from '../chenzhou-2021-07/destitute.js';

/** 三类儿童同一标准: orphans, unattended children and children with HIV are paid at one rate. */
export const orphanLiving: BenefitRule<'orphan-living', StandardId> = {
  ...orphanLiving2021,
  citations: [
    { sentence: '2.1-1', where: holds(orphan) },
    { sentence: '2.3-5', where: holds(adultOrphan) },
    { sentence: 'h23-2', where: always },
  ],
};

/** No longer in full: it tops up 低保. */
export const hivLiving: BenefitRule<'hiv-living', StandardId> = {
  ...hivLiving2017,
  sentences: ['2.1-2', 'h23-2'],
  when: all(holds(child), yes(hiv)),
  amount: rateByCare,
};

export const unattendedLiving: BenefitRule<'unattended-living', StandardId> = {
  ...unattendedLiving2021,
  sentences: ['m62-3', 'h23-2'],
  amount: rateByCare,
};
