import type { RegisterReport } from '../register/report.js';

const ENCODINGS = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
} as const;

function counted(counts: Readonly<Record<string, number>>): string {
  const held = Object.entries(counts).filter(([, count]) => count > 0);
  return held.map(([kind, count]) => `${count} ${kind}`).join(', ');
}

/** Rows by number, and how many more there are: headings such as 白石渡镇, or children of whom nothing is recorded. */
function listed(rows: readonly number[], count: number): string {
  if (count === 0) return '';
  const more = count > rows.length ? ` and ${count - rows.length} more` : '';
  return `${rows.join(', ')}${more} (headings, or children of whom nothing is recorded; not counted)`;
}

/**
 * What a register was like that its rows do not show: rows that are no children, cells made regular, how it is
 * encoded. Numbers only; a line for each thing that is out of the ordinary, and none where nothing is.
 */
export function readingText(report: RegisterReport): string {
  const { encoding, byteOrderMark, headerRow, skipped, headings, shortRows, normalised, stopped } = report;
  const mark = byteOrderMark ? ' with a byte-order mark' : '';
  const lines: readonly (readonly [label: string, says: string])[] = [
    ['skipped', counted({ ...skipped })],
    ['no fact is filled in in rows', listed(headings, skipped.heading)],
    ['normalised', counted({ ...normalised })],
    ['shorter than the header', shortRows === 0 ? '' : String(shortRows)],
    ['encoding', encoding === 'utf-8' && !byteOrderMark ? '' : `${ENCODINGS[encoding]}${mark}`],
    ['header row', headerRow === 1 ? '' : String(headerRow)],
    ['stopped', stopped === null ? '' : `${stopped.code}: ${stopped.message}`],
  ];
  return lines
    .filter(([, says]) => says !== '')
    .map(([label, says]) => `${label}: ${says}\n`)
    .join('');
}
