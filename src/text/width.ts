/** Characters that take two columns in a table of fixed-width letters: 汉字, kana, full-width punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Characters that move the cursor or command the terminal. */
const CONTROL = /\p{Cc}/gu;

/** A text without characters that command a terminal or break a line; each becomes a space. */
export function plain(text: string): string {
  return text.replace(CONTROL, ' ');
}

/** How many columns of fixed-width letters a text takes: 孤儿 takes four. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += WIDE.test(letter) ? 2 : 1;
  return columns;
}

/** Breaks a text into lines of at most so many columns: between words, and between any two wide letters. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line !== '' && columnsOf(line + piece.trimEnd()) > columns) {
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
