import { RefusedInput } from '../../input/issue.js';
import { type Settlement, settle } from '../../time/settle/settle.js';
import { settleCsv, settleTable } from '../../time/settle/settle-text.js';
import { readArguments, usage } from '../arguments.js';
import { messagesOf } from '../context.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { readAccount } from '../time/account.js';
import { officeDifferences } from '../time/office.js';
import { RENDERING_OPTIONS, readShape, type Shape } from '../time/rendering.js';

function settled(...[paid, due]: Parameters<typeof settle>): Settlement {
  try {
    return settle(paid, due);
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesOf(error.issues)) : error;
  }
}

function textOf(settlement: Settlement, { format, rendering }: Shape<'text' | 'csv' | 'json'>): string {
  switch (format) {
    case 'text':
      return settleTable(settlement, rendering);
    case 'csv':
      return settleCsv(settlement, rendering);
    case 'json': {
      const shown = rendering.disclose === 'full' ? settlement : officeDifferences(settlement);
      return `${JSON.stringify(shown, null, 2)}\n`;
    }
  }
}

/** `kunjing settle`: what was paid against what is due. */
export async function settleCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, RENDERING_OPTIONS);
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0)
    throw usage('settle takes PAID and DUE');
  const [paidFile, dueFile] = [fileNamed(first), fileNamed(second)];
  if (paidFile === undefined && dueFile === undefined) {
    throw usage('only one of the two files can be standard input');
  }
  const shape = readShape(values, ['text', 'csv', 'json']);
  const paid = await readAccount(paidFile, io, 'PAID');
  const text = textOf(settled(paid, await readAccount(dueFile, io, 'DUE')), shape);
  await writeTo(values.out, io, (output) => output.write(text));
  return EXIT.done;
}
