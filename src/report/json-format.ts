import type { Format } from './format.js';

const line = (value: object): string => `${JSON.stringify(value)}\n`;
const nothing = (): string => '';

/** One JSON value a line: exactly one line for every row. */
export const ndjsonFormat: Format<object> = { begin: nothing, result: line, refusal: line, end: nothing };

/** One JSON array, written as it comes. */
export function jsonFormat(): Format<object> {
  let separator = '[\n';
  const item = (value: object): string => {
    const text = `${separator}${JSON.stringify(value)}`;
    separator = ',\n';
    return text;
  };
  return {
    begin: nothing,
    result: item,
    refusal: item,
    end: () => (separator === ',\n' ? '\n]\n' : '[]\n'),
  };
}
