import { LEAST, publicCount } from '../../count/suppress.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { ComparedCount, ComparedGroup, ComparedVerdict, MoneyOfGroup } from './compared.js';
import { byPeriod, PERIODS } from './period.js';
import { ChangeTally, type MoneyTally, type TurnTally } from './tallies.js';

const MERGED: Bilingual = { zh: '合并', en: 'merged' };

/** The money of a group with all its numbers. */
function moneyOf(tally: MoneyTally): MoneyOfGroup {
  const { counts, sums, moved } = tally;
  return {
    ...counts,
    before: sums.before.bounds,
    after: sums.after.bounds,
    change: tally.change,
    moved: { gains: moved.gains.bounds, loses: moved.loses.bounds, open: moved.open.bounds },
  };
}

const WITHHELD: MoneyOfGroup = {
  gains: null,
  loses: null,
  unchanged: null,
  open: null,
  before: null,
  after: null,
  change: null,
  moved: null,
};

/** A group; `money` tells what of a period is said. */
function groupOf(
  { key, name, isMerged, children, mayBelong, money }: ChangeTally,
  told: (tally: MoneyTally) => MoneyOfGroup = moneyOf,
): ComparedGroup {
  const { monthly, yearly, semester } = byPeriod((period) => told(money[period]));
  return { key, name, isMerged, children, mayBelong, ...monthly, yearly, semester };
}

/** The groups and their total with all their numbers. */
export function allGroups(total: ChangeTally, groups: readonly ChangeTally[]) {
  return { total: groupOf(total), groups: groups.map((group) => groupOf(group)) };
}

/** The verdicts that turn for somebody, with all their numbers. */
export function allVerdicts(turns: readonly TurnTally[]): readonly ComparedVerdict[] {
  return turns.flatMap(({ verdict: { path, rule }, counts }) =>
    counts.gained + counts.lost + counts.mayTurn === 0
      ? []
      : [{ verdict: path, label: rule.label, sentences: rule.sentences, ...counts }],
  );
}

const isSmall = (count: number): boolean => count > 0 && count < LEAST;

/** Whether the money of a group rests on a number of one to four children, on either side or in the change. */
function isTelling({ counts, paid }: MoneyTally): boolean {
  return [counts, paid.before, paid.after].some((of) => Object.values(of).some(isSmall));
}

/** Groups of fewer than five children as one, with the next smallest where they are still fewer than five. */
function merged(groups: readonly ChangeTally[]): readonly ChangeTally[] {
  const together: ChangeTally[] = [];
  let children = 0;
  for (const group of [...groups].sort((one, other) => one.children - other.children)) {
    if (group.children >= LEAST && (children === 0 || children >= LEAST)) break;
    together.push(group);
    children += group.children;
  }
  if (together.length === 0) return groups;
  const kept = groups.filter((group) => !together.includes(group));
  return [...kept, ChangeTally.sum(together, MERGED, true)];
}

/**
 * The groups and their total as the public may see them. No group has fewer than five children. Where a number of those
 * who gain, lose, stay or are open, or of those who are paid before or after, is one to four, the period is withheld in
 * that group, and in the total too: from the total, less the groups that are told, it could be worked out.
 *
 * @param groups that share no child and are all of the total.
 */
export function publicGroups(total: ChangeTally, groups: readonly ChangeTally[]) {
  const few = isSmall(total.children);
  const shown = groups.length === 0 ? [] : merged(groups);
  const hidden = byPeriod((period) => few || [total, ...shown].some(({ money }) => isTelling(money[period])));
  const told = (tally: MoneyTally): MoneyOfGroup => (few || isTelling(tally) ? WITHHELD : moneyOf(tally));
  const toldOfAll = (tally: MoneyTally): MoneyOfGroup =>
    PERIODS.some((period) => total.money[period] === tally && hidden[period]) ? WITHHELD : moneyOf(tally);
  const counted = (group: ComparedGroup): ComparedGroup => ({
    ...group,
    children: few ? null : group.children,
  });
  return {
    total: counted(groupOf(total, toldOfAll)),
    groups: shown.map((group) => counted(groupOf(group, told))),
  };
}

/** The verdicts that turn, as the public may see them: where a number is one to four, none of the verdict is told. */
export function publicVerdicts(turns: readonly TurnTally[], children: number): readonly ComparedVerdict[] {
  const verdicts = allVerdicts(turns);
  return verdicts.map((verdict) => {
    const counts = [verdict.gained, verdict.lost, verdict.mayTurn].map((count) => count ?? 0);
    const stays = counts.reduce((left, count) => left - count, children);
    return [...counts, stays].some(isSmall)
      ? { ...verdict, gained: null, lost: null, mayTurn: null }
      : verdict;
  });
}

/** A number of cases as the public may see it. */
export function publicNumber(count: number): ComparedCount {
  const shown = publicCount(count);
  return typeof shown === 'number' ? shown : null;
}
