import type { ChildCase } from '../../case/dictionary.js';
import { chenzhou, parseCase } from '../../decide/assess.js';
import { RefusedInput } from '../../input/issue.js';
import { checkOptions, LIST, listIssues } from '../../input/options.js';
import { withRenderings } from '../../office/rendered.js';
import { CHENZHOU_AGENDA } from '../../policy/audit/chenzhou-agenda.js';
import { findingsMarkdown, findingsTable } from '../render/render-findings.js';
import { type AuditContext, checkedContext } from './audit-context.js';
import { auditPolicy } from './audit-policy.js';
import { type AnyCase, FINDING_KINDS, type Finding, type FindingKind } from './finding.js';

/** Which findings are looked for. */
export interface AuditOptions {
  /** Kinds of findings; all unless given. */
  readonly only?: readonly FindingKind[];
}

const OPTIONS = { only: LIST } as const;

/** The kinds that are asked for. @throws {RefusedInput} where an option or a kind is none. */
function checkKinds(options: AuditOptions): readonly FindingKind[] {
  checkOptions(options, OPTIONS);
  const only: readonly unknown[] = options.only ?? FINDING_KINDS;
  const issues = listIssues('only', only, FINDING_KINDS);
  if (issues.length > 0) throw new RefusedInput(issues);
  return FINDING_KINDS.filter((kind) => only.includes(kind));
}

/** A witness is a case of this policy, or the library is wrong. */
function childOf(witness: AnyCase): ChildCase {
  const parsed = parseCase(witness);
  if (!parsed.ok) throw new RangeError('invariant violated: a witness is a case');
  return parsed.value;
}

function findingOf(found: Finding<AnyCase>): Finding {
  const { witness, change, reason, ...rest } = found;
  const finding: Finding = {
    ...rest,
    witness: childOf(witness),
    ...(change === undefined ? {} : { change: childOf(change) }),
  };
  return reason === undefined ? finding : Object.defineProperty(finding, 'reason', { value: reason });
}

/**
 * Audits the policy: what it does to all children that the dictionary allows, not to those of a register. Every finding
 * has a witness, an invented child that departs as little as it can from an ordinary one, confirmed by `assess`, and the
 * readings that would change it, each switched alone.
 *
 * Findings under the default readings say whose doing they are (`nature`), as a person judged it; under others they are
 * `unreviewed`. How many such children there are cannot be told from a finding.
 *
 * @param context the day (`YYYY-MM-DD`), and where given the standards (yuan as text) and the readings in force. A sum
 * whose standard is not given counts as nothing.
 * @param options `only`: some kinds of findings.
 * @returns a list of plain objects, kind by kind.
 * @throws {RefusedInput} where the context or an option is refused.
 * @see 2.0-1
 * @example
 * const gaps = audit({ on: '2017-06-01' }, { only: ['gap'] });
 * gaps[0]?.pattern.en.startsWith('unattended child, and none of:'); // true
 */
export function audit(context: AuditContext, options: AuditOptions = {}): readonly Finding[] {
  const kinds = checkKinds(options);
  const findings = auditPolicy(chenzhou(), CHENZHOU_AGENDA, checkedContext(context), kinds).map(findingOf);
  return withRenderings(findings, () => ({
    text: (lang) => findingsTable(findings, { lang }),
    markdown: (lang) => findingsMarkdown(findings, { lang, context }),
  }));
}
