/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Three significant digits, thousands set apart: `2,140,000`. */
export function rounded(value: number): string {
  const text = Number(value.toPrecision(3));
  return text.toLocaleString('en-US', { maximumFractionDigits: text < 10 ? 2 : 1 });
}

/** A count and its share. */
export function share(count: number, of: number): string {
  return count === 0 ? '0' : `${rounded((count / of) * 100)} %`;
}
