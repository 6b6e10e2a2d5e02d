const CONTEXT = `  --on DATE                 判定日期，YYYY-MM-DD
  --standards FILE          条文交由各地规定的标准，JSON 列表
  --readings id=option,…    与默认不同的读法（kunjing rules 列出全部）
  --assume 事实=取值,…      没有登记时按此处理：流浪=否（事实和用语见 kunjing facts）；登记了的以登记为准
`;

const AUDITED = `  --on DATE                 判定日期，YYYY-MM-DD
  --standards FILE          条文交由各地规定的标准，JSON 列表
  --readings id=option,…    与默认不同的读法（kunjing rules 列出全部）
`;

const HISTORIES = `  --register                FILE 是名册：NDJSON，每行一份经历（有多行时自行识别）
  --standards FILE          条文交由各地规定的标准，JSON 列表
  --readings id=option,…    与默认不同的读法
  --assume 事实=取值,…      没有登记时按此处理：流浪=否
`;

const EDITION = `  --edition ID              按后来的某一版，而不是2017年的：chenzhou-2018-10、chenzhou-2020、chenzhou-2021-07
                            或 hunan-2023-12；in-force：按当日（当月）施行的一版（见 docs/editions.zh-CN.md）
`;

const LANG = `  --lang zh|en              中文或英文；不写则随系统语言，系统未指明则用中文
`;

const OUT = `  --out FILE                写到哪里；全部写完才替换原文件
`;

const RENDERING = `${LANG}  --disclose LEVEL          office：不含2.1-2，按未感染艾滋病作出（默认，json 除外）
                            full：全部（json 默认）
${OUT}  --excel                   供 Excel 打开的 CSV：带字节序标记，007 这样的编号写作 ="007"，读回仍是 007
  --headers zh|en           CSV 的表头和结果用语：zh 为中文，带字节序标记
`;

const STRICT = `  --strict                  有一行被退回即以 65 结束
`;

const REGISTER = `  --sheet NAME|N            工作簿的哪一张表，不止一张时指明
  --columns MAPPING.json    名册自有的表头和用词各是什么意思
  --header-row N            表头在第几行，找不到时指明
  --excel-dates 1900        日期列中的五位数是 Excel 的日期序号
  --encoding NAME           utf-8、gb18030、gbk、gb2312、utf-16le 或 utf-16be；不写则自行识别
  --key HEADER              公民身份号码所在的列：核对、比较，从不显示
`;

const LIST = `  --from ndjson|csv|xlsx    REGISTER 是什么文件，不按内容识别时指明
${REGISTER}${LANG}${OUT}  --excel                   供 Excel 打开的 CSV：带字节序标记，007 这样的编号写作 ="007"，读回仍是 007
  --headers zh|en           CSV 的表头和结果用语：zh 为中文，带字节序标记
  --strict                  有一行被退回即以 65 结束
`;

