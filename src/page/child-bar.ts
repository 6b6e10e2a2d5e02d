import { type BenefitId, rulebook } from '../index.js';
import { adjust, answer, type Goal, startInterview } from '../interview/index.js';
import type { App } from './app.js';
import { type Content, field, fieldValue, h, select } from './dom.js';
import { fileButton, saveFile } from './files.js';

const BENEFITS = rulebook.rules.filter(({ kind }) => kind === 'benefit');

function isBenefit(id: string): id is BenefitId {
  return BENEFITS.some((benefit) => benefit.id === id);
}

/** What a child is called in lists: its place, and the office's own key where there is one. */
function childName(app: App, place: number): string {
  const id = app.state.children[place]?.case.id;
  const name = app.t(`儿童 ${place + 1}`, `child ${place + 1}`);
  return typeof id === 'string' && id !== '' ? `${name} · ${id}` : name;
}

/** A name that every file system takes; a key may hold anything. */
function fileName(id: unknown): string {
  const plain = typeof id === 'string' ? id.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 40) : '';
  return plain === '' ? 'case' : `case-${plain}`;
}

function saveCase(app: App): void {
  const { case: recorded } = app.interview;
  saveFile(`${fileName(recorded.id)}.json`, `${JSON.stringify(recorded, null, 2)}\n`, 'application/json');
}

/** Which child, on which day, to find out what; made again only when one of these changes. */
export function childBar(app: App): Content {
  const { lang, on, current, children } = app.state;
  const names = children.map((_, place) => childName(app, place));
  const key = JSON.stringify([lang, on, current, names, app.interview.goal]);
  return app.kept('bar', key, () => barOf(app));
}

/** Which child, on which day, to find out what; and the files of cases. */
function barOf(app: App): HTMLElement {
  const { state, interview } = app;
  const { lang, children, current, on } = state;
  const places = children.map((_, i) => ({ value: String(i), text: childName(app, i) }));
  const goals = [
    { value: 'everything', text: app.t('全部待遇和措施', 'everything') },
    ...BENEFITS.map(({ id, label }) => ({ value: id, text: label[lang] })),
  ];
  const { id } = interview.case;
  const setGoal = (value: string): void => {
    const goal: Goal = isBenefit(value) ? value : 'everything';
    app.follow(adjust(app.interview, { goal }));
  };
  const setId = (value: string): void =>
    app.attempt(() => app.follow(answer(app.interview, 'id', value === '' ? null : value)));
  return h(
    'form',
    { class: 'bar', onsubmit: (event: Event) => event.preventDefault() },
    field(
      app.t('正在核对', 'Checking'),
      select(
        {
          id: 'child',
          onchange: (event: Event) => app.update({ current: Number(fieldValue(event)), editing: null }),
        },
        places,
        String(current),
      ),
    ),
    field(
      app.t('编号（可不填）', 'Your key (optional)'),
      h('input', {
        id: 'key',
        value: typeof id === 'string' ? id : '',
        autocomplete: 'off',
        onchange: (event: Event) => setId(fieldValue(event)),
      }),
    ),
    field(
      app.t('核对日期', 'Day of the check'),
      h('input', {
        id: 'on',
        type: 'date',
        value: on,
        required: true,
        onchange: (event: Event) => app.setContext({ on: fieldValue(event) }),
      }),
    ),
    field(
      app.t('要弄清楚', 'To find out'),
      select({ id: 'goal', onchange: (event: Event) => setGoal(fieldValue(event)) }, goals, interview.goal),
    ),
    h(
      'div',
      { class: 'buttons' },
      h(
        'button',
        { type: 'button', id: 'next-child', onclick: () => app.addChildren([startInterview(app.context)]) },
        app.t('下一个儿童', 'Next child'),
      ),
      fileButton(app, app.t('打开个案文件', 'Open a case'), '.json,.ndjson,.csv,.txt'),
      h(
        'button',
        {
          type: 'button',
          id: 'save-case',
          onclick: () => saveCase(app),
        },
        app.t('保存个案', 'Save this case'),
      ),
    ),
  );
}
