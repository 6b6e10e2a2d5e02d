import * as z from 'zod';
import { isCalendarDay } from '../calendar/calendar.js';
import type { Fact } from '../logic/fact.js';
import { type ChildCase, FACTS } from './dictionary.js';
import { CASE_TITLE } from './facts/child.js';
import { LOST_STATUSES } from './lost.js';
import { AMOUNT } from './read.js';
import { placeOf } from './shape.js';

/** What a known value of the fact looks like. */
function valueSchema(fact: Fact): z.ZodType {
  switch (fact.type) {
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(Object.keys(fact.values));
    case 'grade':
      return z.literal([...fact.values]);
    case 'date':
      return z
        .string()
        .regex(/^[1-9]\d{3}-\d{2}-\d{2}$/)
        .refine(isCalendarDay)
        .meta({ format: 'date' });
    case 'division':
      return fact.allowsNone
        ? z.union([z.string().regex(/^[1-9]\d{5}$/), z.literal('none')])
        : z.string().regex(/^[1-9]\d{5}$/);
    case 'money':
      return z.string().regex(AMOUNT);
    case 'text':
      return z.string();
  }
}

type Member<Value = unknown> = z.ZodExactOptional<z.ZodType<Value>>;

/** The fact as a member: absent or `null` is unknown. */
function memberSchema(fact: Fact): Member {
  const description = `${fact.label.en}. ${fact.question.en} ${fact.question.zh}`;
  return z.exactOptional(valueSchema(fact).nullable().meta({ title: fact.label.zh, description }));
}

/** A dead, declared-missing or unidentified parent has no other facts. */
function isPossibleParent(parent: Readonly<Record<string, unknown>>): boolean {
  if (!LOST_STATUSES.some((status) => status === parent.status)) return true;
  return Object.entries(parent).every(
    ([key, value]) => key === 'status' || value === null || value === undefined,
  );
}

function groupSchema(name: string, members: Readonly<Record<string, Member>>): Member {
  const group = z.strictObject(members);
  const isParent = name === 'father' || name === 'mother';
  const checked = isParent ? group.refine(isPossibleParent, 'a lost parent has no other facts') : group;
  return z.exactOptional(checked.nullable());
}

type Shape = { readonly [Key in keyof ChildCase]-?: Member<Exclude<ChildCase[Key], undefined>> };

function isShape(shape: object): shape is Shape {
  return FACTS.every((fact) => Object.hasOwn(shape, fact.path.replace(/\..*/, '')));
}

/** The members of a case, one schema for each. */
export function caseShape(facts: readonly Fact[]): Shape {
  const top = new Map<string, Member>();
  const groups = new Map<string, Map<string, Member>>();
  for (const fact of facts) {
    const { group, key } = placeOf(fact.path);
    if (group === null) {
      top.set(key, memberSchema(fact));
    } else {
      const members = groups.get(group) ?? new Map<string, Member>();
      groups.set(group, members.set(key, memberSchema(fact)));
    }
  }
  for (const [name, members] of groups) top.set(name, groupSchema(name, Object.fromEntries(members)));
  const shape: object = Object.fromEntries(top);
  if (!isShape(shape)) throw new RangeError('every fact must have a schema');
  return shape;
}

/**
 * The zod schema of a case, derived from the fact dictionary: strict objects, every fact optional, `null` unknown.
 * `parseCase` accepts exactly the same cases and gives its errors in the user's words.
 *
 * @example
 * caseSchema.safeParse({ household: { inHardship: 'false' } }).success; // false
 */
export const caseSchema: z.ZodType<ChildCase> = z.strictObject(caseShape(FACTS));

/** In JSON Schema: a parent is not known to be lost, or nothing else of that parent is known. */
const LOST_PARENT_HAS_NOTHING_ELSE = [
  { type: 'null' },
  { not: { properties: { status: { enum: LOST_STATUSES } }, required: ['status'] } },
  { additionalProperties: { type: 'null' }, properties: { status: true } },
];

/** The JSON Schema (draft 2020-12) of a case, also in the package as `kunjing/schema.json`. */
export const jsonSchema: Readonly<Record<string, unknown>> = {
  ...z.toJSONSchema(caseSchema, { target: 'draft-2020-12' }),
  title: CASE_TITLE,
  dependentSchemas: {
    father: { properties: { father: { anyOf: LOST_PARENT_HAS_NOTHING_ELSE } } },
    mother: { properties: { mother: { anyOf: LOST_PARENT_HAS_NOTHING_ELSE } } },
  },
};
