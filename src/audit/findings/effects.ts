import { type ResultOf, truthIn } from '../../decide/result.js';
import type { Bilingual } from '../../logic/bilingual.js';
import { moneySlot } from '../../logic/slot.js';
import { yuan } from '../../money/fen.js';
import type { Ids, Policy, VerdictOf } from '../../policy/policy.js';
import { clausesInBoth, listOf } from '../../words/language.js';
import { unitWords } from '../../words/verdicts.js';
import type { Effect, EffectMoney, EffectVerdict } from './finding.js';

/** The units of money, the month first. */
export const UNITS = ['CNY/month', 'CNY/year', 'CNY/semester'] as const;

const VERDICT_NAMES = {
  loses: { zh: '失去：', en: 'loses: ' },
  gains: { zh: '得到：', en: 'gains: ' },
  measures: { zh: '应办事项：', en: 'measures due: ' },
  benefits: { zh: '可享受：', en: 'paid or given: ' },
  nothing: { zh: '各项判断均不变', en: 'no verdict changes' },
  noDuty: { zh: '也无任何应办事项', en: 'and nobody has a duty to act' },
  outside: { zh: '不属于困境儿童', en: 'not a child in difficulty' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What all benefits of a unit come to; `null` where a benefit or a figure is not settled. */
export function sumOf<I extends Ids>(
  policy: Policy<I>,
  result: ResultOf<I>,
  unit: EffectMoney['unit'],
): number | null {
  const isOpen = policy.verdicts.benefits.some(({ id, rule }) => {
    const { status, amount } = result.benefits[id];
    return rule.unit === unit && (status === 'undetermined' || (status === 'entitled' && amount === null));
  });
  return isOpen ? null : knownSumOf(policy, result, unit);
}

/** What the benefits of a unit that are settled come to: one whose standard is not given counts nothing, the others do. */
export function knownSumOf<I extends Ids>(
  { verdicts }: Policy<I>,
  { benefits }: ResultOf<I>,
  unit: EffectMoney['unit'],
): number {
  const amounts = verdicts.benefits.map(({ id, rule }) => (rule.unit === unit ? benefits[id].amount : null));
  return amounts.reduce((sum, amount) => sum + (amount === null ? 0 : moneySlot(amount)), 0);
}

/** What a result says of a verdict: `true`, `false`, or the status of a benefit. */
export function saidOf<I extends Ids>(result: ResultOf<I>, verdict: VerdictOf<I>): boolean | string | null {
  return verdict.kind === 'benefit' ? result.benefits[verdict.id].status : truthIn(result, verdict);
}

/** What a result says of a verdict that holds. */
export const holds = (said: boolean | string | null): boolean => said === true || said === 'entitled';

/** What a result says of a verdict that is settled not to hold. */
export const fails = (said: boolean | string | null): boolean =>
  said === false || said === 'not-entitled' || said === 'excluded';

function named(title: Bilingual, labels: readonly Bilingual[]): readonly Bilingual[] {
  if (labels.length === 0) return [];
  return [
    {
      zh: `${title.zh}${listOf(
        labels.map(({ zh }) => zh),
        'zh',
      )}`,
      en: `${title.en}${listOf(
        labels.map(({ en }) => en),
        'en',
      )}`,
    },
  ];
}

/** `550.00 → 0.00元/月`. */
function moneyWords({ unit, before, after }: EffectMoney): Bilingual {
  const { zh, en } = unitWords(unit);
  const amounts = [before, ...(after === undefined ? [] : [after])].map((amount) => amount ?? '?');
  const text = amounts.join(' → ');
  return { zh: `${text}${zh}`, en: `${text}${en}` };
}

function effectOf(
  money: readonly EffectMoney[],
  words: readonly Bilingual[],
  verdicts: readonly EffectVerdict[],
): Effect {
  const said = [...money.map(moneyWords), ...words];
  return { ...clausesInBoth(said.length === 0 ? [VERDICT_NAMES.nothing] : said), money, verdicts };
}

const amountOf = (fen: number | null): string | null => (fen === null ? null : yuan(fen));

/** What becomes of a child: the sums that change, and the verdicts that turn. */
export function changeEffect<I extends Ids>(
  policy: Policy<I>,
  before: ResultOf<I>,
  after: ResultOf<I>,
): Effect {
  const money = UNITS.flatMap((unit): EffectMoney[] => {
    const [was, is] = [sumOf(policy, before, unit), sumOf(policy, after, unit)];
    return was === is ? [] : [{ unit, before: amountOf(was), after: amountOf(is) }];
  });
  const turned = policy.verdicts.all.flatMap((verdict) => {
    const [was, is] = [saidOf(before, verdict), saidOf(after, verdict)];
    const turns = (holds(was) && fails(is)) || (fails(was) && holds(is));
    return turns ? [{ verdict, was, is }] : [];
  });
  const labels = (wanted: boolean): readonly Bilingual[] =>
    turned.filter(({ is }) => holds(is) === wanted).map(({ verdict }) => verdict.rule.label);
  return effectOf(
    money,
    [...named(VERDICT_NAMES.loses, labels(false)), ...named(VERDICT_NAMES.gains, labels(true))],
    turned.map(({ verdict, was, is }) => ({ path: verdict.path, before: was, after: is })),
  );
}

/** What a child has: a sum by the month, what else is settled for it, and who must act. */
export function stateEffect<I extends Ids>(policy: Policy<I>, result: ResultOf<I>): Effect {
  const monthly = sumOf(policy, result, 'CNY/month');
  const { verdicts } = policy;
  const benefits = verdicts.benefits.filter((verdict) => holds(saidOf(result, verdict)));
  const measures = verdicts.measures.filter((verdict) => holds(saidOf(result, verdict)));
  return effectOf(
    monthly === null ? [] : [{ unit: 'CNY/month', before: amountOf(monthly) }],
    [
      ...named(
        VERDICT_NAMES.benefits,
        benefits.map(({ rule }) => rule.label),
      ),
      ...(result.inDifficulty === false ? [VERDICT_NAMES.outside] : []),
      ...named(
        VERDICT_NAMES.measures,
        measures.map(({ rule }) => rule.label),
      ),
      ...(measures.length === 0 ? [VERDICT_NAMES.noDuty] : []),
    ],
    [...verdicts.categories, verdicts.inDifficulty, ...benefits, ...measures].flatMap((verdict) => {
      const said = saidOf(result, verdict);
      return said === null || (verdict.kind === 'category' && said === false)
        ? []
        : [{ path: verdict.path, before: said }];
    }),
  );
}
