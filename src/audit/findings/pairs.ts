import type { ResultOf } from '../../decide/result.js';
import type { Bilingual } from '../../logic/bilingual.js';
import { FALSE, type Node } from '../../logic/compiled/forest.js';
import type { BenefitVerdictOf, Ids } from '../../policy/policy.js';
import { clausesInBoth } from '../../words/language.js';
import { STATUS } from '../../words/verdicts.js';
import { Children, type Facts } from '../space/children.js';
import type { Auditor } from './auditor.js';
import type { AnyCase, Effect, Finding } from './finding.js';

/** How two benefits stand to each other. */
export const STANDINGS = ['together', 'by-reading', 'excluded', 'apart'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Two benefits, by their places in the list, and a child of whom it can be seen how they stand. */
export interface Stacked {
  readonly row: number;
  readonly column: number;
  readonly standing: Standing;
  readonly child: Facts;
}

const STANDING_WORDS = {
  together: { zh: '可以同时享受', en: 'can be had together' },
  'by-reading': { zh: '仅在另一读法下可以同时享受', en: 'can be had together under another reading alone' },
  excluded: {
    zh: '不能同时享受：条件可以并存，但排除其一',
    en: 'never together: both conditions can hold, but one gives way',
  },
  apart: { zh: '不能同时享受：条件不能并存', en: 'never together: the conditions shut each other out' },
} as const satisfies Readonly<Record<Standing, Bilingual>>;

/** How the two benefits of a finding stand to each other, as its pattern says: whose doing it is may be unreviewed. */
export function standingOf({ pattern }: Pick<Finding<AnyCase>, 'pattern'>): Standing | undefined {
  return STANDINGS.find((standing) => pattern.zh.endsWith(`：${STANDING_WORDS[standing].zh}`));
}

/** How every two benefits stand to each other. */
export function stacking<I extends Ids>(auditor: Auditor<I>): readonly Stacked[] {
  const { space, plausible, children, policy, agenda } = auditor;
  const least = (...nodes: readonly Node[]): Facts | undefined =>
    children.least(space.all(plausible, ...nodes)) ?? children.least(space.all(...nodes));
  const open = auditor.everyReading();
  const openChildren = new Children(open, agenda);
  const { benefits } = policy.verdicts;
  return benefits.flatMap((one, row) =>
    benefits.slice(row + 1).flatMap((other, offset): Stacked[] => {
      const [paid, also] = [space.paid(one.id), space.paid(other.id)];
      const stacked = (standing: Standing, child: Facts | undefined): Stacked[] =>
        child === undefined ? [] : [{ row, column: row + 1 + offset, standing, child }];
      const both = least(paid, also);
      if (both !== undefined) return stacked('together', both);
      const own = least(space.own(one.id), space.own(other.id));
      const elsewhere = open.all(open.paid(one.id), open.paid(other.id));
      if (elsewhere !== FALSE) return stacked('by-reading', own ?? openChildren.least(elsewhere));
      return own === undefined ? stacked('apart', least(paid)) : stacked('excluded', own);
    }),
  );
}

/** What becomes of both for the child. */
function pairEffect<I extends Ids>({ benefits }: ResultOf<I>, two: readonly BenefitVerdictOf<I>[]): Effect {
  const words = two.map(({ id, rule }) => {
    const said = STATUS[benefits[id].status];
    return { zh: `${rule.label.zh}：${said.zh}`, en: `${rule.label.en}: ${said.en}` };
  });
  const verdicts = two.map(({ id, path }) => ({ path, before: benefits[id].status }));
  return { ...clausesInBoth(words), money: [], verdicts };
}

/** The sentences of two benefits and of what stands between them. */
function sentencesBetween<I extends Ids>(two: readonly BenefitVerdictOf<I>[]): readonly string[] {
  const ids = two.map(({ id }): string => id);
  return two.flatMap(({ rule, obstacles }) => [
    ...rule.sentences,
    ...obstacles.flatMap(({ exclusion }) => (ids.includes(exclusion.holder) ? exclusion.sentence : [])),
  ]);
}

/** Which benefits can be had together, which never, and which by another reading alone. */
export function* pairs<I extends Ids>(auditor: Auditor<I>): Generator<Finding<AnyCase>> {
  const { benefits } = auditor.policy.verdicts;
  for (const { row, column, standing, child } of stacking(auditor)) {
    const two = [benefits[row], benefits[column]].flatMap((one) => one ?? []);
    const [one, other] = two;
    if (one === undefined || other === undefined) continue;
    const full = auditor.judge.decide(child).benefits;
    const [first, second] = [full[one.id].status, full[other.id].status];
    const words = STANDING_WORDS[standing];
    const found = auditor.found({
      kind: 'pair',
      review: `pair/${standing}`,
      pattern: {
        zh: `${one.rule.label.zh} + ${other.rule.label.zh}：${words.zh}`,
        en: `${one.rule.label.en} + ${other.rule.label.en}: ${words.en}`,
      },
      sentences: sentencesBetween(two),
      child,
      holds: (result) =>
        result.benefits[one.id].status === first && result.benefits[other.id].status === second,
      effect: (result) => pairEffect(result, two),
    });
    if (found !== undefined) yield found;
  }
}
