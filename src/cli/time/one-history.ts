import { officeIssue } from '../../office/office-issue.js';
import type { TimeDisclosure } from '../../time/disclosed.js';
import { type History, parseHistory } from '../../time/history.js';
import { officeHistory } from '../../time/office-history.js';
import type { Rendering } from '../../time/words.js';
import { messagesOf } from '../context.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { readJson } from '../input.js';
import type { Io } from '../io.js';
import { tellWaiting } from '../terminal.js';
import { dataOf, type Made, type Writing } from './writing.js';

/** What is made of one history, in a format. */
export function oneText<Kind extends Made>(
  format: 'text' | 'csv' | 'json',
  writing: Writing<Kind>,
  made: Kind,
  rendering: Required<Rendering>,
): string {
  switch (format) {
    case 'text':
      return writing.text(made, rendering);
    case 'csv':
      return writing.csvHeader() + writing.csvRecords(made, rendering).join('');
    case 'json':
      return `${JSON.stringify(dataOf(made), null, 2)}\n`;
  }
}

/** Reads one history and writes what is made of it. @throws {Failure} 65 with everything wrong with the history. */
export async function writeOne(
  file: string | undefined,
  out: string | undefined,
  disclose: TimeDisclosure,
  textOf: (history: History) => string,
  io: Io,
): Promise<ExitCode> {
  tellWaiting(file, io);
  const input = await readJson(file, io, 'the history', disclose === 'full');
  const parsed = parseHistory(disclose === 'full' ? input : officeHistory(input));
  if (!parsed.ok)
    throw new Failure(
      EXIT.data,
      messagesOf(disclose === 'full' ? parsed.issues : parsed.issues.map(officeIssue)),
    );
  const text = textOf(parsed.value);
  await writeTo(out, io, (output) => output.write(text));
  return EXIT.done;
}
