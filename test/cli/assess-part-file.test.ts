import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { openPartFile } from '../../src/cli/assess/part-file.js';

vi.mock('node:fs/promises', { spy: true });

const folder = mkdtempSync(join(tmpdir(), 'kunjing-part-'));
afterEach(() => void vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

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
});
