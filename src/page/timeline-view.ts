import { chenzhou } from '../decide/assess.js';
import { alone } from '../decide/succession.js';
import { type AssessResult, assess, POLICY } from '../index.js';
import { type TurningPoint, type TurningPoints, turningPointsUnder } from '../time/turning/turning-points.js';
import { causeText, chenzhouWording } from '../time/words.js';
import type { App } from './app.js';
import { changeLines } from './change-list.js';
import { type Content, field, h } from './dom.js';
import { amountText, factName, monthlyText, ruleName } from './names.js';
import { noticesOf } from './notices.js';
import { withheldBenefits } from './withheld.js';

/** To this age the timeline runs: past 18, and past a schooling that goes on after it. */
const YEARS = 22;

interface Day {
  readonly years: number;
  readonly months: number;
  readonly on: string;
}

/** The day on which a child is so many months old: the last of the month where there is no such day. */
function dayAt(birth: string, months: number): Day {
  const [year = 0, month = 1, day = 1] = birth.split('-').map(Number);
  const place = month - 1 + months;
  const at = { year: year + Math.floor(place / 12), month: (place % 12) + 1 };
  const last = new Date(Date.UTC(at.year, at.month, 0)).getUTCDate();
  const two = (number: number): string => String(number).padStart(2, '0');
  const on = `${at.year}-${two(at.month)}-${two(Math.min(day, last))}`;
  return { years: Math.floor(months / 12), months: months % 12, on };
}

function ageText(app: App, { years, months, on }: Day): string {
  return app.t(`${years} 岁 ${months} 个月（${on}）`, `${years} years ${months} months (${on})`);
}

/** What is paid on a day. */
function onDay(app: App, { benefits, monthly }: AssessResult): Content {
  const { lang } = app.state;
  const paid = Object.entries(benefits).filter(([, { status }]) => status === 'entitled');
  return [
    h('p', { class: 'sum' }, `${app.t('每月合计 ', 'Monthly total ')}${monthlyText(monthly, lang)}`),
    paid.length === 0
      ? h('p', {}, app.t('这一天没有已确定的待遇。', 'Nothing is certain on this day.'))
      : null,
    h(
      'ul',
      {},
      paid.map(([id, { amount, unit }]) =>
        h(
          'li',
          {},
          ruleName('benefit', id, lang),
          amount === null ? null : ` ${amountText(amount, unit, lang)}`,
        ),
      ),
    ),
  ];
}

function pointItem(
  app: App,
  { on, causes, changes, monthly, follows }: TurningPoint,
  go: () => void,
): HTMLElement {
  const { lang } = app.state;
  const before = monthlyText(monthly.before, lang);
  const after = monthlyText(monthly.after, lang);
  return h(
    'li',
    { 'data-on': on },
    h('button', { type: 'button', onclick: go }, on),
    ` ${causes.map((cause) => causeText(cause, chenzhouWording({ lang }))).join(app.t('；', '; '))}`,
    before === after ? null : h('p', {}, `${app.t('每月合计：', 'Monthly total: ')}${before} → ${after}`),
    h(
      'ul',
      {},
      changeLines(app, changes),
      follows.map(({ benefit, missing }) =>
        h(
          'li',
          {},
          `${app.t('可衔接：', 'can follow: ')}${ruleName('benefit', benefit, lang)}`,
          missing.length === 0
            ? null
            : ` (${missing.map((path) => factName(path, lang)).join(app.t('、', ', '))})`,
        ),
      ),
    ),
  );
}

function pointsOf(app: App, birth: string, from: string): TurningPoints {
  const { standards, readings } = app.state;
  const to = dayAt(birth, YEARS * 12).on;
  const days = { from, to, standards, readings };
  return turningPointsUnder(alone(chenzhou()), { case: app.interview.case }, days);
}

/** What turns when, with the same facts: the child's age on a slider, and every day on which something changes. */
export function timelineView(app: App): Content {
  const title = h('h2', {}, app.t('时间线', 'Timeline'));
  const { birthDate } = app.interview.case;
  if (typeof birthDate !== 'string')
    return [
      title,
      h('p', {}, app.t('先在“核对”里答出生日期。', 'Answer the date of birth under “Check” first.')),
    ];
  const most = YEARS * 12;
  let least = 0;
  // Before the policy there is nothing to see.
  while (least < most && dayAt(birthDate, least).on < POLICY.from) least += 1;
  if (least === most)
    return [title, h('p', {}, app.t('这个孩子在文件施行时已成年。', 'Grown up before the policy.'))];
  const facts = app.interview.case;
  const shown = h('div', { 'aria-live': 'polite', class: 'card' });
  const list = h('ol', { class: 'points' });
  const slider = h('input', { id: 'age', type: 'range', min: least, max: most, step: 1 });
  const show = (): void => {
    const day = dayAt(birthDate, Number(slider.value));
    const result = assess(facts, { ...app.context, on: day.on });
    slider.setAttribute('aria-valuetext', ageText(app, day));
    const content: readonly Content[] = [
      h('h3', {}, ageText(app, day)),
      onDay(app, result),
      noticesOf(app, result),
    ];
    shown.replaceChildren(h('div', {}, content));
    for (const item of list.children) {
      const isPast = (item.getAttribute('data-on') ?? '') <= day.on;
      item.classList.toggle('past', isPast);
    }
  };
  const goTo = (on: string): void => {
    let months = least;
    while (months < most && dayAt(birthDate, months).on < on) months += 1;
    slider.value = String(months);
    show();
  };
  slider.addEventListener('input', show);
  const from = dayAt(birthDate, least).on;
  const { points } = pointsOf(app, birthDate, from);
  const first = { ...app.context, on: from };
  const withheld = withheldBenefits(facts, first, assess(facts, first));
  for (const point of points) {
    const changes = point.changes.filter(({ kind, id }) => kind !== 'benefit' || !withheld.has(id));
    list.append(pointItem(app, { ...point, changes }, () => goTo(point.on)));
  }
  goTo(app.state.on);
  return [
    title,
    h(
      'p',
      {},
      app.t(
        '情况不变，只是孩子长大：哪一天什么会变。',
        'Nothing happens but the child grows older: what turns on which day.',
      ),
    ),
    field(app.t('年龄', 'Age'), slider),
    shown,
    h('h3', {}, app.t(`${points.length} 个转折日`, `${points.length} turning points`)),
    points.length === 0 ? h('p', {}, app.t('没有。', 'None.')) : list,
  ];
}
