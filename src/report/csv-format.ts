import { goneIssue } from '../case/gone.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import { CONFIDENTIAL } from '../office/notes.js';
import { csvRecord } from '../text/csv-line.js';
import type { Language } from '../words/language.js';
import { cellText, type ResultColumn } from './columns.js';
import type { Format } from './format.js';
import type { Identified } from './reported.js';

const ERROR_NAMES = ['error.code', 'error.path', 'error.message'];

const NOTE = `${CONFIDENTIAL.zh} ${CONFIDENTIAL.en}`;

/**
 * One record for every row, always with the same columns: the id, the day, the columns given, three that say why there is no
 * verdict (an error, or that the child is gone) and, for an office, one that says where a confidential case is to be found.
 *
 * @param hasKey whether the resident identity numbers come back, beside the id.
 * @param lang of what is said in whole sentences.
 */
export function csvFormat(
  columns: readonly ResultColumn[],
  disclose: Disclosure,
  hasKey: boolean,
  lang: Language = 'en',
): Format {
  const noted = isGuarded(disclose) ? ['note'] : [];
  const names = ['on', ...columns.map(({ name }) => name), ...ERROR_NAMES, ...noted];
  const noResult = ['', ...columns.map(() => '')];
  const noError = ERROR_NAMES.map(() => '');
  const noNote = noted.map(() => '');
  const record = ({ id, key }: Identified, cells: readonly string[]): string =>
    csvRecord([id ?? '', ...(hasKey ? [key ?? ''] : []), ...cells]);
  return {
    begin: () => csvRecord(['id', ...(hasKey ? ['key'] : []), ...names]),
    row: (row) => {
      switch (row.kind) {
        case 'result': {
          const { result } = row;
          const cells = columns.map(({ value }) => cellText(value(result)));
          return record(result, [result.on, ...cells, ...noError, ...noNote]);
        }
        case 'refusal': {
          const { code, path, message, messageZh } = row.refusal.error;
          const told = lang === 'zh' ? messageZh : message;
          return record(row.refusal, [...noResult, code, path, told, ...noNote]);
        }
        case 'gone': {
          const { code, path } = goneIssue(row.line.gone);
          const { on } = row.line;
          return record(row.line, [on, ...noResult.slice(1), code, path, row.line.note[lang], ...noNote]);
        }
        case 'confidential':
          return record(row.line, [
            ...noResult,
            ...noError,
            ...noted.map(() => (lang === 'zh' ? CONFIDENTIAL.zh : NOTE)),
          ]);
      }
    },
    end: () => '',
  };
}
