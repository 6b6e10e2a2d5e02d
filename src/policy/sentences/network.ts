import { COMMUNITIES } from './communities.js';
import { COORDINATION } from './coordination.js';
import { COUNTIES } from './counties.js';
import { ORGANISATIONS } from './organisations.js';
import type { Sentence } from './sentence.js';
import { SOCIETY } from './society.js';

/** Section 三 (3.0 to 3.4): the system of work for children in difficulty (困境儿童保障工作体系). */
export const NETWORK = [
  ...COUNTIES,
  ...COMMUNITIES,
  ...COORDINATION,
  ...ORGANISATIONS,
  ...SOCIETY,
] as const satisfies readonly Sentence[];
