import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../package.json';
import type { Io } from '../../src/cli/io.js';

describe('the command itself', () => {
  const { argv, exitCode } = process;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  beforeEach(() => vi.resetModules());
  afterEach(() => {
    process.argv = argv;
    process.exitCode = exitCode;
    vi.restoreAllMocks();
    vi.doUnmock('../../src/cli/main.js');
    vi.doUnmock('../../src/cli/standard-output.js');
    vi.useRealTimers();
  });

  /** The listeners of the command, which are there only for the one call. */
  function heard(before: ReadonlyMap<string, number>): readonly (() => void)[] {
    return signals.map((signal) => {
      expect(process.listenerCount(signal)).toBe((before.get(signal) ?? 0) + 1);
      const listener = process.rawListeners(signal).at(-1);
      return () => {
        if (listener !== undefined) Reflect.apply(listener, process, [signal]);
      };
    });
  }
  const counts = (): ReadonlyMap<string, number> =>
    new Map(signals.map((signal) => [signal, process.listenerCount(signal)]));

  it('runs with the streams of the process and leaves the end to it', async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((...args: readonly unknown[]) => {
      written.push(String(args[0]));
      for (const arg of args) if (typeof arg === 'function') Reflect.apply(arg, undefined, []);
      return true;
    });
    process.argv = [...argv.slice(0, 2), '--version'];
    const before = counts();
    await import('../../src/cli/bin.js');
    expect(written).toEqual([`${version}\n`]);
    expect(process.exitCode).toBe(0);
    vi.useFakeTimers();
    // What an interruption does is shown below: here it must only be harmless.
    for (const signal of heard(before)) signal();
  });

  it('ends with 74 where standard output was closed', async () => {
    vi.doMock('../../src/cli/standard-output.js', async (original) => ({
      ...(await original<object>()),
      wasClosed: () => true,
    }));
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    process.argv = [...argv.slice(0, 2), '--version'];
    const before = counts();
    await import('../../src/cli/bin.js');
    expect(process.exitCode).toBe(74);
    vi.useFakeTimers();
    for (const signal of heard(before)) signal();
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: what was begun ends, or else the process within half a second', async (signal, code) => {
    vi.useFakeTimers();
    const exit = vi.fn<typeof process.exit>();
    vi.spyOn(process, 'exit').mockImplementation(exit);
    let end = (_code: number): void => undefined;
    vi.doMock('../../src/cli/main.js', () => ({
      main: (_args: readonly string[], io: Io) =>
        new Promise<number>((done) => {
          end = done;
          io.signal.addEventListener('abort', () =>
            expect(io.signal.reason).toMatchObject({ exitCode: code }),
          );
        }),
    }));
    const before = counts();
    const running = import('../../src/cli/bin.js');
    await vi.waitFor(() => heard(before));
    const listeners = heard(before);
    listeners[signals.indexOf(signal)]?.();
    expect(exit).not.toHaveBeenCalled();
    // "An interruption is heard within half a second": docs/batch.md.
    vi.advanceTimersByTime(500);
    expect(exit.mock.calls).toEqual([[code]]);
    end(code);
    await running;
    expect(process.exitCode).toBe(code);
    expect(exit).toHaveBeenCalledTimes(2);
    for (const listener of listeners) listener();
  });
});
