import {
  type AuditContext,
  audit,
  FINDING_KINDS,
  type Finding,
  type FindingKind,
  findingsHtml,
  findingsJson,
  findingsMarkdown,
  findingsTable,
  moneyOverAge,
  moneyOverIncome,
  type Picture,
  stackingMatrix,
} from '../../audit/findings/index.js';
import { stackedSvg, stackedVegaLite } from '../../audit/pictures/stacked.js';
import { didYouMean } from '../../input/nearest.js';
import type { Language } from '../../words/language.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { CONTEXT_OPTIONS, readContext } from '../context.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { languageOf } from '../language.js';

const { assume: _noChild, ...CONTEXT } = CONTEXT_OPTIONS;

const OPTIONS = {
  ...CONTEXT,
  only: { type: 'string', multiple: true },
  format: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
} as const;

const FORMATS = ['table', 'json', 'markdown', 'html', 'svg', 'vega-lite'] as const;

type Drawing = (context: AuditContext, rendering: { readonly lang: Language }) => Picture | null;

/** What is drawn of which kind of findings. */
const DRAWN: ReadonlyMap<FindingKind, readonly Drawing[]> = new Map([
  ['pair', [stackingMatrix]],
  ['cliff', [moneyOverAge, moneyOverIncome]],
]);

/** The kinds of `--only`. @throws {Failure} 64 for one that there is not. */
function kindsOf(given: readonly string[]): readonly FindingKind[] {
  const named = given.flatMap((list) => list.split(',')).filter((kind) => kind !== '');
  return named.map((name) => {
    const kind = FINDING_KINDS.find((one) => one === name);
    if (kind === undefined) {
      throw usage(`--only must be one of ${FINDING_KINDS.join(', ')}${didYouMean(name, FINDING_KINDS)}`);
    }
    return kind;
  });
}

/** The pictures of some kinds, below each other in one. @throws {Failure} 64 where nothing is drawn of them. */
function drawn(
  context: AuditContext,
  only: readonly FindingKind[],
  lang: Language,
  format: 'svg' | 'vega-lite',
): string {
  const drawings = [...DRAWN].flatMap(([kind, of]) => (only.length === 0 || only.includes(kind) ? of : []));
  if (drawings.length === 0) throw usage(`--format ${format} draws pair and cliff`);
  const pictures = drawings.flatMap((draw) => draw(context, { lang }) ?? []);
  return format === 'svg' ? stackedSvg(pictures, lang) : stackedVegaLite(pictures);
}

function rendered(
  findings: readonly Finding[],
  format: Exclude<(typeof FORMATS)[number], 'svg' | 'vega-lite'>,
  lang: Language,
  context: AuditContext,
): string {
  switch (format) {
    case 'table':
      return findingsTable(findings, { lang });
    case 'json':
      return findingsJson(findings);
    case 'markdown':
      return findingsMarkdown(findings, { lang, context });
    case 'html':
      return findingsHtml(findings, { lang, context });
  }
}

/** `kunjing audit`: the policy questioned for all children. */
export async function auditCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length > 0) throw usage('audit takes no file');
  const format = choiceOf('format', values.format, FORMATS) ?? 'table';
  const lang = languageOf(values.lang, io);
  const only = kindsOf(values.only ?? []);
  const { assumptions: _none, ...context } = await readContext(values, io);
  const text =
    format === 'svg' || format === 'vega-lite'
      ? drawn(context, only, lang, format)
      : rendered(audit(context, only.length === 0 ? {} : { only }), format, lang, context);
  await writeTo(values.out, io, (output) => output.write(text));
  return EXIT.done;
}
