// Before a build: what the last one made, and its lists of bundled packages.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { LISTS } from './bundled-packages.mjs';

for (const folder of [join(import.meta.dirname, '..', 'dist'), LISTS]) {
  rmSync(folder, { recursive: true, force: true });
}
