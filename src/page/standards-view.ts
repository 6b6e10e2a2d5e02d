import { rulebook, type StandardEntry, type StandardId } from '../index.js';
import { COUNTIES } from '../policy/counties.js';
import type { App } from './app.js';
import { type Content, field, fieldValue, h, select, table } from './dom.js';
import { fileButton, saveFile } from './files.js';
import { countyName, sentenceText, standardName } from './names.js';
import { sentenceLink } from './sentence-link.js';

type Kind = (typeof rulebook.standards)[number];

/** One figure to fill in: a standard, of one scheme where town and country differ. */
interface Place {
  readonly kind: Kind;
  readonly rural: boolean | null;
}

const PLACES: readonly Place[] = rulebook.standards.flatMap((kind): readonly Place[] =>
  kind.byScheme
    ? [
        { kind, rural: true },
        { kind, rural: false },
      ]
    : [{ kind, rural: null }],
);

function isAt(entry: StandardEntry, { kind, rural }: Place, division: string): boolean {
  return entry.standard === kind.id && entry.division === division && (entry.rural ?? null) === rural;
}

/** The entry in force on the day. */
function inForce(app: App, place: Place): StandardEntry | undefined {
  const { standards, division, on } = app.state;
  return standards.find(
    (entry) => isAt(entry, place, division) && entry.from <= on && (entry.until == null || on <= entry.until),
  );
}

/** Puts a figure in, from the first day of the year of the check; an empty field takes it out. */
function enter(app: App, place: Place, amount: string): void {
  const { standards, division, on } = app.state;
  const old = inForce(app, place);
  const others = standards.filter((entry) => entry !== old);
  const { kind, rural } = place;
  const entry: StandardEntry = {
    standard: kind.id,
    division,
    from: old?.from ?? `${on.slice(0, 4)}-01-01`,
    until: old?.until ?? null,
    amount: amount.trim(),
    unit: kind.unit,
    source: old?.source ?? app.t('在本页填写', 'entered in this page'),
    ...(rural === null ? {} : { rural }),
  };
  app.setContext({ standards: amount.trim() === '' ? others : [...others, entry] });
}

const UNITS = {
  'CNY/month': { zh: '元/月', en: 'yuan a month' },
  'CNY/year': { zh: '元/年', en: 'yuan a year' },
  'CNY/semester': { zh: '元/学期', en: 'yuan a semester' },
  ratio: { zh: '比例，0 至 1', en: 'share, 0 to 1' },
} as const;

function nameOf(app: App, { kind, rural }: Place): string {
  const id: StandardId = kind.id;
  const name = standardName(id, app.state.lang);
  return rural === null
    ? name
    : `${name}${rural ? app.t('（农村）', ' (rural)') : app.t('（城市）', ' (urban)')}`;
}

/** The county's figures in a table to fill in, or from a file. */
export function standardsView(app: App): Content {
  const { lang, division, standards } = app.state;
  const divisions = ['431000', ...Object.keys(COUNTIES)].map((value) => ({
    value,
    text: countyName(value, lang),
  }));
  const rows = PLACES.map((place) => {
    const entry = inForce(app, place);
    const { kind, rural } = place;
    return [
      nameOf(app, place),
      h('input', {
        id: `standard-${kind.id}-${rural ?? ''}`,
        inputmode: 'decimal',
        autocomplete: 'off',
        value: entry?.amount ?? '',
        'aria-label': `${nameOf(app, place)} (${UNITS[kind.unit][lang]})`,
        onchange: (event: Event) => enter(app, place, fieldValue(event)),
      }),
      UNITS[kind.unit][lang],
      kind.floor === null
        ? ''
        : h(
            'span',
            { title: sentenceText(kind.floor.sentence) },
            app.t(`不低于 ${kind.floor.amount}，`, `at least ${kind.floor.amount}, `),
            sentenceLink(kind.floor.sentence),
          ),
      entry === undefined
        ? ''
        : `${entry.from}${entry.until == null ? '' : `–${entry.until}`} ${entry.source}`,
    ];
  });
  return [
    h('h2', {}, app.t('县里的标准', "The county's standards")),
    h(
      'p',
      {},
      app.t(
        '文件正文只写了两个最低数（600 元和 1000 元），其余数字由各地另定。填在这里，结论里才有金额。县里没填的用全市的；都没填，金额就是未知。',
        'The text gives two floors (600 and 1000 yuan) and leaves every other figure to others. Enter them here to see amounts. The county goes before the city; without either the amount is not known.',
      ),
    ),
    h(
      'div',
      { class: 'bar' },
      field(
        app.t('县市区', 'Division'),
        select(
          { id: 'division', onchange: (event: Event) => app.update({ division: fieldValue(event) }) },
          divisions,
          division,
        ),
      ),
      h(
        'div',
        { class: 'buttons' },
        fileButton(app, app.t('打开标准文件', 'Open a file of standards'), '.json'),
        h(
          'button',
          {
            type: 'button',
            onclick: () =>
              saveFile('standards.json', `${JSON.stringify(standards, null, 2)}\n`, 'application/json'),
          },
          app.t(`保存标准（${standards.length} 条）`, `Save the standards (${standards.length})`),
        ),
      ),
    ),
    table(
      app.t(`${countyName(division, 'zh')}的标准`, `Standards of ${countyName(division, 'en')}`),
      [
        app.t('标准', 'standard'),
        app.t('数额', 'figure'),
        app.t('单位', 'unit'),
        app.t('正文', 'the text'),
        app.t('起止和来源', 'days and source'),
      ],
      rows,
    ),
  ];
}
