import { Output } from './output.js';

const MARK = '\ufeff';

/** What Excel takes for a number and changes: 007 becomes 7, and of more than 15 digits the last become 0. */
const CHANGED = /^(?:0\d+|\d{12,}|\d{11,17}[Xx])$/;

/** A quoted cell, or one without quotes. */
const CELLS = /"(?:[^"]|"")*"|[^",\r\n]+/g;

/** Whole records of CSV with each cell that Excel would change as a text: ="007". */
export function excelCells(records: string): string {
  return records.replace(CELLS, (cell) => (CHANGED.test(cell) ? `"=""${cell}"""` : cell));
}

/** CSV for a person who opens it in Excel or WPS: with a byte-order mark, and ids as they are written. */
export class ExcelOutput extends Output {
  private isBegun = false;

  override async write(text: string): Promise<void> {
    await super.write(this.begun(excelCells(text)));
  }

  override async writeBytes(bytes: Uint8Array): Promise<void> {
    const text = excelCells(new TextDecoder().decode(bytes));
    await super.writeBytes(new TextEncoder().encode(this.begun(text)));
  }

  private begun(text: string): string {
    if (this.isBegun || text === '') return text;
    this.isBegun = true;
    return MARK + text;
  }
}
