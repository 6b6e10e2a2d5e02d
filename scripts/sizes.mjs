// What a user's page carries for one import, in bytes: bundled by esbuild, minified, from the installed package.
import { build } from 'esbuild';

/**
 * One name, the entry it comes from, and the most that it may weigh. The goals are 10,000 for a predicate, 110,000 for
 * `assess` and 130,000 for `assessColumns`: what stands between are the labels of rules, readings and facts, which are
 * members of the values that decide, and decimal.js, which is 32,000 of whatever multiplies by a share.
 */
export const CEILINGS = [
  ['EDITION', 'kunjing', 1_000],
  ['flatName', 'kunjing', 1_000],
  ['isOrphan', 'kunjing/predicates/is-orphan', 58_000],
  ['isEntitledToOrphanLiving', 'kunjing/predicates/is-entitled-to-orphan-living', 68_000],
  ['minimumLivingDifference', 'kunjing/calculators/minimum-living-difference', 15_000],
  ['medicalAid', 'kunjing/calculators/medical-aid', 47_000],
  ['parseCase', 'kunjing', 32_000],
  ['facts', 'kunjing/facts', 25_000],
  // 33 kB of it are the later editions, which a context may name.
  ['assess', 'kunjing', 320_000],
  ['assessColumns', 'kunjing/batch', 225_000],
  ['readRegister', 'kunjing/batch', 190_000],
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
