// A typedoc plugin: a module is called by the path from which it is imported, `kunjing/ledger` and not `time`.
import { readFileSync } from 'node:fs';
import { Converter, ReflectionKind } from 'typedoc';

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The import path of every source of an entry, `*` where the entry is a pattern. */
const PATHS = Object.entries(exports).flatMap(([path, to]) => {
  const types = to.import?.types;
  if (types === undefined) return [];
  return [[types.replace(/^\.\/dist\/|\.d\.ts$/g, ''), path.replace(/^\./, 'kunjing')]];
});

/** @param module as typedoc names it: the place of its source below `src`, without `/index`. */
function importPathOf(module) {
  const source = module.replace(/\/index$/, '');
  for (const [from, path] of PATHS) {
    const place = from.replace(/\/index$/, '');
    if (place === source) return path;
    const [before, after] = place.split('*');
    if (after === undefined || !`${source}/`.startsWith(before)) continue;
    // The module of all of them is one more: `kunjing/predicates/index`.
    return path.replace('*', source.slice(before.length) || 'index');
  }
  throw new Error(`${module} is imported from nowhere: package.json exports no such entry`);
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  const rename = ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module))
      module.name = importPathOf(module.name);
  };
  // After the plugin that goes by the names of the sources.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, rename, -100);
}
