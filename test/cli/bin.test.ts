import { afterEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../package.json';

describe('the command itself', () => {
  const { argv, exitCode } = process;
  afterEach(() => {
    process.argv = argv;
    process.exitCode = exitCode;
    vi.restoreAllMocks();
  });

  it('runs with the streams of the process and leaves the end to it', async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((...args: readonly unknown[]) => {
      written.push(String(args[0]));
      for (const arg of args) if (typeof arg === 'function') Reflect.apply(arg, undefined, []);
      return true;
    });
    process.argv = [...argv.slice(0, 2), '--version'];
    const before = process.listenerCount('SIGINT');
    await import('../../src/cli/bin.js');
    expect(written).toEqual([`${version}\n`]);
    expect(process.exitCode).toBe(0);
    expect(process.listenerCount('SIGINT')).toBe(before + 1);
    // What an interruption does is shown where a test can send one: here it must only be harmless.
    process.listeners('SIGINT').at(-1)?.('SIGINT');
  });
});
