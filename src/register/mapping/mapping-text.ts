import { type AnyNode, parse } from '@humanwhocodes/momoa';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { mappingIssue } from './mapping-issue.js';

function notJson(line: number): Issue {
  const says = {
    zh: `第${line}行起不是 JSON：看看这一行或上一行是否缺少或多出引号、逗号、冒号或括号`,
    en: `is no JSON from line ${line} on: look there, and at the end of the line before, for a quote, comma, colon or bracket that is missing or too many`,
  };
  return mappingIssue('not-json', '', says);
}

/** The line of a mistake, from 1: the parser names it, but for an end that comes too early. */
function lineOf(error: unknown, text: string): number {
  const isEarlyEnd = error instanceof Error && error.message.startsWith('Unexpected end');
  const isPlaced = error instanceof Error && 'line' in error && typeof error.line === 'number';
  return isPlaced && !isEarlyEnd ? Number(error.line) : text.trimEnd().split('\n').length;
}

/** Names that one object has twice, each with its line: of these a parser would keep the last and say nothing. */
function doubledNames(node: AnyNode, path: string, issues: Issue[]): void {
  if (node.type === 'Document') doubledNames(node.body, path, issues);
  if (node.type === 'Array') {
    for (const [place, { value }] of node.elements.entries())
      doubledNames(value, `${path}[${place}]`, issues);
  }
  if (node.type !== 'Object') return;
  const seen = new Map<string, number>();
  for (const { name, value, loc } of node.members) {
    const text = name.type === 'String' ? name.value : name.name;
    const { line } = loc.start;
    const first = seen.get(text);
    // The words of a register may be anything; only what stands above them is named.
    if (first !== undefined) issues.push(doubled(path, first, line));
    else seen.set(text, line);
    doubledNames(value, path === '' ? text : `${path}.${text}`, issues);
  }
}

function doubled(path: string, first: number, second: number): Issue {
  const says = {
    zh: `第${first}行和第${second}行是同一名称：去掉一个`,
    en: `has one name twice, on lines ${first} and ${second}: leave one of them out`,
  };
  return mappingIssue('duplicate-key', path, says);
}

/**
 * Parses the text of a mapping.
 *
 * @throws {RefusedInput} with the line where it is no JSON, or where a name stands twice in one object.
 */
export function parseMapping(text: string): unknown {
  const issues: Issue[] = [];
  try {
    doubledNames(parse(text, { mode: 'json' }), '', issues);
  } catch (error) {
    throw new RefusedInput([notJson(lineOf(error, text))]);
  }
  if (issues.length > 0) throw new RefusedInput(issues);
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedInput([notJson(lineOfBrokenWord(text))]);
  }
}

/** The line on which a word begins that holds a line break or a tab, which the parser above lets pass. */
function lineOfBrokenWord(text: string): number {
  const { tokens = [] } = parse(text, { mode: 'json', tokens: true });
  const broken = tokens.find(
    ({ type, loc }) => type === 'String' && /\p{Cc}/u.test(text.slice(loc.start.offset, loc.end.offset)),
  );
  return broken?.loc.start.line ?? 1;
}
