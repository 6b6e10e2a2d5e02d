import { checkWord } from '../input/options.js';
import type { Bilingual } from '../logic/bilingual.js';
import { mermaidOf } from '../logic/mermaid.js';
import type { Ids } from '../policy/policy.js';
import type { Source, SourceKnown } from '../policy/sentences/sentence.js';
import { escapeMarkdown } from '../text/escape.js';
import type { FactEntry } from './facts.js';
import type { RuleEntry } from './rule-entries.js';
import { type Rulebook, rulebook, type SentenceEntry, type TopUpEntry } from './rulebook.js';

const both = ({ zh, en }: Bilingual): string => escapeMarkdown(`${zh} / ${en}`);
const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(' ');

const KNOWN: Readonly<Record<SourceKnown, Bilingual>> = {
  'in-full': { zh: '全文已读', en: 'read in full' },
  'in-part': { zh: '部分已读', en: 'read in part' },
  reported: { zh: '仅见转述', en: 'reported only' },
};

function sourceLines({ document, article, known, seen }: Source): readonly string[] {
  return [
    `  - 出处 / source: ${escapeMarkdown(document)} ${both(article)}; ${both(KNOWN[known])}: ${both(seen)}`,
  ];
}

function sentenceLines({ id, text, encodedBy, why, source }: SentenceEntry): readonly string[] {
  return [
    `- **${id}** ${escapeMarkdown(text)}`,
    ...(source === undefined ? [] : sourceLines(source)),
    ...(encodedBy.length === 0 ? [] : [`  - 规则 / rules: ${code(encodedBy)}`]),
    ...(why === null ? [] : [`  - 未计算 / not computed: ${both(why)}`]),
  ];
}

function ruleLines<I extends Ids>(rule: RuleEntry<I>): readonly string[] {
  const { id, label, sentences, text, facts, readings, strength, unit, amount, who } = rule;
  return [
    `### ${escapeMarkdown(label.zh)} (${id})`,
    '',
    `- ${escapeMarkdown(label.en)}`,
    `- 条文 / sentences: ${sentences.join(', ')}`,
    `- 条件：${escapeMarkdown(text.zh)}`,
    `- condition: ${escapeMarkdown(text.en)}`,
    ...(strength === undefined ? [] : [`- 性质 / strength: ${strength}`]),
    ...(amount === undefined || amount === null ? [] : [`- 金额 / amount (${unit}): ${both(amount)}`]),
    ...(who === undefined ? [] : [`- 责任主体 / who: ${both(who)}`]),
    ...(readings.length === 0 ? [] : [`- 读法 / readings: ${code(readings)}`]),
    `- 事实 / facts: ${code(facts)}`,
    '',
  ];
}

const KINDS: readonly (readonly [RuleEntry['kind'], string])[] = [
  ['category', '类别 / categories'],
  ['benefit', '待遇 / benefits'],
  ['measure', '措施 / measures'],
  ['condition', '条件 / conditions'],
];

function readingLines(reading: Rulebook['readings'][number]): readonly string[] {
  const options: readonly (readonly [string, Bilingual])[] = Object.entries(reading.options);
  return [
    `- \`${reading.id}\` ${both(reading.question)} (${reading.sentences.join(', ')})`,
    ...options.map(
      ([option, words]) =>
        `  - \`${option}\`${option === reading.default ? ' (默认 / default)' : ''}: ${both(words)}`,
    ),
    `  - 依据 / ground: ${both(reading.ground)}`,
  ];
}

function factRow<I extends Ids>({
  path,
  flat,
  values,
  label,
  question,
  sentence,
  document,
  issuer,
}: FactEntry<I>): string {
  const list = values.map(({ value }) => `\`${value}\``).join(' ');
  const cells = [
    `\`${path}\``,
    `\`${flat}\``,
    list,
    both(label),
    both(question),
    sentence ?? '',
    both(document),
    both(issuer),
  ];
  return `| ${cells.join(' | ')} |`;
}

function topUpLines<I extends Ids>(topUps: readonly TopUpEntry<I>[]): readonly string[] {
  return [
    '## 补差 / top-ups',
    '',
    ...topUps.map(
      ({ benefit, tops, sentence, ground, received, reading }) =>
        `- \`${benefit}\` + \`${tops}\` [${sentence}]: ${both(ground)} (\`${reading}\`; \`${received}\`)`,
    ),
    '',
  ];
}

