import type { EditionId, InForce } from '../../decide/editions.js';
import { isLines } from '../../rows/kind.js';
import type { EditionHistory } from '../../time/history/history.js';
import type { ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { leftOutNote } from '../progress.js';
import { withOpened } from '../source/opened.js';
import type { Source } from './history-call.js';
import { oneText, writeOne } from './one-history.js';
import { registerFormat } from './register-format.js';
import type { Shape } from './rendering.js';
import { writeRegister } from './write-register.js';
import type { Made, Writing } from './writing.js';

interface Values {
  readonly out?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly edition?: EditionId | InForce | undefined;
}

/** Writes what a command makes of one history, or of each in a register. */
export async function writeHistories<Kind extends Made>(
  { file, isRegister }: Source,
  writing: Writing<Kind>,
  { format, rendering, disclose, style }: Shape<'text' | 'csv' | 'json'>,
  { out, strict: isStrict = false, edition }: Values,
  io: Io,
): Promise<ExitCode> {
  return withOpened(
    file,
    (head, isAll) => isRegister || isLines(head, isAll),
    io,
    async (input) => {
      if (!input.kind) {
        const textOf = (history: EditionHistory, isNumbered: boolean): string =>
          oneText(format, writing, writing.make(history), rendering, isNumbered);
        const code = await writeOne(input, { out, edition, style }, disclose, textOf, io);
        // A table says it itself.
        if (disclose === 'office' && format !== 'text') io.stderr.write(leftOutNote(0));
        return code;
      }
      const register = registerFormat(format, writing, rendering, disclose);
      return writeRegister(
        { input, out, style, edition, isStrict, disclose, make: writing.make, format: register },
        io,
      );
    },
  );
}
