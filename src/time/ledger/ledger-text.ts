import { goneText, isGoneBefore } from '../../case/gone.js';
import type { EditionId, InForce } from '../../decide/editions.js';
import { CONFIDENTIAL } from '../../office/notes.js';
import type { Ids } from '../../policy/policy.js';
import { csvLine } from '../../text/csv-line.js';
import { type Column, textTable } from '../../text/table.js';
import { clauses, listOf } from '../../words/language.js';
import { wordingUnder } from '../edition-words.js';
import { isSealed, type TimeDisclosure } from '../history/disclosed.js';
import {
  assumedTexts,
  causeText,
  leftOutText,
  moneyText,
  type Rendering,
  sealedText,
  type Wording,
} from '../words.js';
import type { AnyLedger, Ledger, LedgerRow } from './ledger.js';
import type { LedgerChange } from './transition.js';

const VERBS = {
  began: { zh: '开始', en: 'begins' },
  ended: { zh: '终止', en: 'ends' },
  changed: { zh: '变动', en: 'changes' },
} as const;

function changeText(change: LedgerChange<Ids>, words: Wording): string {
  const { lang, names } = words;
  const why = clauses(
    change.causes.map((cause) => `${causeText(cause, words)}〔${cause.sentence}〕`),
    lang,
  );
  const what = names.benefit(change.benefit)[lang];
  const verb = VERBS[change.change][lang];
  return lang === 'zh' ? `${what}${verb}：${why}` : `${what} ${verb}: ${why}`;
}

/** What changed in a month and why, in the words of a clerk. */
export function changeTexts({ changes }: LedgerRow<Ids>, words: Wording): readonly string[] {
  return changes.map((change) => changeText(change, words));
}

/** What to know of a month beside its figures. */
function remarks(row: LedgerRow<Ids>, { gone }: Ledger<Ids>, words: Wording): string {
  const { lang } = words;
  const { month, outside, notices, assumed } = row;
  if (isGoneBefore(gone, month)) return goneText(gone)[lang];
  if (outside) return lang === 'zh' ? '文件施行前' : 'before the policy';
  const later = notices.flatMap(({ by }) => (by === undefined ? [] : [by]));
  const rules = listOf(later, lang);
  const told = later.length === 0 ? [] : [lang === 'zh' ? `另有新规：${rules}` : `later rules: ${rules}`];
  return clauses([...assumedTexts(assumed, words), ...told], lang);
}

/** The cell that names the edition of a month, where months have several. */
function editionOf({ edition = '' }: LedgerRow<Ids>, { hasEditions }: Wording): readonly string[] {
  return hasEditions === true ? [edition] : [];
}

/** The monthly benefits that occur in a ledger, in the order of the policy. */
export function benefitsOf(ledger: Ledger<Ids>, words: Wording): readonly string[] {
  const occurring = new Set<string>(ledger.rows.flatMap(({ paid }) => paid.map(({ benefit }) => benefit)));
  return monthlyOf(words).filter((id) => occurring.has(id));
}

function monthlyOf({ policy }: Wording): readonly string[] {
  return policy.verdicts.benefits.flatMap(({ id, monthly }) => (monthly ? [id] : []));
}

const TITLES = {
  zh: {
    month: '月份',
    edition: '版本',
    total: '应发合计（元）',
    changes: '变动与原因',
    missing: '待核事实',
    standards: '缺标准',
    remarks: '备注',
    sum: '合计',
  },
  en: {
    month: 'month',
    edition: 'edition',
    total: 'due (yuan)',
    changes: 'changes and causes',
    missing: 'facts to find out',
    standards: 'standards missing',
    remarks: 'remarks',
    sum: 'total',
  },
} as const;

/** The monthly benefits that a list for the disclosure tells apart. */
function toldApart(disclose: TimeDisclosure, words: Wording): readonly string[] {
  const monthly = monthlyOf(words);
  return disclose === 'full' ? monthly : monthly.filter((id) => id !== words.office.leftOut);
}

/**
 * A ledger as a table in fixed-width letters: one line a month, the sum at the end. It shows what the ledger was made
 * for; one made for an office says that 2.1-2 is left out, and of a confidential case only that it is one.
 *
 * @param rendering `lang` (default `zh`).
 */
export function ledgerTable(ledger: AnyLedger, rendering: Rendering = {}): string {
  return ledgerTableIn(ledger, wordingUnder(ledger.policy.edition, rendering));
}

