import type { AssessResult, BenefitStatus, Truth } from '../index.js';
import { APART, questionAbout } from '../interview/index.js';
import type { App } from './app.js';
import { type Content, h } from './dom.js';
import {
  amountText,
  factName,
  holderName,
  monthlyText,
  type RuleKind,
  ruleName,
  ruleOf,
  signOf,
  standardName,
  statusText,
  strengthText,
  truthText,
} from './names.js';
import { noticesOf } from './notices.js';
import { reasons } from './reasons.js';
import { remembered } from './remembered.js';
import { sentenceLink } from './sentence-link.js';
import { withheldBenefits } from './withheld.js';

/** One line of the answer; it opens on the reasons. */
function line(app: App, kind: RuleKind, id: string, ...beside: readonly Content[]): Content {
  const name = h('span', {}, ruleName(kind, id, app.state.lang));
  return h(
    'li',
    {},
    remembered(app, `${kind}:${id}`, [name, beside], () => reasons(app, kind, id)),
  );
}

function heading(sign: string, title: string, count: number): readonly Content[] {
  return [
    h('span', { 'aria-hidden': 'true', class: 'sign' }, sign),
    ` ${title} `,
    h('span', { class: 'count' }, String(count)),
  ];
}

function group(sign: string, title: string, lines: readonly Content[]): Content {
  if (lines.length === 0) return null;
  return h(
    'section',
    {},
    h('h3', {}, heading(sign, title, lines.length)),
    h('ul', { class: 'verdicts' }, lines),
  );
}

/** A group that is long and seldom read through: it opens, and is made only then. */
function folded(
  app: App,
  key: string,
  sign: string,
  title: string,
  count: number,
  make: () => readonly Content[],
): Content {
  if (count === 0) return null;
  return remembered(app, key, heading(sign, title, count), () => h('ul', { class: 'verdicts' }, make()));
}

function beside(
  app: App,
  { status, amount, unit, strength, excludedBy }: AssessResult['benefits'][keyof AssessResult['benefits']],
): Content {
  const { lang } = app.state;
  if (status === 'excluded') {
    const instead = excludedBy.map((holder) => holderName(holder, lang)).join(app.t('、', ', '));
    return h('small', {}, app.t(`已有：${instead}`, `paid instead: ${instead}`));
  }
  if (status !== 'entitled') return null;
  const unknown =
    unit === null ? null : h('span', { class: 'money' }, app.t('金额还不能确定', 'amount still open'));
  return [
    amount === null ? unknown : h('b', { class: 'money' }, amountText(amount, unit, lang)),
    h('small', {}, strengthText(strength, lang)),
  ];
}

function idsOf(verdicts: Readonly<Record<string, Truth>>, ...truths: readonly Truth[]): readonly string[] {
  return Object.entries(verdicts).flatMap(([id, verdict]) => (truths.includes(verdict) ? [id] : []));
}

function truthLines(app: App, kind: 'category' | 'measure', ids: readonly string[]): readonly Content[] {
  const { lang } = app.state;
  return ids.map((id) => {
    const who = ruleOf(kind, id)?.who;
    const note = who === undefined ? null : `${app.t('责任主体：', 'must act: ')}${who[lang]}`;
    return line(app, kind, id, note === null ? null : h('small', {}, note));
  });
}

/** The papers that would settle what is open, by who issues them. */
function papers(app: App, { missing }: AssessResult): Content {
  const { lang } = app.state;
  const facts = missing.filter((path) => path !== APART);
  if (facts.length === 0) return null;
  const make = (): Content => {
    const byIssuer = new Map<string, string[]>();
    for (const path of facts) {
      const { issuer, document: paper } = questionAbout(path);
      const name = factName(path, lang);
      const others = byIssuer.get(issuer[lang]) ?? [];
      byIssuer.set(issuer[lang], [...others, app.t(`${name}（${paper.zh}）`, `${name} (${paper.en})`)]);
    }
    const listed = [...byIssuer].map(([issuer, list]) => [
      h('dt', {}, issuer),
      list.map((one) => h('dd', {}, one)),
    ]);
    return h('dl', {}, listed);
  };
  const title = app.t('还没弄清的情况和材料', 'What is not settled, and the papers');
  return remembered(app, 'papers', heading('▤', title, facts.length), make);
}

