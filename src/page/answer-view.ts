import {
  type AssessResult,
  type BenefitStatus,
  explanationOf,
  type VerdictExplanation,
  type VerdictId,
} from '../index.js';
import { questionAbout } from '../interview/index.js';
import type { App } from './app.js';
import { type Content, disclosure, h } from './dom.js';
import {
  amountText,
  factName,
  holderName,
  type Language,
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
import { quoted, ruleLink } from './sentence-link.js';

function isVerdict(id: string): id is VerdictId {
  return (
    ruleOf('category', id) !== undefined ||
    ruleOf('benefit', id) !== undefined ||
    ruleOf('measure', id) !== undefined
  );
}

/** Why a verdict came out as it did, each step with its sentence; and what is missing for it. */
function reasons(app: App, kind: RuleKind, id: string): Content {
  if (!isVerdict(id)) return null;
  const { lang } = app.state;
  const { verdicts } = explanationOf(app.interview.case, app.context, { verdict: id });
  const found = verdicts.find((verdict) => verdict.kind === kind);
  if (found === undefined) return null;
  return [
    steps(found, lang),
    missing(app, found),
    h('p', {}, ruleLink(kind, id, app.t('看这条规则', 'See the rule'))),
  ];
}

function steps({ steps: all, exclusions }: VerdictExplanation, lang: Language): Content {
  const seen = new Set<string>();
  const once = (id: string): Content => {
    if (seen.has(id)) return null;
    seen.add(id);
    return quoted(id);
  };
  return h(
    'ul',
    { class: 'steps' },
    exclusions.map(({ label, ground, sentence }) =>
      h('li', {}, `${label[lang]} — ${ground[lang]}`, once(sentence.id)),
    ),
    all.map(({ label, verdict, sentences, evidence, readings }) =>
      h(
        'li',
        {},
        h('b', {}, `${signOf(verdict)} ${label[lang]}`),
        ` ${truthText(verdict, lang)}`,
        h(
          'ul',
          {},
          evidence.map(({ test, verdict: told, value, words }) =>
            h(
              'li',
              {},
              `${signOf(told)} ${test[lang]}${lang === 'zh' ? '：' : ': '}`,
              value === null ? (lang === 'zh' ? '没有记录' : 'not recorded') : words[lang],
            ),
          ),
          readings.map(({ reading, words }) =>
            h(
              'li',
              {},
              h('a', { href: `#d-${reading}` }, lang === 'zh' ? '读法' : 'reading'),
              ` ${words[lang]}`,
            ),
          ),
        ),
        sentences.map(({ id }) => once(id)),
      ),
    ),
  );
}

function missing(app: App, { missing: facts, standardsMissing }: VerdictExplanation): Content {
  const { lang } = app.state;
  if (facts.length + standardsMissing.length === 0) return null;
  return [
    h('h4', {}, app.t('弄清下列情况就能确定', 'What would settle it')),
    h(
      'ul',
      {},
      facts.map(({ label, document: paper, issuer }) =>
        h('li', {}, `${label[lang]} — ${paper[lang]}${app.t('，', ', ')}${issuer[lang]}`),
      ),
      standardsMissing.map((id) => h('li', {}, h('a', { href: '#standards' }, standardName(id, lang)))),
    ),
  ];
}

/** One line of the answer; it opens on the reasons. */
function line(app: App, kind: RuleKind, id: string, content: Content): Content {
  const key = `${kind}:${id}`;
  return h(
    'li',
    {},
    disclosure(
      content,
      app.open.has(key),
      () => reasons(app, kind, id),
      (open) => (open ? app.open.add(key) : app.open.delete(key)),
    ),
  );
}

function group(title: string, lines: readonly Content[], sign: string): Content {
  if (lines.length === 0) return null;
  return h(
    'section',
    {},
    h(
      'h3',
      {},
      h('span', { 'aria-hidden': 'true', class: 'sign' }, sign),
      ` ${title} `,
      h('span', { class: 'count' }, String(lines.length)),
    ),
    h('ul', { class: 'verdicts' }, lines),
  );
}

function benefitLines(app: App, { benefits }: AssessResult, status: BenefitStatus): readonly Content[] {
  const { lang } = app.state;
  return Object.entries(benefits).flatMap(([id, benefit]): readonly Content[] => {
    if (benefit.status !== status) return [];
    const { amount, unit, strength, excludedBy } = benefit;
    const money =
      amount !== null
        ? h('b', { class: 'money' }, amountText(amount, unit, lang))
        : unit !== null && status === 'entitled'
          ? h('span', { class: 'money' }, app.t('金额未知', 'amount not known'))
          : null;
    const instead = excludedBy.map((holder) => holderName(holder, lang)).join(app.t('、', ', '));
    const note =
      status === 'excluded'
        ? app.t(`已有：${instead}`, `paid instead: ${instead}`)
        : strengthText(strength, lang);
    return [
      line(app, 'benefit', id, [
        h('span', { class: 'name' }, ruleName('benefit', id, lang)),
        money,
        h('small', {}, note),
      ]),
    ];
  });
}

function truthLines(
  app: App,
  kind: 'category' | 'measure',
  verdicts: AssessResult['categories'] | AssessResult['measures'],
  truth: boolean | null,
): readonly Content[] {
  const { lang } = app.state;
  return Object.entries(verdicts).flatMap(([id, verdict]): readonly Content[] => {
    if (verdict !== truth) return [];
    const who = ruleOf(kind, id)?.who;
    return [
      line(app, kind, id, [
        h('span', { class: 'name' }, ruleName(kind, id, lang)),
        who === undefined ? null : h('small', {}, `${app.t('由', 'by ')}${who[lang]}`),
      ]),
    ];
  });
}

/** The papers that would settle what is open, by who issues them. */
function papers(app: App, { missing: facts }: AssessResult): Content {
  const { lang } = app.state;
  const byIssuer = new Map<string, string[]>();
  for (const path of facts) {
    if (app.interview.leaveOut.includes(path)) continue;
    const question = questionAbout(path);
    const list = byIssuer.get(question.issuer[lang]) ?? [];
    byIssuer.set(question.issuer[lang], [...list, `${factName(path, lang)}（${question.document[lang]}）`]);
  }
  if (byIssuer.size === 0) return null;
  return disclosure(
    app.t(
      `还没有弄清的情况和材料（${facts.length}）`,
      `What is not settled, and the papers (${facts.length})`,
    ),
    app.open.has('papers'),
    () =>
      h(
        'dl',
        {},
        [...byIssuer].map(([issuer, list]) => [h('dt', {}, issuer), list.map((one) => h('dd', {}, one))]),
      ),
    (open) => (open ? app.open.add('papers') : app.open.delete('papers')),
  );
}

/** What follows from the answers so far. */
export function answerView(app: App, result: AssessResult): Content {
  const { lang } = app.state;
  const { categories, inDifficulty, measures, monthly, standardsMissing } = result;
  const due = benefitLines(app, result, 'entitled');
  const open = [...benefitLines(app, result, 'undetermined')];
  const no = benefitLines(app, result, 'not-entitled');
  const summary = app.t(
    `已确定可享受 ${due.length} 项，待定 ${open.length} 项；每月合计 ${monthlyText(monthly, lang)}`,
    `${due.length} due, ${open.length} open; monthly total ${monthlyText(monthly, lang)}`,
  );
  return h(
    'section',
    { class: 'answer', 'aria-labelledby': 'answer' },
    h('h2', { id: 'answer' }, app.t('目前的结论', 'The answer so far')),
    h('p', { class: 'sum', role: 'status', 'aria-live': 'polite' }, summary),
    noticesOf(app, result),
    h(
      'p',
      {},
      `${signOf(inDifficulty)} ${ruleName('condition', 'in-difficulty', lang)}${app.t('：', ': ')}${truthText(inDifficulty, lang)}`,
    ),
    group(app.t('可以享受', 'Due already'), due, '✓'),
    group(app.t('谁应当做什么', 'Who must act'), truthLines(app, 'measure', measures, true), '➜'),
    group(app.t('还不能确定', 'Still open'), [...open, ...truthLines(app, 'measure', measures, null)], '?'),
    group(app.t('不重复享受', 'Not paid twice'), benefitLines(app, result, 'excluded'), '⊘'),
    group(
      app.t('所属类别', 'Groups'),
      [...truthLines(app, 'category', categories, true), ...truthLines(app, 'category', categories, null)],
      '▤',
    ),
    standardsMissing.length === 0
      ? null
      : h(
          'p',
          { class: 'notice' },
          app.t('以下标准没有填，金额算不出来：', 'Amounts are open for want of these standards: '),
          standardsMissing.map((id) => standardName(id, lang)).join(app.t('、', ', ')),
          ' ',
          h('a', { href: '#standards' }, app.t('去填标准', 'enter them')),
        ),
    papers(app, result),
    disclosure(
      `${statusText('not-entitled', lang)} (${no.length})`,
      app.open.has('no'),
      () => h('ul', { class: 'verdicts' }, no),
      (isOpen) => (isOpen ? app.open.add('no') : app.open.delete('no')),
    ),
  );
}
