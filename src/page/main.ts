import { POLICY } from '../index.js';
import { App, freshState, VIEWS, type View } from './app.js';
import { bookView } from './book/book-view.js';
import { checkView } from './check-view.js';
import { type Content, fill, h } from './dom.js';
import { openFile } from './files.js';
import { findingsView } from './findings/findings-view.js';
import { fillLetter } from './letter-view.js';
import { questionsView } from './questions-view.js';
import { registerView } from './register-view.js';
import { standardsView } from './standards-view.js';
import { timelineView } from './timeline-view.js';

const SHOW: Readonly<Record<View, (app: App) => Content>> = {
  check: checkView,
  standards: standardsView,
  register: registerView,
  timeline: timelineView,
  book: bookView,
  findings: findingsView,
  questions: questionsView,
};

const TITLES: Readonly<Record<View, readonly [zh: string, en: string]>> = {
  check: ['核对', 'Check'],
  standards: ['标准', 'Standards'],
  register: ['名册', 'Register'],
  timeline: ['时间线', 'Timeline'],
  book: ['规则书', 'Rule book'],
  findings: ['体检', 'Findings'],
  questions: ['全部问题', 'All questions'],
};

function header(app: App): HTMLElement {
  const { lang, view } = app.state;
  const other = lang === 'zh' ? 'en' : 'zh';
  const forget = (): void => {
    const question = app.t(
      '清除本页所有儿童、标准和名册？',
      'Forget every child, standard and register on this page?',
    );
    if (!window.confirm(question)) return;
    history.replaceState(null, '', '#check');
    app.forget();
  };
  return h(
    'header',
    {},
    h('h1', {}, app.t('困境儿童保障核对', 'Children in difficulty: what is due')),
    h('p', { class: 'policy' }, `${POLICY.id}《${POLICY.title}》`),
    h(
      'div',
      { class: 'buttons' },
      h('span', { class: 'safe' }, app.t('✓ 不联网，不保存', '✓ offline, keeps nothing')),
      h(
        'button',
        {
          type: 'button',
          id: 'language',
          lang: other === 'zh' ? 'zh-CN' : 'en',
          onclick: () => app.update({ lang: other }, 'language'),
        },
        lang === 'zh' ? 'English' : '中文',
      ),
      h('button', { type: 'button', id: 'forget', onclick: forget }, app.t('全部清除', 'Forget everything')),
    ),
    h(
      'nav',
      { 'aria-label': app.t('页面', 'Pages') },
      VIEWS.map((one) =>
        h(
          'a',
          { href: `#${one}`, 'aria-current': one === view ? 'page' : null },
          TITLES[one][lang === 'zh' ? 0 : 1],
        ),
      ),
    ),
  );
}

function render(app: App): void {
  const { lang, view, problem } = app.state;
  const focused = app.takeFocus() ?? document.activeElement?.id ?? '';
  const code = lang === 'zh' ? 'zh-CN' : 'en';
  // Set anew, even to the same, the language would make the browser lay out the whole page again.
  if (document.documentElement.lang !== code) document.documentElement.lang = code;
  document.title = `${TITLES[view][lang === 'zh' ? 0 : 1]} · ${app.t('困境儿童保障核对', 'Children in difficulty')}`;
  const alert = app.kept('alert', problem, () =>
    h('p', { id: 'problem', class: 'problem', role: 'alert', tabindex: -1, hidden: problem === '' }, problem),
  );
  const main = app.kept('main', view, () => h('main', { id: 'main', class: view }));
  // What stays takes the focus before the page changes: to move it afterwards would lay out the page once more.
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  fill(document.body, [app.kept('header', `${lang} ${view}`, () => header(app)), main]);
  fill(main, [alert, SHOW[view](app)]);
  // The link of a page that was left by another way must lead back to it.
  const anchor = anchorAsked();
  if (anchor !== '' && homeOf(anchor) !== view) history.replaceState(null, '', `#${view}`);
  const target = focused === '' ? null : document.getElementById(focused);
  if (target !== document.activeElement) target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

function isView(name: string): name is View {
  const views: readonly string[] = VIEWS;
  return views.includes(name);
}

/** Where anchors stand that are not of the rule book. */
const HOME: Readonly<Record<string, View>> = {
  'q-': 'questions',
  'a-': 'findings',
  'k-': 'findings',
  pa: 'findings',
};

/** The anchor in the address; nothing where the address is no text. */
function anchorAsked(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The page on which an anchor stands. */
function homeOf(anchor: string): View {
  return isView(anchor) ? anchor : (HOME[anchor.slice(0, 2)] ?? 'book');
}

/** Goes where the address points: a page, or a sentence, rule, reading or fact of the rule book, or a finding. */
function follow(app: App): void {
  const anchor = anchorAsked();
  if (anchor === '') return;
  const view = homeOf(anchor);
  if (view !== app.state.view) app.update({ view, editing: null });
  if (isView(anchor)) {
    window.scrollTo(0, 0);
    return;
  }
  const target = document.getElementById(anchor);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

// A link from elsewhere opens the page that it leads to.
const linked = anchorAsked();
const app = new App({ ...freshState('zh'), view: linked === '' ? 'check' : homeOf(linked) }, render);
app.update({});
follow(app);
window.addEventListener('hashchange', () => follow(app));
window.addEventListener('beforeprint', () => fillLetter(app));
window.addEventListener('dragover', (event) => event.preventDefault());
window.addEventListener('drop', (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer?.files ?? []) void openFile(app, file);
});
