import { type ReadingChoices, rulebook, type Sensitivity, sensitivity } from '../../index.js';
import { recordedIn } from '../../interview/index.js';
import type { App } from '../app.js';
import { type Content, h } from '../dom.js';
import { placeText, sideText } from '../names.js';
import { sentenceLink } from '../sentence-link.js';

type Reading = (typeof rulebook.readings)[number];

function optionsOf(
  reading: Reading,
): readonly (readonly [string, { readonly zh: string; readonly en: string }])[] {
  return Object.entries(reading.options);
}

/** Whether every reading is one of the rule book, with one of its options. */
function areChoices(choices: Readonly<Record<string, string>>): choices is ReadingChoices {
  return Object.entries(choices).every(([id, option]) => {
    const reading = rulebook.readings.find((one) => one.id === id);
    return reading !== undefined && optionsOf(reading).some(([name]) => name === option);
  });
}

function choose(app: App, { id, default: usual }: Reading, option: string): void {
  const others = Object.entries(app.state.readings).filter(([other]) => other !== id);
  const readings = Object.fromEntries(option === usual ? others : [...others, [id, option]]);
  if (areChoices(readings)) app.setContext({ readings }, `d-${id}-${option}`);
}

/** What the other option would change for the child at hand. */
function effect(app: App, found: readonly Sensitivity[] | null): Content {
  const { lang } = app.state;
  if (found === null) return null;
  if (found.length === 0)
    return h('p', { class: 'meta' }, `○ ${app.t('不影响当前儿童', 'changes nothing for the child at hand')}`);
  return found.map(({ changes }) => [
    h(
      'p',
      { class: 'meta' },
      h(
        'b',
        {},
        `⇄ ${app.t('换一种读法，当前儿童会变：', 'the other option changes, for the child at hand:')}`,
      ),
    ),
    h(
      'ul',
      {},
      changes.map(({ path, from, to }) =>
        h(
          'li',
          {},
          `${placeText(path, lang)}${lang === 'zh' ? '：' : ': '}${sideText(from, lang)} → ${sideText(to, lang)}`,
        ),
      ),
    ),
  ]);
}

function entry(app: App, reading: Reading, found: readonly Sensitivity[] | null): Content {
  const { lang, readings } = app.state;
  const { id, question, ground, sentences } = reading;
  const [, chosen = reading.default] = Object.entries(readings).find(([one]) => one === id) ?? [];
  return h(
    'fieldset',
    { class: 'entry', id: `d-${id}`, tabindex: -1 },
    h('legend', {}, question[lang], ' ', h('small', {}, id)),
    optionsOf(reading).map(([option, words]) =>
      h(
        'label',
        { class: 'choice' },
        h('input', {
          type: 'radio',
          name: `reading-${id}`,
          id: `d-${id}-${option}`,
          checked: option === chosen,
          onchange: () => choose(app, reading, option),
        }),
        ` ${words[lang]}`,
        option === reading.default ? h('small', {}, app.t('（默认）', ' (default)')) : null,
      ),
    ),
    h('p', { class: 'meta' }, app.t('依据：', 'ground: '), ground[lang]),
    h(
      'p',
      { class: 'meta' },
      app.t('条文：', 'sentences: '),
      sentences.map((one, i) => [i === 0 ? null : ' ', sentenceLink(one)]),
    ),
    effect(app, found),
  );
}

/** Every contested reading with a switch, and what the other option would change for the child at hand. */
export function readingsPart(app: App): HTMLElement {
  const isEmpty = recordedIn(app.interview.case).length === 0;
  // Of a child of whom nothing is recorded every reading may change everything.
  const found = isEmpty ? null : sensitivity(app.interview.case, app.context);
  const { readings } = rulebook;
  return h(
    'section',
    { 'aria-labelledby': 'readings' },
    h(
      'h3',
      { id: 'readings', tabindex: -1 },
      app.t(`读法（${readings.length} 处）`, `Readings (${readings.length})`),
    ),
    h(
      'p',
      {},
      app.t(
        '文件没有写明或可作两解的地方，都列出默认读法和另一种读法。换读法后，全部结论随之重算。',
        'Where the text is silent or ambiguous: the default and the other option. Every answer follows the switch.',
      ),
    ),
    readings.map((reading) =>
      entry(app, reading, found?.filter((one) => one.reading === reading.id) ?? null),
    ),
  );
}
