import { EDITION_FACTS } from '../case/edition-dictionaries.js';

type Entry = readonly [english: RegExp, chinese: string];

const LABELS: ReadonlyMap<string, string> = new Map(EDITION_FACTS.map(({ path, label }) => [path, label.zh]));

/** What a value must be, in the words that the refusals use. */
const EXPECTED: readonly Entry[] = [
  [/^true or false$/, 'true 或 false'],
  [
    /^one of ((?:.|\n)+); other words only through the mapping of columns$/,
    '下列之一：$1；其他用语须在对照表中说明',
  ],
  [/^one of ((?:.|\n)+)$/, '下列之一：$1'],
  [/^a calendar day that exists, such as (\S+)$/, '确实存在的日期，如 $1'],
  [
    /^是, 否, true, false, or blank where it is not known; .*$/,
    '是、否、true、false，不知道则空着；其他用语须在对照表中说明',
  ],
  [/^year first, .*$/, '先写年，如 2010-02-03：现在的写法分不清日、月、年'],
  [/^a calendar day that exists, YYYY-MM-DD$/, '确实存在的日期，写作 YYYY-MM-DD'],
  [
    /^a calendar day that exists, YYYY-MM-DD, from (\S+) to (\S+)$/,
    '确实存在的日期，写作 YYYY-MM-DD，在 $1 至 $2 之间',
  ],
  [/^a six-digit division code or none$/, '六位行政区划代码或 none（无户籍）'],
  [/^a six-digit division code$/, '六位行政区划代码'],
  [/^an amount in yuan as text.*$/, '以文本写的金额（元），如 "420.50"：不为负，至多两位小数，不用科学记数'],
  [/^a ratio from 0 to 1.*$/, '以文本写的 0 至 1 的比例，至多四位小数'],
  [/^text$/, '文本'],
  [/^text: a calendar day, YYYY-MM-DD$/, '文本：日期，写作 YYYY-MM-DD'],
  [/^given$/, '写明'],
  [/^given: the day of the decision, YYYY-MM-DD$/, '写明：判定日期，YYYY-MM-DD'],
  [/^an object of facts$/, '由事实组成的对象'],
  [/^an object$/, '对象'],
  [/^a list of entries$/, '标准的列表'],
  [/^a month, YYYY-MM$/, '月份，写作 YYYY-MM'],
  [/^absent where (\S+) is (.+)$/, '不填：$1 为 $2 时没有此项'],
  [/^no earlier than from$/, '不早于起始日'],
  [/^at least (\S+) yuan a month for (.+)$/, '每月至少 $1 元（$2）'],
  [/^(?:the id or the )?name of a category, benefit or measure$/, '类别、待遇或措施的名称'],
  [/^the id or the name of a category, benefit or measure$/, '类别、待遇或措施的代号或名称'],
  [/^the number of a row, from 1$/, '行号，从 1 起'],
  [/^a number of threads, from 1 to 99$/, '线程数，1 至 99'],
  [
    /^county, age or category, several separated by commas, or reading or fact alone$/,
    'county、age 或 category，几项之间用逗号，或单独的 reading 或 fact',
  ],
  [/^id=option, several of them separated by commas$/, 'id=option，几项之间用逗号'],
  [/^fact=value, several of them separated by commas$/, '事实=取值，几项之间用逗号'],
];

