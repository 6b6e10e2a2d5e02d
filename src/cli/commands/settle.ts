import { RefusedInput } from '../../input/issue.js';
import { confidentialLine } from '../../report/reported.js';
import { isSealed } from '../../time/history/disclosed.js';
import { type Settlement, settle } from '../../time/settle/settle.js';
import { settleCsv, settleTable } from '../../time/settle/settle-text.js';
import { readArguments, usage } from '../arguments.js';
import { messagesOf } from '../context.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { leftOutNote } from '../progress.js';
import { readAccount } from '../time/account.js';
import { RENDERING_OPTIONS, readShape, type Shape } from '../time/rendering.js';

function settled(...call: Parameters<typeof settle>): Settlement {
  try {
    return settle(...call);
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
      const shown = isSealed(settlement) ? confidentialLine(null) : settlement;
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
  const shape = readShape(values, ['text', 'csv', 'json'], io);
  const paid = await readAccount(paidFile, shape.disclose, io, 'PAID');
  const due = await readAccount(dueFile, shape.disclose, io, 'DUE');
  const text = textOf(settled(paid, due, { disclose: shape.disclose }), shape);
  await writeTo(values.out, io, (output) => output.write(text));
  if (shape.disclose === 'office' && shape.format !== 'text') io.stderr.write(leftOutNote(0));
  return EXIT.done;
}
