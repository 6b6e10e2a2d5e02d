import { CONFIDENTIAL } from '../../office/notes.js';
import type { Ids } from '../../policy/policy.js';
import {
  COLOURS,
  COLUMN_WIDTH,
  GROUND,
  OPEN_PATTERN,
  rounded,
  svgDocument,
  svgText as text,
  xml,
} from '../../text/svg.js';
import { widthOf, wrapped } from '../../text/width.js';
import { clauses, type Language } from '../../words/language.js';
import { wordingUnder } from '../edition-words.js';
import { isSealed } from '../history/disclosed.js';
import { moneyText, type Rendering, type Wording } from '../words.js';
import type { AnyLedger, Ledger, LedgerRow } from './ledger.js';
import { benefitsOf, changeTexts } from './ledger-text.js';
import type { Bounds } from './monthly-decision.js';

const LEFT = 190;
const RIGHT = 24;
const TOP = 98;
const LANE = 40;
const BAR = 26;
const LEAST_WIDTH = 760;

/** Neighbouring months in which a lane is the same. */
interface Run {
  readonly bounds: Bounds;
  /** Place of the first month among the rows. */
  readonly first: number;
  readonly months: number;
  readonly from: string;
  readonly to: string;
}

interface Lane {
  readonly name: string;
  readonly colour: string;
  readonly runs: readonly Run[];
}

/** Neighbouring months with equal bounds, drawn as one bar; `null` where nothing is paid. */
function runsOf(
  rows: readonly LedgerRow<Ids>[],
  boundsIn: (row: LedgerRow<Ids>) => Bounds | null,
): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach((row, i) => {
    const bounds = boundsIn(row);
    if (bounds === null) return;
    const last = runs.at(-1);
    const joins =
      last !== undefined &&
      last.first + last.months === i &&
      last.bounds.min === bounds.min &&
      last.bounds.max === bounds.max;
    if (joins) runs.splice(-1, 1, { ...last, months: last.months + 1, to: row.month });
    else runs.push({ bounds, first: i, months: 1, from: row.month, to: row.month });
  });
  return runs;
}

function lanesOf(ledger: Ledger<Ids>, words: Wording): readonly Lane[] {
  const { lang, names } = words;
  const benefits = benefitsOf(ledger, words);
  const lanes = benefits.map((id, i) => ({
    name: names.benefit(id)[lang],
    colour: String(COLOURS[i % COLOURS.length]),
    runs: runsOf(ledger.rows, (row) => row.paid.find(({ benefit }) => benefit === id) ?? null),
  }));
  const total = {
    name: lang === 'zh' ? '每月应发合计' : 'due each month',
    colour: '#444444',
    runs: runsOf(ledger.rows, ({ paid, total: sum }) => (paid.length === 0 ? null : sum)),
  };
  return [...lanes, total];
}

function bar(run: Run, lane: Lane, y: number, unit: number, lang: Language): string {
  const { bounds, first, months, from, to } = run;
  const [x, width] = [LEFT + first * unit, months * unit];
  const known = bounds.min === bounds.max;
  const money = moneyText(bounds, lang);
  const fill = known
    ? `fill="${lane.colour}"`
    : `fill="url(#open)" stroke="${lane.colour}" stroke-dasharray="4 3"`;
  const fits = widthOf(money) * COLUMN_WIDTH + 8 <= width;
  const colour = known ? '#ffffff' : '#222222';
  const label = fits
    ? text(x + width / 2, y + 17.5, 12, money, ` text-anchor="middle" fill="${colour}"`)
    : '';
  const title = `${lane.name} ${from} – ${to}: ${money}`;
  return `<g><title>${xml(title)}</title><rect x="${rounded(x + 1)}" y="${y}" width="${rounded(width - 2)}" height="${BAR}" rx="3" ${fill}/>${label}</g>`;
}

/** Grey where the policy is not yet in force, yellow where a later rule has taken over. */
function bands(
  rows: readonly LedgerRow<Ids>[],
  unit: number,
  height: number,
  lang: Language,
): readonly string[] {
  const kinds = [
    {
      holds: ({ outside }: LedgerRow<Ids>) => outside,
      colour: '#e4e4e4',
      name: lang === 'zh' ? '文件施行前' : 'before the policy',
    },
    {
      holds: ({ notices }: LedgerRow<Ids>) => notices.some(({ code }) => code === 'later-rule'),
      colour: '#fff3c4',
      name: lang === 'zh' ? '另有新规' : 'later rules',
    },
  ];
  return kinds.flatMap(({ holds, colour, name }) => {
    const runs = runsOf(rows, (row) => (holds(row) ? { min: '', max: '' } : null));
    return runs.map(({ first, months }) => {
      const [x, width] = [LEFT + first * unit, months * unit];
      return `<g><title>${xml(name)}</title><rect x="${rounded(x)}" y="${TOP}" width="${rounded(width)}" height="${height}" fill="${colour}"/>${text(x + 4, TOP + height - 5, 10, name, ' fill="#666666"')}</g>`;
    });
  });
}

