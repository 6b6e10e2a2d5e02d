import type { RegisterEncoding } from './signature.js';

/** Why bytes are not decoded. */
export type EncodingFault = 'ambiguous-encoding' | 'mixed-encoding' | 'unknown-encoding';

type Decoder = InstanceType<typeof TextDecoder>;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const GB18030 = new TextDecoder('gb18030', { fatal: true });

function decoded(decoder: Decoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Where GB2312, the common part of GB18030, begins, in the first byte of a character and in the second. */
const COMMON = 0xa1;

/**
 * So many Chinese characters in UTF-8 are no accident in a GB18030 file: that six characters of GB18030 happen to be
 * four of UTF-8 takes four rare ones in the right places. Two are no accident where they are not even common characters
 * of GB18030: 李四 in UTF-8 would be 鏉庡洓. Of fewer characters an odd number is no GB18030 at all.
 */
const NO_ACCIDENT = 4;
const RARE_ACCIDENT = 2;

/** How many characters of three bytes a run of bytes is, if it is such UTF-8 throughout; else 0. */
function threeByteCharacters(run: Uint8Array): number {
  for (let at = 0; at < run.length; at += 3) {
    const lead = run[at] ?? 0;
    const leads = lead >= 0xe0 && lead <= 0xef;
    if (!leads || !isContinuation(run[at + 1]) || !isContinuation(run[at + 2])) return 0;
  }
  return run.length / 3;
}

/** Whether a run of bytes in a GB18030 file is meant as UTF-8. */
function isUtf8Run(run: Uint8Array): boolean {
  const count = threeByteCharacters(run);
  return count >= NO_ACCIDENT || (count >= RARE_ACCIDENT && run.some((byte) => byte < COMMON));
}

/** Whether there is UTF-8 in a line of GB18030, between its commas and letters. */
function holdsUtf8(bytes: Uint8Array): boolean {
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && (bytes[at] ?? 0) >= 0x80) continue;
    if (at - start >= 3 * RARE_ACCIDENT && isUtf8Run(bytes.subarray(start, at))) return true;
    start = at + 1;
  }
  return false;
}

/** Characters that GB18030 has only by accident when read as UTF-8: those of three bytes, Chinese above all. */
const THREE_BYTES = /[\u0800-\uffff]/;

/** Decodes a register line by line, strictly: the first line that is not plain ASCII settles the encoding. */
export class LineDecoder {
  /** @param encoding the encoding where it is known: by a byte-order mark, or because the caller says so. */
  constructor(private settled: RegisterEncoding | undefined) {}

  /** The encoding; a register of plain ASCII is UTF-8. */
  get encoding(): RegisterEncoding {
    return this.settled ?? 'utf-8';
  }

  /**
   * The text of a line, or what is wrong with its bytes.
   *
   * @param bytes one or more whole lines. A register in UTF-16 comes here as UTF-8, with U+FFFD for what is broken.
   */
  decode(bytes: Uint8Array): { readonly text: string } | { readonly code: EncodingFault } {
    const settledBefore = this.settled !== undefined;
    const text = this.settled === undefined ? this.settle(bytes) : this.read(this.settled, bytes);
    if (text === 'ambiguous') return { code: 'ambiguous-encoding' };
    if (text === undefined || text.text.includes('\0')) {
      return { code: settledBefore ? 'mixed-encoding' : 'unknown-encoding' };
    }
    return text;
  }

  private settle(bytes: Uint8Array): { readonly text: string } | 'ambiguous' | undefined {
    const text = decoded(UTF_8, bytes);
    if (text !== undefined) {
      if (text.length === bytes.length) return { text };
      // Characters of two bytes in UTF-8 are characters of GB18030 as well.
      if (!THREE_BYTES.test(text)) return 'ambiguous';
      this.settled = 'utf-8';
      return { text };
    }
    const gb = holdsUtf8(bytes) ? undefined : decoded(GB18030, bytes);
    if (gb === undefined) return undefined;
    this.settled = 'gb18030';
    return { text: gb };
  }

  private read(encoding: RegisterEncoding, bytes: Uint8Array): { readonly text: string } | undefined {
    if (encoding === 'gb18030') {
      const text = holdsUtf8(bytes) ? undefined : decoded(GB18030, bytes);
      return text === undefined ? undefined : { text };
    }
    const text = decoded(UTF_8, bytes);
    if (text === undefined || (encoding !== 'utf-8' && text.includes('\ufffd'))) return undefined;
    return { text };
  }
}

const ENCODER = new TextEncoder();

/** Rewrites UTF-16 as UTF-8, chunk by chunk; what is no character becomes U+FFFD. */
export class Utf16Rewriter {
  private readonly decoder: Decoder;

  constructor(encoding: 'utf-16le' | 'utf-16be') {
    this.decoder = new TextDecoder(encoding);
  }

  /** The next bytes as UTF-8. */
  push(bytes: Uint8Array): Uint8Array {
    return ENCODER.encode(this.decoder.decode(bytes, { stream: true }));
  }

  /** What is left at the end of the file: U+FFFD where half a character is missing. */
  end(): Uint8Array {
    return ENCODER.encode(this.decoder.decode());
  }
}
