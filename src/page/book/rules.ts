import { rulebook } from '../../index.js';
import type { App } from '../app.js';
import { type Content, disclosure, h } from '../dom.js';
import { factName, ruleAnchor, strengthText } from '../names.js';
import { sentenceLink } from '../sentence-link.js';
import { ruleTree } from './rule-tree.js';

type Rule = (typeof rulebook.rules)[number];

const KINDS = {
  category: { zh: '类别', en: 'group' },
  condition: { zh: '条件', en: 'condition' },
  benefit: { zh: '待遇', en: 'benefit' },
  measure: { zh: '措施', en: 'measure' },
} as const;

function between(app: App, links: readonly Content[]): Content {
  return links.map((link, i) => [i === 0 ? null : app.t('、', ', '), link]);
}

function entry(app: App, rule: Rule): Content {
  const { lang } = app.state;
  const { kind, id, label, sentences, text, facts, readings, strength, amount, who } = rule;
  const meta = (name: string, content: Content): Content => h('p', { class: 'meta' }, name, content);
  return h(
    'article',
    { class: 'entry', id: ruleAnchor(rule), tabindex: -1 },
    h('h4', {}, `${label[lang]} `, h('small', {}, `${KINDS[kind][lang]} · ${id}`)),
    h('p', {}, text[lang]),
    sentences.length === 0
      ? null
      : meta(app.t('条文：', 'sentences: '), between(app, sentences.map(sentenceLink))),
    strength === undefined ? null : meta(app.t('性质：', 'strength: '), strengthText(strength, lang)),
    amount === undefined || amount === null ? null : meta(app.t('金额：', 'amount: '), amount[lang]),
    who === undefined ? null : meta(app.t('责任主体：', 'who must act: '), who[lang]),
    readings.length === 0
      ? null
      : meta(
          app.t('读法：', 'readings: '),
          between(
            app,
            readings.map((one) => h('a', { href: `#d-${one}` }, one)),
          ),
        ),
    meta(
      app.t('看这些情况：', 'asks about: '),
      between(
        app,
        facts.map((path) => h('a', { href: `#f-${path}` }, factName(path, lang))),
      ),
    ),
    disclosure(app.t('条件树（对当前儿童）', 'As a tree, for the child at hand'), false, () =>
      ruleTree(app, kind, id, label.zh),
    ),
  );
}

/** Every rule, in words and as a tree. */
export function rulesPart(app: App): HTMLElement {
  const { rules } = rulebook;
  return h(
    'section',
    { 'aria-labelledby': 'rules' },
    h('h3', { id: 'rules', tabindex: -1 }, app.t(`规则（${rules.length} 条）`, `Rules (${rules.length})`)),
    rules.map((rule) => entry(app, rule)),
  );
}
