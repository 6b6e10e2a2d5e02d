import type { Plugin } from 'esbuild';

export const bundledPackages: Plugin;
