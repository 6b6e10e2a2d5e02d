/** The sentences at the end of a line: ` [2.1-1, 2.1-8]`. */
const CITED = / \[(\d+\.\d+-\d+(?:, \d+\.\d+-\d+)*)\]$/;

/** A line without the sentences at its end, and these. */
export function citedAtEnd(text: string): { readonly before: string; readonly cited: readonly string[] } {
  const [all = '', ids] = CITED.exec(text) ?? [];
  return ids === undefined
    ? { before: text, cited: [] }
    : { before: text.slice(0, text.length - all.length), cited: ids.split(', ') };
}

/** Where a sentence stands in the page `kunjing.html`: each has an anchor there. */
export function sentenceAddress(page: string, id: string): string {
  return `${page}#s-${id}`;
}

/**
 * Whether a text is the address of a page: a relative path, or an address of http, https or file. Nothing in it can end
 * an attribute or a link, and no other scheme can run anything.
 */
export function isPageAddress(text: string): boolean {
  return /^(?:(?:https?|file):\/\/[^\s<>"'`\\#]+|[^\s<>"'`\\#:]+)$/.test(text);
}
