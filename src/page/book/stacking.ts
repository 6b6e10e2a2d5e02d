import { rulebook } from '../../index.js';
import type { App } from '../app.js';
import { type Content, h, table } from '../dom.js';
import { holderName } from '../names.js';
import { sentenceLink } from '../sentence-link.js';

/** Who is paid instead of whom, as a matrix, and the ground of each. */
export function stackingPart(app: App): HTMLElement {
  const { lang } = app.state;
  const { exclusions } = rulebook;
  const holders = [...new Set<string>(exclusions.map(({ holder }) => holder))];
  const excluded = [...new Set<string>(exclusions.map(({ excludes }) => excludes))];
  const inForce = new Map<string, string>([
    ...rulebook.readings.map((reading) => [reading.id, reading.default] as const),
    ...Object.entries(app.state.readings),
  ]);
  const cell = (holder: string, other: string): Content => {
    const found = exclusions.find((one) => one.holder === holder && one.excludes === other);
    if (found === undefined) return holder === other ? '—' : app.t('○ 可并存', '○ both');
    const { only, sentence } = found;
    const stands = only === null || inForce.get(only.reading) === only.option;
    return [
      stands ? app.t('⊘ 只发左边的 ', '⊘ only the row is paid ') : app.t('○ 可并存 ', '○ both '),
      sentenceLink(sentence),
      only === null ? null : [' ', h('a', { href: `#d-${only.reading}` }, app.t('按读法', 'by reading'))],
    ];
  };
  const name = (id: string): string => holderName(id, lang);
  return h(
    'section',
    { 'aria-labelledby': 'stacking' },
    h('h3', { id: 'stacking', tabindex: -1 }, app.t('不重复享受', 'Not paid twice')),
    table(
      app.t('左边的已享受时，上边的还发不发', 'Where the row is paid, is the column paid too?'),
      [app.t('已享受', 'paid'), ...excluded.map(name)],
      holders.map((holder) => [name(holder), ...excluded.map((other) => cell(holder, other))]),
    ),
    exclusions.map(({ holder, excludes, ground, sentence, only }) =>
      h(
        'p',
        { class: 'entry', id: `x-${holder}-${excludes}`, tabindex: -1 },
        h('b', {}, `${name(holder)} ⊘ ${name(excludes)}`),
        ` ${ground[lang]} `,
        sentenceLink(sentence),
        only === null
          ? null
          : [' ', h('a', { href: `#d-${only.reading}` }, `${only.reading}: ${only.option}`)],
      ),
    ),
  );
}
