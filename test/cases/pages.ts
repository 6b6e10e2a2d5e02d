import { isRecord } from '../../src/input/record.js';
import { certain } from '../../src/logic/certain.js';
import { SENTENCES } from '../../src/policy/sentences/index.js';
import { escapeMarkdown } from '../../src/text/escape.js';
import { childOf, type Row, standardsAt, TABLES, writtenTable } from '../fixture-rows.js';
import { expectedWords } from './expected-words.js';
import { factsWords, readingsWords, standardsWords } from './facts-words.js';

/** The day of most rows. */
const DAY = '2017-06-01';

/** Long texts are cut: a row about a name of 5,000 letters needs no 5,000 letters here. */
const MOST = 120;
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** A case or a context that is refused stands as it was given, so that what is wrong with it can be seen. */
const asGiven = (value: unknown): string =>
  `\`${cut(JSON.stringify(value) ?? '没有给出').replaceAll(/[`|]/g, '·')}\``;

function circumstances({ on, like, case: given, standards, standardsOf, readings, refused }: Row): string {
  if (refused !== undefined) {
    const context = [standards, readings].filter((part) => part !== undefined);
    const day = on === DAY ? [] : [asGiven(on)];
    return [asGiven(given), ...day, ...context.map(asGiven)].join('；');
  }
  const parts = [
    ...(on === DAY ? [] : [`日期：${String(on)}`]),
    ...(like === undefined
      ? ['只记录']
      : isRecord(given) && Object.keys(given).length === 0
        ? ['基准儿童']
        : ['基准儿童，但']),
    ...(like !== undefined && isRecord(given) && Object.keys(given).length === 0 ? [] : [factsWords(given)]),
  ];
  const extra = [
    ...(standardsOf === undefined ? [] : [`标准：表“${standardsOf}”`]),
    ...(standards === undefined ? [] : [`标准：${standardsWords(standards)}`]),
    ...(readings === undefined ? [] : [`读法：${readingsWords(readings)}`]),
  ];
  const [first = '', ...rest] = parts;
  const opening = first.startsWith('日期') ? `${first}。${rest.join('：')}` : [first, ...rest].join('：');
  return escapeMarkdown([opening, ...extra].join('。'));
}

function table(rows: readonly Row[]): string[] {
  return [
    '| 号 | 情形 | 应当得出 | 测试名 |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (row, i) =>
        `| ${i + 1} | ${circumstances(row)} | ${escapeMarkdown(expectedWords(row))} | <sub>${escapeMarkdown(cut(row.name))}</sub> |`,
    ),
    '',
  ];
}

const WRITTEN_BY = '<!-- 由 npm run docs:cases 写成，不要手改。 -->';
const all: readonly Row[] = TABLES.flatMap(writtenTable);
const published = (file: string): boolean => file.startsWith('published');
const official = TABLES.filter(published).flatMap(writtenTable);
const refusals = all.filter((row) => row.sentence === undefined && row.refused !== undefined);
const sectionOf = (id: string): string => certain(id.split('-')[0]);
const cited = SENTENCES.filter(({ id }) => all.some((row) => row.sentence === id));
const sections = [...new Set(cited.map(({ id }) => sectionOf(id)))];
const rowsOf = (id: string): readonly Row[] => all.filter((row) => row.sentence === id);

function sectionPage(section: string): string {
  const own = cited.filter(({ id }) => sectionOf(id) === section);
  return [
    WRITTEN_BY,
    '',
    `# ${section} 的用例`,
    '',
    '[说明与目录](../cases.md)',
    '',
    ...own.flatMap(({ id, text }) => [`## ${id}`, '', `> ${escapeMarkdown(text)}`, '', ...table(rowsOf(id))]),
  ].join('\n');
}

const otherPage = (title: string, rows: readonly Row[]): string =>
  [WRITTEN_BY, '', `# ${title}`, '', '[说明与目录](../cases.md)', '', ...table(rows)].join('\n');

/** Who published a case, what was decided there, what follows from this text, and why where the two differ. */
function publishedPage(): string {
  const lines = official.map((row, i) => {
    const { source = '', official: decided = '', differs = '相符' } = row;
    return `| ${i + 1} | ${escapeMarkdown(source)} | ${circumstances(row)} | ${escapeMarkdown(decided)} | ${escapeMarkdown(expectedWords(row))} | ${escapeMarkdown(differs)} |`;
  });
  return [
    WRITTEN_BY,
    '',
    '# 公开案例',
    '',
    '[说明与目录](../cases.md)',
    '',
    '案例由官方公布或经公开报道，不含当事人身份；没有公布的户籍、出生日期，按郴州的县和相近的年龄填写。',
    '“官方结论”是当地当时的处理；“本文结论”是依郴政发〔2017〕3号应当得出的。两者不同的，末栏写明原因。',
    '',
    '| 号 | 来源 | 情形 | 官方结论 | 本文结论 | 异同 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function index(): string {
  const pages = sections.map((section) => {
    const own = cited.filter(({ id }) => sectionOf(id) === section);
    const count = own.reduce((sum, { id }) => sum + rowsOf(id).length, 0);
    return `| [${section}](cases/${section}.md) | ${own.map(({ id }) => id).join('、')} | ${count} |`;
  });
  return [
    WRITTEN_BY,
    '',
    '# 用例',
    '',
    `本库的规则用 ${all.length} 个用例核对。每个用例的应有结论，都是按条文手工推出来的，不是由程序运行得来；“公开案例”一页则是官方公布的结论。`,
    '下面各页把用例按条文排列，每组上面是条文原文，供熟悉政策的人逐条复核：情形写了什么，依这句话应当得出什么。',
    '',
    '怎样读：',
    '',
    `- 没有写日期的，日期是 ${DAY}；没有写读法的，按各读法的默认；没有写标准的，没有给出任何标准，只有条文所定的下限。`,
    '- “只记录”：只有列出的事实，其余一律未知。未知不等于否。',
    '- “基准儿童”：以下面这名儿童为准，只有列出的事实不同；改为死亡、宣告失踪或查找不到的父母，没有其他事实。',
    '- 只列出该用例核对的结论；没有列出的结论不在该用例核对之列。',
    '- 末栏是测试的英文名。',
    '',
    '| 页 | 条文 | 用例数 |',
    '| --- | --- | --- |',
    ...pages,
    `| [公开案例](cases/published.md) | 官方公布的真实案例 | ${official.length} |`,
    `| [拒绝](cases/refusals.md) | 有错的个案、标准、读法和日期 | ${refusals.length} |`,
    '',
    '## 基准儿童',
    '',
    `${escapeMarkdown(factsWords(childOf('quiet-child')))}。`,
    '',
    '## 标准表“monthly”',
    '',
    `${escapeMarkdown(standardsWords(standardsAt('monthly')))}。`,
    '',
  ].join('\n');
}

/** The pages of cases by their path under `docs`. */
export function casePages(): ReadonlyMap<string, string> {
  return new Map([
    ['cases.md', index()],
    ...sections.map((section): [string, string] => [`cases/${section}.md`, sectionPage(section)]),
    ['cases/published.md', publishedPage()],
    ['cases/refusals.md', otherPage('拒绝', refusals)],
  ]);
}
