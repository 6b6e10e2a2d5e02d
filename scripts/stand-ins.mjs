// A plugin for esbuild: modules in whose place others are bundled, and which of them no module asks for any more.
import { dirname } from 'node:path';

/**
 * @param entries for each module the end of its path, and the text that stands in its place or what makes it.
 * @returns the plugin, and the modules that the last build did not ask for: a stand-in for a module that is gone stands in
 * for nothing, and what it left out is back.
 */
export function standIns(entries) {
  const asked = new Set();
  const plugin = {
    name: 'stand-ins',
    setup(bundle) {
      bundle.onStart(() => asked.clear());
      for (const [filter, contents] of entries) {
        bundle.onLoad({ filter }, async ({ path }) => {
          asked.add(filter);
          const made = typeof contents === 'string' ? contents : await contents(path);
          return { contents: made, loader: 'js', resolveDir: dirname(path) };
        });
      }
    },
  };
  return { plugin, unasked: () => entries.flatMap(([filter]) => (asked.has(filter) ? [] : [filter.source])) };
}
