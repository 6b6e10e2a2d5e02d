import { successionOf } from '../../decide/in-force.js';
import { explainAny } from '../../explain/explain.js';
import { explanationAny } from '../../explain/explain-as-data.js';
import { letter } from '../../explain/letter/letter.js';
import type { ExplanationDisclosure } from '../../explain/office.js';
import { didYouMean } from '../../input/nearest.js';
import { isRecord } from '../../input/record.js';
import { CHENZHOU_WORDS, type PolicyWords } from '../../office/policy-words.js';
import { asNumbered } from '../../rows/numbered-id.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { assumedIn } from '../context.js';
import { writeTo } from '../destination.js';
import { editionOption } from '../edition.js';
import { EDITION_CONTEXT_OPTIONS, readEditionContext } from '../edition-context.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { languageOf } from '../language.js';
import { REGISTER_OPTIONS } from '../register-options.js';
import { readCase } from './one-case.js';
import { childOf, type FoundChild, type Wanted } from './one-child.js';

const OPTIONS = {
  ...EDITION_CONTEXT_OPTIONS,
  ...REGISTER_OPTIONS,
  from: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  disclose: { type: 'string' },
  out: { type: 'string' },
  as: { type: 'string' },
  verdict: { type: 'string' },
  full: { type: 'boolean' },
  page: { type: 'string' },
  row: { type: 'string' },
  id: { type: 'string' },
} as const;

interface Given {
  readonly as?: string | undefined;
  readonly out?: string | undefined;
  readonly verdict?: string | undefined;
  readonly full?: boolean | undefined;
}

/** Every id, and every name in either language: 孤儿基本生活费 is `orphan-living`. */
function namesOf({ policy: { verdicts } }: PolicyWords): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...verdicts.all.flatMap(({ id, rule: { label } }): readonly [string, string][] => [
      [label.en, id],
      [label.zh, id],
    ]),
    ...verdicts.all.map(({ id }): [string, string] => [id, id]),
  ]);
}

function verdictOf(given: string, words: PolicyWords): string {
  const names = namesOf(words);
  const verdict = names.get(given);
  if (verdict !== undefined) return verdict;
  const hint = didYouMean(given, [...names.keys()]);
  throw usage(`--verdict must be the id or the name of a category, benefit or measure${hint}`);
}

/** The edition of which verdicts are named: of those that follow each other the last, which has them all. */
function wordsNamed(given: string | undefined): PolicyWords {
  const edition = editionOption(given);
  return edition === undefined ? CHENZHOU_WORDS : successionOf(edition).engine;
}

/** What names its own kind is not a case file. */
function looksLikeRegister(file: string | undefined, values: Readonly<Record<string, unknown>>): boolean {
  if (/\.(csv|ndjson|jsonl|xlsx)$/i.test(file ?? '')) return true;
  return ['from', ...Object.keys(REGISTER_OPTIONS)].some((name) => values[name] !== undefined);
}

function wantedOf({ row, id }: { row?: string | undefined; id?: string | undefined }): Wanted | undefined {
  if (row !== undefined && id !== undefined)
    throw usage('--row and --id name a child each: take one of them');
  if (id !== undefined) return { id };
  if (row === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(row)) throw usage('--row must be the number of a row, from 1');
  return { row: Number(row) };
}

const ENDINGS: Readonly<Record<string, 'markdown' | 'html'>> = { md: 'markdown', html: 'html', htm: 'html' };

/** How a letter is laid out: as `--as` or the name of `--out` says. */
function asOf(format: string, { as, out, verdict, full }: Given): 'text' | 'markdown' | 'html' {
  const given = choiceOf('as', as, ['text', 'markdown', 'html']);
  if (format !== 'letter') {
    if (given !== undefined) throw usage('--as is for --format letter');
    return 'text';
  }
  if (verdict !== undefined || full === true) throw usage('a letter has all benefits and no proofs');
  const [, ending = ''] = /\.([a-z]+)$/.exec(out?.toLowerCase() ?? '') ?? [];
  return given ?? ENDINGS[ending] ?? 'text';
}

/** An explanation as JSON, with the id as it came. */
function numbered(text: string): string {
  const explanation: unknown = JSON.parse(text);
  return isRecord(explanation) ? JSON.stringify(asNumbered(explanation, true), null, 2) : text;
}

/** `kunjing explain`: what a child receives and why, for a case file or a row of a register. */
export async function explainCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [argument, ...more] = positionals;
  if (more.length > 0) throw usage('explain takes one CASE.json, or one REGISTER with --row or --id');
  const wanted = wantedOf(values);
  if (wanted === undefined && looksLikeRegister(argument, values)) {
    throw usage('a register has many children: --row N or --id X says which');
  }
  const lang = languageOf(values.lang, io);
  const format = choiceOf('format', values.format, ['text', 'markdown', 'json', 'html', 'letter']) ?? 'text';
  const as = asOf(format, values);
  if (values.page !== undefined && format !== 'html' && format !== 'markdown') {
    throw usage('--page is for --format html or markdown');
  }
  const verdict =
    values.verdict === undefined ? undefined : verdictOf(values.verdict, wordsNamed(values.edition));
  // A register is read in an office, a letter at home; one case file is one child's own record.
  const disclose: ExplanationDisclosure =
    choiceOf('disclose', values.disclose, ['full', 'office']) ??
    (wanted === undefined && format !== 'letter' ? 'full' : 'office');
  if (disclose === 'office' && verdict === 'hiv-living') {
    throw usage('2.1-2 is explained with --disclose full only');
  }
  const given = await readEditionContext(values, io);
  const found: FoundChild =
    wanted === undefined
      ? { ...(await readCase(argument, given, io)), call: undefined }
      : await childOf(wanted, { argument, values, disclose, context: given }, io);
  const { child, call } = found;
  const context = assumedIn(given, call?.mapping, call?.terms.dictionary);
  const text =
    format === 'letter'
      ? letter(explanationAny(child, context, { disclose }), { lang, as, disclose })
      : explainAny(child, context, {
          lang,
          format,
          disclose,
          full: values.full === true,
          ...(verdict === undefined ? {} : { verdict }),
          ...(values.page === undefined ? {} : { page: values.page }),
        });
  const shown = format === 'json' && found.isNumbered ? numbered(text) : text;
  await writeTo(values.out, io, (output) => output.write(`${shown.trimEnd()}\n`));
  return EXIT.done;
}
