import { rulebook } from '../../index.js';
import type { App } from '../app.js';
import { type Content, h } from '../dom.js';
import { anyRule, holderName } from '../names.js';
import { ruleLink } from '../sentence-link.js';

const READINGS: ReadonlySet<string> = new Set(rulebook.readings.map(({ id }) => id));

/** A link to what encodes a sentence: a rule, an exclusion (`holder>excluded`) or a reading. */
function encoding(app: App, id: string): Content {
  const { lang } = app.state;
  const rule = anyRule(id);
  if (rule !== undefined) return ruleLink(rule.kind, id, rule.label[lang]);
  if (READINGS.has(id)) return h('a', { href: `#d-${id}` }, `${app.t('读法 ', 'reading ')}${id}`);
  const names = id.split('>').map((one) => holderName(one, lang));
  return h('a', { href: '#stacking' }, names.join(' ⊘ '));
}

/** All sentences, with what encodes each or the reason why nothing does. */
export function sentencesPart(app: App): HTMLElement {
  const { lang } = app.state;
  const { sentences } = rulebook;
  const encoded = sentences.filter(({ encodedBy }) => encodedBy.length > 0).length;
  return h(
    'section',
    { 'aria-labelledby': 'sentences' },
    h(
      'h3',
      { id: 'sentences', tabindex: -1 },
      app.t(`条文（${sentences.length} 句）`, `Sentences (${sentences.length})`),
    ),
    h(
      'p',
      {},
      app.t(
        `${encoded} 句有规则；其余各句写明为什么不能计算。`,
        `${encoded} have rules; each of the others says why nothing computes it.`,
      ),
    ),
    sentences.map(({ id, text, encodedBy, why }) =>
      h(
        'article',
        { class: 'entry', id: `s-${id}`, tabindex: -1 },
        h('p', { lang: 'zh' }, h('b', {}, id), ` ${text}`),
        encodedBy.length === 0
          ? null
          : h(
              'p',
              { class: 'meta' },
              `✓ ${app.t('规则：', 'rules: ')}`,
              encodedBy.map((one, i) => [i === 0 ? null : app.t('、', ', '), encoding(app, one)]),
            ),
        why === null
          ? null
          : h('p', { class: 'meta' }, `○ ${app.t('不计算：', 'not computed: ')}${why[lang]}`),
      ),
    ),
  );
}
