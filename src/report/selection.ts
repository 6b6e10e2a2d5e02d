import { type AssessResult, truthIn } from '../decide/result.js';
import { nearest } from '../input/nearest.js';
import { isWaiting, OFFICE_BENEFITS, OFFICE_MEASURES, type OfficeResult } from '../office/disclose.js';
import { MONTHLY_BENEFITS, VERDICTS } from '../policy/verdicts.js';

/** What a selected column holds: an id, a status, an amount, a digest, a truth value, or a list of ids. */
export type Selected = string | boolean | null | readonly string[];

/** One part of a result that can be selected. */
export interface Field<View> {
  /** Its path in the JSON output. */
  readonly name: string;
  readonly value: (view: View) => Selected;
  /** The rules that it is made of, as `narrowed` takes them; `undefined` where that is all of them. */
  readonly rules: readonly string[] | undefined;
  /** Whether it waits for something, where its value alone does not say so. */
  readonly isOpen?: (view: View) => boolean;
}

/** Whether a selected part of a result is not settled: unknown, or undetermined. */
export function isOpen<View>(field: Field<View>, view: View): boolean {
  if (field.isOpen !== undefined) return field.isOpen(view);
  const value = field.value(view);
  return value === null || value === 'undetermined';
}

type FullField = Field<AssessResult>;
type OfficeField = Field<OfficeResult>;

const MONTHLY = MONTHLY_BENEFITS.map(({ path }) => path);

/** Everything that has a column, for those who may see everything. */
export const FULL_FIELDS: readonly FullField[] = [
  { name: 'policy.digest', value: ({ policy }) => policy.digest, rules: [] },
  ...VERDICTS.flatMap((verdict): readonly FullField[] => {
    const { path } = verdict;
    const rules = [path];
    if (verdict.kind !== 'benefit')
      return [{ name: path, value: (result) => truthIn(result, verdict), rules }];
    const { id } = verdict;
    return [
      { name: `${path}.status`, value: ({ benefits }) => benefits[id].status, rules },
      { name: `${path}.amount`, value: ({ benefits }) => benefits[id].amount, rules },
      { name: `${path}.excludedBy`, value: ({ benefits }) => benefits[id].excludedBy, rules },
    ];
  }),
  { name: 'monthly.min', value: ({ monthly }) => monthly.min, rules: MONTHLY },
  { name: 'monthly.max', value: ({ monthly }) => monthly.max, rules: MONTHLY },
  { name: 'missing', value: ({ missing }) => missing, rules: undefined },
  { name: 'standardsMissing', value: ({ standardsMissing }) => standardsMissing, rules: undefined },
];

/** What an office may list. It is drawn from the whole result, so all rules are needed. */
export const OFFICE_FIELDS: readonly OfficeField[] = [
  { name: 'living.status', value: ({ living }) => living.status, rules: undefined },
  {
    name: 'living.amount',
    value: ({ living }) => living.amount,
    rules: undefined,
    isOpen: ({ living }) => living.status === 'undetermined',
  },
  ...OFFICE_BENEFITS.flatMap((id): readonly OfficeField[] => [
    { name: `benefits.${id}.status`, value: ({ benefits }) => benefits[id].status, rules: undefined },
    {
      name: `benefits.${id}.amount`,
      value: ({ benefits }) => benefits[id].amount,
      rules: undefined,
      isOpen: ({ benefits }) => benefits[id].status === 'undetermined',
    },
  ]),
  ...OFFICE_MEASURES.map(
    (id): OfficeField => ({
      name: `measures.${id}`,
      value: ({ measures }) => measures[id],
      rules: undefined,
    }),
  ),
  ...(['min', 'max'] as const).map(
    (bound): OfficeField => ({
      name: `monthly.${bound}`,
      value: ({ monthly }) => monthly[bound],
      rules: undefined,
      isOpen: ({ monthly }) => monthly.min !== monthly.max,
    }),
  ),
  { name: 'missing', value: ({ missing }) => missing, rules: undefined, isOpen: isWaiting },
];

/** What is wrong with a selection, in words that do not repeat it. */
export class WrongSelection extends Error {
  override readonly name = 'WrongSelection';
}

/** The name without its group: of a verdict its id, which stands for its truth value or its status. */
function idOf(name: string): string {
  const [, id = name, part = 'status'] = name.split('.');
  return part === 'status' ? id : name;
}

/** The fields by name, and by the id of the verdict where only one field has it. */
function byName<View>(fields: readonly Field<View>[]): ReadonlyMap<string, Field<View>> {
  const ids = fields.map(({ name }) => idOf(name));
  const unique = fields.filter(({ name }) => ids.indexOf(idOf(name)) === ids.lastIndexOf(idOf(name)));
  return new Map([
    ...unique.map((field) => [idOf(field.name), field] as const),
    ...fields.map((field) => [field.name, field] as const),
  ]);
}

/** Everything that can be selected where everything may be seen. */
const ALL_FIELDS = byName(FULL_FIELDS);

/**
 * The fields of a selection, in the order in which they are named.
 *
 * @param names paths of the output, or ids of verdicts where no two have the same.
 * @param fields what may be seen.
 * @throws {WrongSelection} for a name that is none of them, with the nearest one, or that comes twice.
 */
export function selectedFields<View>(
  names: readonly string[],
  fields: readonly Field<View>[],
): readonly Field<View>[] {
  const known = byName(fields);
  const found = new Set<Field<View>>();
  for (const [at, name] of names.entries()) {
    const field = known.get(name);
    if (field === undefined) {
      const near = nearest(name, [...known.keys()]);
      // A name that is a column is no secret; any other may be anything, and is not repeated.
      const withheld = ALL_FIELDS.get(name);
      if (withheld !== undefined) {
        throw new WrongSelection(
          `--select: ${withheld.name} is not in an office list: --disclose full shows it`,
        );
      }
      const hint = near === undefined ? '' : `; did you mean ${near}?`;
      throw new WrongSelection(`--select: name ${at + 1} is not a column${hint}`);
    }
    if (found.has(field)) throw new WrongSelection(`--select: name ${at + 1} comes twice`);
    found.add(field);
  }
  return [...found];
}

/** The rules that the fields are made of; `undefined` where that is all of them. */
export function rulesOf(
  fields: readonly { readonly rules: readonly string[] | undefined }[],
): ReadonlySet<string> | undefined {
  const rules = new Set<string>();
  for (const field of fields) {
    if (field.rules === undefined) return undefined;
    for (const rule of field.rules) rules.add(rule);
  }
  return rules;
}
