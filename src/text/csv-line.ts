/**
 * What a spreadsheet takes for a formula, in either width and in the small forms; some look behind spaces and characters
 * that cannot be seen.
 */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

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
