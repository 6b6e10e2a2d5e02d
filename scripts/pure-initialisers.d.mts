import type { Plugin } from 'esbuild';

export function withPureInitialisers(text: string, file?: string): string;
export const pureInitialisers: Plugin;
