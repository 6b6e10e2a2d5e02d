import type { Bilingual } from '../../logic/bilingual.js';
import { certain } from '../../logic/certain.js';
import { FALSE, type Node } from '../../logic/compiled/forest.js';
import type { Reading } from '../../logic/reading.js';
import { yuan } from '../../money/fen.js';
import type { Ids } from '../../policy/policy.js';
import { unitWords } from '../../words/verdicts.js';
import { Children } from '../space/children.js';
import type { Auditor } from './auditor.js';
import { type Pair, sameSums, turning } from './cliffs.js';
import { changeEffect, UNITS } from './effects.js';
import { farthest } from './extremes.js';
import type { AnyCase, Effect, Finding } from './finding.js';

/** Which words say how much is at stake at most, in the order of the units. */
function atMost(
  extremes: readonly { readonly unit: (typeof UNITS)[number]; readonly by: number }[],
): Bilingual {
  const said = extremes.filter(({ by }) => by !== 0);
  const text = (lang: 'zh' | 'en'): string =>
    said
      .map(({ unit, by }) => `${by > 0 ? '+' : ''}${yuan(by)}${unitWords(unit)[lang]}`)
      .join(lang === 'zh' ? '、' : ', ');
  if (said.length === 0) return { zh: '不改变金额', en: 'no sum changes' };
  return { zh: `至多改变${text('zh')}`, en: `at most ${text('en')}` };
}

/** What another option of a reading changes at most, and the least unusual child for whom it does. */
function readingFinding<I extends Ids>(
  auditor: Auditor<I>,
  reading: Reading,
  option: string,
): Finding<AnyCase> | undefined {
  const { policy, judge, agenda, purse } = auditor;
  const prepared = judge.under({ [reading.id]: option });
  const space = auditor.beside(prepared);
  const children = new Children(space, agenda);
  const plausible = auditor.plausibleIn(space);
  const { forest } = space;
  const turns = policy.verdicts.all.map(
    ({ condition }): Node =>
      forest.not(space.same(space.condition(condition), space.condition(condition, 1))),
  );
  const extremes = UNITS.flatMap((unit) => {
    const rise = space.rise(space.money(unit, purse), space.money(unit, purse, 1));
    return ([1, -1] as const).map((sign) => ({ unit, ...farthest(space, plausible, rise, sign) }));
  });
  // The first unit in which money changes, and there the larger of its rise and its fall.
  const [most] = UNITS.flatMap((unit) => {
    const here = extremes.filter((one) => one.unit === unit && one.by !== 0);
    return here.sort((one, other) => Math.abs(other.by) - Math.abs(one.by)).slice(0, 1);
  });
  const moved = space.all(
    plausible,
    turns.reduce((any, node) => forest.or(any, node), FALSE),
  );
  const least = children.least(most?.where ?? moved);
  if (least === undefined) return undefined;
  const child = auditor.withoutIncome(least, [judge.prepared, prepared]);
  const full: Pair<I> = [judge.decide(child), judge.decide(child, prepared)];
  const words = atMost(extremes);
  const own = certain(reading.options[option]);
  return auditor.found({
    kind: 'reading',
    review: 'reading',
    pattern: {
      zh: `${reading.question.zh}改按“${own.zh}”`,
      en: `${reading.question.en} Read instead: ${own.en}`,
    },
    sentences: reading.sentences,
    child,
    against: { prepared, changedBy: [`${reading.id}=${option}`] },
    holds: turning(auditor, full).turns,
    shows: most === undefined ? () => true : sameSums(auditor, full),
    effect: (before, after): Effect => {
      const effect = changeEffect(policy, before, after);
      return { ...effect, zh: `${words.zh}；此例：${effect.zh}`, en: `${words.en}; here: ${effect.en}` };
    },
  });
}

/** For each contested reading where it can matter at all, and by how much at most. */
export function* readings<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  const { policy, judge } = auditor;
  for (const reading of policy.readings) {
    for (const option of Object.keys(reading.options)) {
      if (option === judge.prepared.readings[reading.id]) continue;
      const found = readingFinding(auditor, reading, option);
      if (found !== undefined) yield found;
    }
  }
}
