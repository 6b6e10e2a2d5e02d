// A plugin for esbuild: every constant of a module becomes a call that a bundler may drop where nobody uses it.
//
// `sideEffects: false` speaks of files, and a built file holds many modules: a rule that names `father.status` could have
// run a getter, so a bundler keeps the rule and with it the dictionary. No module of src does anything but define
// (docs/architecture.md, invariants), so each constant is told to be pure: a user of one string gets one string.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const PLAIN = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
]);

/** Whether any bundler sees that making the value does nothing else. */
function isPlain(node) {
  if (PLAIN.has(node.kind)) return true;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return isPlain(node.expression);
  }
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (member) =>
        ts.isShorthandPropertyAssignment(member) ||
        ts.isMethodDeclaration(member) ||
        (ts.isPropertyAssignment(member) &&
          !ts.isComputedPropertyName(member.name) &&
          isPlain(member.initializer)),
    );
  }
  return false;
}

/** The text of a module with its constants made droppable; line numbers stay as they are. */
export function withPureInitialisers(text, file = 'module.ts') {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const initialisers = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ initializer }) => (initializer === undefined || isPlain(initializer) ? [] : [initializer]));
  let written = '';
  let from = 0;
  for (const initialiser of initialisers) {
    const start = initialiser.getStart(source);
    written += `${text.slice(from, start)}/* @__PURE__ */ (() => (${text.slice(start, initialiser.end)}))()`;
    from = initialiser.end;
  }
  return written + text.slice(from);
}

/** The modules of src, and of the packages that are bundled with them. */
const MODULES = /[\\/](src[\\/].*\.ts|node_modules[\\/](csv-parse|@noble|@date-fns)[\\/].*\.js)$/;

/** Applies it to them. */
export const pureInitialisers = {
  name: 'pure-initialisers',
  setup(build) {
    build.onLoad({ filter: MODULES }, async ({ path }) => ({
      contents: withPureInitialisers(await readFile(path, 'utf8'), path),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};
