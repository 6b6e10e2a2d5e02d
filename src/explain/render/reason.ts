import type { Evidence, Step, VerdictExplanation } from '../any-policy.js';
import type { Phrases } from './phrases.js';

/** What nearly every rule asks for, said once for the whole page: 具有我市户籍、未满18周岁. */
const COMMON: ReadonlySet<string> = new Set(['child', 'local', 'under-eighteen']);

/** More facts than this are counted, not listed. */
const MOST = 5;

/** The condition that nearly every benefit shares, where it holds. */
export function commonStep(verdicts: readonly VerdictExplanation[]): Step | undefined {
  return verdicts
    .flatMap(({ steps }) => steps)
    .find(({ rule, verdict }) => rule === 'child' && verdict === true);
}

function isDate({ value }: Evidence): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** A recorded fact in a few words: 父亲状况为死亡, 残疾（持证）; of a day what was asked of it: 未满16周岁. */
function factWords(evidence: Evidence, say: Phrases): string {
  const { label, test, value, words, assumed } = evidence;
  if (isDate(evidence)) return say.say(test);
  return value === true && !assumed ? say.inner(label) : say.pair(say.inner(label), say.say(words));
}

/** The recorded facts on which a verdict stands, without what every verdict stands on. */
export function reasonFacts({ steps }: VerdictExplanation, say: Phrases): string {
  const facts = steps
    .filter(({ rule }) => !COMMON.has(rule))
    .flatMap(({ evidence }) => evidence)
    // An age that is not reached speaks for what does not apply.
    .filter((evidence) => evidence.value !== null && !(isDate(evidence) && evidence.verdict === false))
    .map((evidence) => factWords(evidence, say));
  const once = [...new Set(facts)];
  const more = once.length - MOST;
  if (more <= 0) return say.clauses(once);
  const rest = say.lang === 'zh' ? `另有${more}项` : `${more} more`;
  return say.clauses([...once.slice(0, MOST), rest]);
}
