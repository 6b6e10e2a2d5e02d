import type { ChildCase } from '../case/dictionary.js';
import { type StandardSchema, standardSchema } from '../input/standard-schema.js';
import type { StandardEntry } from '../policy/standards.js';
import { parseCase } from './assess.js';
import { parseStandards } from './parse-standards.js';

/**
 * A case as a Standard Schema (https://standardschema.dev): for form libraries, routers and API frameworks, without zod.
 * Its issues are those of `parseCase`: code, messages in both languages, what is expected, never the value.
 *
 * @example
 * const outcome = caseInput['~standard'].validate({ father: { status: 'dead' } });
 * outcome.issues?.[0]?.path; // ['father', 'status']
 */
export const caseInput: StandardSchema<ChildCase> = /* @__PURE__ */ standardSchema((value) =>
  parseCase(value),
);

/**
 * A list of standards as a Standard Schema; its issues are those of `parseStandards`.
 *
 * @example
 * standardsInput['~standard'].validate([{ standard: 'orphan-community' }]).issues?.[0]?.code; // 'required'
 */
export const standardsInput: StandardSchema<readonly StandardEntry[]> = /* @__PURE__ */ standardSchema(
  (value) => parseStandards(value),
);
