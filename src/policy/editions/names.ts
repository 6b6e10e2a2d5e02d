import { Names } from '../names.js';
import type { DestituteIds } from './chenzhou-2021-07/edition.js';
import { HUNAN_2023_12 } from './hunan-2023-12/edition.js';

/** The names of every edition: the last has all that the earlier ones have. */
export const ALL_NAMES: Names<DestituteIds> = /* @__PURE__ */ new Names(HUNAN_2023_12);
