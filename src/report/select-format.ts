import { csvRecord } from '../text/csv-line.js';
import type { Identified, Refusal } from './disclosure.js';
import type { Format } from './format.js';
import { jsonFormat, ndjsonFormat } from './json-format.js';
import type { Field, Selected } from './selection.js';

/** What stands in every row, whatever is selected: the caller's own key and the day. */
interface Dated extends Identified {
  readonly on: string;
}

/** Ids, statuses, amounts and digests need no escapes. */
function jsonText(value: Selected): string {
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function cell(value: Selected): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(' ') : String(value);
}

/** One flat object a line. The names are the same in every row, so their text is made once. */
function ndjson<View extends Dated>(fields: readonly Field<View>[]): Format<View> {
  const members = fields.map(({ name, value }) => ({ before: `,"${name}":`, value }));
  let on = '';
  let onText = '';
  return {
    ...ndjsonFormat,
    result: (view) => {
      // One day in all rows, as a rule.
      if (view.on !== on) {
        on = view.on;
        onText = `,"on":${JSON.stringify(on)}`;
      }
      let text = `{"id":${JSON.stringify(view.id)}${onText}`;
      for (const { before, value } of members) text += before + jsonText(value(view));
      return view.key === undefined ? `${text}}\n` : `${text},"key":${JSON.stringify(view.key)}}\n`;
    },
  };
}

function json<View extends Dated>(fields: readonly Field<View>[]): Format<View> {
  const format = jsonFormat();
  return {
    ...format,
    result: (view) => {
      const { id, on, key } = view;
      const members = fields.map(({ name, value }): [string, Selected] => [name, value(view)]);
      return format.result({ id, on, ...Object.fromEntries(members), ...(key === undefined ? {} : { key }) });
    },
  };
}

function csv<View extends Dated>(fields: readonly Field<View>[], hasKey: boolean): Format<View> {
  const names = fields.map(({ name }) => name);
  const blank = ['', ...fields.map(() => '')];
  const noError = ['', '', ''];
  const record = ({ id, key }: Identified, cells: readonly string[]): string =>
    csvRecord([id ?? '', ...(hasKey ? [key ?? ''] : []), ...cells]);
  return {
    begin: () => csvRecord(['id', ...(hasKey ? ['key'] : []), 'on', ...names, ...ERROR_NAMES]),
    result: (view) => record(view, [view.on, ...fields.map(({ value }) => cell(value(view))), ...noError]),
    refusal: (refusal: Refusal) => {
      const { code, path, message } = refusal.error;
      return record(refusal, [...blank, code, path, message]);
    },
    end: () => '',
  };
}

const ERROR_NAMES = ['error.code', 'error.path', 'error.message'];

/** The formats in which columns can be selected: a table has too few to choose from. */
export const SELECT_FORMATS = ['ndjson', 'csv', 'json'] as const;

/** The name of a format in which columns can be selected. */
export type SelectFormatName = (typeof SELECT_FORMATS)[number];

/** The id, the day and the selected fields of every row; a refused row is written as in the whole result. */
export function selectFormat<View extends Dated>(
  format: SelectFormatName,
  fields: readonly Field<View>[],
  hasKey: boolean,
): Format<View> {
  switch (format) {
    case 'ndjson':
      return ndjson(fields);
    case 'csv':
      return csv(fields, hasKey);
    case 'json':
      return json(fields);
  }
}
