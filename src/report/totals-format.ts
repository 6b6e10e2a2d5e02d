import type { Policy } from '../policy/policy.js';
import { csvRecord } from '../text/csv-line.js';
import type { Language } from '../words/language.js';
import type { Format } from './format.js';
import type { TotalsShown } from './totals.js';
import { totalsText } from './totals-text.js';

/** The formats of a report. */
export const FORMATS = ['table', 'ndjson', 'csv', 'json'] as const;

/** The name of a format. */
export type FormatName = (typeof FORMATS)[number];

/** That none is gone is not said. */
function told({ gone, ...rest }: TotalsShown): Omit<TotalsShown, 'gone'> & { readonly gone?: number } {
  return gone === 0 ? rest : { ...rest, gone };
}

function csvTotals(totals: TotalsShown): string {
  const { counts, monthly, ...rest } = told(totals);
  const rows: readonly (readonly [string, string | number])[] = [
    ...Object.entries(rest),
    ['monthly.min', monthly.min],
    ['monthly.max', monthly.max ?? ''],
    ...Object.entries(counts).flatMap(([id, { yes, open }]): [string, number][] => [
      [`counts.${id}.yes`, yes],
      [`counts.${id}.open`, open],
    ]),
  ];
  return ['total,value\n', ...rows.map((row) => csvRecord(row.map(String)))].join('');
}

const WRITERS: Readonly<Record<FormatName, (totals: TotalsShown, policy: Policy, lang: Language) => string>> =
  {
    table: (totals, { verdicts }, lang) => totalsText(totals, lang, verdicts.all),
    ndjson: (totals) => `${JSON.stringify(told(totals))}\n`,
    csv: csvTotals,
    json: (totals) => `${JSON.stringify(told(totals), null, 2)}\n`,
  };

/** No row at all, only the totals. */
export function totalsFormat(policy: Policy, name: FormatName, lang: Language): Format {
  const nothing = (): string => '';
  return { begin: nothing, row: nothing, end: (totals) => WRITERS[name](totals, policy, lang) };
}
