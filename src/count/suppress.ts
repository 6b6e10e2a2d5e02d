import { LIVING } from '../time/settle/office-settlement.js';
import { GroupTally } from './group-tally.js';
import type { Aggregate, AggregateGroup, ShownCount, VerdictCount } from './shown.js';

/** Fewer children than this are no group that the public is told of. */
export const LEAST = 5;

const isSmall = (count: ShownCount): boolean => typeof count === 'number' && count > 0 && count < LEAST;

function isTelling(counts: VerdictCount): boolean {
  return [counts.true, counts.false, counts.open].some(isSmall);
}

/**
 * The three counts without numbers, all alike. Which of them is the small one is not said either: of six children a
 * "fewer than five" beside two that are not could only be one.
 */
function withheld(counts: VerdictCount): VerdictCount {
  return { ...counts, true: null, false: null, open: null };
}

const isWithheld = (counts: VerdictCount): boolean => counts.true === null;

/** A group with these counts; its money is withheld where the count of those to whom it is paid is. */
function withCounts(group: AggregateGroup, verdicts: readonly VerdictCount[]): AggregateGroup {
  const hasFewPaid = verdicts.some((counts) => counts.verdict === LIVING && isWithheld(counts));
  return { ...group, monthly: hasFewPaid ? null : group.monthly, verdicts };
}

/** A group as the public may see it. */
function guarded(group: AggregateGroup): AggregateGroup {
  return withCounts(
    group,
    group.verdicts.map((counts) => (isTelling(counts) ? withheld(counts) : counts)),
  );
}

/** A group too small to say anything of but that it is small. */
function unsaid(group: AggregateGroup): AggregateGroup {
  const verdicts = group.verdicts.map(withheld);
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
 * The groups and their total as the public may see them. No group has fewer than five children. Where one of a verdict's
 * three counts is one to four, all three are withheld, in that group and in the total: from the total, less the groups
 * that are told, the small ones could be worked out. A sum paid to those whose count is withheld is withheld too.
 */
export function publicGroups(groups: readonly GroupTally[]): Pick<Aggregate, 'groups' | 'total'> {
  const all = GroupTally.sum(groups).shown(false);
  const exact = merged(groups).map((group) => group.shown(false));
  if (all.children < LEAST) return { groups: exact.map(unsaid), total: unsaid(all) };
  const told = exact.map(guarded);
  const verdicts = guarded(all).verdicts.map((counts, i) =>
    told.some(({ verdicts: own }) => own.slice(i, i + 1).some(isWithheld)) ? withheld(counts) : counts,
  );
  return { groups: told, total: withCounts(all, verdicts) };
}
