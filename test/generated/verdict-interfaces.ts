import type { Bilingual } from '../../src/logic/bilingual.js';
import type { Reading } from '../../src/logic/reading.js';
import { sentencesOf } from '../../src/logic/rule.js';
import { LEDGER_READINGS, READINGS } from '../../src/policy/readings.js';
import { STANDARD_KINDS } from '../../src/policy/standards.js';
import { VERDICTS, type Verdict } from '../../src/policy/verdicts.js';
import { STRENGTH } from '../../src/words/verdicts.js';
import { docComment, formatted, member, seeLines, union } from './format.js';

const title = ({ zh, en }: Bilingual): string => `${zh}: ${en}.`;

/** What a verdict says of itself. */
function verdictLines({ kind, rule }: Verdict): readonly string[] {
  const lines = [title(rule.label)];
  if (kind === 'benefit') {
    const { zh, en } = STRENGTH[rule.strength];
    lines.push('', `${zh}; ${en}.`);
    if (rule.unit !== null) lines.push('', `单位 unit: \`${rule.unit}\`.`);
  }
  if (kind === 'measure') {
    const inferred = rule.inferred === true ? { zh: '（推定）', en: ' (inferred)' } : { zh: '', en: '' };
    lines.push('', `由${rule.who.zh}办理${inferred.zh}。Who must act: ${rule.who.en}${inferred.en}.`);
  }
  return [...lines, ...seeLines(sentencesOf(rule))];
}

function table(name: string, kind: Verdict['kind'], says: string): string {
  const members = VERDICTS.filter((verdict) => verdict.kind === kind).map(
    (verdict) => `${docComment(verdictLines(verdict))}readonly ${member(verdict.id)}: Value;\n`,
  );
  return `${docComment([says])}export type ${name}<Value> = {\n${members.join('\n')}}\n`;
}

function readingMember(reading: Reading): string {
  const options = Object.entries(reading.options).map(
    ([id, { zh, en }]) => `- \`${id}\`${id === reading.default ? ' (default)' : ''}: ${zh}; ${en}`,
  );
  const lines = [
    `${reading.question.zh} ${reading.question.en}`,
    '',
    ...options,
    ...seeLines(reading.sentences),
  ];
  return `${docComment(lines)}readonly ${member(reading.id)}?: ${union(Object.keys(reading.options))};\n`;
}

const standardWords = (kind: (typeof STANDARD_KINDS)[number]): string =>
  `${kind.label.zh}, ${kind.label.en}; \`${kind.unit}\`${kind.byScheme ? ', rural or urban' : ''}`;

function standardMember(kind: (typeof STANDARD_KINDS)[number]): string {
  const { floor } = kind;
  const lines = [
    title(kind.label),
    '',
    `单位 unit: \`${kind.unit}\`${kind.byScheme ? '，分城乡 by scheme: `rural` must be given' : ''}.`,
    ...(floor === null
      ? []
      : ['', `不低于 at least ${floor.amount} (${floor.sentence}).`, ...seeLines([floor.sentence])]),
  ];
  return `${docComment(lines)}readonly ${member(kind.id)}: Value;\n`;
}

/** The verdicts, the readings and the standards, with a text at each, as TypeScript. */
export function verdictInterfaces(): string {
  const time = LEDGER_READINGS.filter(({ id }) => !READINGS.some((reading) => reading.id === id));
  const standards = `${docComment(['Every standard that the policy leaves to others, with what it is called and measured in.'])}export type Standards<Value> = {\n${STANDARD_KINDS.map(standardMember).join('\n')}}\n`;
  const readings = `${docComment(['Options chosen by a caller; a reading that is not named keeps its default.'])}export type ReadingChoices = {\n${READINGS.map(readingMember).join('\n')}}\n`;
  const ledger = `${docComment(['Options of readings chosen by a caller, those of the policy and those of time together.'])}export type LedgerReadingChoices = ReadingChoices & {\n${time.map(readingMember).join('\n')}}\n`;
  const entry = `${docComment(['A figure that this policy leaves to others, for one division of Chenzhou and a span of days.'])}export interface StandardEntry extends money.StandardEntry<keyof Standards<unknown>> {\n${docComment(['Which figure:', '', ...STANDARD_KINDS.map((kind) => `- \`${kind.id}\`: ${standardWords(kind)}`)])}readonly standard: keyof Standards<unknown>;\n}\n`;
  return formatted(
    [
      '// Made of the tables of the policy by `npm run generate`; change the tables, not this file.\n',
      "import type * as money from '../money/standard.js';\n",
      table(
        'Categories',
        'category',
        'The groups of 2.0-2, with something for each: in a result, whether the child belongs to it.',
      ),
      table('Benefits', 'benefit', 'Every benefit, with something for each: in a result, what became of it.'),
      table(
        'Measures',
        'measure',
        'Every measure, with something for each: in a result, whether there is a duty to act.',
      ),
      readings,
      ledger,
      standards,
      entry,
    ].join('\n'),
  );
}
