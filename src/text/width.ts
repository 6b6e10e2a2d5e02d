/** Characters that a terminal draws two columns wide: Chinese, Japanese, Korean, full-width forms, pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Characters that take no column of their own. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;

function widthOfCharacter(character: string): number {
  if (NARROW.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
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
