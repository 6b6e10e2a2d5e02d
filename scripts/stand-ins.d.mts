import type { Plugin } from 'esbuild';

export function standIns(
  entries: readonly (readonly [
    filter: RegExp,
    contents: string | ((path: string) => string | Promise<string>),
  ])[],
): { readonly plugin: Plugin; readonly unasked: () => readonly string[] };
