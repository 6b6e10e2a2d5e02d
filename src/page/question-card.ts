import { type FactPath, parseCase } from '../index.js';
import {
  type AnswerValue,
  adjust,
  answer,
  type InterviewQuestion,
  type Standing,
} from '../interview/index.js';
import { COUNTIES } from '../policy/counties.js';
import type { App } from './app.js';
import { type Content, field, fill, h, select, setText } from './dom.js';
import { countyName } from './names.js';
import { sentenceLink } from './sentence-link.js';

/** Puts an answer into the case and goes on with the next question. */
function reply(app: App, fact: FactPath, value: AnswerValue | null): void {
  app.attempt(() => app.follow(answer(app.interview, fact, value), 'question'));
}

/** A field for what cannot be chosen from a list, with a button to hand it in. */
function typedAnswer(app: App, question: InterviewQuestion): Content {
  const { fact, type, label } = question;
  const { lang, on } = app.state;
  const input = h('input', {
    id: 'typed',
    type: type === 'date' ? 'date' : 'text',
    inputmode: type === 'money' ? 'decimal' : type === 'division' ? 'numeric' : null,
    max: type === 'date' ? on : null,
    autocomplete: 'off',
  });
  const codes = [...Object.keys(COUNTIES), ...(parseCase({ [fact]: 'none' }).ok ? ['none'] : [])];
  const counties = codes.map((value) => ({ value, text: countyName(value, lang) }));
  const list = type === 'division' ? select({ id: 'county' }, counties, '') : null;
  const submit = (event: Event): void => {
    event.preventDefault();
    reply(app, fact, list === null || input.value !== '' ? input.value : list.value);
  };
  return h(
    'form',
    { onsubmit: submit, class: 'typed', novalidate: true },
    list === null ? null : field(label[lang], list),
    field(list === null ? label[lang] : app.t('或填其他六位代码', 'or another six-digit code'), input),
    h('button', { type: 'submit', class: 'option' }, app.t('确定', 'OK')),
  );
}

/**
 * The card of the question. It and its heading stay while questions change: the heading can be given the focus before what
 * had it is gone, which is half the work of an answer for the browser.
 */
function card(app: App, isApart: boolean, title: string, above: Content, below: Content): HTMLElement {
  const section = app.kept('card', '', () => h('section', { class: 'card', 'aria-labelledby': 'question' }));
  const heading = app.kept('question', '', () => h('h2', { id: 'question', tabindex: -1 }));
  section.classList.toggle('apart', isApart);
  setText(heading, title);
  fill(section, [above, heading, below]);
  return section;
}

/** One question with its answers; `atMost` is `null` where an earlier answer is being changed. */
export function questionCard(app: App, question: InterviewQuestion, atMost: number | null): Content {
  const { lang } = app.state;
  const { fact, subjectLabel, options, document: paper, issuer, sentence, why } = question;
  const leaveOut = (): void => {
    const skipped = [...app.interview.leaveOut, fact];
    app.attempt(() => app.follow(adjust(app.interview, { leaveOut: skipped }), 'question'));
  };
  return card(
    app,
    why !== null,
    question.question[lang],
    h(
      'p',
      { class: 'above' },
      h('b', {}, subjectLabel[lang]),
      h(
        'span',
        { id: 'progress' },
        atMost === null
          ? app.t('修改已答的问题', 'changing an answer')
          : app.t(
              `最多还有 ${atMost} 个问题`,
              `at most ${atMost} ${atMost === 1 ? 'question' : 'questions'} left`,
            ),
      ),
    ),
    [
      why === null ? null : h('p', { class: 'why' }, why[lang]),
      options.length === 0 ? typedAnswer(app, question) : null,
      h(
        'div',
        { class: 'options', role: 'group', 'aria-labelledby': 'question' },
        options.map(({ value, label }) =>
          h(
            'button',
            { type: 'button', class: 'option', onclick: () => reply(app, fact, value) },
            label[lang],
          ),
        ),
        h('button', { type: 'button', onclick: () => reply(app, fact, null) }, app.t('不知道', "Don't know")),
        why === null
          ? null
          : h('button', { type: 'button', onclick: leaveOut }, app.t('不问这一项', 'Leave this out')),
      ),
      h(
        'p',
        { class: 'paper' },
        app.t(
          `证明材料：${paper.zh}；出具单位：${issuer.zh}`,
          `Proved by: ${paper.en}; issued by: ${issuer.en}`,
        ),
        sentence === null ? null : [app.t('；条文 ', '; sentence '), sentenceLink(sentence)],
      ),
    ],
  );
}

/** What is said when nothing is asked any more. */
export function finishedCard(app: App, { result }: Standing): Content {
  return card(
    app,
    false,
    app.t('问完了', 'No more questions'),
    null,
    h(
      'p',
      {},
      result.missing.length > 0
        ? app.t(
            '还有没问或不知道的情况；以后知道了，在“已答的问题”里改答。',
            'Some things were not asked or are not known. Once they are, change the answers below.',
          )
        : app.t('再没有会改变结论的情况。', 'Nothing that is still unknown can change an answer.'),
    ),
  );
}
