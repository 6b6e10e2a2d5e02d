import { hiv } from '../../case/facts/circumstances.js';
import { isRecord } from '../../input/record.js';
import { confidentialCase, isConfidential, keyOf, officeCase } from '../../office/office-case.js';

function withoutHiv(event: unknown): unknown {
  if (!isRecord(event) || !isRecord(event.set)) return event;
  const { [hiv.path]: _leftOut, ...set } = event.set;
  return { ...event, set };
}

/**
 * A history as an office decides it: `hiv` is false from the first case on, and no event changes it. One confidential
 * day makes the whole history confidential: of it only the key is left.
 *
 * @param input anything, for example a line of NDJSON after `JSON.parse`.
 * @param shared ids that some history marks confidential.
 */
export function officeHistory(input: unknown, shared?: ReadonlySet<string>): unknown {
  if (!isRecord(input)) return input;
  const events: readonly unknown[] = Array.isArray(input.events) ? input.events : [];
  const id = keyOf(input.case);
  const isMarked =
    isConfidential(input.case) || events.some((event) => isRecord(event) && isConfidential(event.set));
  if (isMarked || (id !== null && shared?.has(id) === true)) return { case: confidentialCase(id) };
  const first = officeCase(input.case);
  return Array.isArray(input.events)
    ? { ...input, case: first, events: events.map(withoutHiv) }
    : { ...input, case: first };
}
