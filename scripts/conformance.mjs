/**
 * Draws the conformance pack anew, from a fixed seed, and writes it to `test/conformance`. Run it after a change of the
 * rules, and look at what changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['test/compiled-form/generate.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { drawPack } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const { files, report } = drawPack();
mkdirSync('test/conformance/editions', { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(`test/conformance/${name}`, text);
console.log(report);