/** Years above, months below; every third month only where there is little room. */
function axis(rows: readonly LedgerRow<Ids>[], unit: number, height: number): readonly string[] {
  const step = unit >= 20 ? 1 : unit >= 9 ? 3 : 12;
  return rows.flatMap(({ month }, i) => {
    const x = LEFT + i * unit;
    const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
    const begins = i === 0 || number === 1;
    const marked = (number - 1) % step === 0;
    if (!begins && !marked) return [];
    const colour = begins ? '#999999' : '#e2e2e2';
    const line = `<line x1="${rounded(x)}" y1="${begins ? TOP - 40 : TOP}" x2="${rounded(x)}" y2="${TOP + height}" stroke="${colour}"/>`;
    const head =
      begins && (number === 1 || 12 - number >= 40 / unit)
        ? [text(x + 4, TOP - 28, 12, year, ' font-weight="bold"')]
        : [];
    const label = marked
      ? [
          text(
            x + (unit >= 20 ? unit / 2 : 3),
            TOP - 10,
            11,
            String(number),
            unit >= 20 ? ' text-anchor="middle"' : '',
          ),
        ]
      : [];
    return [line, ...head, ...label];
  });
}

/** A number at the month of each change, and below the chart what it stands for. */
function notes(ledger: Ledger<Ids>, words: Wording, unit: number, top: number, width: number) {
  const { lang } = words;
  const marks: string[] = [];
  const lines: string[] = [];
  let y = top + 22;
  ledger.rows.forEach((row, i) => {
    const texts = changeTexts(row, words);
    if (texts.length === 0) return;
    const number = String(marks.length + 1);
    const x = LEFT + i * unit;
    marks.push(
      `<circle cx="${rounded(x)}" cy="${TOP + 3}" r="8" fill="#ffffff" stroke="#c0392b"/>${text(x, TOP + 7, 11, number, ' text-anchor="middle" fill="#c0392b"')}`,
    );
    wrapped(`${row.month}  ${clauses(texts, lang)}`, (width - 60) / COLUMN_WIDTH).forEach((line, place) => {
      if (place === 0) lines.push(text(20, y, 12, number, ' fill="#c0392b"'));
      lines.push(text(44, y, 12, line));
      y += 18;
    });
  });
  return { marks, lines, bottom: y };
}

/** A picture that says only that the case is confidential. */
function sealedSvg({ id }: Ledger<Ids>, lang: Language): string {
  const words = `${id === null ? '' : `${id}  `}${CONFIDENTIAL[lang]}`;
  return svgDocument({
    lang,
    width: LEAST_WIDTH,
    height: 60,
    title: words,
    parts: [GROUND, text(16, 36, 16, words)],
  });
}

/**
 * A ledger as a picture (SVG): a bar for what is paid over the months, hatched where it is not known, with a number at
 * each change and its cause below. One file with no fonts, scripts or links of its own.
 *
 * @param rendering `lang` (default `zh`).
 */
export function ledgerSvg(ledger: AnyLedger, rendering: Rendering = {}): string {
  return ledgerSvgIn(ledger, wordingUnder(ledger.policy.edition, rendering));
}

/** A ledger as a picture, in the words of its policy. */
export function ledgerSvgIn(ledger: Ledger<Ids>, words: Wording): string {
  const { lang, office } = words;
  if (isSealed(ledger)) return sealedSvg(ledger, lang);
  const { rows } = ledger;
  const unit = Math.max(6, Math.min(44, (LEAST_WIDTH - LEFT - RIGHT) / rows.length));
  const width = Math.max(LEAST_WIDTH, LEFT + rows.length * unit + RIGHT);
  const lanes = lanesOf(ledger, words);
  const height = lanes.length * LANE + 26;
  const { marks, lines, bottom } = notes(ledger, words, unit, TOP + height, width);
  const title = lang === 'zh' ? `按月台账 ${ledger.id ?? ''}` : `Ledger by month ${ledger.id ?? ''}`;
  const money = lang === 'zh' ? '元/月；斜纹为待核' : 'yuan a month; hatched: not known yet';
  const sum = `${lang === 'zh' ? '合计' : 'total'} ${moneyText(ledger.total, lang)}`;
  const drawn = lanes.flatMap((lane, i) => {
    const y = TOP + 16 + i * LANE;
    const names = wrapped(lane.name, 26).slice(0, 2);
    const lead = y + (names.length === 1 ? 17.5 : 11);
    return [
      ...names.map((name, line) => text(16, lead + line * 14, 12, name)),
      ...lane.runs.map((run) => bar(run, lane, y, unit, lang)),
    ];
  });
  return svgDocument({
    lang,
    width,
    height: bottom + 20,
    title: title.trim(),
    parts: [
      OPEN_PATTERN,
      GROUND,
      text(16, 24, 16, title.trim(), ' font-weight="bold"'),
      text(16, 44, 12, `${ledger.from} – ${ledger.to}  ${sum}  (${money})`, ' fill="#666666"'),
      ...bands(rows, unit, height, lang),
      ...axis(rows, unit, height),
      ...drawn,
      ...marks,
      ...lines,
      ...(ledger.disclose === 'full' || office.note === null
        ? []
        : [text(20, bottom + 8, 11, office.note[lang], ' fill="#666666"')]),
    ],
  });
}
