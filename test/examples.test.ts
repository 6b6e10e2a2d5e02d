import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../src/input/record.js';

/**
 * Every `@example` of the documentation, run: a statement that ends in a comment must come to what the comment says.
 * `…` in a comment stands for whatever is left out. An example may use its own file, the public entry, the predicates,
 * the calculators, and the words in which rules are written.
 */
const source = fileURLToPath(new URL('../src/', import.meta.url));

interface Example {
  /** The file, relative to src, and which of its examples. */
  readonly name: string;
  readonly file: string;
  readonly code: string;
}

function tagText(comment: ts.JSDocTag['comment']): string {
  return ts.getTextOfJSDocComment(comment) ?? '';
}

/** The examples in the doc comments of one file, in order. */
function examplesIn(file: string): Example[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Example[] = [];
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(doc) || seen.has(doc)) continue;
      seen.add(doc);
      for (const tag of doc.tags ?? []) {
        if (tag.tagName.text !== 'example') continue;
        const code = tagText(tag.comment).replace(/^```\w*\n|\n```$/g, '');
        found.push({ name: `${relative(source, file)} ${found.length + 1}`, file, code });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'))
  .map((file) => join(source, file))
  .sort();
const examples = files.flatMap(examplesIn);

/** The names that a module offers as values. */
function valueNames(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const names: string[] = [];
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      if (statement.isTypeOnly || clause === undefined || !ts.isNamedExports(clause)) continue;
      for (const element of clause.elements) if (!element.isTypeOnly) names.push(element.name.text);
      continue;
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!exported) continue;
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name !== undefined) names.push(statement.name.text);
    } else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations)
        if (ts.isIdentifier(name)) names.push(name.text);
    }
  }
  return names;
}

/** What users import, and the words in which rules are written. */
const named = files.map((file) => relative(source, file));
const offered = [
  'index.ts',
  'batch.ts',
  'editions.ts',
  ...named.filter((file) => /.[\\/](index|schema|ledger)\.ts$/.test(file)),
  join('logic', 'expression.ts'),
  ...named.filter((file) => file.startsWith(join('case', 'facts'))),
].map((file) => join(source, file));

/** The imports that the code needs, from its own file first. */
function importsFor(code: string, file: string): string {
  const lines: string[] = [];
  const taken = new Set<string>();
  for (const module of [file, ...offered]) {
    const names = valueNames(module).filter(
      (name) => !taken.has(name) && new RegExp(`\\b${name}\\b`).test(code),
    );
    for (const name of names) taken.add(name);
    if (names.length > 0) lines.push(`import { ${names.join(', ')} } from ${JSON.stringify(module)};`);
  }
  return lines.join('\n');
}

/** The example as a module that exports, statement by statement, the value and what the comment says it is. */
function moduleOf({ code, file }: Example): string {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const lines: string[] = [];
  for (const statement of tree.statements) {
    const text = statement.getText();
    const [comment] = ts.getTrailingCommentRanges(code, statement.getEnd()) ?? [];
    if (comment === undefined || !ts.isExpressionStatement(statement)) {
      lines.push(text);
      continue;
    }
    const said = code.slice(comment.pos + 2, comment.end).trim();
    lines.push(`outcomes.push([${JSON.stringify(said)}, ${statement.expression.getText()}]);`);
  }
  return `${importsFor(code, file)}\nexport const outcomes: [string, unknown][] = [];\n${lines.join('\n')}\n`;
}

/** What a comment says, as a value; `…` is anything, at the end of a list or object everything else. */
function expectedOf(said: string): unknown {
  const tree = ts.createSourceFile(
    'said.ts',
    `(${said.replaceAll('…', '$rest')})`,
    ts.ScriptTarget.ES2022,
    true,
  );
  const [statement] = tree.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement))
    throw new Error(`not a value: ${said}`);
  return dataOf(statement.expression);
}

function isRest(node: ts.Node): boolean {
  return node.getText() === '$rest';
}

function dataOf(node: ts.Expression): unknown {
  if (ts.isParenthesizedExpression(node)) return dataOf(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return -Number(node.operand.getText());
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (isRest(node)) return expect.anything();
  if (ts.isIdentifier(node) && node.text === 'undefined') return undefined;
  if (ts.isArrayLiteralExpression(node)) {
    const items = node.elements.filter((item) => !isRest(item)).map(dataOf);
    return items.length < node.elements.length ? expect.arrayContaining(items) : items;
  }
  if (ts.isObjectLiteralExpression(node)) {
    const fields: Record<string, unknown> = {};
    let open = false;
    for (const member of node.properties) {
      if (ts.isPropertyAssignment(member)) {
        const { name } = member;
        fields[ts.isStringLiteralLike(name) ? name.text : name.getText()] = dataOf(member.initializer);
      } else if (isRest(member)) open = true;
      else throw new Error('a comment shows plain data');
    }
    return open ? expect.objectContaining(fields) : fields;
  }
  throw new Error(`not plain data: ${node.getText()}`);
}

function isPair(value: unknown): value is readonly [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

/** What the comments of an example say, and what its statements came to. */
function outcomesOf(module: unknown): readonly (readonly [said: string, value: unknown])[] {
  if (!isRecord(module) || !Array.isArray(module.outcomes)) throw new Error('an example has outcomes');
  return module.outcomes.map((outcome: unknown) => {
    if (!isPair(outcome)) throw new Error('an outcome is what was said and what came out');
    return [String(outcome[0]), outcome[1]];
  });
}

describe('examples in the documentation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  const fileOf = (number: number): string => join(folder, `example-${number}`);

  beforeAll(async () => {
    for (const [number, example] of examples.entries())
      writeFileSync(`${fileOf(number)}.ts`, moduleOf(example));
    await build({
      entryPoints: examples.map((_, number) => `${fileOf(number)}.ts`),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are found', () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  for (const [number, { name, code }] of examples.entries()) {
    it(name, async () => {
      const module: unknown = await import(pathToFileURL(`${fileOf(number)}.mjs`).href);
      const outcomes = outcomesOf(module);
      // No comment is left unchecked.
      expect(outcomes).toHaveLength(code.match(/\S.*[;,] \/\/ /g)?.length ?? 0);
      for (const [said, value] of outcomes) expect(value).toEqual(expectedOf(said));
    });
  }
});
