import { parse } from 'csv-parse/browser/esm/sync';

/** What separates the cells of a register. */
export type Delimiter = ',' | ';' | '\t';

/** The cells of one row; `undefined` where its quotes are malformed. */
export type Cells = readonly string[] | undefined;

/** A cell as `--excel` writes it so that Excel leaves it alone: ="007" is 007. */
function unwrapped(cell: string): string {
  return cell.startsWith('="') && cell.endsWith('"') && cell.length > 2 ? cell.slice(2, -1) : cell;
}

function parsed(texts: readonly string[], delimiter: Delimiter): readonly string[][] | undefined {
  if (texts.length === 0) return [];
  try {
    const rows = parse(texts.join('\n'), { delimiter, record_delimiter: '\n', relax_column_count: true });
    return rows.map((row) => row.map(unwrapped));
  } catch {
    // The parser's message would carry the cell.
    return undefined;
  }
}

/**
 * The cells of rows. A row without quotes only needs to be cut; rows with quotes go through the CSV parser, all at
 * once because that is several times faster, and one by one where one of them is malformed.
 *
 * @param texts whole rows, without their line ends.
 */
export function cellsOf(texts: readonly string[], delimiter: Delimiter): readonly Cells[] {
  const quoted = texts.filter((text) => text.includes('"'));
  const rows: readonly Cells[] =
    parsed(quoted, delimiter) ?? quoted.map((text) => parsed([text], delimiter)?.[0]);
  let next = -1;
  return texts.map((text) => {
    if (!text.includes('"')) return text.split(delimiter);
    next += 1;
    return rows[next];
  });
}