/** Refusals word for word: a catalogue, as gettext has it, so that whoever writes a refusal writes it once. */
const LINES: readonly Entry[] = [
  [/^try: kunjing help$/, '用法见：kunjing help --lang zh'],
  [/^no such command$/, '没有这个命令'],
  [/^unknown option (\S+)$/, '没有 $1 这个选项'],
  [/^(--\S+) takes no value$/, '$1 后面不带值'],
  [/^(--\S+) needs a value$/, '$1 后面要带值'],
  [/^--(\S+) FILE is required: (.+)$/, '须写 --$1 FILE：$2'],
  [
    /^--edition goes with --by county, age and category$/,
    '--edition 只能与 --by county、age、category 同用，不能按 reading 或 fact',
  ],
  [
    /^--disclose public has --by county and age, and no category: categories overlap$/,
    '--disclose public 只能按 --by county 或 age 分组，不能按 category：各类别相互重叠',
  ],
  [/^--dialect is required: one of (.+)$/, '须写 --dialect，下列之一：$1'],
  [/^--guard and --self-test are two queries$/, '--guard 和 --self-test 是两条查询，不能同时写'],
  [
    /^--on DATE is required: .+; or --on-column NAME, its column$/,
    '须写 --on DATE：判定日期，YYYY-MM-DD；或 --on-column NAME：日期所在的列',
  ],
  [/^--on and --on-column are two ways to say the day$/, '--on 和 --on-column 只写一个'],
  [/^--monthly needs --form exact$/, '--monthly 只用于 --form exact'],
  [
    /^--edition in-force needs --on: a query is of one edition$/,
    '--edition in-force 须与 --on 同用：一条查询只按一版',
  ],
  [/^--excluded-by needs --form exact$/, '--excluded-by 只用于 --form exact'],
  [
    /^--standards-table and --standards are two places for the same figures$/,
    '--standards-table 和 --standards 只写一个：标准或在表中，或在文件中',
  ],
  [/^--on DATE is required.*$/, '须写 --on DATE：判定日期，YYYY-MM-DD'],
  [/^--on MONTH is required.*$/, '须写 --on MONTH：月份，YYYY-MM'],
  [/^--from and --to are required.*$/, '须写 --from 和 --to：起止时间'],
  [/^--format (\S+) draws pair and cliff$/, '--format $1 只画 pair 和 cliff'],
  [/^--as is for --format letter$/, '--as 只用于 --format letter'],
  [/^--page is for --format html or markdown$/, '--page 只用于 --format html 或 markdown'],
  [/^--excel is for --format csv$/, '--excel 只用于 --format csv'],
  [/^--headers is for --format csv$/, '--headers 只用于 --format csv'],
  [/^--excel and --headers cannot be resumed$/, '--excel 和 --headers 不能接着写'],
  [/^--echo-key needs --key HEADER.*$/, '--echo-key 须同时写 --key HEADER，或在对照表中写明 key'],
  [/^--echo-key needs rows to show.*$/, '--echo-key 须有行可列，而 --disclose public 没有'],
  [/^--encoding is for CSV, and the input is .xlsx$/, '--encoding 用于 CSV，而输入是 .xlsx'],
  [/^--format svg draws one child, not a register$/, '--format svg 画一名儿童，不画名册'],
  [/^--(?:paid-)?sheet is for .xlsx, and (?:PAID|the input) is CSV$/, '--sheet 用于 .xlsx，而输入是 CSV'],
  [
    /^--sheet names no sheet of the workbook, by name or number:$/,
    '工作簿里没有 --sheet 所说的表。可写表名或序号：',
  ],
  [/^(--\S+) is for CSV and .xlsx, and the input is NDJSON$/, '$1 用于 CSV 和 .xlsx，而输入是 NDJSON'],
  [/^--resume is for rows in ndjson or csv$/, '--resume 用于 ndjson 或 csv 的行'],
  [/^--resume needs --out FILE$/, '--resume 须同时写 --out FILE'],
  [/^--resume needs a FILE to read.*$/, '--resume 须有 FILE：标准输入不会再来一遍'],
  [/^--row and --id name a child each.*$/, '--row 和 --id 各指一名儿童，只写其一'],
  [/^--select is for rows in ndjson, csv or json$/, '--select 用于 ndjson、csv 或 json 的行'],
  [/^--select names no column$/, '--select 没有写任何一列'],
  [/^2.1-2 is explained with --disclose full only$/, '2.1-2一项只在 --disclose full 时说明'],
  [/^a letter has all benefits and no proofs$/, '告知书写全部待遇，不写推理：不与 --verdict、--full 同用'],
  [/^a register has many children.*$/, '名册里有多名儿童：用 --row N 或 --id X 指明哪一名'],
  [
    /^the child is gone on this day: kunjing assess says since when and why$/,
    '这一天该儿童已离开：何时、因何离开，见 kunjing assess',
  ],
  [/^there is no such row with a child$/, '没有这一行，或这一行不是儿童'],
  [/^the case is confidential: --disclose full explains it$/, '此为保密个案：--disclose full 才予说明'],
  [/^no child has this id$/, '没有这个编号的儿童'],
  [
    /^several rows have this id: (.+); take one of them by --row$/,
    '有几行同用这个编号：第 $1 行；用 --row 指明其一',
  ],
  [/^explain takes one CASE.json.*$/, 'explain 只取一个 CASE.json，或一个 REGISTER 加 --row 或 --id'],
  [/^map takes a register in CSV or .xlsx.*$/, 'map 取 CSV 或 .xlsx 名册；NDJSON 本身就用事实的名称'],
  [/^reconcile takes REGISTER and PAID(?:.csv)?$/, 'reconcile 取两个文件：REGISTER 和 PAID'],
  [/^settle takes PAID and DUE$/, 'settle 取两个文件：PAID 和 DUE'],
  [/^verify takes RESULT.json and CASE.json$/, 'verify 取两个文件：RESULT.json 和 CASE.json'],
  [/^(\S+) takes one (\S+)$/, '$1 只取一个 $2'],
  [/^(\S+) takes no file$/, '$1 不取文件'],
  [/^only one of the two files can be standard input$/, '两个文件中只能有一个是标准输入'],
  [/^standard input can be read only once$/, '标准输入只能读一遍'],
  [/^cannot open (.+) \((\w+)\)$/, '打不开 $1（$2）'],
  [/^cannot read (.+) \((\w+)\)$/, '读不了 $1（$2）'],
  [/^cannot create (.+) \((\w+)\)$/, '不能建立 $1（$2）'],
  [/^cannot write (.+) \((\w+)\)$/, '写不了 $1（$2）'],
  [/^(.+) is a directory$/, '$1 是目录'],
  [/^(.+) is not a file$/, '$1 不是文件'],
  [/^(.+) is not valid JSON$/, '$1 不是正确的 JSON'],
  [/^(.+) is not UTF-8$/, '$1 不是 UTF-8 编码'],
  [/^(.+) is larger than (\d+) bytes$/, '$1 大于 $2 字节'],
  [/^(.+) nests deeper than (\d+)$/, '$1 嵌套超过 $2 层'],
  [/^assumptions must be absent: .*$/, 'sql 不取 --assume：查询只按表中所有判定'],
  [/^(\S+) must not be assumed: .*$/, '$1 不能假定：须逐个儿童登记'],
  [/^(\S+) must name the day too, .*$/, '$1 须写到日，如 2010-02-03：只有年或月不是日期'],
  [
    /^(\S+) holds a resident identity number, .* name the column with --key (\S+)$/,
    '$1 里是公民身份号码，不得在名单中显示：用 --key $2 指明这一列',
  ],
  [/^a case must be an object of facts$/, '个案须为由事实组成的对象'],
  [/^(\S+) must not lie after the day of the decision$/, '$1 不得晚于判定日期'],
  [/^(\S+) must not have more than (\d+) (?:members|entries)$/, '$1 不得超过 $2 项'],
  [/^(\S+) is not a fact of the dictionary$/, '$1 不是事实词典中的一项'],
  [/^(\S+) is not a reading$/, '$1 不是一处读法'],
  [
    /^none of the first (\d+) rows is a header row.*$/,
    '前 $1 行中没有表头：各列须用事实词典的名称，或用 --columns 对照',
  ],
  [/^(\S+) must not cover a day that an earlier entry.*$/, '$1 不得与同一标准、同一地区在前的一条重叠'],
  [
    /^column ([A-Z]+) is not a column of the dictionary: .*$/,
    '$1 列不是事实词典中的列：改用词典的名称，或用 --columns 对照',
  ],
  [
    /^([^ ]+) \(column ([A-Z]+)\) is not a column of the dictionary: .*$/,
    '$1（$2 列）不是事实词典中的列：改用词典的名称，或用 --columns 对照',
  ],
  [
    /^(.+) is not a column of the dictionary: .*$/,
    '$1 不是事实词典中的列：改用词典的名称，或用 --columns 对照',
  ],
  [/^on must not lie before (\S+): .*$/, '月份不得早于 $1：此前所发不由本文件评判'],
];

