import type { EditionId, InForce } from '../../decide/editions.js';
import { isRecord } from '../../input/record.js';
import { JsonRows } from '../../rows/json-rows.js';
import { type WithTextId, withTextIdOfHistory } from '../../rows/numbered-id.js';
import type { Row } from '../../rows/row.js';
import type { TimeDisclosure } from '../../time/history/disclosed.js';
import { type EditionHistory, parseHistory } from '../../time/history/history.js';
import { officeHistory } from '../../time/history/office-history.js';
import { type SeenInput, seenHistories } from '../confidential.js';
import type { CsvStyle } from '../csv/csv-style.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { allRefused, leftOutNote, Progress } from '../progress.js';
import type { OpenedInput } from '../source/opened.js';
import { Turns } from '../turns.js';
import type { RefusedLine, RegisterFormat } from './register-format.js';

/** What a register is read from and written to. */
export interface RegisterCall<Kind> {
  readonly input: OpenedInput<unknown>;
  readonly out: string | undefined;
  readonly style: CsvStyle | undefined;
  /** The edition whose facts the histories may hold. */
  readonly edition: EditionId | InForce | undefined;
  /** Whether a refused line makes the exit code 65. */
  readonly isStrict: boolean;
  readonly disclose: TimeDisclosure;
  readonly make: (history: EditionHistory) => Kind;
  readonly format: RegisterFormat<Kind>;
}

/** The child's key, where there is one to be read. */
function idOf(input: unknown): string | null {
  const first = isRecord(input) ? input.case : undefined;
  const id = isRecord(first) ? first.id : undefined;
  return typeof id === 'string' ? id : null;
}

/** A line whose child has its key as text, and whether it came as a number. */
function keyed(row: Row): { readonly row: Row; readonly isNumbered: boolean } {
  if (row.kind === 'refused') return { row, isNumbered: false };
  const { input, isNumbered }: WithTextId = withTextIdOfHistory(row.input);
  return { row: { kind: 'case', input }, isNumbered };
}

function historyIn(
  row: Row,
  seen: SeenInput<unknown> | undefined,
  edition: EditionId | InForce | undefined,
): EditionHistory | RefusedLine {
  if (row.kind === 'refused') return { id: null, issues: [row.issue] };
  const input = seen === undefined ? row.input : officeHistory(row.input, seen.confidential);
  const parsed = parseHistory(input, { edition });
  return parsed.ok ? parsed.value : { id: idOf(input), issues: parsed.issues };
}

/** Writes a register of histories, one a line in and each in its place out; a refused one is told there too. */
export async function writeRegister<Kind>(call: RegisterCall<Kind>, io: Io): Promise<ExitCode> {
  const { input, out, style, disclose, make, format } = call;
  const rows = new JsonRows();
  const turns = new Turns(io.signal);
  const progress = new Progress(io, out !== undefined);
  let line = 0;
  let refused = 0;
  let confidential = 0;
  const seen = disclose === 'full' ? undefined : await seenHistories(input, io);
  const textOf = (given: Row): string => {
    line += 1;
    progress.row();
    const { row, isNumbered } = keyed(given);
    const history = historyIn(row, seen, call.edition);
    if (!('issues' in history)) {
      if (seen !== undefined && history.case.confidential === true) confidential += 1;
      return format.made(make(history), line, isNumbered);
    }
    refused += 1;
    return format.refused(history, line, isNumbered);
  };
  await writeTo(
    out,
    io,
    async (output) => {
      await output.write(format.begin);
      for await (const bytes of (seen?.input ?? input).bytes(io.signal)) {
        for (const row of rows.push(bytes)) {
          await output.write(textOf(row));
          await turns.row();
        }
        // A caller that sends line by line gets results line by line.
        await output.flush();
      }
      for (const row of rows.end()) await output.write(textOf(row));
    },
    style,
  );
  progress.end();
  const told = line - confidential;
  const note = seen === undefined ? '' : leftOutNote(confidential);
  io.stderr.write(
    `${told} histories: ${told - refused} read, ${refused} refused\n${allRefused(told, refused)}${note}`,
  );
  return call.isStrict && refused > 0 ? EXIT.data : EXIT.done;
}
