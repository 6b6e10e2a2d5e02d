const NUMBER = /^-?\d+(\.\d+)?$/;

function cell(text: string): string {
  // A spreadsheet would run a text that begins like a formula; the apostrophe keeps it a text.
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of CSV (RFC 4180), safe to open in a spreadsheet; `null` is an empty cell. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((text) => cell(text ?? '')).join(',')}\r\n`;
}