/** A ledger as a table, in the words of its policy. */
export function ledgerTableIn(ledger: Ledger<Ids>, words: Wording): string {
  const { lang, names } = words;
  if (isSealed(ledger)) return sealedText(ledger.id, lang);
  const title = TITLES[lang];
  const benefits = benefitsOf(ledger, words);
  const columns: readonly Column[] = [
    { title: title.month },
    ...(words.hasEditions === true ? [{ title: title.edition }] : []),
    ...benefits.map((id) => ({ title: names.benefit(id)[lang], figures: true })),
    { title: title.total, figures: true },
    { title: title.changes },
    { title: title.missing },
    { title: title.standards },
    { title: title.remarks },
  ];
  const blank = words.hasEditions === true ? [''] : [];
  const rows = ledger.rows.flatMap((row) => {
    const [change = '', ...more] = changeTexts(row, words);
    const facts = row.missing.map((path) => names.fact(path)[lang]);
    const standards = row.standardsMissing.map((id) => names.standard(id)[lang]);
    const amounts = benefits.map((id) => {
      const paid = row.paid.find(({ benefit }) => benefit === id);
      return paid === undefined ? '-' : moneyText(paid, lang);
    });
    const rest = [listOf(facts, lang), listOf(standards, lang), remarks(row, ledger, words)];
    return [
      [row.month, ...editionOf(row, words), ...amounts, moneyText(row.total, lang), change, ...rest],
      ...more.map((text) => ['', ...blank, ...amounts.map(() => ''), '', text]),
    ];
  });
  const sum = [title.sum, ...blank, ...benefits.map(() => ''), moneyText(ledger.total, lang)];
  return textTable(columns, [...rows, sum]) + leftOutText(ledger, words);
}

/**
 * The first line of the CSV of ledgers; the same for every ledger made for a disclosure, so that ledgers can be put below
 * each other.
 *
 * @param edition the edition under which they are made, or `in-force`; without one the policy of 2017.
 */
export function ledgerCsvHeader(disclose: TimeDisclosure, edition?: EditionId | InForce): string {
  return ledgerCsvHeaderIn(disclose, wordingUnder(edition, {}));
}

/** The first line of the CSV of ledgers of a policy. */
export function ledgerCsvHeaderIn(disclose: TimeDisclosure, words: Wording): string {
  const names = toldApart(disclose, words).map((id) => id.replaceAll('-', '_'));
  return csvLine([
    'id',
    'month',
    ...(words.hasEditions === true ? ['edition'] : []),
    'outside',
    ...names.flatMap((name) => [`${name}_min`, `${name}_max`]),
    'total_min',
    'total_max',
    'changes',
    'missing',
    'remarks',
  ]);
}

/** The lines of a ledger's CSV without the first: one a month; an upper bound that is not known is an empty cell. */
export function ledgerCsvLines(ledger: AnyLedger, rendering: Rendering = {}): readonly string[] {
  return ledgerCsvLinesIn(ledger, wordingUnder(ledger.policy.edition, rendering));
}

/** The lines of a ledger's CSV, in the words of its policy. */
export function ledgerCsvLinesIn(ledger: Ledger<Ids>, words: Wording): readonly string[] {
  const { lang } = words;
  const benefits = toldApart(ledger.disclose, words);
  if (isSealed(ledger)) {
    const blank = [
      ...(words.hasEditions === true ? [''] : []),
      '',
      '',
      ...benefits.flatMap(() => ['', '']),
      '',
      '',
      '',
      '',
    ];
    return [csvLine([ledger.id, ...blank, CONFIDENTIAL[lang]])];
  }
  return ledger.rows.map((row) =>
    csvLine([
      ledger.id,
      row.month,
      ...editionOf(row, words),
      String(row.outside),
      ...benefits.flatMap((id) => {
        const { min, max } = row.paid.find(({ benefit }) => benefit === id) ?? { min: '0.00', max: '0.00' };
        return [min, max];
      }),
      row.total.min,
      row.total.max,
      clauses(changeTexts(row, words), lang),
      row.missing.join(' '),
      remarks(row, ledger, words),
    ]),
  );
}

/** A ledger as CSV: flat columns, one line a month. */
export function ledgerCsv(ledger: AnyLedger, rendering: Rendering = {}): string {
  const words = wordingUnder(ledger.policy.edition, rendering);
  return ledgerCsvHeaderIn(ledger.disclose, words) + ledgerCsvLinesIn(ledger, words).join('');
}
