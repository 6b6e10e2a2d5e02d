import type { Issue } from '../input/issue.js';
import { mustBe } from '../input/say.js';

/** A `disclose` that is none of those that are known there. */
export function wrongDisclosure(known: readonly string[]): Issue {
  const en = `${known.slice(0, -1).join(', ')} or ${known.slice(-1).join('')}`;
  const be = { zh: ` ${known.slice(0, -1).join('、')} 或 ${known.slice(-1).join('')}`, en };
  return mustBe('unknown-option', 'disclose', be, { type: 'choice', values: known });
}
