import { type LaterParentFacts, laterFather, laterMother } from '../../../case/facts/editions/parents.js';
import { father, mother, type ParentFacts } from '../../../case/facts/parents.js';
import type { Bilingual } from '../../../logic/bilingual.js';
import { all, any, byReading, holds, never, not, oneOf, passed, yes } from '../../../logic/expression.js';
import { ofFather, ofMother } from '../../parents.js';
import type { ConditionRule } from '../../policy.js';
import { addedGrounds } from './readings.js';

/** 以上6个月: the months that restriction of liberty and lost contact must last. */
const MONTHS = 6;

/** The grounds of 民发〔2019〕62号 and 民发〔2020〕125号, of one parent who is not lost. */
function groundsOf(
  parent: ParentFacts,
  later: LaterParentFacts,
  of: { readonly lost: ConditionRule; readonly ground: ConditionRule },
  name: Bilingual,
) {
  const condition = (key: string, label: Bilingual, when: ConditionRule['when']): ConditionRule => ({
    kind: 'condition',
    id: `${name.en}-${key}`,
    label: { zh: `${name.zh}${label.zh}`, en: `the ${name.en} ${label.en}` },
    sentences: ['m62-2'],
    when,
  });

  /** 一级二级残疾，或三级四级精神、智力残疾. */
  const disabled = condition(
    'disabled-by-grade',
    { zh: '重残（一、二级，或三、四级精神、智力）', en: 'is severely disabled by the certificate' },
    all(
      yes(later.disabilityCertified),
      any(
        oneOf(later.disabilityGrade, 1, 2),
        all(oneOf(later.disabilityGrade, 3, 4), yes(later.disabilityMentalOrIntellectual)),
      ),
    ),
  );

  /** 服刑在押、强制隔离戒毒或被执行其他限制人身自由的措施，期限在6个月以上. A sentence recorded as long holds six months. */
  const restricted = condition(
    'restricted',
    { zh: '被限制人身自由6个月以上', en: 'is restricted in liberty for six months or more' },
    any(
      oneOf(parent.custody, 'serving-long-sentence'),
      all(
        yes(later.custodySixMonths),
        any(
          oneOf(parent.custody, 'detained', 'serving-sentence', 'compulsory-rehab'),
          yes(later.restrictedOtherwise),
        ),
      ),
    ),
  );

  /** 失联6个月以上，自公安机关受理之日起算. */
  const outOfContact: ConditionRule = {
    ...condition(
      'out-of-contact',
      { zh: '失联6个月以上', en: 'has been out of contact for six months' },
      all(oneOf(parent.status, 'out-of-contact'), passed(later.outOfContactReported, MONTHS)),
    ),
    sentences: ['m62-2', 'm125-2'],
  };

  /** 被撤销监护资格、被遣送（驱逐）出境. */
  const added: ConditionRule = {
    ...condition(
      'revoked-or-deported',
      { zh: '被撤销监护资格或被遣送（驱逐）出境', en: 'lost guardianship by judgment or was deported' },
      byReading(addedGrounds, {
        counts: any(yes(parent.guardianshipRevoked), yes(later.deported)),
        'does-not-count': never,
      }),
    ),
    sentences: ['m125-1'],
  };

  /** In the place of the grounds of 2017: 弃养 as such, 因其他情况 and 长期 fall away. */
  const ground: ConditionRule = {
    ...of.ground,
    label: {
      zh: `${name.zh}重残、重病、被限制人身自由、失联、被撤销监护资格或被遣送出境`,
      en: `the ${name.en} is severely disabled, seriously ill, restricted in liberty, out of contact, without guardianship by judgment, or deported`,
    },
    sentences: ['m62-1'],
    when: all(
      not(holds(of.lost)),
      any(holds(disabled), yes(parent.seriouslyIll), holds(restricted), holds(outOfContact), holds(added)),
    ),
  };
  return ground;
}

/** What makes the father one who does not support. */
export const fatherGround = /* @__PURE__ */ groundsOf(father, laterFather, ofFather, {
  zh: '父亲',
  en: 'father',
});

/** What makes the mother one who does not support. */
export const motherGround = /* @__PURE__ */ groundsOf(mother, laterMother, ofMother, {
  zh: '母亲',
  en: 'mother',
});