/** What `kunjing help COMMAND` prints in Chinese. */
export const COMMAND_HELP_ZH: ReadonlyMap<string, string> = new Map([
  [
    'assess',
    `kunjing assess [FILE] --on DATE [选项]
逐行判定名册：NDJSON（每行一名儿童）、CSV 或 .xlsx，来自 FILE 或标准输入。文件是什么按内容识别，不看文件名。
已离开的儿童（离开日期、离开原因；NDJSON 中为 gone）从那一天起只占一行，写明何时、因何离开。

${CONTEXT}${EDITION}  --from ndjson|csv|xlsx    输入是什么文件，不按内容识别时指明
${REGISTER}  --echo-key                逐行带回公民身份号码
  --format FORMAT           table、ndjson、csv 或 json；终端上为 table，否则为 ndjson
${LANG}${OUT}  --disclose LEVEL          full：全部（ndjson、json 默认）
                            office：不含2.1-2，按未感染艾滋病作出（csv、table 默认）
                            public：只有人数和金额合计
  --select id,id,…          编号和日期之外只要这些列，如 benefits.orphan-living.amount、categories.orphan、
                            monthly.min、missing（csv --disclose full 列出全部）；用于 ndjson、csv 或 json
  --workers N               用几个线程判定大的 NDJSON 名册；不写为两个，各约 40 MB；线程多少结果都一样
  --resume                  与 --out 同用：先写 FILE.part，中断后在同样的选项和输入下接着写
  --excel                   供 Excel 打开的 CSV：带字节序标记，007 这样的编号写作 ="007"，读回仍是 007
  --headers zh|en           CSV 的表头和结果用语：zh 为中文，带字节序标记
  --strict                  有一行被退回即以 65 结束
`,
  ],
  [
    'explain',
    `kunjing explain CASE.json --on DATE [选项]
kunjing explain REGISTER --row N|--id X --on DATE [选项]
用一页说明一名儿童应得到什么、为什么，哪些不重复享受，哪些尚不能定、缺什么材料由谁出具，谁应当做什么。

${CONTEXT}${EDITION}  --row N, --id X           名册中的哪一名儿童：文件的第几行（NDJSON 为第几行记录），或其编号
  --from ndjson|csv|xlsx    名册是什么文件，不按内容识别时指明
${REGISTER}${LANG}  --format FORMAT           text、markdown、json 或 html；letter 为给家庭的告知书草稿
  --as FORM                 告知书的形式：text、markdown 或 html（可打印在一张 A4 纸上）；不写则看 --out
  --full                    列出全部推理，以及什么会改变结论
  --page ADDRESS            kunjing.html 在哪里：html 和 markdown 中每条条文都链接到那里
  --verdict NAME            只说明这一项：类别、待遇或措施的中文名、英文名或代号
  --disclose LEVEL          full：全部（单个个案默认）
                            office：按未感染艾滋病作出，不列2.1-2（名册和告知书默认）
${OUT}`,
  ],
  [
    'sensitivity',
    `kunjing sensitivity CASE.json --on DATE [选项]
列出哪些条文换一种理解会改变这名儿童的结论，以及改变什么。

${CONTEXT}${EDITION}${LANG}  --format FORMAT           text 或 json；不写为 text
`,
  ],
  [
    'verify',
    `kunjing verify RESULT.json CASE.json
由个案重新推出结果：相同为 0，不同为 65 并列出差异。
`,
  ],
  [
    'rules',
    `kunjing rules [--format markdown|mermaid|json] [--edition ID]
打印条文、规则、读法和互斥关系。
  --edition ID   后来的某一版，而不是2017年的：chenzhou-2018-10、chenzhou-2020、
                 chenzhou-2021-07 或 hunan-2023-12（见 docs/editions.zh-CN.md）
`,
  ],
  [
    'ledger',
    `kunjing ledger [FILE] --from MONTH --to MONTH [选项]
逐月说明发多少、何时变、为何变：一份经历（JSON），或一册经历。

  --from MONTH, --to MONTH  起止月份，YYYY-MM
  --approved-on DATE        审批日期；不写则取各项待遇符合条件的首日
${HISTORIES}                            另有 first-month=approval-month 和 last-month=month-before
${EDITION}  --format FORMAT           text、csv、json（名册为 NDJSON），一名儿童还可用 svg；不写则看 --out，否则为 text
${RENDERING}${STRICT}`,
  ],
  [
    'turning-points',
    `kunjing turning-points [FILE] --from DAY --to DAY [选项]
列出没有发生任何事、结论或金额却会变的日子，以及随后可能怎样。

  --from DAY, --to DAY      起止日期，YYYY-MM-DD，或月份
${HISTORIES}${EDITION}  --format FORMAT           text、csv 或 json（名册为 NDJSON）；不写则看 --out，否则为 text
${RENDERING}${STRICT}`,
  ],
  [
    'reconcile',
    `kunjing reconcile REGISTER PAID --on MONTH [选项]
把一个月已发的与名册中每名儿童应发的相对照：漏保、错保、待核实及要补的材料。
PAID 是 CSV 或 .xlsx，有编号、项目、金额、月份四列，标题行可在其上；项目和月份可以没有，序号、姓名不读。
按季度发的（2017年7-9月）各月平均。

  --on MONTH                月份，YYYY-MM
  --standards FILE          条文交由各地规定的标准，JSON 列表
  --readings id=option,…    与默认不同的读法
  --assume 事实=取值,…      没有登记时按此处理：流浪=否
${EDITION}${LIST}  --format FORMAT           table、csv 或 markdown；不写则看 --out，否则为 table
  --paid-columns MAPPING.json
                            PAID 自有的表头：{"columns":{"实发":"amount","备注":null},"benefits":{"孤儿费":"orphan-living"}}
  --paid-key HEADER         PAID 中公民身份号码所在的列：PAID 没有编号时以此对人
  --paid-sheet NAME|N       PAID 的哪一张表
  --all                     已足额发放的也列出
  --disclose LEVEL          office：不含2.1-2，按未感染艾滋病作出（默认）
                            full：逐项待遇，附条文
                            public：只有合计
`,
  ],
  [
    'aggregate',
    `kunjing aggregate REGISTER --on DATE --by county|age|category|reading|fact [选项]
统计名册人数，合计每月最少和最多发多少。

${CONTEXT}${EDITION}  --by KEYS                 county、age、两者（county,age），或 category：全部儿童一组；
                            reading：哪种理解单独换一种，牵动多少儿童、多少金额；
                            fact：哪些待补的事实牵涉多少金额，凭何材料、由谁出具
${LIST}  --format FORMAT           table、csv、markdown 或 json，--by reading 还可用 svg（图）、vega-lite（数字和画法）；
                            不写则看 --out，否则为 table
  --disclose LEVEL          full：各类别及其金额（json 默认）
                            office：不含2.1-2，按未感染艾滋病作出（其他格式默认）
                            public：同 office，且没有能认出个人的数字
`,
  ],
  [
    'compare',
    `kunjing compare REGISTER --before A.json --after B.json [选项]
按两种情形各判定一次名册：谁增加、谁减少、谁待核，哪些结论随之改变，每月、每年、每学期的金额差多少。
A.json 和 B.json 为 {"on":"2017-06-01","readings":{…},"standards":[…]}，可另写 "edition":"chenzhou-2020"（版本）和
"assumptions":{"street":false}（声明的假定）；除日期外都可以不写。
差额的上下限是每名儿童差额本身的上下限，不是上下限之差；并列出牵涉差额的待补事实。

  --by KEY                  county、age（按原日期）或 category（按原情形）：合计之外再分组
${LIST}  --format FORMAT           table、markdown：合计；csv：每名儿童一行；json：两者；svg：每月差额构成图，
                            有 --by 时另画各组原、新区间；vega-lite：同样的图，数字和画法写成数据；不写则看 --out，否则为 table
  --disclose LEVEL          office：一律按未感染艾滋病作出，不含2.1-2（默认；json 除外）
                            full：全部（json 默认）
                            public：只有人数和合计，小的数字不公开；不能用 --by category；csv 为各组
`,
  ],
  [
    'settle',
    `kunjing settle PAID DUE [选项]
把已发的与应发的相对照：逐月少发、多发多少。
PAID 和 DUE 各是 kunjing ledger --format json 的台账，或发放清单：JSON
（[{ "month": "2017-09", "benefit": "orphan-living", "amount": "600" }, …]），或有月份、项目、金额三列的 CSV、.xlsx。

${EDITION}  --format FORMAT           text、csv 或 json；不写则看 --out，否则为 text
${RENDERING}`,
  ],
  [
    'map',
    `kunjing map REGISTER [选项]
为名册写出对照表（--columns）的草稿：逐个表头给出最近的事实、该列中的用词，须由人决定之处写 "?"。
还有 "?" 的草稿不能使用。可能写有姓名、号码、地址或长文字的列略去；其余各列只列常见的词。

  --header-row N            表头在第几行（两行时取下一行），找不到时指明
  --encoding NAME           utf-8、gb18030、gbk、gb2312、utf-16le 或 utf-16be；不写则自行识别
  --lang zh|en              事实名称和说明的语言；两种都能读回
`,
  ],
  [
    'template',
    `kunjing template [选项]
写出空白名册，表头上方列出各列可填的词。

${EDITION}  --format csv              CSV，带 Excel 据以识别编码的标记
  --lang zh|en              表头的语言
`,
  ],
  [
    'sql',
    `kunjing sql --dialect NAME {--on DATE | --on-column NAME} [选项]
把规则写成一条查询，表里一行一名儿童，列名是事项的扁平名（father_status）。
认定为真、假或 NULL，待遇状态是词，金额以分计。先跑 --guard 的查询：不是词表里的值按未知处理，它计数。

  --dialect NAME            duckdb、postgres、clickhouse、spark、mysql、sqlite、trino 或 hive
${CONTEXT}${EDITION}  --on-column NAME          代替 --on：每行各自的判定日期所在的列
  --standards-table         标准在数据库的表里：standard、division、rural、from、until、amount
  --form exact|kleene       默认 exact：只有事实不足才未定；kleene 更快，不会给错，少数可定的格未定，见 open 列
  --select id,id,…          只要这些列：benefits.orphan-living.amount、categories、orphan；不写则全部
  --monthly                 另有 monthly_min_fen、monthly_max_fen：各项每月待遇合计的下限和上限；只用于 exact
  --excluded-by             另有被排除的待遇让位于谁：benefits_…_excluded_by；只用于 exact
  --disclose full|office    默认 full；office：按未感染艾滋病作出，不读该列，不含2.1-2；个案保密的行只有编号
  --bindings FILE           表名、列名与默认不同时：
                            {"table": "register.children", "columns": {"father.status": "f_state", "hiv": null}}，
                            null 表示没有该列；"onlyNamed": true 表示只有写出的列；
                            "standards": {"table": …, "columns": {"from": …}} 是标准的表
  --guard                   按事项和种类计数不是词表里的值
  --self-test               自带儿童的查询，数据库与本库一致时一行也不返回
`,
  ],
  [
    'facts',
    `kunjing facts [选项]
打印儿童的哪些情况可以记录：名称、问题、用词、单位、条文、材料和出具单位。

${EDITION}  --format FORMAT           table、markdown 或 json（两种语言）
${LANG}`,
  ],
  [
    'audit',
    `kunjing audit --on DATE [选项]
对文件本身作体检，针对所有可能的儿童，不针对某份名册：谁落在保障之外，钱在何处骤变，处境变差反而少得什么，有争议的读法左右
什么。每项发现都附一名虚构的儿童为例，并经 assess 验证，还列出会改变它的读法。

${AUDITED}  --only KIND,…             gap 缺口、pair 叠加、cliff 断崖、perverse 反向、reading 读法、dead 空文、coverage 覆盖；
                            不写则全部
  --format FORMAT           table、json（发现的列表）、markdown、html、svg（pair、cliff 的图）或
                            vega-lite（图的数字和画法）；不写为 table
${LANG}${OUT}`,
  ],
  [
    'compile',
    `kunjing compile [--edition ID]
把编译好的规则写成一个 JSON，供其他语言的程序读取；格式见 docs/compiled.md。

  --edition ID   后来的某一版，而不是2017年的：chenzhou-2018-10、chenzhou-2020、
                 chenzhou-2021-07 或 hunan-2023-12（见 docs/editions.zh-CN.md）
`,
  ],
]);

