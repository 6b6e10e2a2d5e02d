/** What Excel takes for a number and changes: 007 becomes 7, and of more than 15 digits the last become 0. */
const CHANGED = /^(?:0\d+|\d{12,}|\d{11,17}[Xx])$/;

/** A quoted cell, or one without quotes. */
const CELLS = /"(?:[^"]|"")*"|[^",\r\n]+/g;

/** Whole records of CSV with each cell that Excel would change as a text: ="007". */
export function excelCells(records: string): string {
  return records.replace(CELLS, (cell) => (CHANGED.test(cell) ? `"=""${cell}"""` : cell));
}
