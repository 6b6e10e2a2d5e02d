import type { FactDictionary } from '../../case/fact-dictionary.js';
import { certain } from '../../logic/certain.js';
import { mentionsOf } from '../../logic/collect.js';
import { type Expression, holds } from '../../logic/expression.js';
import type { Reading } from '../../logic/reading.js';
import type { Rule } from '../../logic/rule.js';
import { type Amount, amountByReading, less, topUp } from '../../money/amount.js';
import { amountMentions } from '../../money/mentions.js';
import { entitlements } from '../entitlements.js';
import type {
  BenefitRule,
  CategoryRule,
  Concern,
  ConditionRule,
  Exclusion,
  Ids,
  Policy,
  TopUps,
  VerdictIdOf,
} from '../policy.js';
import { firstMonth, lastMonth } from '../readings.js';
import { verdictsOf } from '../verdicts.js';
import { Rewriting } from './rewriting.js';

/** What a later document changes in a policy. Whatever it does not name stays as it was. */
export interface Changes<I extends Ids> {
  readonly document: Policy<I>['document'];
  readonly encoding: string;
  /** The facts of before, and new ones behind them. */
  readonly dictionary: FactDictionary<I['fact']>;
  /** Rules that stand in the place of those of the same kind and id, wherever those are named. */
  readonly replaced: {
    readonly categories?: readonly CategoryRule<I['category']>[];
    readonly conditions?: readonly ConditionRule[];
    readonly benefits?: readonly BenefitRule<I['benefit'], I['standard']>[];
  };
  /** Benefits that are new, each behind the one that is named. */
  readonly added: readonly {
    readonly benefit: BenefitRule<I['benefit'], I['standard']>;
    readonly behind: I['benefit'];
  }[];
  readonly readingsEnded: readonly string[];
  readonly readingsAdded: readonly Reading[];
  /** The exclusions that end, as `holder>excluded`. */
  readonly exclusionsEnded: readonly string[];
  /** Exclusions that are new, each behind the one that is named as `holder>excluded`, or at the end. */
  readonly exclusionsAdded: readonly {
    readonly exclusion: Exclusion<I['holder'], I['benefit']>;
    readonly behind: string | null;
  }[];
  /** `undefined`: what is topped up stays as it was. */
  readonly topUps?: TopUps<I['benefit']>;
  /** The days of the later rules that this policy now holds itself. */
  readonly laterRulesHeld: readonly string[];
  /** Verdicts that a later rule of that day concerns too. */
  readonly concerns: readonly { readonly since: string; readonly concern: Concern<VerdictIdOf<I>> }[];
  /** New variables of diagrams, each behind the one that is named. */
  readonly order: Readonly<Record<string, readonly string[]>>;
}

const nameOf = ({ holder, excludes }: Exclusion): string => `${holder}>${excludes}`;

/** Every rule that a policy stands on. */
function rulesOf({ verdicts, doubts, laterRules }: Policy): Iterable<Rule> {
  const { rules } = mentionsOf([
    ...verdicts.all.flatMap(({ rule, condition }) => [
      holds(rule),
      condition,
      ...(rule.citations ?? []).map(({ where }) => where),
    ]),
    ...verdicts.benefits.flatMap(({ rule }) => amountMentions(rule.amount).conditions),
    ...doubts.map(({ when }) => when),
    ...laterRules.flatMap(({ concerns }) => concerns.map(({ when }) => when)),
  ]);
  return rules;
}

/** The condition that a benefit is paid after the exclusions. */
const PAID = /^condition:(.+)-paid$/;

/** Rules with others in the place of those of the same id; each of the others must find its place. */
function inPlace<R extends Rule>(rules: readonly R[], others: readonly R[] = []): readonly R[] {
  for (const { id } of others) {
    if (!rules.some((rule) => rule.id === id)) throw new RangeError(`there is no ${id} to be replaced`);
  }
  return rules.map((rule) => others.find(({ id }) => id === rule.id) ?? rule);
}

/** A list with what is new in it, each behind the one that it names. */
function inserted<Item>(
  list: readonly Item[],
  added: readonly { readonly item: Item; readonly behind: string | null }[],
  name: (item: Item) => string,
): readonly Item[] {
  const result = [...list];
  for (const { item, behind } of added) {
    const place = behind === null ? result.length - 1 : result.findIndex((one) => name(one) === behind);
    if (place < 0) throw new RangeError(`${behind} is not there`);
    result.splice(place + 1, 0, item);
  }
  return result;
}