/** What `kunjing help` prints in Chinese. */
export const HELP_ZH = `kunjing：郴政发〔2017〕3号（困境儿童保障）的规则

  kunjing assess [FILE] --on DATE         判定名册
  kunjing explain CASE.json --on DATE     说明应得什么、为什么、缺什么；也写告知书
  kunjing sensitivity CASE.json --on DATE 列出换一种理解会改变结论的条文
  kunjing verify RESULT.json CASE.json    重新推出结果
  kunjing rules                           打印规则书
  kunjing ledger [FILE] --from … --to …   逐月说明发多少、为什么
  kunjing turning-points [FILE] --from … --to …
                                          列出没有发生任何事、结论却会变的日子
  kunjing settle PAID DUE                 已发的与应发的相对照
  kunjing reconcile REGISTER PAID --on MONTH
                                          列出漏保、错保、待核实
  kunjing aggregate REGISTER --on DATE --by county
                                          统计名册，合计所需资金
  kunjing compare REGISTER --before A.json --after B.json
                                          换一种理解或标准，谁增加、谁减少
  kunjing audit --on DATE                 找出文件本身的缺口、断崖和矛盾
  kunjing map REGISTER                    为名册自有的表头和用词起草对照表
  kunjing sql --dialect NAME --on DATE    把规则写成数据库的查询
  kunjing template                        写出空白名册
  kunjing facts                           打印儿童的哪些情况可以记录
  kunjing compile                         把规则写成数据，供其他语言的程序读取
  kunjing help [COMMAND] [--lang zh|en]   打印本页，或某一命令的选项；--help 同
  kunjing --version                       打印版本

名册和发放清单可以是 NDJSON、CSV 或 .xlsx，按内容识别。
没有 FILE 或写作 - 即标准输入。结束码：0 完成，64 用法有误，65 数据有误，66 没有输入，70 内部错误，
73 不能建立输出，74 输入或输出失败，130 被中断
（129 终端关闭，143 被终止）。
`;
