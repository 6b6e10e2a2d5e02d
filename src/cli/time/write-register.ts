import { isRecord } from '../../input/record.js';
import { JsonRows } from '../../rows/json-rows.js';
import type { Row } from '../../rows/row.js';
import { type History, parseHistory } from '../../time/history/history.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { allRefused, Progress } from '../progress.js';
import type { OpenedInput } from '../source/opened.js';
import { Turns } from '../turns.js';
import type { RefusedLine, RegisterFormat } from './register-format.js';

/** What a register is read from and written to. */
export interface RegisterCall<Kind> {
  readonly input: OpenedInput<unknown>;
  readonly out: string | undefined;
  /** Whether a refused line makes the exit code 65. */
  readonly isStrict: boolean;
  readonly make: (history: History) => Kind;
  readonly format: RegisterFormat<Kind>;
}

/** The child's key, where there is one to be read. */
function idOf(input: unknown): string | null {
  const first = isRecord(input) ? input.case : undefined;
  const id = isRecord(first) ? first.id : undefined;
  return typeof id === 'string' ? id : null;
}

function historyIn(row: Row): History | RefusedLine {
  if (row.kind === 'refused') return { id: null, issues: [row.issue] };
  const parsed = parseHistory(row.input);
  return parsed.ok ? parsed.value : { id: idOf(row.input), issues: parsed.issues };
}

/** Writes a register of histories, one a line in and each in its place out; a refused one is told there too. */
export async function writeRegister<Kind>(call: RegisterCall<Kind>, io: Io): Promise<ExitCode> {
  const { input, out, make, format } = call;
  const rows = new JsonRows();
  const turns = new Turns(io.signal);
  const progress = new Progress(io, out !== undefined);
  let line = 0;
  let refused = 0;
  const textOf = (row: Row): string => {
    line += 1;
    progress.row();
    const history = historyIn(row);
    if (!('issues' in history)) return format.made(make(history), line);
    refused += 1;
    return format.refused(history, line);
  };
  await writeTo(out, io, async (output) => {
    await output.write(format.begin);
    for await (const bytes of input.bytes(io.signal)) {
      for (const row of rows.push(bytes)) {
        await output.write(textOf(row));
        await turns.row();
      }
      // Whoever sends line by line gets them back so.
      await output.flush();
    }
    for (const row of rows.end()) await output.write(textOf(row));
  });
  progress.end();
  io.stderr.write(
    `${line} histories: ${line - refused} read, ${refused} refused\n${allRefused(line, refused)}`,
  );
  return call.isStrict && refused > 0 ? EXIT.data : EXIT.done;
}
