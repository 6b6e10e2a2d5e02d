import { rulebook } from '../../index.js';
import type { App } from '../app.js';
import { h } from '../dom.js';
import { sentenceLink } from '../sentence-link.js';

/** Every fact: what it is called in files, its values, how it is asked for, and what proves it. */
export function dictionaryPart(app: App): HTMLElement {
  const { lang } = app.state;
  const { facts } = rulebook;
  return h(
    'section',
    { 'aria-labelledby': 'dictionary' },
    h(
      'h3',
      { id: 'dictionary', tabindex: -1 },
      app.t(`情况词典（${facts.length} 项）`, `Facts (${facts.length})`),
    ),
    facts.map(({ path, flat, label, values, question, sentence, document: paper, issuer }) =>
      h(
        'article',
        { class: 'entry', id: `f-${path}`, tabindex: -1 },
        h('h4', {}, `${label[lang]} `, h('small', {}, `${path} · ${flat}`)),
        h('p', {}, question[lang]),
        values.length === 0
          ? null
          : h(
              'p',
              { class: 'meta' },
              values.map(({ value, label: words }) => `${words[lang]} (${value})`).join(app.t('、', ', ')),
            ),
        h(
          'p',
          { class: 'meta' },
          `${paper[lang]} · ${issuer[lang]}`,
          sentence === null ? null : [' · ', sentenceLink(sentence)],
        ),
      ),
    ),
  );
}
