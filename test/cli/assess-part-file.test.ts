import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { openPartFile } from '../../src/cli/assess/part-file.js';
import { run } from './run.js';

vi.mock('node:fs/promises', { spy: true });

const folder = mkdtempSync(join(tmpdir(), 'kunjing-part-'));
afterEach(() => void vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

/** When a function was called first, in the order of all calls. @throws where it never was. */
function orderOf({ mock }: { readonly mock: { readonly invocationCallOrder: readonly number[] } }): number {
  const [first] = mock.invocationCallOrder;
  if (first === undefined) throw new Error('it was never called');
  return first;
}

describe('a file that was begun', () => {
  it('cannot be continued where a folder stands in its place', async () => {
    const target = join(folder, 'a.ndjson');
    mkdirSync(`${target}.part`);
    await expect(openPartFile(target, false)).rejects.toMatchObject({ exitCode: 73 });
    expect(existsSync(target)).toBe(false);
  });

  it('is read as far as it goes, though it is cut by somebody else meanwhile', async () => {
    const target = join(folder, 'b.ndjson');
    writeFileSync(`${target}.part`, '{"id":"a"}\n{"id":"b"}\n{"i');
    const handle = await open(`${target}.part`, 'r+');
    const now = await handle.stat();
    vi.spyOn(handle, 'stat').mockResolvedValue(Object.assign(now, { size: now.size + 100 }));
    vi.mocked(open).mockResolvedValueOnce(handle);
    const part = await openPartFile(target, false);
    expect(part.records).toMatchObject({ count: 2, end: 22 });
    const second = createHash('sha256').update('{"id":"b"}\n').digest('hex');
    expect(await part.digestFrom(11)).toBe(second);
    await part.commit();
    expect(readFileSync(target, 'utf8')).toBe('{"id":"a"}\n{"id":"b"}\n');
  });

  it('is on the disk before it is put in its place, and before it is noted how far it is', async () => {
    const target = join(folder, 'c.ndjson');
    writeFileSync(`${target}.part`, '');
    const handle = await open(`${target}.part`, 'r+');
    const [sync, datasync] = [vi.spyOn(handle, 'sync'), vi.spyOn(handle, 'datasync')];
    vi.mocked(open).mockResolvedValueOnce(handle);
    const part = await openPartFile(target, false);
    await part.beginNote('begun');
    vi.mocked(writeFile).mockClear();
    vi.mocked(rename).mockClear();
    await part.extendNote('begun 1');
    expect(orderOf(datasync)).toBeLessThan(orderOf(vi.mocked(writeFile)));
    await part.commit();
    expect(orderOf(sync)).toBeLessThan(orderOf(vi.mocked(rename)));
  });
});

describe('a file that is written beside its place', () => {
  it('is on the disk before it is put in its place', async () => {
    const target = join(folder, 'd.ndjson');
    const handle = await open(join(folder, 'd.tmp'), 'wx');
    const sync = vi.spyOn(handle, 'sync');
    vi.mocked(open).mockResolvedValueOnce(handle);
    vi.mocked(rename).mockClear().mockResolvedValueOnce(undefined);
    const { code } = await run(['assess', '--on', '2017-06-01', '--out', target], { stdin: '{}' });
    expect(code).toBe(0);
    expect(orderOf(sync)).toBeLessThan(orderOf(vi.mocked(rename)));
  });
});
