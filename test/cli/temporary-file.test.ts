import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryName } from '../../src/cli/temporary-file.js';
import { run } from './run.js';

vi.mock('node:fs/promises', { spy: true });

const folder = mkdtempSync(join(tmpdir(), 'kunjing-left-'));
afterEach(() => void vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

/** No process has so high a number. */
const NO_PROCESS = '7fffffff';

/** What a run leaves that is killed while it writes, with another number of its process. */
function leftBeside(out: string, pid: string): string {
  const name = basename(temporaryName(out));
  const start = `.${basename(out)}.`.length + 8;
  return `${name.slice(0, start)}${pid}${name.slice(start + 8)}`;
}

/** Runs the command into a folder in which some files stand. @returns what it said, and what stands there then. */
async function beside(
  names: (out: string) => readonly string[],
  more: readonly string[] = [],
): Promise<{ readonly stderr: string; readonly left: readonly string[] }> {
  const own = mkdtempSync(join(folder, 'own-'));
  const out = join(own, 'out.ndjson');
  writeFileSync(join(own, 'in.ndjson'), '{}\n');
  for (const name of names(out)) writeFileSync(join(own, name), 'a row');
  const args = ['assess', join(own, 'in.ndjson'), '--on', '2017-06-01', '--out', out, ...more];
  const { code, stderr } = await run(args);
  expect(code).toBe(0);
  return { stderr, left: readdirSync(own).filter((name) => !['in.ndjson', 'out.ndjson'].includes(name)) };
}

describe('what a run that was killed left beside its output', () => {
  it.each([[[]], [['--resume']]])('is removed where its process has ended, and told %j', async (more) => {
    const { stderr, left } = await beside((out) => [leftBeside(out, NO_PROCESS)], more);
    expect(stderr).toMatch(
      /^removed what an earlier run left beside the output: \.out\.ndjson\.[0-9a-f]{24}\.tmp\n/,
    );
    expect(left).toEqual([]);
  });

  it('is removed where its process had the number that this one has, as in a container', async () => {
    const { left } = await beside((out) => [basename(temporaryName(out))]);
    expect(left).toEqual([]);
  });

  it('stays where its process runs, and is told', async () => {
    const running = process.ppid.toString(16).padStart(8, '0');
    let name = '';
    const { stderr, left } = await beside((out) => {
      name = leftBeside(out, running);
      return [name];
    });
    expect(left).toEqual([name]);
    expect(stderr).toContain(`another run may be writing the same output; if none is, remove ${name}\n`);
  });

  it('stays where its process belongs to somebody else, who cannot be asked', async () => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    });
    const { left } = await beside((out) => [leftBeside(out, '00000001')]);
    expect(left).toHaveLength(1);
  });

  it('stays where another machine or container wrote it', async () => {
    const { stderr, left } = await beside((out) => [
      leftBeside(out, NO_PROCESS).replace(/\.[0-9a-f]{8}([0-9a-f]{16}\.tmp)$/, '.00000000$1'),
    ]);
    expect(left).toHaveLength(1);
    expect(stderr).toContain('another run may be writing');
  });

  it('stays where it cannot be removed', async () => {
    vi.mocked(rm).mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'EPERM' }));
    const { stderr, left } = await beside((out) => [leftBeside(out, NO_PROCESS)]);
    expect(left).toHaveLength(1);
    expect(stderr).toContain('remove .out.ndjson.');
  });

  it('is nothing else that stands there: other names, other outputs, folders, links', async () => {
    const own = mkdtempSync(join(folder, 'other-'));
    const out = join(own, 'out.ndjson');
    const left = leftBeside(out, NO_PROCESS);
    const others = [
      leftBeside(join(own, 'other.ndjson'), NO_PROCESS),
      leftBeside(join(own, 'out.ndjson.x'), NO_PROCESS),
      left.slice(1),
      `${left}x`,
      left.replace('.tmp', 'g.tmp'),
      '.out.ndjson.0123456789ab.tmp',
      '.out.ndjson.tmp',
    ];
    for (const name of others) writeFileSync(join(own, name), '');
    mkdirSync(join(own, leftBeside(out, '7ffffffe')));
    symlinkSync(join(own, others[0] ?? ''), join(own, leftBeside(out, '7ffffffd')));
    const before = readdirSync(own).sort();
    const { stderr } = await run(['assess', '--on', '2017-06-01', '--out', out], { stdin: '{}\n' });
    expect(readdirSync(own).sort()).toEqual([...before, 'out.ndjson'].sort());
    expect(stderr).not.toMatch(/removed|another run/);
  });

  it('is found beside the file that a link points to', async () => {
    const [own, real] = [mkdtempSync(join(folder, 'link-')), mkdtempSync(join(folder, 'real-'))];
    writeFileSync(join(real, 'r.ndjson'), '');
    symlinkSync(join(real, 'r.ndjson'), join(own, 'l.ndjson'));
    writeFileSync(join(real, leftBeside(join(real, 'r.ndjson'), NO_PROCESS)), '');
    await run(['assess', '--on', '2017-06-01', '--out', join(own, 'l.ndjson')], { stdin: '{}\n' });
    expect(readdirSync(real)).toEqual(['r.ndjson']);
    expect(await readFile(join(real, 'r.ndjson'), 'utf8')).toContain('"id"');
  });
});
