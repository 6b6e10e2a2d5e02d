import { foreignFile } from '../../register/signature.js';
import { EXIT, Failure } from '../failure.js';
import { zipDirectory } from './zip-directory.js';

/** A register of a whole county takes about 100 bytes a child in a workbook; 32 MiB are 300,000 children. */
export const MOST_PACKED = 32 * 1024 * 1024;

/** A workbook unpacks to about ten times its size; 256 MiB are more than a register of that size holds. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Deflate packs at most 1,032 to 1, and that only where nothing but one character is packed. */
const MOST_RATIO = 200;

/** Below so many bytes the ratio says nothing: a sheet of blank cells packs well. */
const LEAST_SUSPICIOUS = 8 * 1024 * 1024;

const SAVE_AS = 'open it in Excel or WPS and save it as .xlsx or "CSV UTF-8"; renaming is not enough';

/** A refusal of a file as a whole. */
export function refusedWorkbook(code: string, message: string): Failure {
  return new Failure(EXIT.data, `${code}: ${message}`);
}

/** How the directory of an OLE file names the stream in which Excel hides a workbook with a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

function refuseOle(bytes: Uint8Array): never {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)) {
    throw refusedWorkbook(
      'encrypted-workbook',
      'the workbook is protected by a password: save a copy without it (File, Info, Protect Workbook)',
    );
  }
  throw refusedWorkbook(
    'not-a-workbook',
    `the file is an Excel 97-2003 workbook (.xls), not .xlsx: ${SAVE_AS}`,
  );
}

/** What an archive is that holds no workbook of .xlsx, by a file that only such an archive holds. */
const OTHERS: readonly (readonly [file: string, name: string])[] = [
  ['xl/workbook.bin', 'an Excel workbook in the binary form (.xlsb)'],
  ['word/document.xml', 'a Word document (.docx)'],
  ['ppt/presentation.xml', 'a presentation (.pptx)'],
  ['content.xml', 'an OpenDocument file (.ods or .odt)'],
];

/**
 * Makes sure that a file is a workbook of .xlsx which is safe to unpack.
 *
 * @throws {Failure} 65 with the name of what it is instead, or where it would unpack to too much.
 */
export function checkContainer(bytes: Uint8Array): void {
  const foreign = foreignFile(bytes);
  if (foreign === 'ole') refuseOle(bytes);
  if (foreign !== 'zip') throw refusedWorkbook('not-a-workbook', `the file is no .xlsx workbook: ${SAVE_AS}`);
  const files = zipDirectory(bytes);
  const names = new Set(files.map(({ name }) => name));
  const other = OTHERS.find(([file]) => names.has(file));
  if (other !== undefined)
    throw refusedWorkbook('not-a-workbook', `the file is ${other[1]}, not .xlsx: ${SAVE_AS}`);
  if (!names.has('[Content_Types].xml') || !files.some(({ name }) => name.startsWith('xl/'))) {
    throw refusedWorkbook(
      'not-a-workbook',
      'the file is a zip archive, not a workbook: unpack it and name one file in it',
    );
  }
  const packed = files.reduce((sum, file) => sum + file.packed, 0);
  const unpacked = files.reduce((sum, file) => sum + file.unpacked, 0);
  if (unpacked > MOST_UNPACKED || (unpacked > LEAST_SUSPICIOUS && unpacked > packed * MOST_RATIO)) {
    throw refusedWorkbook(
      'workbook-too-large',
      `the workbook unpacks to more than a register does (at most 256 MiB, and ${MOST_RATIO} times its size): copy the table alone into a new workbook`,
    );
  }
}
