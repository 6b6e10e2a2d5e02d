/**
 * What a spreadsheet takes for a formula: one of = + - − @ in any form that Unicode knows (full-width, small, raised,
 * lowered, heavy), also behind spaces and characters that cannot be seen, such as U+FE0F. LibreOffice 7.4 runs = at
 * the very beginning only; Excel also + - @ and, in a Chinese or Japanese setting, their full-width forms, and other
 * programs take away what cannot be seen before they look.
 */
const FORMULA =
  /^(?:[\t\r\n]|[\s\p{C}\p{M}\p{DI}\u2800]*[=+\-@\u02d6\u02d7\u207a-\u207c\u208a-\u208c\u2212\u2795\u2796\u2a75\u2a76\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])/u;

/** An amount below 0 as this library writes it; there is nothing to run in it. */
const AMOUNT = /^-\d+\.\d{2}$/;

/** A cell that no spreadsheet runs: a leading apostrophe makes a formula text. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !AMOUNT.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const cells = (texts: readonly (string | null)[]): string =>
  texts.map((text) => csvCell(text ?? '')).join(',');

/** One line of CSV (RFC 4180), safe to open in a spreadsheet; `null` is an empty cell. */
export function csvLine(texts: readonly (string | null)[]): string {
  return `${cells(texts)}\r\n`;
}

/** The same ending in LF alone, for files that other programs cut at line feeds. */
export function csvRecord(texts: readonly (string | null)[]): string {
  return `${cells(texts)}\n`;
}
