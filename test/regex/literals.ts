import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression that stands in the source, and where. */
export interface FoundRegex {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

/** The source and flags of a call of `RegExp`. @throws {Error} where its text is not constant: it could not be timed. */
function constantCall(call: ts.NewExpression | ts.CallExpression, where: string): FoundRegex {
  const [source, flags] = call.arguments ?? [];
  if (source !== undefined && ts.isStringLiteralLike(source)) {
    if (flags === undefined) return { where, source: source.text, flags: '' };
    if (ts.isStringLiteralLike(flags)) return { where, source: source.text, flags: flags.text };
  }
  throw new Error(`${where}: a RegExp whose text is not constant`);
}

/** Every regular expression of one file, as the TypeScript parser sees it. */
export function regexesIn(text: string, name: string): readonly FoundRegex[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: FoundRegex[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (isRegExpCall(node)) {
      found.push(constantCall(node, where));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every regular expression of a folder of TypeScript. */
export function regexesUnder(folder: string): readonly FoundRegex[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return names.sort().flatMap((name) => regexesIn(readFileSync(join(folder, name), 'utf8'), name));
}
