import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const BIOME = join(import.meta.dirname, '../../node_modules/.bin/biome');

/** A text as the formatter of the project writes it. */
export function formatted(text: string, name = 'generated.ts'): string {
  return execFileSync(BIOME, ['format', `--stdin-file-path=${name}`], { input: text, encoding: 'utf8' });
}

/** A documentation comment of several lines; empty ones part paragraphs. */
export function docComment(lines: readonly string[]): string {
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/** Lines of `@see` for sentences. */
export function seeLines(sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : ['', ...sentences.map((sentence) => `@see ${sentence}`)];
}

/** Words of a union as TypeScript. */
export function union(values: readonly (string | number)[]): string {
  return values.map((value) => (typeof value === 'number' ? String(value) : `'${value}'`)).join(' | ');
}

/** The name of a member, quoted where it is no identifier. */
export function member(name: string): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : `'${name}'`;
}
