import type { FactPath } from '../index.js';
import { back, type Interview, questionAbout, recordedIn, standingOf } from '../interview/index.js';
import { answerView } from './answer-view.js';
import type { App } from './app.js';
import { childBar } from './child-bar.js';
import { type Content, fill, h } from './dom.js';
import { letterView } from './letter-view.js';
import { factName, valueText } from './names.js';
import { finishedCard, questionCard } from './question-card.js';
import { keptClosed } from './remembered.js';

/** What was answered or read from a file. */
function givenFacts({ answers, known }: Interview): readonly FactPath[] {
  const facts = [...recordedIn(known), ...answers].map(({ fact }) => fact);
  return [...new Set(facts)].filter((path) => path !== 'id');
}

function givenList(app: App): Content {
  const { lang } = app.state;
  const paths = givenFacts(app.interview);
  const values = new Map(recordedIn(app.interview.case).map(({ fact, value }) => [fact, value]));
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
  return h('ul', { class: 'given' }, paths.map(row));
}

/** What was answered or read from a file, each with a button to change it. */
function given(app: App): Content {
  const { length } = givenFacts(app.interview);
  if (length === 0) return null;
  const title = app.t(`已答的问题（${length}）`, `Answers so far (${length})`);
  return keptClosed(
    app,
    'given',
    [length],
    () => title,
    () => givenList(app),
  );
}

function backButton(app: App): HTMLElement {
  const goBack = (): void =>
    app.state.editing !== null
      ? app.update({ editing: null }, 'question')
      : app.follow(back(app.interview), 'question');
  return app.kept('back', app.state.lang, () =>
    h('button', { type: 'button', id: 'back', onclick: goBack }, app.t('← 返回', '← Back')),
  );
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
  const asked = app.kept('asked', '', () => h('div', {}));
  const told = app.kept('told', '', () => h('div', {}));
  fill(asked, [card, canGoBack ? backButton(app) : null, given(app)]);
  fill(told, [answerView(app, standing.result), letterView(app)]);
  return [childBar(app), app.kept('columns', '', () => h('div', { class: 'columns' }, asked, told))];
}
