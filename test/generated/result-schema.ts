import { join, relative } from 'node:path';
import ts from 'typescript';

/** A JSON Schema, as far as it is written here. */
type Schema = Readonly<Record<string, unknown>>;

const ROOT = join(import.meta.dirname, '../..');

/** Types of the result that get a definition of their own, so that programs made of the schema have names for them. */
const NAMED: readonly string[] = ['BenefitResult', 'Notice', 'Bilingual', 'StandardEntry', 'UsedStandard'];

const is = (type: ts.Type, flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;

/** A reference stands by itself: beside a description, programs made of the schema would number its name. */
const described = (description: string, schema: Schema): Schema =>
  '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };

/** Reads the types of the sources as JSON Schema, with their documentation. */
class SchemaWriter {
  readonly definitions = new Map<string, Schema>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(type: ts.Type): Schema {
    const name = (type.aliasSymbol ?? type.getSymbol())?.getName() ?? '';
    if (!NAMED.includes(name) || type.isUnion()) return this.written(type);
    if (!this.definitions.has(name)) {
      this.definitions.set(name, {});
      this.definitions.set(name, { title: name, ...this.written(type) });
    }
    return { $ref: `#/$defs/${name}` };
  }

  private written(type: ts.Type): Schema {
    if (type.isUnion()) return this.union(type.types);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (is(type, ts.TypeFlags.BooleanLiteral)) {
      return { const: this.checker.typeToString(type) === 'true' };
    }
    if (is(type, ts.TypeFlags.String)) return { type: 'string' };
    if (is(type, ts.TypeFlags.Number)) return { type: 'number' };
    if (is(type, ts.TypeFlags.Null)) return { type: 'null' };
    if (this.checker.isArrayType(type)) {
      const item = type.getNumberIndexType();
      if (item === undefined) throw new TypeError('a list of nothing');
      return { type: 'array', items: this.of(item) };
    }
    return this.object(type);
  }

  /** Words as one list; yes and no as one type; the rest side by side. */
  private union(types: readonly ts.Type[]): Schema {
    const words = types.flatMap((one) => (one.isStringLiteral() || one.isNumberLiteral() ? [one.value] : []));
    const truths = types.filter((one) => is(one, ts.TypeFlags.BooleanLiteral));
    const rest = types.filter(
      (one) =>
        !one.isStringLiteral() &&
        !one.isNumberLiteral() &&
        !is(one, ts.TypeFlags.BooleanLiteral | ts.TypeFlags.Undefined),
    );
    const parts: Schema[] = [
      ...(words.length === 0 ? [] : [{ type: 'string', enum: words }]),
      ...(truths.length === 0 ? [] : [{ type: 'boolean' }]),
      ...rest.map((one) => this.of(one)),
    ];
    return parts.length === 1 ? { ...parts[0] } : { anyOf: parts };
  }

  private object(type: ts.Type): Schema {
    const index = type.getStringIndexType();
    if (index !== undefined) return { type: 'object', additionalProperties: this.of(index) };
    const members = type.getProperties().map((member) => {
      const description = ts.displayPartsToString(member.getDocumentationComment(this.checker));
      const schema = this.of(this.checker.getTypeOfSymbol(member));
      const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
      return {
        name: member.getName(),
        isOptional,
        schema: description === '' ? schema : described(description, schema),
      };
    });
    return {
      type: 'object',
      properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
      required: members.filter(({ isOptional }) => !isOptional).map(({ name }) => name),
      additionalProperties: false,
    };
  }
}

/**
 * The JSON Schema (draft 2020-12) of a result, read from its type.
 *
 * @param written texts of files of `src` by their path in it, where they are not on the disk yet: what one run writes.
 */
export function resultSchema(written: Readonly<Record<string, string>>): Schema {
  const file = join(ROOT, 'src/decide/result.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  host.readFile = (path) => written[relative(join(ROOT, 'src'), path)] ?? ts.sys.readFile(path);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const symbol =
    module === undefined
      ? undefined
      : checker.getExportsOfModule(module).find(({ name }) => name === 'AssessResult');
  if (symbol === undefined) throw new TypeError('src/decide/result.ts exports no AssessResult');
  const writer = new SchemaWriter(checker);
  const whole = writer.of(checker.getDeclaredTypeOfSymbol(symbol));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:kunjing:result',
    title: 'AssessResult',
    ...whole,
    $defs: Object.fromEntries(writer.definitions),
  };
}
