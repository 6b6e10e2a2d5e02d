import { explain } from '../../explain/explain.js';
import { didYouMean } from '../../input/nearest.js';
import type { VerdictId } from '../../policy/rulebook.js';
import { VERDICTS } from '../../policy/verdicts.js';
import { LANGUAGES } from '../../words/language.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { CONTEXT_OPTIONS, readContext } from '../context.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { Output } from '../output.js';
import { readCase } from './one-case.js';

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  lang: { type: 'string' },
  format: { type: 'string' },
  verdict: { type: 'string' },
} as const;

const IDS: readonly VerdictId[] = VERDICTS.map(({ id }) => id);

function verdictOf(given: string): VerdictId {
  const verdict = IDS.find((id) => id === given);
  if (verdict !== undefined) return verdict;
  throw usage(`--verdict must be the id of a category, benefit or measure${didYouMean(given, IDS)}`);
}

/** `kunjing explain`: why, why not, and what would change it. */
export async function explainCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [argument, ...more] = positionals;
  if (more.length > 0) throw usage('explain takes one CASE.json');
  const lang = choiceOf('lang', values.lang, LANGUAGES);
  const format = choiceOf('format', values.format, ['text', 'markdown', 'json', 'html']);
  const verdict = values.verdict === undefined ? undefined : verdictOf(values.verdict);
  const context = await readContext(values, io);
  const child = await readCase(argument, context.on, io);
  const text = explain(child, context, {
    ...(lang === undefined ? {} : { lang }),
    ...(format === undefined ? {} : { format }),
    ...(verdict === undefined ? {} : { verdict }),
  });
  const output = new Output(io.stdout, io.signal);
  await output.write(`${text.trimEnd()}\n`);
  await output.flush();
  return EXIT.done;
}
