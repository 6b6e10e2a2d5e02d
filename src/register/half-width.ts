/** Full-width forms of ASCII, the ideographic space and the full-width yen sign. */
const FULL_WIDTH = /[\uff01-\uff5e\u3000\uffe5]/g;

/** Characters that take no room: they come along when a table is copied from a web page. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

function half(character: string): string {
  if (character === '\u3000') return ' ';
  if (character === '\uffe5') return '¥';
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Turns full-width digits, letters, punctuation and spaces (全角) into half-width ones (半角). */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, half);
}

/** The text without invisible characters and without spaces at its ends. */
export function trimmed(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

/** What two headers, or two words, have in common that are meant to be the same: no spaces, half-width, lower case. */
export function plainName(text: string): string {
  return halfWidth(trimmed(text)).replace(/\s+/g, '').toLowerCase();
}
