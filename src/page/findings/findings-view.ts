import { type ChildCase, parseCase } from '../../index.js';
import { startInterview } from '../../interview/index.js';
import type { App } from '../app.js';
import { type Content, h } from '../dom.js';
import { sentenceLink } from '../sentence-link.js';
import { effect } from './effect.js';
import { FINDINGS, FINDINGS_ON, KINDS, NATURES, type PageFinding } from './findings.js';
import { matrix } from './matrix.js';
import { pictures } from './pictures.js';

function caseOf(facts: Readonly<Record<string, unknown>>): ChildCase | undefined {
  const parsed = parseCase(facts, { on: FINDINGS_ON });
  return parsed.ok ? parsed.value : undefined;
}

/** Opens the invented child in the interview, and beside it what becomes of it, on the day of the findings. */
function open(app: App, name: string, children: readonly (ChildCase | undefined)[]): void {
  app.setContext({ on: FINDINGS_ON });
  app.addChildren(
    children.flatMap((child, place) => {
      const id = place === 0 ? name : `${name}${app.t('，之后', ', afterwards')}`;
      return child === undefined ? [] : [startInterview(app.context, { known: { ...child, id } })];
    }),
  );
}

function readingLinks(app: App, changedBy: readonly string[]): Content {
  if (changedBy.length === 0) return app.t('换任何一种读法都不会改变它。', 'No single reading changes it.');
  return [
    app.t('会改变它的读法：', 'changed by the readings: '),
    changedBy.map((one, i) => [
      i === 0 ? null : app.t('、', ', '),
      h('a', { href: `#d-${one.split('=')[0]}` }, one),
    ]),
  ];
}

function entry(app: App, finding: PageFinding, place: number): Content {
  const { lang } = app.state;
  const { nature, pattern, likewise, reason, sentences, changedBy } = finding;
  const child = caseOf(finding.child);
  const after = finding.after === undefined ? undefined : caseOf({ ...finding.child, ...finding.after });
  if (child === undefined) return null;
  const name = `${app.t('发现', 'finding')} ${place}`;
  const because = `${NATURES[nature]?.[lang] ?? nature}${app.t('：', ': ')}${reason[lang]}`;
  return h(
    'article',
    { class: 'entry', id: `a-${place}`, tabindex: -1 },
    h('h4', {}, `${place}. ${pattern[lang]}`),
    likewise.length === 0
      ? null
      : h(
          'p',
          {},
          `${app.t('同样：', 'Likewise: ')}${likewise.map((one) => one[lang]).join(app.t('；', '; '))}`,
        ),
    h('p', {}, because),
    effect(app, child, after),
    h(
      'p',
      { class: 'meta' },
      sentences.length === 0
        ? null
        : [app.t('条文：', 'sentences: '), sentences.map((one) => [sentenceLink(one), ' ']), '· '],
      readingLinks(app, changedBy),
    ),
    h(
      'button',
      {
        type: 'button',
        'aria-label': `${app.t('打开这个例子', 'Open this child')}: ${name}`,
        onclick: () => app.attempt(() => open(app, name, [child, after])),
      },
      app.t('打开这个例子', 'Open this child'),
    ),
  );
}

/** What the audit of the policy found: gaps, and changes for the worse that lower what is due. */
export function findingsView(app: App): Content {
  const { lang } = app.state;
  const numbered = FINDINGS.map((finding, i) => ({ finding, place: i + 1 }));
  return [
    h('h2', {}, app.t('文件体检', 'What the audit of the policy found')),
    h(
      'p',
      {},
      app.t(
        `例中的儿童都是虚构的，只写与结论有关的情况；结论按 ${FINDINGS_ON}、默认读法和您填写的标准算出。打开例子时，核对日期随之改为该日。这样的儿童有多少，无从得知。`,
        `The children are invented, and only what matters is said of them; what follows is decided for ${FINDINGS_ON}, the default readings and the standards you entered. Opening one sets the check to that day. How many such children there are cannot be told.`,
      ),
    ),
    KINDS.map(([kind, title]) => {
      const found = numbered.filter(({ finding }) => finding.kind === kind);
      return h(
        'section',
        { 'aria-labelledby': `k-${kind}` },
        h('h3', { id: `k-${kind}`, tabindex: -1 }, `${title[lang]} (${found.length})`),
        found.map(({ finding, place }) => entry(app, finding, place)),
      );
    }),
    pictures(app),
    matrix(app),
  ];
}
