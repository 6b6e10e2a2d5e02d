import { assess, type Explanation } from '../index.js';
import { APART } from '../interview/index.js';
import type { App } from './app.js';
import { type Content, h } from './dom.js';
import { explained } from './explained.js';
import { saveFile } from './files.js';
import { type LetterLine, letterOf, letterText } from './letter.js';
import { withheldBenefits } from './withheld.js';

function letterLines(app: App): readonly LetterLine[] {
  const { interview, context, state } = app;
  const whole = explained(app);
  const withheld = withheldBenefits(interview.case, context, assess(interview.case, context));
  const named = (missing: Explanation['missing']) => missing.filter(({ fact }) => fact !== APART);
  const verdicts = whole.verdicts
    .filter(({ kind, id }) => kind !== 'benefit' || !withheld.has(id))
    .map((one) => ({ ...one, missing: named(one.missing) }));
  return letterOf({ ...whole, verdicts, missing: named(whole.missing) }, state.lang);
}

function lineElement({ kind, text }: LetterLine): HTMLElement {
  switch (kind) {
    case 'title':
      return h('h2', {}, text);
    case 'heading':
      return h('h3', {}, text);
    case 'text':
      return h('p', {}, text);
    case 'item':
      return h('p', { class: 'item' }, text);
    case 'quote':
      return h('blockquote', {}, text);
  }
}

/** The letter, written into its place for the printer; worked out only then, because it explains every verdict. */
export function fillLetter(app: App): void {
  const place = document.getElementById('letter');
  place?.replaceChildren(...letterLines(app).map(lineElement));
}

/** Buttons that print and save the letter, and the place it is written to: empty, for what stood there is of an earlier answer. */
export function letterView(app: App): Content {
  const place = app.kept('letter', app.state.lang, () => h('article', { id: 'letter' }));
  place.replaceChildren();
  place.classList.remove('shown');
  return app.kept('letters', app.state.lang, () => letters(app, place));
}

function letters(app: App, place: HTMLElement): HTMLElement {
  const show = (): void => {
    fillLetter(app);
    place.classList.add('shown');
  };
  const save = (): void =>
    saveFile(app.t('告知书.txt', 'letter.txt'), `\uFEFF${letterText(letterLines(app))}`, 'text/plain');
  return h(
    'section',
    { 'aria-label': app.t('告知书', 'Letter') },
    h(
      'div',
      { class: 'buttons' },
      h(
        'button',
        { type: 'button', id: 'print', onclick: () => window.print() },
        app.t('打印告知书', 'Print the letter'),
      ),
      h('button', { type: 'button', id: 'save-letter', onclick: save }, app.t('存为文本', 'Save it as text')),
      h('button', { type: 'button', id: 'show-letter', onclick: show }, app.t('看告知书', 'Show it')),
    ),
    place,
  );
}
