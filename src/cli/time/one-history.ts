import type { EditionId, InForce } from '../../decide/editions.js';
import { OFFICE } from '../../office/office-case.js';
import { asNumbered, withTextIdOfHistory } from '../../rows/numbered-id.js';
import type { TimeDisclosure } from '../../time/history/disclosed.js';
import { type EditionHistory, parseHistory } from '../../time/history/history.js';
import { officeHistory } from '../../time/history/office-history.js';
import type { Rendering } from '../../time/words.js';
import { messagesOf } from '../context.js';
import type { CsvStyle } from '../csv/csv-style.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { jsonIn } from '../input.js';
import type { Io } from '../io.js';
import type { OpenedInput } from '../source/opened.js';
import { dataOf, type Made, type Writing } from './writing.js';

/** What is made of one history, in a format. */
export function oneText<Kind extends Made>(
  format: 'text' | 'csv' | 'json',
  writing: Writing<Kind>,
  made: Kind,
  rendering: Required<Rendering>,
  isNumbered: boolean,
): string {
  switch (format) {
    case 'text':
      return writing.text(made, rendering);
    case 'csv':
      return writing.csvHeader() + writing.csvRecords(made, rendering).join('');
    case 'json':
      return `${JSON.stringify(asNumbered(dataOf(made), isNumbered), null, 2)}\n`;
  }
}

/** Where one history goes, and the edition whose facts it may hold. */
interface OneHistory {
  readonly out?: string | undefined;
  readonly edition?: EditionId | InForce | undefined;
  readonly style?: CsvStyle | undefined;
}

/** Reads one history and writes what is made of it. @throws {Failure} 65 with everything wrong with the history. */
export async function writeOne(
  input: OpenedInput<unknown>,
  { out, edition, style }: OneHistory,
  disclose: TimeDisclosure,
  textOf: (history: EditionHistory, isNumbered: boolean) => string,
  io: Io,
): Promise<ExitCode> {
  const read = await jsonIn(input.bytes(io.signal), 'the history', disclose === 'full');
  const { input: given, isNumbered } = withTextIdOfHistory(read);
  const parsed = parseHistory(disclose === 'full' ? given : officeHistory(given), { edition });
  if (!parsed.ok)
    throw new Failure(
      EXIT.data,
      messagesOf(
        disclose === 'full' ? parsed.issues : parsed.issues.map((issue) => OFFICE.issueShown(issue)),
      ),
    );
  const text = textOf(parsed.value, isNumbered);
  await writeTo(out, io, (output) => output.write(text), style);
  return EXIT.done;
}
