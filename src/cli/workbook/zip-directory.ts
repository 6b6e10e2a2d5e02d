import { EXIT, Failure } from '../failure.js';

/** What an archive says of one of its files. */
export interface ArchivedFile {
  readonly name: string;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly unpacked: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The comment behind the end record is no longer. */
const MOST_COMMENT = 0xffff;
/** Sizes beyond 4 GB are written elsewhere; no register is so large. */
const ELSEWHERE = 0xffffffff;

function damaged(): Failure {
  return new Failure(
    EXIT.data,
    'not-a-workbook: the file begins like an .xlsx workbook but is damaged or cut short',
  );
}

/**
 * The directory of a zip archive, which says how large its files are before any is unpacked.
 *
 * @throws {Failure} 65 where it has none.
 */
export function zipDirectory(bytes: Uint8Array): readonly ArchivedFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = Math.max(0, bytes.length - END_BYTES - MOST_COMMENT);
  let end = bytes.length - END_BYTES;
  while (end >= from && view.getUint32(end, true) !== END) end -= 1;
  if (end < from) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const files: ArchivedFile[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged();
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const behind = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    // A size of 0 beside packed bytes, or one that is written elsewhere, says nothing that could be relied on.
    const isUnsaid = unpacked === ELSEWHERE || (unpacked === 0 && packed > 2);
    files.push({ name, packed, unpacked: isUnsaid ? Number.POSITIVE_INFINITY : unpacked });
    at += ENTRY_BYTES + nameLength + behind;
  }
  return files;
}
