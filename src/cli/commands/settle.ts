import type { EditionId, InForce } from '../../decide/editions.js';
import { successionOf } from '../../decide/in-force.js';
import { RefusedInput } from '../../input/issue.js';
import { CHENZHOU_WORDS } from '../../office/policy-words.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import { confidentialLine } from '../../report/reported.js';
import type { TimeDisclosure } from '../../time/history/disclosed.js';
import { isSealed } from '../../time/history/disclosed.js';
import type { AnyLedger } from '../../time/ledger/ledger.js';
import type { Payment } from '../../time/settle/payments.js';
import { type AnySettlement, settle, settleUnder } from '../../time/settle/settle.js';
import { settleCsv, settleTable } from '../../time/settle/settle-text.js';
import { readArguments, usage } from '../arguments.js';
import { messagesOf } from '../context.js';
import { writeTo } from '../destination.js';
import { editionOption } from '../edition.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { leftOutNote } from '../progress.js';
import { readAccount } from '../time/account.js';
import { RENDERING_OPTIONS, readShape, type Shape } from '../time/rendering.js';

function settled(
  paid: AnyLedger | readonly Payment[],
  due: AnyLedger | readonly Payment[],
  {
    edition,
    disclose,
  }: { readonly edition: EditionId | InForce | undefined; readonly disclose: TimeDisclosure },
): AnySettlement {
  try {
    return edition === undefined
      ? settleUnder<ChenzhouIds>(CHENZHOU_WORDS, paid, due, { disclose })
      : settle(paid, due, { edition, disclose });
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesOf(error.issues)) : error;
  }
}

function textOf(settlement: AnySettlement, { format, rendering }: Shape<'text' | 'csv' | 'json'>): string {
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
  const { values, positionals } = readArguments(args, { ...RENDERING_OPTIONS, edition: { type: 'string' } });
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0)
    throw usage('settle takes PAID and DUE');
  const [paidFile, dueFile] = [fileNamed(first), fileNamed(second)];
  if (paidFile === undefined && dueFile === undefined) {
    throw usage('only one of the two files can be standard input');
  }
  const shape = readShape(values, ['text', 'csv', 'json'], io);
  const edition = editionOption(values.edition);
  const words = edition === undefined ? CHENZHOU_WORDS : successionOf(edition).engine;
  const reading = { disclose: shape.disclose, words };
  const paid = await readAccount(paidFile, reading, io, 'PAID');
  const due = await readAccount(dueFile, reading, io, 'DUE');
  const text = textOf(settled(paid, due, { edition, disclose: shape.disclose }), shape);
  await writeTo(values.out, io, (output) => output.write(text), shape.style);
  if (shape.disclose === 'office' && shape.format !== 'text') io.stderr.write(leftOutNote(0));
  return EXIT.done;
}