/** A mistake in the data of an edition is found when it is made, not when a child meets it. */
function assertReadingsKnown(policy: Policy): void {
  const { verdicts, doubts, readings } = policy;
  const amounts = verdicts.benefits.map(({ rule }) => amountMentions(rule.amount));
  const asked = mentionsOf([
    ...verdicts.all.flatMap(({ rule, condition }) => [holds(rule), condition]),
    ...doubts.map(({ when }) => when),
    ...amounts.flatMap(({ conditions }) => conditions),
  ]).readings;
  for (const { id } of [...asked, ...amounts.flatMap((amount) => amount.readings)]) {
    if (!readings.some((reading) => reading.id === id)) throw new RangeError(`${id} is not a reading`);
  }
}

/**
 * A policy made of another by what a later document changes: rules stand in the place of others wherever those are
 * named, benefits, facts, readings and exclusions come and go, and what is paid beside what is worked out anew.
 *
 * @param base the policy as it was, of whose names the later one has all.
 * @param standing when a holder that is no benefit stands; `null` for a benefit.
 */
export function derive<I extends Ids>(
  base: Policy<I>,
  changes: Changes<I>,
  standing: (holder: I['holder']) => Expression | null,
): Policy<I> {
  const { verdicts } = base;
  const exclusions = inserted(
    base.exclusions.filter((one) => !changes.exclusionsEnded.includes(nameOf(one))),
    changes.exclusionsAdded.map(({ exclusion: item, behind }) => ({ item, behind })),
    nameOf,
  );
  const topUps = changes.topUps ?? base.topUps;
  const sources = inserted<BenefitRule<I['benefit'], I['standard']>>(
    inPlace(
      verdicts.benefits.map(({ rule }) => rule),
      changes.replaced.benefits,
    ),
    changes.added.map(({ benefit: item, behind }) => ({ item, behind })),
    ({ id }) => id,
  );

  const paidOf = (id: string): Expression => {
    const benefit = certain(benefits.find((one) => one.id === id));
    return entitled.get(id)?.paid ?? holds(benefit);
  };
  const rewriting = new Rewriting(rulesOf(base), changes.replaced.conditions ?? [], (key) => {
    const id = PAID.exec(key)?.[1];
    return id !== undefined && sources.some((one) => one.id === id) ? paidOf(id) : undefined;
  });
  const toppedUp = (id: string, rate: Amount<I['standard']>): Amount<I['standard']> => {
    const matrix = topUps?.matrix.filter(({ benefit }) => benefit === id) ?? [];
    if (topUps === null || matrix.length === 0) return rate;
    const received = matrix.flatMap(({ tops }) => {
      const { label, amount } = certain(benefits.find((one) => one.id === tops));
      return amount === null ? [] : { benefit: tops, label, paid: paidOf(tops), amount };
    });
    return amountByReading(topUps.basis, {
      computed: topUp(rate, received),
      recorded: matrix.reduce((rest, one) => less(rest, one.received), rate),
    });
  };
  const categories = inPlace(
    verdicts.categories.map(({ rule }) => rule),
    changes.replaced.categories,
  ).map((rule) => rewriting.rule(rule));
  const benefits = sources.map((rule) => rewriting.benefit(rule, (rate) => toppedUp(rule.id, rate)));
  const inDifficulty = rewriting.rule(verdicts.inDifficulty.rule);
  const measures = verdicts.measures.map(({ rule }) => rewriting.rule(rule));
  const named = new Set<string>(exclusions.flatMap(({ holder, excludes }) => [holder, excludes]));
  const entitled = entitlements<I['holder']>(
    benefits.filter(({ id }) => named.has(id)),
    exclusions,
    standing,
  );

  const ended = ({ id }: Reading): boolean => changes.readingsEnded.includes(id);
  const readings = [...base.readings.filter((one) => !ended(one)), ...changes.readingsAdded];
  const policy: Policy<I> = {
    ...base,
    document: { ...changes.document, holdsLater: true },
    encoding: changes.encoding,
    dictionary: changes.dictionary,
    readings,
    ledgerReadings: [...readings, firstMonth, lastMonth],
    verdicts: verdictsOf<I>(
      { categories, inDifficulty, benefits, measures },
      (benefit) => entitled.get(benefit.id) ?? { paid: holds(benefit), obstacles: [] },
    ),
    exclusions,
    topUps,
    laterRules: base.laterRules
      .filter(({ since }) => !changes.laterRulesHeld.includes(since))
      .map((later) => ({
        ...later,
        concerns: [
          ...later.concerns.map(({ verdict, when }) => ({ verdict, when: rewriting.expression(when) })),
          ...changes.concerns
            .filter(({ since }) => since === later.since)
            .map(({ concern }) => ({ ...concern, when: rewriting.expression(concern.when) })),
        ],
      })),
    doubts: base.doubts.map((doubt) => ({ ...doubt, when: rewriting.expression(doubt.when) })),
    order: base.order.flatMap((name) => [name, ...(changes.order[name] ?? [])]),
  };
  assertReadingsKnown(policy);
  return policy;
}