/** Files as the command calls them. */
const FILES: readonly (readonly [english: string, chinese: string])[] = [
  ['the case', '个案'],
  ['the result', '结果'],
  ['the file of standards', '标准文件'],
  ['the mapping of columns', '对照表'],
  ['the output', '输出'],
  ['standard input', '标准输入'],
];

function entryOf(entries: readonly Entry[], text: string): string | undefined {
  const entry = entries.find(([english]) => english.test(text));
  return entry === undefined ? undefined : text.replace(...entry);
}

const named = (name: string): string => {
  const label = LABELS.get(name);
  return label === undefined ? name : `${label}（${name}）`;
};

/** A blank stands between Chinese and what is written in Latin letters. */
const seam = (one: string, other: string): string =>
  /[!-~]$/.test(one) || /^[!-~]/.test(other) ? `${one} ${other}` : one + other;

/** One clause; `undefined` where the catalogue does not have it. */
function clause(text: string): string | undefined {
  const known = entryOf(LINES, text);
  if (known !== undefined) {
    const file = FILES.find(([english]) => known.includes(english));
    if (file !== undefined) return known.replace(...file);
    return known.split(' ').reduce((before, word) => seam(before, named(word)));
  }
  const [, name, expected] = /^(\S+) must be ((?:.|\n)+)$/.exec(text) ?? [];
  if (name === undefined || expected === undefined) return undefined;
  const words = entryOf(EXPECTED, expected);
  return words === undefined ? undefined : seam(seam(named(name), '须为'), words);
}

/** One line of a refusal in Chinese: its code stays, and so does a name that is suggested. */
export function refusalLineZh(line: string): string | undefined {
  const [, code = '', rest = line] = /^([a-z]+(?:-[a-z]+)+: )(.*)$/s.exec(line) ?? [];
  const [, text = rest, near] = /^(.*); did you mean (.+)\?$/.exec(rest) ?? [];
  const words = clause(text);
  if (words === undefined) return undefined;
  return `${code}${words}${near === undefined ? '' : `；是不是 ${near}？`}`;
}
