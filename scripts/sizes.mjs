// What a user's page carries for one import, in bytes: bundled by esbuild, minified, from the installed package.
import { build } from 'esbuild';

/**
 * One name, the entry it comes from, and the most that it may weigh. The goals are 10,000 for a predicate, 110,000 for
 * `assess` and 130,000 for `assessColumns`: what stands between are the labels of rules, readings and facts, which are
 * members of the values that decide; what every issue says in Chinese; decimal.js, 32,000 of whatever multiplies by a
 * share; and in `assess` the later editions, 33,000, which a context may name.
 */
export const CEILINGS = [
  ['EDITION', 'kunjing', 1_000],
  ['flatColumnName', 'kunjing', 1_000],
  ['isOrphan', 'kunjing/predicates/is-orphan', 51_500],
  ['isEntitledToOrphanLiving', 'kunjing/predicates/is-entitled-to-orphan-living', 66_500],
  ['minimumLivingDifference', 'kunjing/calculators/minimum-living-difference', 15_000],
  ['medicalAid', 'kunjing/calculators/medical-aid', 46_500],
  ['parseCase', 'kunjing', 31_500],
  ['facts', 'kunjing/facts', 25_000],
  ['assess', 'kunjing', 222_000],
  ['assessColumns', 'kunjing/batch', 216_000],
  ['readRegister', 'kunjing/batch', 123_500],
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
