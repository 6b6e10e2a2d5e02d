/** How deep a line of JSON may nest; a case needs two levels. */
export const DEEPEST = 32;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether there are more than `DEEPEST` of a sign; the engine looks for it many characters at a time. */
function hasMany(text: string, sign: string): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    count += 1;
    if (count > DEEPEST / 2) return true;
  }
  return false;
}

/** Whether brackets outside of strings nest deeper than `DEEPEST`; looked at before anything is built from them. */
export function nestsTooDeeply(json: string): boolean {
  // Few brackets in all cannot nest deeply: so it is with every case that is one.
  return (hasMany(json, '{') || hasMany(json, '[')) && bracketsNest(json);
}

function bracketsNest(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (inString) {
      if (unit === BACKSLASH) at += 1;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) {
      inString = true;
    } else if (OPENING.has(unit)) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (CLOSING.has(unit)) {
      depth -= 1;
    }
  }
  return false;
}
