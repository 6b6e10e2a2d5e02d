import { father, mother, type ParentFacts } from '../case/facts/parents.js';
import { LOST_STATUSES } from '../case/lost.js';
import type { Bilingual } from '../logic/bilingual.js';
import { all, any, byReading, type Expression, holds, never, not, oneOf, yes } from '../logic/expression.js';
import type { Condition } from './kinds.js';
import { survivingParent, unidentifiedParent } from './readings.js';
import type { SentenceId } from './sentences/index.js';

/**
 * What the policy asks about one parent. The other facts of a lost parent are ignored, so every condition but
 * `lost`, `unidentified` and `gone` asks first that the parent is not lost.
 */
/* @__NO_SIDE_EFFECTS__ */
function conditionsOf(parent: ParentFacts, id: string, name: Bilingual) {
  const condition = (
    key: string,
    label: Bilingual,
    sentences: readonly SentenceId[],
    when: Expression,
  ): Condition => ({
    kind: 'condition',
    id: `${id}-${key}`,
    label: { zh: `${name.zh}${label.zh}`, en: `${name.en} ${label.en}` },
    sentences,
    when,
  });

  const lost = condition(
    'lost',
    { zh: '死亡、被宣告失踪或查找不到', en: 'is dead, declared missing or cannot be found' },
    ['2.1-1', '2.5-1'],
    oneOf(parent.status, ...LOST_STATUSES),
  );
  const present = not(holds(lost));

  const unidentified = condition(
    'unidentified',
    { zh: '查找不到', en: 'cannot be found' },
    ['2.1-1'],
    oneOf(parent.status, 'unidentified'),
  );

  const declaredMissing = condition(
    'declared-missing',
    { zh: '被人民法院宣告失踪', en: 'is declared missing by a court' },
    ['2.1-1', '2.1-5'],
    oneOf(parent.status, 'declared-missing'),
  );

  const gone = condition(
    'gone',
    { zh: '死亡或失踪', en: 'is dead or missing' },
    ['2.1-5'],
    byReading(unidentifiedParent, {
      counts: oneOf(parent.status, ...LOST_STATUSES),
      'does-not-count': oneOf(parent.status, 'deceased', 'declared-missing'),
    }),
  );

  const ground = condition(
    'ground',
    {
      zh: '重残、重病、长期服刑在押、强制戒毒、弃养或被剥夺监护权',
      en: 'is severely disabled or seriously ill, serves a long sentence, is in compulsory rehabilitation, abandoned the child, or lost guardianship by judgment',
    },
    ['2.1-5'],
    all(
      present,
      any(
        yes(parent.severelyDisabled),
        yes(parent.seriouslyIll),
        oneOf(parent.custody, 'serving-long-sentence', 'compulsory-rehab'),
        yes(parent.abandonedChild),
        yes(parent.guardianshipRevoked),
      ),
    ),
  );

  const unable = condition(
    'unable',
    {
      zh: '因其他情况无法履行抚养义务和监护职责',
      en: 'is unable for other reasons to support and guard the child',
    },
    ['2.1-5'],
    all(
      present,
      any(
        yes(parent.otherwiseUnable),
        byReading(survivingParent, {
          recorded: never,
          'absence-counts': any(
            oneOf(parent.status, 'out-of-contact'),
            oneOf(
              parent.custody,
              'detained',
              'serving-sentence',
              'serving-long-sentence',
              'compulsory-rehab',
            ),
          ),
        }),
      ),
    ),
  );

  const detained = condition(
    'detained',
    { zh: '被羁押', en: 'is detained' },
    ['2.1-6', '2.5-5'],
    all(present, oneOf(parent.custody, 'detained')),
  );

  const serving = condition(
    'serving',
    { zh: '（非长期）服刑', en: 'serves a sentence that is not long' },
    ['2.1-6'],
    all(present, oneOf(parent.custody, 'serving-sentence')),
  );

  const servingOrRehab = condition(
    'serving-or-rehab',
    { zh: '服刑或强制隔离戒毒', en: 'serves a sentence or is in compulsory rehabilitation' },
    ['2.5-6'],
    all(present, oneOf(parent.custody, 'serving-sentence', 'serving-long-sentence', 'compulsory-rehab')),
  );

  const failsDuty = condition(
    'fails-duty',
    { zh: '不履行监护职责', en: 'fails the duty of guardianship' },
    ['2.5-2', '2.5-4'],
    all(present, yes(parent.failsDuty)),
  );

  const uncorrected = condition(
    'uncorrected',
    {
      zh: '不履行监护职责且经教育不改',
      en: 'fails the duty of guardianship and does not mend after admonition',
    },
    ['2.5-4'],
    all(present, yes(parent.failsDuty), yes(parent.uncorrected)),
  );

  const harmsChild = condition(
    'harms-child',
    { zh: '侵害儿童合法权益', en: 'violates the rights of the child' },
    ['2.5-2'],
    all(present, yes(parent.harmsChild)),
  );

  const hasCapacity = condition(
    'has-capacity',
    { zh: '有监护能力', en: 'has the capacity to be guardian' },
    ['2.5-3'],
    all(present, yes(parent.ableToGuard), not(yes(parent.guardianshipRevoked))),
  );

  const canGuard = condition(
    'can-guard',
    { zh: '实际能够监护', en: 'guards the child in fact' },
    ['2.5-4', '2.5-6'],
    all(
      holds(hasCapacity),
      not(oneOf(parent.status, 'out-of-contact')),
      oneOf(parent.custody, 'none'),
      not(yes(parent.failsDuty)),
      not(yes(parent.abandonedChild)),
      not(yes(parent.otherwiseUnable)),
    ),
  );

  return {
    lost,
    unidentified,
    declaredMissing,
    gone,
    ground,
    unable,
    detained,
    serving,
    servingOrRehab,
    failsDuty,
    uncorrected,
    harmsChild,
    hasCapacity,
    canGuard,
  };
}

/** What the policy asks about the father. */
export const ofFather = /* @__PURE__ */ conditionsOf(father, 'father', { zh: '父亲', en: 'the father' });

/** What the policy asks about the mother. */
export const ofMother = /* @__PURE__ */ conditionsOf(mother, 'mother', { zh: '母亲', en: 'the mother' });
