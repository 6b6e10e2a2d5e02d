import { back, questionAbout, recordedIn, standingOf } from '../interview/index.js';
import { answerView } from './answer-view.js';
import type { App } from './app.js';
import { childBar } from './child-bar.js';
import { type Content, h } from './dom.js';
import { letterView } from './letter-view.js';
import { factName, valueText } from './names.js';
import { finishedCard, questionCard } from './question-card.js';
import { remembered } from './remembered.js';

/** What was answered or read from a file, each with a button to change it. */
function given(app: App): Content {
  const { lang } = app.state;
  const { case: recorded, answers, known } = app.interview;
  const values = new Map(recordedIn(recorded).map(({ fact, value }) => [fact, value]));
  const facts = [...recordedIn(known), ...answers].map(({ fact }) => fact);
  const paths = [...new Set(facts)].filter((path) => path !== 'id');
  if (paths.length === 0) return null;
  const row = (path: (typeof paths)[number]): Content =>
    h(
      'li',
      {},
      h(
        'span',
        {},
        `${factName(path, lang)}${app.t('：', ': ')}`,
        h('b', {}, valueText(path, values.get(path), lang)),
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-label': `${app.t('修改', 'Change')} ${factName(path, lang)}`,
          onclick: () => app.update({ editing: path }, 'question'),
        },
        app.t('修改', 'Change'),
      ),
    );
  const title = app.t(`已答的问题（${paths.length}）`, `Answers so far (${paths.length})`);
  return remembered(app, 'given', title, () => h('ul', { class: 'given' }, paths.map(row)));
}

/** The interview on one side, the answer so far on the other. */
export function checkView(app: App): Content {
  const { editing } = app.state;
  const standing = standingOf(app.interview);
  const { question, atMost } = standing;
  const card =
    editing !== null
      ? questionCard(app, questionAbout(editing), null)
      : question === null
        ? finishedCard(app, standing)
        : questionCard(app, question, atMost);
  const canGoBack = editing !== null || app.interview.answers.length > 0;
  const goBack = (): void =>
    editing !== null
      ? app.update({ editing: null }, 'question')
      : app.follow(back(app.interview), 'question');
  return [
    childBar(app),
    h(
      'div',
      { class: 'columns' },
      h(
        'div',
        {},
        card,
        canGoBack
          ? h('button', { type: 'button', id: 'back', onclick: goBack }, app.t('← 返回', '← Back'))
          : null,
        given(app),
      ),
      h('div', {}, answerView(app, standing.result), letterView(app)),
    ),
  ];
}
