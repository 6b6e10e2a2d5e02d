import type { AssessResult, BenefitStatus, Truth } from '../index.js';
import { APART, questionAbout } from '../interview/index.js';
import { folded, group, heading, line } from './answer-lines.js';
import type { App } from './app.js';
import { type Content, fill, h, setText } from './dom.js';
import {
  amountText,
  factName,
  holderName,
  monthlyText,
  ruleName,
  ruleOf,
  signOf,
  standardName,
  statusText,
  strengthText,
  truthText,
} from './names.js';
import { noticesOf } from './notices.js';
import { keptClosed } from './remembered.js';
import { sentenceLink } from './sentence-link.js';
import { withheldBenefits } from './withheld.js';

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
    return line(app, kind, id, [], () =>
      who === undefined ? null : h('small', {}, `${app.t('责任主体：', 'must act: ')}${who[lang]}`),
    );
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
  return keptClosed(app, 'papers', facts, () => heading('▤', title, facts.length), make);
}

function standardsWanted(app: App, { standardsMissing }: AssessResult): Content {
  if (standardsMissing.length === 0) return null;
  const { lang } = app.state;
  return app.kept('standards', `${lang} ${standardsMissing.join()}`, () =>
    h(
      'p',
      { class: 'notice' },
      app.t('没有填下列标准，有的金额算不出来：', 'Some amounts are open for want of these standards: '),
      standardsMissing.map((id) => standardName(id, lang)).join(app.t('、', ', ')),
      app.t('。', '. '),
      h('a', { href: '#standards' }, app.t('去填标准', 'Enter them')),
    ),
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
      .map(([id, benefit]) => {
        const { status, amount, unit, strength, excludedBy } = benefit;
        return line(app, 'benefit', id, [status, amount, unit, strength, excludedBy], () =>
          beside(app, benefit),
        );
      });
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
  const answer = app.kept('answer', lang, () =>
    h(
      'section',
      { class: 'answer', 'aria-labelledby': 'answer' },
      h('h2', { id: 'answer' }, app.t('目前的结论', 'The answer so far')),
    ),
  );
  // The same element while the sum changes, so that a screen reader hears of it.
  const sum = app.kept('sum', '', () => h('p', { class: 'sum', role: 'status', 'aria-live': 'polite' }));
  setText(sum, summary);
  const difficulty = `${signOf(inDifficulty)} ${ruleName('condition', 'in-difficulty', lang)}${app.t('：', ': ')}${truthText(inDifficulty, lang)}`;
  fill(answer, [
    answer.firstElementChild,
    sum,
    app.kept('in-difficulty', difficulty, () => h('p', {}, difficulty)),
    group(app, '✓', app.t('可以享受', 'Due already'), lines(due)),
    group(app, '➜', app.t('谁应当做什么', 'Who must act'), truthLines(app, 'measure', idsOf(measures, true))),
    group(app, '⊘', app.t('已有其他待遇，不重复享受', 'Not paid twice'), lines(having('excluded'))),
    folded(app, 'open', '?', openTitle, [...open, ...openMeasures], () => [
      ...lines(open),
      ...truthLines(app, 'measure', openMeasures),
    ]),
    folded(app, 'groups', '▤', app.t('所属类别', 'Groups of the policy'), groups, () =>
      truthLines(app, 'category', groups),
    ),
    papers(app, result),
    folded(app, 'no', '✗', statusText('not-entitled', lang), not, () => lines(not)),
    apart.length === 0
      ? null
      : app.kept('apart', `${lang} ${apart.join()}`, () =>
          h(
            'p',
            { class: 'meta' },
            app.t('另有待遇只在最后单独询问，这里不列：', 'Asked about last and apart, not listed here: '),
            apart.map(sentenceLink),
          ),
        ),
    standardsWanted(app, result),
    noticesOf(app, result),
  ]);
  return answer;
}
