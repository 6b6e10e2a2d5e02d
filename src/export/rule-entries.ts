import { AGE_READING } from '../decide/context/setting.js';
import type { Bilingual } from '../logic/bilingual.js';
import { mentionsOf } from '../logic/collect.js';
import { directRules } from '../logic/direct.js';
import { holds } from '../logic/expression.js';
import { type Rule, sentencesOf } from '../logic/rule.js';
import { textOf } from '../logic/text.js';
import { amountMentions } from '../money/mentions.js';
import { actorWords } from '../policy/actors.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, Policy, Strength, Unit, VerdictOf } from '../policy/policy.js';
import { amountText } from './amount-text.js';

/** One rule in the rule book. */
export interface RuleEntry<I extends Ids = ChenzhouIds> {
  /** `minimum-living` is the id of a category and of a benefit; the kind tells them apart. */
  readonly id: string;
  readonly kind: 'category' | 'condition' | 'benefit' | 'measure';
  readonly label: Bilingual;
  readonly sentences: readonly string[];
  /** The condition in words; rules that it names are named, not opened. */
  readonly text: Bilingual;
  /** The rules that it names, as `kind:id`. */
  readonly uses: readonly string[];
  /** Every fact that it reads, itself or through the rules it names. */
  readonly facts: readonly I['fact'][];
  /** The contested readings that it depends on in the same way. */
  readonly readings: readonly string[];
  readonly strength?: Strength;
  readonly unit?: Unit;
  /** How much, in words; `null` for a benefit without money of its own. */
  readonly amount?: Bilingual | null;
  /** Who must act, and who receives a report; marked where the sentence names no actor. */
  readonly who?: Bilingual;
}

/** Every rule: the verdicts in the order of the result, then the conditions they stand on. */
export function ruleEntries<I extends Ids>({
  dictionary,
  readings: known,
  verdicts,
}: Policy<I>): readonly RuleEntry<I>[] {
  // `in-difficulty` is a condition and stands among them.
  const roots = verdicts.all.flatMap((verdict) => (verdict.kind === 'condition' ? [] : [verdict.rule]));
  const rootOf = new Map<Rule, Exclude<VerdictOf<I>['rule'], { readonly kind: 'condition' }>>(
    roots.map((rule) => [rule, rule]),
  );
  const amounts = roots.flatMap((root) =>
    root.kind === 'benefit' ? amountMentions(root.amount).conditions : [],
  );
  const asked = verdicts.all.flatMap(({ rule, condition }) => [holds(rule), condition]);
  const { rules } = mentionsOf([...roots.map(holds), ...asked, ...amounts]);
  const conditions = [...rules].filter((rule) => !rootOf.has(rule));
  const keyOf = (rule: Rule): string => `${rootOf.get(rule)?.kind ?? 'condition'}:${rule.id}`;

  return [...roots, ...conditions].map((rule): RuleEntry<I> => {
    const root = rootOf.get(rule);
    const amount = root?.kind === 'benefit' ? root.amount : null;
    const parts = amountMentions(amount);
    const mentions = mentionsOf([rule.when, ...parts.conditions]);
    const facts = dictionary.facts.filter(
      (fact) => mentions.facts.has(fact) || parts.facts.some((one) => one === fact),
    );
    // Every age depends on the day on which it is reached, which the setting works out and no expression names.
    const ages = mentions.years.size > 0 ? known.filter(({ id }) => id === AGE_READING) : [];
    const readings = new Set([...ages, ...mentions.readings, ...parts.readings].map(({ id }) => id));
    return {
      id: rule.id,
      kind: root?.kind ?? 'condition',
      label: rule.label,
      sentences: sentencesOf(rule),
      text: textOf(rule.when),
      uses: [...directRules(rule.when)].map(keyOf),
      facts: facts.map(({ path }) => path),
      readings: known.map(({ id }) => id).filter((id) => readings.has(id)),
      ...(root?.kind === 'benefit'
        ? { strength: root.strength, unit: root.unit, amount: amount === null ? null : amountText(amount) }
        : {}),
      ...(root?.kind === 'measure' ? { who: actorWords(root) } : {}),
    };
  });
}
