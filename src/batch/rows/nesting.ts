/** How deep a line of JSON may nest; a case needs two levels. */
export const DEEPEST = 32;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether brackets outside of strings nest deeper than `DEEPEST`; looked at before anything is built from them. */
export function nestsTooDeeply(json: string): boolean {
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
