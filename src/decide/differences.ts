import { isRecord } from '../input/record.js';

/** One place in which two results differ. */
export interface Difference {
  /** Dotted path into the result. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

function members(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (Array.isArray(value)) return Object.fromEntries(value.map((item: unknown, i) => [String(i), item]));
  return isRecord(value) ? value : undefined;
}

/** Every place in which two plain values differ, the deepest path that tells them apart. */
export function differences(from: unknown, to: unknown, path = ''): readonly Difference[] {
  if (Object.is(from, to)) return [];
  const [before, after] = [members(from), members(to)];
  if (before === undefined || after === undefined || Array.isArray(from) !== Array.isArray(to)) {
    return [{ path, from, to }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    differences(before[key], after[key], path === '' ? key : `${path}.${key}`),
  );
}
