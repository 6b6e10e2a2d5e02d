import { FALSE } from '../logic/diagram.js';
import type { ExactCompiler, ExactWorld } from '../logic/exact.js';
import type { DayKnown, Ids, LaterRule, Policy, VerdictIdOf } from '../policy/policy.js';
import type { Notice } from './result.js';

/** A compiled later rule: which of its verdicts it may change for a child. */
export interface ReadyLaterRule<I extends Ids> {
  readonly rule: LaterRule<VerdictIdOf<I>>;
  /** The verdicts that are not settled against the child. */
  readonly concernedIn: (world: ExactWorld) => readonly VerdictIdOf<I>[];
  /** What to say of it where these verdicts are concerned. */
  readonly notice: (concerned: readonly VerdictIdOf<I>[]) => Notice<I>;
}

const SINCE: Readonly<Record<DayKnown, (since: string) => { readonly zh: string; readonly en: string }>> = {
  day: (since) => ({ zh: `自${since}起`, en: `since ${since}` }),
  announced: (since) => ({
    zh: `${since}公布（施行日未见）`,
    en: `announced on ${since} (the day it took effect was not seen)`,
  }),
  month: (since) => ({
    zh: `自${since}起（具体日期未见）`,
    en: `since ${since} (the exact day was not seen)`,
  }),
  about: (since) => ({ zh: `约自${since}起`, en: `since about ${since}` }),
};

/** The notice of a later rule, for all it concerns. */
export function laterRuleNotice<I extends Ids>(
  document: Policy['document'],
  { since, known, by, changes }: LaterRule<VerdictIdOf<I>>,
  concerned: readonly VerdictIdOf<I>[],
): Notice<I> {
  const when = SINCE[known](since);
  const label = Object.freeze({
    zh: `${when.zh}另有新规${by}：${changes.zh}。本结论只依据${document.id}。`,
    en: `${when.en}: ${by}: ${changes.en}. This result follows ${document.id} alone.`,
  });
  return Object.freeze({
    code: 'later-rule',
    label,
    message: label.en,
    by,
    since,
    known,
    concerns: Object.freeze([...concerned]),
  });
}

/** Prepares the later rules of a policy; they share what the verdicts have worked out. */
export function compileLaterRules<I extends Ids>(
  { laterRules, document }: Policy<I>,
  compiler: ExactCompiler,
): readonly ReadyLaterRule<I>[] {
  return laterRules.map((rule) => {
    const concerns = rule.concerns.map(({ verdict, when }) => ({ verdict, nodeOf: compiler.compile(when) }));
    const made = new Map<string, Notice<I>>();
    return {
      rule,
      concernedIn: (world) =>
        concerns.filter(({ nodeOf }) => nodeOf(world) !== FALSE).map(({ verdict }) => verdict),
      notice: (concerned) => {
        const key = concerned.join(' ');
        const known = made.get(key);
        if (known !== undefined) return known;
        const notice = laterRuleNotice(document, rule, concerned);
        made.set(key, notice);
        return notice;
      },
    };
  });
}
