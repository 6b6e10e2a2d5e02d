import * as z from 'zod';
import { isCalendarDay } from '../calendar/calendar.js';
import { isRecord } from '../input/record.js';
import type { Fact } from '../logic/fact.js';
import { type ChildCase, FACTS } from './dictionary.js';
import { CASE_TITLE } from './facts/child.js';
import { goneOn, goneReason } from './gone.js';
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

/** The name of a fact in a program: `FatherStatus`. */
function typeName(path: string): string {
  return path
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

type Member<Value = unknown> = z.ZodOptional<z.ZodType<Value>>;

function meaningOf({ path, label, question }: Fact) {
  return { title: typeName(path), description: `${label.zh}: ${label.en}. ${question.zh} ${question.en}` };
}

/** A known value with what it means. */
function described(fact: Fact): z.ZodType {
  return valueSchema(fact).meta(meaningOf(fact));
}

/** The fact as a member: absent, `undefined` or `null` is unknown. */
function memberSchema(fact: Fact): Member {
  return z.optional(valueSchema(fact).nullable().meta(meaningOf(fact)));
}

/** A dead, declared-missing or unidentified parent has no other facts. */
function isPossibleParent(parent: Readonly<Record<string, unknown>>): boolean {
  if (!LOST_STATUSES.some((status) => status === parent.status)) return true;
  return Object.entries(parent).every(
    ([key, value]) => key === 'status' || value === null || value === undefined,
  );
}

const PARENTS: readonly string[] = ['father', 'mother'];

function groupSchema(name: string, members: Readonly<Record<string, Member>>): Member {
  const group = z.strictObject(members).meta({ title: `${typeName(name)}Facts` });
  const checked = PARENTS.includes(name)
    ? group.refine(isPossibleParent, 'a lost parent has no other facts')
    : group;
  return z.optional(checked.nullable());
}

type Shape = { readonly [Key in keyof ChildCase]-?: Member<Exclude<ChildCase[Key], undefined>> };

function isShape(shape: object): shape is Shape {
  return FACTS.every((fact) => Object.hasOwn(shape, fact.path.replace(/\..*/, '')));
}

/** The members of a case, one schema for each. */
function shapeOf(facts: readonly Fact[]): Shape {
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
 * The zod schema of a case, derived from the fact dictionary: strict objects, every fact optional, `null` and
 * `undefined` unknown. `parseCase` accepts exactly the same cases and gives its errors in the user's words. It is an
 * object of zod: `caseSchema.extend` adds members of your own, `caseSchema.pick` takes some of the facts.
 *
 * @example
 * caseSchema.safeParse({ household: { inHardship: 'false' } }).success; // false
 * caseSchema.pick({ hiv: true, street: true }).safeParse({ hiv: undefined }).success; // true
 */
export const caseSchema: z.ZodObject<Shape, z.core.$strict> = z.strictObject(shapeOf(FACTS));

/**
 * The zod schema of the member `gone` of a line of NDJSON or of a history: since when the child is gone, and why. A case has
 * no such member: `caseSchema.extend({ gone: goneSchema.nullish() })` is the schema of a line.
 *
 * @example
 * goneSchema.safeParse({ on: '2019-03-12', reason: 'died' }).success; // true
 * goneSchema.safeParse({ on: '2019-03-12' }).success; // false
 */
export const goneSchema: z.ZodObject<{ readonly on: z.ZodType; readonly reason: z.ZodType }, z.core.$strict> =
  z.strictObject({ on: described(goneOn), reason: described(goneReason) }).meta({ title: 'Gone' });

/** In JSON Schema: a parent is not known to be lost, or nothing else of that parent is known. */
const LOST_PARENT_HAS_NOTHING_ELSE = [
  { type: 'null' },
  {
    type: 'object',
    not: {
      type: 'object',
      properties: { status: { type: 'string', enum: [...LOST_STATUSES] } },
      required: ['status'],
    },
  },
  { type: 'object', additionalProperties: { type: 'null' }, properties: { status: { type: 'string' } } },
];

/** What a parent's facts are, with the rule of a lost one beside. */
function withLostRule(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      PARENTS.includes(name) && isRecord(member)
        ? { allOf: [member, { anyOf: LOST_PARENT_HAS_NOTHING_ELSE }] }
        : member,
    ]),
  );
}

const DERIVED = z.toJSONSchema(caseSchema, { target: 'draft-2020-12', io: 'input' });

const { $schema: _, ...GONE } = z.toJSONSchema(goneSchema, { target: 'draft-2020-12', io: 'input' });

/**
 * The JSON Schema (draft 2020-12) of a case, also in the package as `kunjing/schema.json`; under `$defs` the member `gone`, which
 * a line of NDJSON or a history may have beside.
 */
export const jsonSchema: Readonly<Record<string, unknown>> = {
  $id: 'urn:kunjing:case',
  ...DERIVED,
  title: 'ChildCase',
  description: CASE_TITLE,
  $defs: { gone: GONE },
  properties: withLostRule(DERIVED.properties ?? {}),
};
