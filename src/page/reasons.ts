import type { VerdictExplanation, VerdictId } from '../index.js';
import type { App } from './app.js';
import { type Content, h } from './dom.js';
import { explained } from './explained.js';
import {
  type Language,
  type RuleKind,
  readingQuestion,
  ruleOf,
  signOf,
  standardName,
  truthText,
} from './names.js';
import { quoted, ruleLink } from './sentence-link.js';

function isVerdict(id: string): id is VerdictId {
  return (
    ruleOf('category', id) !== undefined ||
    ruleOf('benefit', id) !== undefined ||
    ruleOf('measure', id) !== undefined
  );
}

/** Why a verdict came out as it did, each step with its sentence; and what would settle it. */
export function reasons(app: App, kind: RuleKind, id: string): Content {
  if (!isVerdict(id)) return null;
  const { lang } = app.state;
  const { verdicts } = explained(app, id);
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
            h('li', {}, h('a', { href: `#d-${reading}` }, readingQuestion(reading, lang)), ` ${words[lang]}`),
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
