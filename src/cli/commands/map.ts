import { RefusedInput } from '../../input/issue.js';
import type { Bilingual } from '../../logic/bilingual.js';
import { cellRows } from '../../register/draft/cell-rows.js';
import { draftMapping, type MappingDraft } from '../../register/draft/draft-mapping.js';
import { readArguments, usage } from '../arguments.js';
import { messagesInBoth } from '../context.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { languageOf } from '../language.js';
import { Output } from '../output.js';
import { readRegisterOptions } from '../register-options.js';
import { withInput } from '../source/opened.js';
import { tableIn } from '../source/table.js';

const OPTIONS = {
  'header-row': { type: 'string' },
  encoding: { type: 'string' },
  sheet: { type: 'string' },
  from: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** What a person does next, to standard error: the draft itself goes into a file. */
function noteOf({ headerRow, open, settled, nameless }: MappingDraft): Bilingual {
  const letters = nameless.join(', ');
  return {
    zh:
      `表头：第${headerRow}行；${open}列待确认，${settled}列不需确认\n` +
      (nameless.length === 0 ? '' : `没有表头的列：${letters}：请在台账里写上表头，或删去这些列\n`),
    en:
      `header row: ${headerRow}; ${open} columns to be decided, ${settled} need no decision\n` +
      (nameless.length === 0
        ? ''
        : `columns without a header: ${letters}: name them in the register, or delete them\n`),
  };
}

/** `kunjing map`: the draft of a mapping for a register. */
export async function mapCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [argument, ...more] = positionals;
  if (more.length > 0) throw usage('map takes one REGISTER');
  const lang = languageOf(values.lang, io);
  const draft = await withInput(fileNamed(argument), values.from, io, async (input) => {
    const call = await readRegisterOptions(values, input.kind, io);
    if (call === undefined)
      throw usage('map takes a register in CSV or .xlsx; NDJSON has the names of facts');
    const { headerRow, encoding, sheet } = call;
    const { chunks } = await tableIn(input, sheet, 'repeat', io.signal);
    return draftOf(cellRows(chunks, encoding, headerRow), { headerRow, lang });
  });
  const output = new Output(io.stdout, io.signal);
  await output.write(draft.text);
  await output.flush();
  io.stderr.write(noteOf(draft)[lang]);
  return EXIT.done;
}

async function draftOf(...call: Parameters<typeof draftMapping>): Promise<MappingDraft> {
  try {
    return await draftMapping(...call);
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesInBoth(error.issues)) : error;
  }
}
