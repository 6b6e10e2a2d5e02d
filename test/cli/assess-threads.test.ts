import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../src/cli/assess/memory.js';
import { rowsReportOf } from '../../src/cli/assess/options.js';
import type { StartWorker } from '../../src/cli/io.js';
import { inItsThread } from '../../src/cli/thread.js';
import { CHENZHOU_WORDS } from '../../src/office/policy-words.js';
import { run } from './run.js';

const job = {
  context: { on: '2017-06-01' },
  shape: { disclose: 'full', format: 'ndjson', select: ['orphan'], hasKey: false },
  confidential: [],
};

describe('the program in its thread', () => {
  it('is the command line in the first one, and answers with rows in another', async () => {
    let ran = 0;
    const command = async (): Promise<void> => {
      ran += 1;
    };
    await inItsThread(null, null, command);
    expect(ran).toBe(1);
    const { port1, port2 } = new MessageChannel();
    await inItsThread(port2, job, command);
    expect(ran).toBe(1);
    const answer = new Promise((done) => port1.once('message', done));
    port1.postMessage(new TextEncoder().encode('{"id":"a"}\n'));
    expect(await answer).toMatchObject({
      counts: { rows: 1, decided: 1, waiting: 1, doubtful: 0, refused: 0 },
    });
    port1.close();
  });

  it('an error in another thread, asked or not, is a fault of the program', async () => {
    for (const isAsked of [true, false]) {
      const broken: StartWorker = () => {
        let tell = (): void => undefined;
        return {
          on: (event, listener) => {
            if (event !== 'error') return;
            tell = () => listener(new RangeError('x'));
            if (!isAsked) tell();
          },
          postMessage: () => void setImmediate(() => tell()),
          terminate: async () => undefined,
        };
      };
      const args = ['assess', '--on', '2017-06-01', '--format', 'ndjson', '--workers', '2'];
      const { code, stderr } = await run(args, { stdin: '{}\n', startWorker: broken });
      expect(code).toBe(70);
      expect(stderr).toContain('a fault of kunjing');
    }
  });

  it('memory is handed over unless it is shared', () => {
    const own = new Uint8Array(2);
    expect(memoryOf(own)).toEqual([own.buffer]);
    expect(memoryOf(new Uint8Array(new SharedArrayBuffer(2)))).toEqual([]);
  });

  it('what goes wrong with a report is only taken for a wrong selection where it is one', () => {
    const select = ['zzzzzzzzzzzz'];
    const shape = { disclose: 'full', format: 'ndjson', select, hasKey: false } as const;
    expect(() => rowsReportOf(CHENZHOU_WORDS, shape)).toThrow('--select: name 1 is not a column');
    const hostile = {
      ...shape,
      get select(): readonly string[] {
        throw new TypeError('no');
      },
    };
    expect(() => rowsReportOf(CHENZHOU_WORDS, hostile)).toThrow(TypeError);
  });
});
