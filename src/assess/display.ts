import type { AssessResult } from './result.js';

/** Gives a result its renderings without changing what it is: plain data, the same bytes as JSON. */
export function withDisplay(result: AssessResult): AssessResult {
  return result;
}
