import type { App } from '../app.js';
import { type Content, h } from '../dom.js';
import { type Drawing, moneyByAge, moneyByIncome } from './money.js';
import { steps } from './steps.js';

function part(app: App, id: string, drawing: Drawing, empty: Content): Content {
  return h(
    'section',
    { 'aria-labelledby': id },
    h('h3', { id, tabindex: -1 }, drawing.words.title[app.state.lang]),
    drawing.lines.length === 0 ? h('p', {}, empty) : steps(app, drawing),
  );
}

/** The pictures of the audit: money over the age, and over the income of the household. */
export function pictures(app: App): Content {
  const { standards } = app.state;
  return [
    part(app, 'k-age', moneyByAge(standards), null),
    part(app, 'k-income', moneyByIncome(standards), [
      app.t('这张图要有低保标准才画得出来。', 'This picture needs the standards of minimum living. '),
      h('a', { href: '#standards' }, app.t('去填标准', 'Enter them')),
    ]),
  ];
}
