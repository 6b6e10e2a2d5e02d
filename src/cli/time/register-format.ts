import { OFFICE } from '../../office/office-case.js';
import { refusalOf } from '../../report/reported.js';
import { asNumbered } from '../../rows/numbered-id.js';
import type { RowIssue } from '../../rows/row.js';
import { csvLine } from '../../text/csv-line.js';
import { printable } from '../../text/width.js';
import type { TimeDisclosure } from '../../time/history/disclosed.js';
import type { Rendering } from '../../time/words.js';
import { dataOf, type Made, type Writing } from './writing.js';

/** A line of a register that was refused. */
export interface RefusedLine {
  readonly id: string | null;
  readonly issues: readonly RowIssue[];
}

/** How a register is written, child by child. */
export interface RegisterFormat<Kind> {
  readonly begin: string;
  /** @param line the number of the line, from 1. */
  readonly made: (made: Kind, line: number, isNumbered: boolean) => string;
  readonly refused: (refused: RefusedLine, line: number, isNumbered: boolean) => string;
}

const ERROR_COLUMNS = ',error_code,error_path,error_message';
const LINE_END = '\r\n';

/** A record with more cells behind it; what it ends with is no part of a cell. */
const longer = (record: string, cells: string): string =>
  record.slice(0, -LINE_END.length) + cells + LINE_END;

function json(disclose: TimeDisclosure): RegisterFormat<Made> {
  return {
    begin: '',
    made: (made, _, isNumbered) => `${JSON.stringify(asNumbered(dataOf(made), isNumbered))}\n`,
    refused: ({ id, issues }, _, isNumbered) =>
      `${JSON.stringify(asNumbered(refusalOf(OFFICE, id, issues, disclose), isNumbered))}\n`,
  };
}

/** The columns of one child, then those of a refusal, which stand empty where there is none. */
function csv<Kind extends Made>(
  writing: Writing<Kind>,
  rendering: Required<Rendering>,
  disclose: TimeDisclosure,
): RegisterFormat<Kind> {
  const header = writing.csvHeader();
  const blank = header
    .split(',')
    .slice(1)
    .map(() => '');
  return {
    begin: longer(header, ERROR_COLUMNS),
    made: (made) =>
      writing
        .csvRecords(made, rendering)
        .map((record) => longer(record, ',,,'))
        .join(''),
    refused: ({ id, issues }) => {
      const { code, path, message, messageZh } = refusalOf(OFFICE, id, issues, disclose).error;
      return csvLine([id, ...blank, code, path, rendering.lang === 'zh' ? messageZh : message]);
    },
  };
}

/** One table a child, under the number of its line and its key. */
function text<Kind extends Made>(
  writing: Writing<Kind>,
  rendering: Required<Rendering>,
  disclose: TimeDisclosure,
): RegisterFormat<Kind> {
  const zh = rendering.lang === 'zh';
  const heading = (line: number, id: string | null): string =>
    `${zh ? `第${line}行` : `line ${line}`}${id === null ? '' : `  ${printable(id)}`}\n`;
  return {
    begin: '',
    made: (made, line) => `${heading(line, made.id)}${writing.text(made, rendering)}\n`,
    refused: ({ id, issues }, line) => {
      const { error } = refusalOf(OFFICE, id, issues, disclose);
      const reasons = error.issues.map(({ code, message, messageZh }) =>
        zh ? `${messageZh}\n` : `${code}: ${message}\n`,
      );
      return `${heading(line, id)}${zh ? '不予接受' : 'refused'}\n${reasons.join('')}\n`;
    },
  };
}

/** A register in a format, of what was made for a disclosure. */
export function registerFormat<Kind extends Made>(
  format: 'json' | 'csv' | 'text',
  writing: Writing<Kind>,
  rendering: Required<Rendering>,
  disclose: TimeDisclosure,
): RegisterFormat<Kind> {
  switch (format) {
    case 'json':
      return json(disclose);
    case 'csv':
      return csv(writing, rendering, disclose);
    case 'text':
      return text(writing, rendering, disclose);
  }
}
