// A plugin for esbuild: which packages a build took code from, told by its own list of inputs and not by anybody's memory.
// Each build leaves its list in `LISTS`; scripts/third-party.mjs writes the notices from all of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Under the folder that npm runs scripts in: tsup compiles its configuration, and with it this module, elsewhere. */
export const LISTS = join(process.cwd(), 'node_modules', '.cache', 'kunjing-bundled');

const IN_PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/;

/** The packages that the outputs hold code of, in the order of their names. */
export function packagesIn({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return [...new Set(inputs.flatMap((path) => IN_PACKAGE.exec(path)?.[1] ?? []))].sort();
}

/** Every build has a list of its own: by its first output, in its format. */
export const bundledPackages = {
  name: 'bundled-packages',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      if (metafile === undefined) return;
      mkdirSync(LISTS, { recursive: true });
      const [first = ''] = Object.values(metafile.outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
      const list = join(LISTS, `${basename(first)}-${build.initialOptions.format}.json`);
      writeFileSync(list, JSON.stringify(packagesIn(metafile)));
    });
  },
};
