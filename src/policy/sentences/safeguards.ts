import { CAPACITY } from './capacity.js';
import { CLOSING } from './closing.js';
import { FUNDING } from './funding.js';
import { LEADERSHIP } from './leadership.js';
import type { Sentence } from './sentence.js';

/** Section 四 (4.1 to 4.6): what carries the policy through (保障措施). */
export const SAFEGUARDS = [
  ...LEADERSHIP,
  ...CAPACITY,
  ...FUNDING,
  ...CLOSING,
] as const satisfies readonly Sentence[];
