import { LIVING } from '../../time/office-settlement.js';
import { GroupTally } from './group-tally.js';
import type { Aggregate, AggregateGroup, ShownCount, VerdictCount } from './shown.js';

/** Fewer children than this are no group that the public is told of. */
export const LEAST = 5;

const isSmall = (count: ShownCount): boolean =>
  count === '<5' || (count !== null && count > 0 && count < LEAST);

const hidden = (count: ShownCount): ShownCount => (isSmall(count) ? '<5' : null);

function isHidden(counts: VerdictCount): boolean {
  return [counts.true, counts.false, counts.open].some(isSmall);
}

/** The three counts without numbers: where one is small, the children and the other two would give it away. */
function withheld(counts: VerdictCount): VerdictCount {
  return { ...counts, true: hidden(counts.true), false: hidden(counts.false), open: hidden(counts.open) };
}

const isWithheld = (counts: VerdictCount): boolean => counts.true === null || counts.true === '<5';

/** A group with these counts; its money is withheld where the count of those to whom it is paid is. */
function withCounts(group: AggregateGroup, verdicts: readonly VerdictCount[]): AggregateGroup {
  const hasFewPaid = verdicts.some((counts) => counts.verdict === LIVING && isWithheld(counts));
  return { ...group, monthly: hasFewPaid ? null : group.monthly, verdicts };
}

/** A group as the public may see it. */
function guarded(group: AggregateGroup): AggregateGroup {
  return withCounts(
    group,
    group.verdicts.map((counts) => (isHidden(counts) ? withheld(counts) : counts)),
  );
}

/** A group too small to say anything of but that it is small. */
function unsaid(group: AggregateGroup): AggregateGroup {
  const verdicts = group.verdicts.map((counts) => ({ ...counts, true: null, false: null, open: null }));
  return { ...group, children: isSmall(group.children) ? '<5' : group.children, monthly: null, verdicts };
}

/** Merges the groups of fewer than five children, and then the smallest others, until five are together. */
function merged(groups: readonly GroupTally[]): readonly GroupTally[] {
  const bySize = [...groups].sort((one, other) => one.children - other.children);
  const together: GroupTally[] = [];
  let children = 0;
  for (const group of bySize) {
    if (group.children >= LEAST && (children === 0 || children >= LEAST)) break;
    together.push(group);
    children += group.children;
  }
  if (together.length === 0) return groups;
  const kept = groups.filter((group) => !together.includes(group));
  return [...kept, GroupTally.sum(together, true)];
}

/**
 * The groups and their total as the public may see them. No group has fewer than five children. Counts of one to four
 * are `<5`, and the other two of the verdict are withheld. Where a verdict is withheld in one group alone, it is
 * withheld in the total, from which it could be worked out by subtraction. A sum paid to a few is withheld like them.
 */
export function publicGroups(groups: readonly GroupTally[]): Pick<Aggregate, 'groups' | 'total'> {
  const all = GroupTally.sum(groups).shown(false);
  const exact = merged(groups).map((group) => group.shown(false));
  if (all.children < LEAST) return { groups: exact.map(unsaid), total: unsaid(all) };
  const total = guarded(all);
  const verdicts = total.verdicts.map((counts, i) => {
    const alone = exact.filter(({ verdicts: own }) => own.slice(i, i + 1).some(isHidden)).length === 1;
    return alone ? withheld(counts) : counts;
  });
  return { groups: exact.map(guarded), total: withCounts(total, verdicts) };
}
