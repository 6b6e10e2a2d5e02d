import { rulebook } from '../index.js';
import { questionAbout, SUBJECTS, type Subject } from '../interview/index.js';
import type { App } from './app.js';
import { type Content, h } from './dom.js';
import { sentenceLink } from './sentence-link.js';

/** Every question as it is asked, on one page, for those who review the wording. */
export function questionsView(app: App): Content {
  const { lang } = app.state;
  const questions = rulebook.facts
    .filter(({ type }) => type !== 'text')
    .map(({ path }) => questionAbout(path));
  const subjects = [...new Set<Subject>(questions.map(({ subject }) => subject))];
  const other = lang === 'zh' ? 'en' : 'zh';
  return [
    h('h2', {}, app.t(`全部问题（${questions.length}）`, `All questions (${questions.length})`)),
    h(
      'p',
      {},
      app.t(
        '给审阅措辞的人：每个问题、选项、材料和出具单位，中英对照。实际核对时只问还会改变结论的。',
        'For reviewers of the wording: every question with its options, paper and issuer. An interview asks only what can still change an answer.',
      ),
    ),
    subjects.map((subject) =>
      h(
        'section',
        {},
        h('h3', {}, SUBJECTS[subject][lang]),
        h(
          'ol',
          {},
          questions
            .filter((question) => question.subject === subject)
            .map(({ fact, question, options, document: paper, issuer, sentence, why }) =>
              h(
                'li',
                { id: `q-${fact}` },
                h('b', {}, question[lang]),
                h('p', { class: 'meta', lang: other === 'zh' ? 'zh-CN' : 'en' }, question[other]),
                h(
                  'p',
                  { class: 'meta', lang: 'zh-CN' },
                  options.map(({ label }) => `${label.zh} ${label.en}`).join(' / '),
                ),
                h(
                  'p',
                  { class: 'meta' },
                  `${paper[lang]} · ${issuer[lang]} · ${fact}`,
                  sentence === null ? null : [' · ', sentenceLink(sentence)],
                ),
                why === null ? null : h('p', { class: 'why' }, why[lang]),
              ),
            ),
        ),
      ),
    ),
  ];
}
