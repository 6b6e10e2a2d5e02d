import type { AssessContext } from '../../decide/context/context.js';
import { type Issue, RefusedInput } from '../../input/issue.js';

/** Under what the policy is audited. All children are asked about, so there is nothing to assume of one. */
export type AuditContext = Omit<AssessContext, 'assumptions'>;

const NO_ASSUMPTIONS: Issue = {
  code: 'unexpected-field',
  path: 'assumptions',
  message: 'assumptions must be absent: an audit asks about all children',
};

/** @throws {RefusedInput} where it assumes something of a child. */
export function checkedContext(context: AuditContext): AuditContext {
  const given = 'assumptions' in context ? context.assumptions : undefined;
  if (given !== undefined && given !== null) throw new RefusedInput([NO_ASSUMPTIONS]);
  return context;
}
