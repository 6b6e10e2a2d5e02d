import { FALSE } from '../logic/diagram.js';
import type { ExactCompiler, ExactWorld, NodeOf } from '../logic/exact.js';
import { type DayKnown, LATER_RULES, type LaterRule } from '../policy/later-rules.js';
import { POLICY, type VerdictId } from '../policy/rulebook.js';
import type { Notice } from './result.js';

/** A later rule made ready: which of its verdicts it may change for a child. */
export interface ReadyLaterRule {
  readonly rule: LaterRule;
  /** The verdicts that are not settled against the child. */
  readonly concernedIn: (world: ExactWorld) => readonly VerdictId[];
  /** What to say of it where these verdicts are concerned. */
  readonly notice: (concerned: readonly VerdictId[]) => Notice;
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
export function laterRuleNotice(rule: LaterRule, concerned: readonly VerdictId[]): Notice {
  const { since, known, by, changes } = rule;
  const when = SINCE[known](since);
  const label = Object.freeze({
    zh: `${when.zh}另有新规${by}：${changes.zh}。本结论只依据${POLICY.id}。`,
    en: `${when.en}: ${by}: ${changes.en}. This result follows ${POLICY.id} alone.`,
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

function ready(rule: LaterRule, compiler: ExactCompiler): ReadyLaterRule {
  const concerns = rule.concerns.map(({ verdict, when }): { verdict: VerdictId; nodeOf: NodeOf } => ({
    verdict,
    nodeOf: compiler.compile(when),
  }));
  const made = new Map<string, Notice>();
  return {
    rule,
    concernedIn: (world) =>
      concerns.filter(({ nodeOf }) => nodeOf(world) !== FALSE).map(({ verdict }) => verdict),
    notice: (concerned) => {
      const key = concerned.join(' ');
      const known = made.get(key);
      if (known !== undefined) return known;
      const notice = laterRuleNotice(rule, concerned);
      made.set(key, notice);
      return notice;
    },
  };
}

/** Prepares the later rules; they share what the verdicts have worked out. */
export function compileLaterRules(compiler: ExactCompiler): readonly ReadyLaterRule[] {
  return LATER_RULES.map((rule) => ready(rule, compiler));
}
