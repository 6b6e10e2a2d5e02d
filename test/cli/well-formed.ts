const MARKUP = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>/y;
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot);)+/y;

/** Whether a text is one XML element with nothing unclosed, as far as elements, attributes and text go. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const text = xml.trim();
  for (let at = 0; at < text.length; ) {
    TEXT.lastIndex = at;
    MARKUP.lastIndex = at;
    const words = TEXT.exec(text);
    const [all, closes, name = '', attributes = '', empty] = MARKUP.exec(text) ?? [];
    if (words !== null && open.length > 0) at += words[0].length;
    else if (all !== undefined) {
      if (at > 0 && open.length === 0) return false;
      const names = [...attributes.matchAll(/ ([a-zA-Z0-9:-]+)=/g)].map(([, attribute]) => attribute);
      if (new Set(names).size < names.length) return false;
      if (closes === '/' && open.pop() !== name) return false;
      if (closes === '' && empty === '') open.push(name);
      at += all.length;
    } else return false;
  }
  return open.length === 0;
}