function standardsWanted(app: App, { standardsMissing }: AssessResult): Content {
  if (standardsMissing.length === 0) return null;
  const { lang } = app.state;
  return h(
    'p',
    { class: 'notice' },
    app.t('没有填下列标准，有的金额算不出来：', 'Some amounts are open for want of these standards: '),
    standardsMissing.map((id) => standardName(id, lang)).join(app.t('、', ', ')),
    app.t('。', '. '),
    h('a', { href: '#standards' }, app.t('去填标准', 'Enter them')),
  );
}

/** What follows from the answers so far. */
export function answerView(app: App, result: AssessResult): Content {
  const { lang } = app.state;
  const { categories, inDifficulty, measures, monthly } = result;
  const withheld = withheldBenefits(app.interview.case, app.context, result);
  const having = (status: BenefitStatus): readonly string[] =>
    Object.entries(result.benefits).flatMap(([id, one]) =>
      one.status === status && !withheld.has(id) ? [id] : [],
    );
  const lines = (ids: readonly string[]): readonly Content[] =>
    Object.entries(result.benefits)
      .filter(([id]) => ids.includes(id))
      .map(([id, benefit]) => line(app, 'benefit', id, beside(app, benefit)));
  const [due, open, not] = [having('entitled'), having('undetermined'), having('not-entitled')];
  const openMeasures = idsOf(measures, null);
  const groups = idsOf(categories, true, null);
  const apart = [...withheld].flatMap((id) => ruleOf('benefit', id)?.sentences ?? []);
  const summary = app.t(
    `可以享受 ${due.length} 项，待定 ${open.length} 项；每月合计 ${monthlyText(monthly, lang)}`,
    `${due.length} due, ${open.length} open; monthly total ${monthlyText(monthly, lang)}`,
  );
  const openTitle = app.t(
    '还不能确定（点开看要弄清什么）',
    'Still open (open it to see what would settle it)',
  );
  return h(
    'section',
    { class: 'answer', 'aria-labelledby': 'answer' },
    h('h2', { id: 'answer' }, app.t('目前的结论', 'The answer so far')),
    h('p', { class: 'sum', role: 'status', 'aria-live': 'polite' }, summary),
    h(
      'p',
      {},
      `${signOf(inDifficulty)} ${ruleName('condition', 'in-difficulty', lang)}${app.t('：', ': ')}${truthText(inDifficulty, lang)}`,
    ),
    group('✓', app.t('可以享受', 'Due already'), lines(due)),
    group('➜', app.t('谁应当做什么', 'Who must act'), truthLines(app, 'measure', idsOf(measures, true))),
    group('⊘', app.t('已有其他待遇，不重复享受', 'Not paid twice'), lines(having('excluded'))),
    folded(app, 'open', '?', openTitle, open.length + openMeasures.length, () => [
      ...lines(open),
      ...truthLines(app, 'measure', openMeasures),
    ]),
    folded(app, 'groups', '▤', app.t('所属类别', 'Groups of the policy'), groups.length, () =>
      truthLines(app, 'category', groups),
    ),
    papers(app, result),
    folded(app, 'no', '✗', statusText('not-entitled', lang), not.length, () => lines(not)),
    apart.length === 0
      ? null
      : h(
          'p',
          { class: 'meta' },
          app.t('另有待遇只在最后单独询问，这里不列：', 'Asked about last and apart, not listed here: '),
          apart.map(sentenceLink),
        ),
    standardsWanted(app, result),
    noticesOf(app, result),
  );
}
