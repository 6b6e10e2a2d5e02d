import type { Writable } from 'node:stream';
import { Output } from '../output.js';
import { ChineseRecords } from './chinese-records.js';
import type { CsvStyle } from './csv-style.js';
import { excelCells } from './excel-cells.js';

const MARK = '\ufeff';

/** CSV for a person: with a byte-order mark, ids as they are written, headers and words in Chinese. */
export class CsvOutput extends Output {
  private isBegun = false;
  private readonly chinese: ChineseRecords | undefined;

  constructor(
    stream: Writable,
    signal: AbortSignal,
    isFile: boolean,
    private readonly style: CsvStyle,
  ) {
    super(stream, signal, isFile);
    this.chinese = style.isChinese ? new ChineseRecords() : undefined;
  }

  override async write(text: string): Promise<void> {
    await super.write(this.styled(text));
  }

  override async writeBytes(bytes: Uint8Array): Promise<void> {
    await super.writeBytes(new TextEncoder().encode(this.styled(new TextDecoder().decode(bytes))));
  }

  private styled(text: string): string {
    if (text === '') return text;
    const told = this.chinese === undefined ? text : this.chinese.translate(text);
    const shown = this.style.isForExcel ? excelCells(told) : told;
    if (this.isBegun) return shown;
    this.isBegun = true;
    return MARK + shown;
  }
}
