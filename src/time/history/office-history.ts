import { isRecord } from '../../input/record.js';
import { keyOf } from '../../office/confidential-mark.js';
import type { Office } from '../../office/office.js';
import { OFFICE } from '../../office/office-case.js';
import type { Ids } from '../../policy/policy.js';

/** {@link officeHistory} under any policy. */
export function historyForOffice<I extends Ids>(
  office: Office<I>,
  input: unknown,
  shared?: ReadonlySet<string>,
): unknown {
  if (!isRecord(input)) return input;
  const events: readonly unknown[] = Array.isArray(input.events) ? input.events : [];
  const id = keyOf(input.case);
  const isMarked =
    office.isConfidential(input.case) ||
    events.some((event) => isRecord(event) && office.isConfidential(event.set));
  if (isMarked || (id !== null && shared?.has(id) === true)) return { case: office.confidentialCase(id) };
  const first = office.caseOf(input.case);
  if (!Array.isArray(input.events)) return { ...input, case: first };
  const shown = events.map((event) =>
    isRecord(event) && isRecord(event.set) ? { ...event, set: office.settingsShown(event.set) } : event,
  );
  return { ...input, case: first, events: shown };
}

/**
 * A history as an office decides it: `hiv` is false from the first case on, and no event changes it. One confidential
 * day makes the whole history confidential: of it only the key is left.
 *
 * @param input anything, for example a line of NDJSON after `JSON.parse`.
 * @param shared ids that some history marks confidential.
 */
export function officeHistory(input: unknown, shared?: ReadonlySet<string>): unknown {
  return historyForOffice(OFFICE, input, shared);
}
