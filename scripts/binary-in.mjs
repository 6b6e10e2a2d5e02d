import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The largest file of that name under a folder: the binary and not the script that looks for it. */
export function binaryIn(folder, name) {
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return files.sort((one, other) => statSync(other).size - statSync(one).size)[0] ?? 'missing';
}
