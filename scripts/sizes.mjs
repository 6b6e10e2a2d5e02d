// What a user's page carries for one import, in bytes: bundled by esbuild, minified, from the installed package.
import { build } from 'esbuild';

/**
 * One name, the entry it comes from, and the most that it may weigh. The goals are 10,000 for a predicate, 15,000 for a
 * calculator, 110,000 for `assess` and 130,000 for `assessColumns`. What stands between are the labels and questions of
 * rules and facts, which are members of the values that decide; what every issue says in Chinese; in `assess` and
 * `assessColumns` the one compiler of diagrams and amounts; in `assess` and `assessColumns` the later editions, 33,000, which a
 * context may name; in `parseCase` their facts, 8,000. Of `readRegister` 52,000 are csv-parse.
 */
export const CEILINGS = [
  ['EDITION', 'kunjing', 1_000],
  ['flatColumnName', 'kunjing', 1_000],
  ['isOrphan', 'kunjing/predicates/is-orphan', 33_500],
  ['isEntitledToOrphanLiving', 'kunjing/predicates/is-entitled-to-orphan-living', 56_500],
  ['minimumLivingDifference', 'kunjing/calculators/minimum-living-difference', 15_000],
  ['medicalAid', 'kunjing/calculators/medical-aid', 15_000],
  ['parseCase', 'kunjing', 40_000],
  ['facts', 'kunjing/facts', 22_500],
  ['assess', 'kunjing', 191_000],
  ['assessColumns', 'kunjing/batch', 214_500],
  ['readRegister', 'kunjing/batch', 128_500],
];

/** @param folder where the package is installed. */
export async function bytesOf(name, entry, folder) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from '${entry}';`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0].contents.length;
}
