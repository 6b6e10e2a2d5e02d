import type { Normalisation } from '../register/outcome.js';
import type { SkippedRow } from '../register/report.js';

/** What was made regular in cells, by kind; the report counts them. */
const KINDS: Readonly<Record<Normalisation | SkippedRow, string>> = {
  'full-width': '全角改半角',
  'date-format': '日期写法',
  'excel-date': 'Excel 日期序号',
  'division-name': '区划名称',
  'month-format': '月份写法',
  'equal-months': '按月均分',
  'letter-case': '字母大小写',
  'yes-no-word': '是否用语',
  'choice-label': '选项名称',
  'grade-word': '等级写法',
  'thousands-separator': '千位分隔符',
  'currency-sign': '货币符号',
  'unknown-word': '不详用语',
  'mapped-word': '对照表用语',
  blank: '空行',
  title: '标题行',
  total: '合计行',
  heading: '分组行',
  header: '表头行',
  footer: '表尾行',
};

const isKind = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind);

/** `1 title, 2 blank`. */
function counted(text: string): string {
  const counts = text.split(', ').map((one) => {
    const [, count = '', kind = ''] = /^(\d+) (\S+)$/.exec(one) ?? [];
    return isKind(kind) ? `${KINDS[kind]}${count}处` : one;
  });
  return counts.join('，');
}

/** `rows 2 and 4; 3 and 5; and 7 more`. */
function rowsIn(text: string): string {
  return text
    .replace(/; and (\d+) more$/, '；另有$1组')
    .replaceAll(' and ', '、')
    .replaceAll('; ', '；');
}

type Line = readonly [english: RegExp, chinese: (...groups: readonly string[]) => string];

/** Every line that commands say about what was read. */
const LINES: readonly Line[] = [
  [
    /^(\d+) rows: (\d+) decided, (\d+) of them waiting for facts, (\d+) with doubts; (\d+) refused$/,
    (rows, decided, waiting, doubtful, refused) =>
      `共${rows}行：已判定${decided}行，其中事实不全${waiting}行、登记存疑${doubtful}行；有误未判${refused}行`,
  ],
  [/^(\d+) of them with money that rests on an assumption$/, (count) => `其中金额依据假定的${count}行`],
  [/^(\d+) gone$/, (count) => `已离开${count}行`],
  [
    /^NOTHING WAS DECIDED: every row was refused, see its error; --strict ends such a run with 65$/,
    () => '一行也没有判定：每一行都有误，原因见各行；加 --strict 则以 65 结束',
  ],
  [/^register: (\d+) rows, (\d+) refused$/, (rows, refused) => `名册：${rows}行，有误${refused}行`],
  [/^payments: (\d+) rows, (\d+) refused$/, (rows, refused) => `发放表：${rows}行，有误${refused}行`],
  [
    /^(\d+) histories: (\d+) read, (\d+) refused$/,
    (all, read, refused) => `经历${all}份：已读${read}份，有误${refused}份`,
  ],
  [/^doubled ids: rows (.*)$/, (rows = '') => `编号重复：第${rowsIn(rows)}行`],
  [/^doubled identity numbers: rows (.*)$/, (rows = '') => `身份证号重复：第${rowsIn(rows)}行`],
  [/^skipped: (.*)$/, (counts = '') => `跳过：${counted(counts)}`],
  [/^normalised: (.*)$/, (counts = '') => `规范写法：${counted(counts)}`],
  [
    /^no fact is filled in in rows: ([\d, ]+?)(?: and (\d+) more)? \(headings, or children of whom nothing is recorded; not counted\)$/,
    (rows = '', more) =>
      `一项事实也没有填的行：${rows.replaceAll(', ', '、')}${more === undefined ? '' : `，另有${more}行`}（分组行，或什么都没有登记的儿童；不计入）`,
  ],
  [/^shorter than the header: (\d+)$/, (rows) => `比表头短的行：${rows}`],
  [/^encoding: (\S+) with a byte-order mark$/, (encoding) => `编码：${encoding}，带字节序标记`],
  [/^encoding: (\S+)$/, (encoding) => `编码：${encoding}`],
  [/^header row: (\d+)$/, (row) => `表头在第${row}行`],
  [/^(.*)\.part, of (\d+) rows, goes on$/, (file, rows) => `${file}.part 已有${rows}行，接着写`],
  [
    /^(.*)\.part, of (\d+) rows, is compared row by row, and then goes on$/,
    (file, rows) => `${file}.part 已有${rows}行，逐行比对后接着写`,
  ],
  [/^reading from the terminal; Ctrl-D ends$/, () => '从终端读入，按 Ctrl-D 结束'],
  [/^sheet: (.*), of (\d+)$/, (name, count) => `工作表：${name}（共${count}张）`],
  [
    /^hidden in the sheet, and read like the rest: (.*)$/,
    (what = '') =>
      `工作表中隐藏的也一样读入：${what
        .replace(/(?<!\d)(\d+) rows?/, '$1行')
        .replace(/(?<!\d)(\d+) columns?/, '$1列')
        .replace(', ', '、')}`,
  ],
];

/** One line of what a command says about what it read, in Chinese; what is not of that kind stays as it is. */
export function summaryLineZh(line: string): string {
  // What stands in both languages already is said in Chinese alone.
  const seam = line.indexOf('。 ');
  if (seam >= 0 && !/\p{Script=Han}/u.test(line.slice(seam))) return line.slice(0, seam + 1);
  // Progress is shown while rows are decided, on a line of its own.
  if (line.endsWith(' rows…')) return line.replace(' rows…', '行…');
  for (const [english, say] of LINES) {
    const found = english.exec(line);
    if (found !== null) return say(...found.slice(1));
  }
  return line;
}

/** A text of such lines in Chinese. */
export function summaryZh(text: string): string {
  return text
    .split('\n')
    .map((line) => summaryLineZh(line))
    .join('\n');
}
