import { valueAt } from '../../case/shape.js';
import type { AssessContext } from '../../decide/context/context.js';
import { RefusedInput } from '../../input/issue.js';
import { wrongAt } from '../../input/say.js';

/** Under what the policy is audited. All children are asked about, so there is nothing to assume of one. */
export type AuditContext = Omit<AssessContext, 'assumptions'>;

const NO_ASSUMPTIONS = /* @__PURE__ */ wrongAt(
  'unexpected-field',
  'assumptions',
  { zh: '不得给出：审查问的是所有儿童', en: 'must be absent: an audit asks about all children' },
  { expected: { type: 'absent' } },
);

/** @throws {RefusedInput} where it assumes something of a child. */
export function checkedContext(context: AuditContext): AuditContext {
  const given = valueAt(context, 'assumptions');
  if (given !== undefined && given !== null) throw new RefusedInput([NO_ASSUMPTIONS]);
  return context;
}