/** A rule book for reading. */
export function rulebookMarkdown<I extends Ids>(book: Rulebook<I>): string {
  const { policy, sentences, rules, readings, exclusions, topUps = [], standards, facts } = book;
  const lines = [
    `# ${policy.id} ${policy.title} (${policy.edition})`,
    '',
    '## 条文 / sentences',
    '',
    ...sentences.flatMap(sentenceLines),
    '',
    ...KINDS.flatMap(([kind, title]) => [
      `## ${title}`,
      '',
      ...rules.filter((rule) => rule.kind === kind).flatMap(ruleLines),
    ]),
    '## 排除 / exclusions',
    '',
    ...exclusions.map(({ holder, excludes, sentence, ground, only, unlessPaid = [] }) => {
      const under = only === null ? '' : ` (\`${only.reading}\`: \`${only.option}\`)`;
      const unless = unlessPaid.length === 0 ? '' : ` (未发放时 / unless paid: ${code(unlessPaid)})`;
      return `- \`${holder}\` > \`${excludes}\`${under}${unless} [${sentence}]: ${both(ground)}`;
    }),
    '',
    ...(topUps.length === 0 ? [] : topUpLines(topUps)),
    '## 读法 / readings',
    '',
    ...readings.flatMap(readingLines),
    '',
    '## 标准 / standards',
    '',
    ...standards.map(({ id, unit, floor }) => {
      const least = floor === null ? '' : `, 下限 / floor ${floor.amount} [${floor.sentence}]`;
      return `- \`${id}\` (${unit})${least}`;
    }),
    '',
    '## 事实 / facts',
    '',
    '| path | flat | values | label | question | sentence | document | issuer |',
    '|---|---|---|---|---|---|---|---|',
    ...facts.map((fact) => factRow(fact)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Arrows run from a rule to the rules it stands on; dotted arrows from a holder to what it excludes. */
export function rulebookChart<I extends Ids>({ rules, exclusions, topUps = [], facts }: Rulebook<I>): string {
  const nodes = rules.map(({ id, kind, label }) => ({
    id: `${kind}:${id}`,
    text: `${label.zh} ${id}`,
    group: kind,
  }));
  const uses = rules.flatMap(({ id, kind, uses }) =>
    uses.map((used) => ({ from: `${kind}:${id}`, to: used, text: null })),
  );
  const holding = facts
    .filter(({ path }) => exclusions.some(({ holder }) => holder === path))
    .map(({ path, label }) => ({ id: `benefit:${path}`, text: `${label.zh} ${path}`, group: 'fact' }));
  const excluding = exclusions.map(({ holder, excludes, sentence }) => ({
    from: `benefit:${holder}`,
    to: `benefit:${excludes}`,
    text: sentence,
  }));
  const topping = topUps.map(({ benefit, tops, sentence }) => ({
    from: `benefit:${benefit}`,
    to: `benefit:${tops}`,
    text: `+ ${sentence}`,
  }));
  return mermaidOf([...nodes, ...holding], [...uses, ...excluding, ...topping]);
}

/**
 * The rule book as a document: `markdown` for reading, `mermaid` as a flow chart of which rule stands on which and
 * which benefit excludes which, `json` as data.
 *
 * @throws {RefusedInput} for another word.
 * @see 2.0-1
 * @example
 * rulebookAs('mermaid').startsWith('flowchart LR'); // true
 */
export function rulebookAs(format: 'markdown' | 'mermaid' | 'json'): string {
  return bookAs(rulebook, format);
}

/** A rule book as a document. */
export function bookAs<I extends Ids>(book: Rulebook<I>, format: 'markdown' | 'mermaid' | 'json'): string {
  checkWord('format', format, ['markdown', 'mermaid', 'json']);
  switch (format) {
    case 'markdown':
      return rulebookMarkdown(book);
    case 'mermaid':
      return rulebookChart(book);
    case 'json':
      return `${JSON.stringify(book, null, 2)}\n`;
  }
}
