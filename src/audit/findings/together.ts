import { certain } from '../../logic/certain.js';
import { FALSE } from '../../logic/compiled/forest.js';
import type { Ids } from '../../policy/policy.js';
import { Children } from '../space/children.js';
import type { Auditor } from './auditor.js';
import { turning } from './cliffs.js';
import { changeEffect, sumOf, UNITS } from './effects.js';
import type { AnyCase, Finding } from './finding.js';
import { Switching, switchesOf } from './switches.js';

/** Pairs of readings that matter only together: either switched alone changes nothing for the witness. */
export function* readingPairs<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  const { policy, judge, agenda } = auditor;
  const space = auditor.everyReading();
  const children = new Children(space, agenda);
  const switches = switchesOf(auditor, space);
  const roots = [
    ...policy.verdicts.all.map(({ condition }) => space.condition(condition)),
    ...policy.verdicts.benefits.flatMap(({ id }) => space.outcome(id) ?? []),
    // By what a benefit is excluded is said too.
    ...policy.verdicts.benefits.flatMap(({ id, obstacles }) =>
      obstacles.map(({ when }) => space.all(space.own(id), space.condition(when))),
    ),
  ];
  const switching = new Switching(space, roots, switches, auditor.plausibleIn(space));
  for (const [index, one] of switches.entries()) {
    for (const other of switches.slice(index + 1)) {
      if (other.reading === one.reading) continue;
      const moved = switching.movedBy([one, other]);
      if (moved === FALSE) continue;
      const child = children.least(space.all(switching.quietUnder(one), switching.quietUnder(other), moved));
      if (child === undefined) continue;
      const prepared = judge.under({ [one.reading.id]: one.option, [other.reading.id]: other.option });
      const alone = [one, other].map(({ reading, option }) => judge.under({ [reading.id]: option }));
      const told = auditor.withoutIncome(child, [judge.prepared, prepared]);
      if (alone.some((context) => !judge.saysTheSame(told, context))) continue;
      if (judge.saysTheSame(told, prepared)) continue;
      const names = [one, other].map(({ reading, option }) => ({
        zh: `${reading.question.zh}改按“${certain(reading.options[option]).zh}”`,
        en: `${reading.question.en} Read instead: ${certain(reading.options[option]).en}`,
      }));
      const full = [judge.decide(told), judge.decide(told, prepared)] as const;
      const { turned, turns } = turning(auditor, full);
      const found = auditor.found({
        kind: 'reading',
        review: 'reading/together',
        pattern: {
          zh: `只在同时改换时起作用：${names.map(({ zh }) => zh).join('；')}`,
          en: `matter only together: ${names.map(({ en }) => en).join(' — ')}`,
        },
        sentences: [...one.reading.sentences, ...other.reading.sentences],
        child: told,
        against: {
          prepared,
          changedBy: [one, other].map(({ reading, option }) => `${reading.id}=${option}`),
        },
        unmoved: alone,
        holds: (before, after) =>
          turns(before, after) &&
          (turned.length > 0 ||
            UNITS.some((unit) => sumOf(policy, before, unit) !== sumOf(policy, after, unit))),
        effect: (before, after) => changeEffect(policy, before, after),
      });
      if (found !== undefined) yield found;
    }
  }
}
