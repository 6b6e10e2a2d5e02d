import type { Bilingual } from '../logic/bilingual.js';

const COLON = ':';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** How many members the objects in a parsed value have in all. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  let count = Array.isArray(value) ? 0 : inner.length;
  // Called for every child of a register: most members are yes or no, and hold nothing.
  for (const one of inner) if (typeof one === 'object') count += membersOf(one);
  return count;
}

function colonsIn(json: string): number {
  let count = 0;
  for (let at = json.indexOf(COLON); at >= 0; at = json.indexOf(COLON, at + 1)) count += 1;
  return count;
}

/** Where the string ends that begins at a quote: behind its closing quote. */
function behindString(json: string, from: number): number {
  let at = from + 1;
  while (json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

/** A name as `JSON.parse` reads it: `hiv` may be written with escapes. */
function nameIn(text: string): string {
  const name: unknown = JSON.parse(text);
  return typeof name === 'string' ? name : '';
}

/** The path of the first member that stands twice in its object, in a text that is known to be JSON. */
function firstTwice(json: string): string | undefined {
  /** The objects and lists that are open: the names seen, `undefined` for a list, and the name that leads to the next. */
  const open: { readonly seen: Set<string> | undefined; name: string }[] = [];
  for (let at = 0; at < json.length; ) {
    const unit = json.charCodeAt(at);
    if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      open.push({ seen: unit === OPEN_OBJECT ? new Set() : undefined, name: '' });
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
      open.pop();
    } else if (unit === QUOTE) {
      const end = behindString(json, at);
      const within = open.at(-1);
      if (within?.seen !== undefined && /^\s*:/.test(json.slice(end, end + 64))) {
        within.name = nameIn(json.slice(at, end));
        if (within.seen.has(within.name))
          return open.flatMap(({ name }) => (name === '' ? [] : [name])).join('.');
        within.seen.add(within.name);
      }
      at = end;
      continue;
    }
    at += 1;
  }
  return undefined;
}

/**
 * The path of a member that stands twice in one object, such as `hiv` in `{"hiv":true,"hiv":false}`; `JSON.parse` keeps
 * the last in silence. Every member has a colon, and a text has no fewer colons than its objects have members, so texts
 * in which both numbers agree have none.
 *
 * @param json a text that `JSON.parse` took.
 * @param value what it made of it.
 */
export function duplicateMember(json: string, value: unknown): string | undefined {
  return colonsIn(json) === membersOf(value) ? undefined : firstTwice(json);
}

/** What is wrong with a member that stands twice; a name that may be anything is not repeated. */
export function duplicateMessage(path: string): Bilingual & { readonly path: string } {
  const isRepeatable = /^[A-Za-z_][A-Za-z_.-]{0,79}$/.test(path);
  const [zh, en] = [
    '在其对象中只能写一次：不知道指的是哪一个',
    'must stand once in its object: which of the two is meant is not known',
  ];
  return isRepeatable
    ? { path, zh: `${path} ${zh}`, en: `${path} ${en}` }
    : { path: '', zh: `每一项${zh}`, en: `each member ${en}` };
}
