import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that take no column of their own. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;

function widthOfCharacter(character: string): number {
  return NARROW.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** How many columns a terminal needs for a text: `a01` 3, `孤儿` 4. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** The text with what would move the cursor, change colours or turn the direction of writing made visible. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '·');
}

/** The text in exactly `width` columns: filled up with blanks, or cut and marked with `…`. */
export function fitted(text: string, width: number): string {
  const needed = widthOf(text);
  if (needed <= width) return text + ' '.repeat(width - needed);
  let kept = '';
  let used = 0;
  for (const character of text) {
    const next = used + widthOfCharacter(character);
    if (next > width - 1) break;
    kept += character;
    used = next;
  }
  return `${kept}…${' '.repeat(width - 1 - used)}`;
}

/** Breaks a text into lines of at most `columns` columns: between words, and between any two wide letters. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** A wide letter or a word, with the opening marks that belong to it and what may not begin the next line. */
const PIECES =
  /[（〔《「“]*(?:[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u9fff\uf900-\ufaff，。；：、）〕》」”（〔《「“]+|[\s\S])[，。；：、）〕》」”]*\s*/gu;
