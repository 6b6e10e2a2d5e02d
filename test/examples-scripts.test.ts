import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, Sandbox } from './sandbox.js';

const folder = join(ROOT, 'examples');
const scripts = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

// The outputs were worked out from the files and the text; a change here is a change of what users are told.
describe('each example prints', () => {
  for (const script of scripts) {
    it(script, async () => {
      expect(await sandbox.run(read(script))).toBe(read(`output/${script.replace(/ts$/, 'txt')}`));
    });
  }

  it('and has an output', () => {
    const outputs = readdirSync(join(folder, 'output')).map((file) => file.replace(/txt$/, 'ts'));
    expect(outputs.sort()).toEqual(scripts.sort());
  });
});
