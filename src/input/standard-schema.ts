import type { Issue } from './issue.js';

/** One issue as Standard Schema has it, with all that this library says of it beside. */
export interface StandardIssue extends Omit<Issue, 'path'> {
  /** The members that lead to the place. */
  readonly path: readonly (string | number)[];
}

/** What a value comes to. */
export type StandardOutcome<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A schema as form libraries, routers and API frameworks take it: https://standardschema.dev, version 1. */
export interface StandardSchema<Input, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'kunjing';
    /** The value as it is typed, or what is wrong with it. */
    readonly validate: (value: unknown) => StandardOutcome<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** `standards[0].amount` as the members that lead there. */
function membersOf(path: string): readonly (string | number)[] {
  if (path === '') return [];
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Makes a schema of what parses. */
export function standardSchema<Value>(
  parse: (
    value: unknown,
  ) =>
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly issues: readonly Issue[] },
): StandardSchema<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'kunjing',
      validate: (value) => {
        const parsed = parse(value);
        return parsed.ok
          ? { value: parsed.value }
          : { issues: parsed.issues.map(({ path, ...issue }) => ({ ...issue, path: membersOf(path) })) };
      },
    },
  };
}
