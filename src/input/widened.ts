/** The primitive of a literal: `string` of `'kin'`. */
type Primitive<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends boolean
      ? boolean
      : Value;

/** Of all types that a value may have, those that are lists, and what is in them. */
type ItemOf<Known> = Extract<Known, readonly unknown[]> extends readonly (infer Item)[] ? Item : never;

/** Of all types that a value may have, those that are objects. */
type ObjectOf<Known> = Exclude<Extract<Known, object>, readonly unknown[]>;

/** The names of the members that any of several objects may have. */
type KeyOf<Known> = Known extends unknown ? keyof Known : never;

/** The members that any of several objects may have, and their values. */
type MemberOf<Known, Key> = Known extends unknown ? (Key extends keyof Known ? Known[Key] : never) : never;

/** The names of the members that an object must have. */
type RequiredKey<Known> = Known extends unknown
  ? { [Key in keyof Known]-?: object extends Pick<Known, Key> ? never : Key }[keyof Known]
  : never;

/** The members that an object must have and has not. */
type Lacking<Given, Known> =
  Exclude<RequiredKey<Known>, keyof Given> extends never
    ? unknown
    : { readonly [Key in Exclude<RequiredKey<Known>, keyof Given>]: MemberOf<Known, Key> };

/** A text that a file holds has the type `string`; a word that stands in the program has its own, and must be right. */
type WidenedLeaf<Given, Known> =
  Primitive<Given> extends Given
    ? Extract<Primitive<Known>, Primitive<Given>>
    : Extract<Known, string | number | boolean>;

/**
 * What a caller may give where `Known` is read: something of that type; the same as a JSON import types it, with every
 * word widened to `string`; or anything whose type says nothing, such as `unknown`. A literal in the program is held to
 * `Known`, so that a misspelt fact and a wrong word do not compile.
 */
export type Widened<Given, Known> = unknown extends Given
  ? unknown
  : Given extends readonly unknown[]
    ? { readonly [Index in keyof Given]: Widened<Given[Index], ItemOf<Known>> }
    : Given extends object
      ? string extends keyof Given
        ? Given
        : Lacking<Given, ObjectOf<Known>> & {
            readonly [Key in keyof Given]: Key extends KeyOf<ObjectOf<Known>>
              ? Widened<Given[Key], MemberOf<ObjectOf<Known>, Key>>
              : never;
          }
      : Given extends Known | null | undefined
        ? Given
        : WidenedLeaf<Given, Known>;

/** A parameter that takes `Known`, and what `Widened` tells. */
export type Accepted<Given, Known> = Known | (Given & Widened<Given, Known>);
