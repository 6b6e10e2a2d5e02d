const CONTEXT = `  --on DATE                 the day of the decision, YYYY-MM-DD
  --standards FILE          the figures that the policy leaves to others, a JSON list
  --readings id=option,…    contested readings that differ from the defaults (kunjing rules lists them)
  --assume fact=value,…     what is taken as so where nothing is recorded: street=no (kunjing facts lists facts and words)
`;

const AUDITED = `  --on DATE                 the day of the decision, YYYY-MM-DD
  --standards FILE          the figures that the policy leaves to others, a JSON list
  --readings id=option,…    contested readings that differ from the defaults (kunjing rules lists them)
`;

const HISTORIES = `  --register                FILE is a register: NDJSON, one history a line (found out where it has several lines)
  --standards FILE          the figures that the policy leaves to others, a JSON list
  --readings id=option,…    contested readings that differ from the defaults
  --assume fact=value,…     what is taken as so where nothing is recorded: street=no
`;

const EDITION = `  --edition ID              of a later edition instead of the policy of 2017: chenzhou-2018-10, chenzhou-2020,
                            chenzhou-2021-07 or hunan-2023-12; in-force: whichever is in force (docs/editions.md)
`;

const RENDERING = `  --lang zh|en              the environment's language unless said otherwise; Chinese where it names none
  --disclose LEVEL          office: without 2.1-2, decided as if hiv were false (default, but for json)
                            full: everything (default for json)
  --out FILE                where to write; FILE is replaced only when all is written
  --excel                   CSV for Excel: a byte-order mark, and ids such as 007 written as ="007"; read again as 007
  --headers zh|en           of CSV: zh has the headers and the words of results in Chinese, with a byte-order mark
`;

const STRICT = `  --strict                  ends with 65 if a line of a register was refused
`;

const REGISTER = `  --sheet NAME|N            the sheet of a workbook, where several may be meant
  --columns MAPPING.json    what the headers and words of a register in CSV or .xlsx mean, where they are its own
  --header-row N            the header row, where it is not found below title rows
  --excel-dates 1900        five digits in a column of dates are a serial number of Excel
  --encoding NAME           utf-8, gb18030, gbk, gb2312, utf-16le or utf-16be; found out where not given
  --key HEADER              the column of resident identity numbers: checked, compared, never shown
`;

const LIST = `  --from ndjson|csv|xlsx    what REGISTER is, where its content is not to say it
${REGISTER}  --lang zh|en              the environment's language unless said otherwise; Chinese where it names none
  --out FILE                where to write; FILE is replaced only when all is written
  --excel                   CSV for Excel: a byte-order mark, and ids such as 007 written as ="007"; read again as 007
  --headers zh|en           of CSV: zh has the headers and the words of results in Chinese, with a byte-order mark
  --strict                  ends with 65 if a row was refused
`;

/** What `kunjing help COMMAND` prints. */
export const COMMAND_HELP: ReadonlyMap<string, string> = new Map([
  [
    'assess',
    `kunjing assess [FILE] --on DATE [options]
Decides a register: NDJSON (one case a line), CSV or .xlsx as offices send it, from FILE or standard input. What it is
is told by its content, whatever its name. A child that is gone (离开日期, 离开原因; in NDJSON "gone") is one line from that day on.

${CONTEXT}${EDITION}  --from ndjson|csv|xlsx    what the input is, where its content is not to say it
${REGISTER}  --echo-key                puts the identity numbers out again, row by row
  --format FORMAT           table, ndjson, csv or json; a table at a terminal, else ndjson
  --lang zh|en              of a table: the environment's language unless said otherwise; Chinese where it names none
  --out FILE                where to write; FILE is replaced only when all is written
  --disclose LEVEL          full: everything (default for ndjson and json)
                            office: without 2.1-2, decided as if hiv were false (default for csv and table)
                            public: counts and totals only
  --select id,id,…          only these columns beside id and day: benefits.orphan-living.amount, categories.orphan,
                            monthly.min, missing (csv --disclose full has them all); in ndjson, csv or json
  --workers N               threads that decide a large register of NDJSON into ndjson or csv: two unless said
                            otherwise, of about 40 MB each; the output is the same for any number
  --resume                  with --out: writes FILE.part, and goes on with it where a run was killed, if options and
                            input are the same
  --excel                   CSV for Excel: a byte-order mark, and ids such as 007 written as ="007"; read again as 007
  --headers zh|en           of CSV: zh has the headers and the words of results in Chinese, with a byte-order mark
  --strict                  ends with 65 if a row was refused
`,
  ],
  [
    'explain',
    `kunjing explain CASE.json --on DATE [options]
kunjing explain REGISTER --row N|--id X --on DATE [options]
Says on one page what a child receives and why, what is not paid beside it, what is open and which paper from whom
settles it, and who must act.

${CONTEXT}${EDITION}  --row N, --id X           the child of a register: a row as the file numbers it (NDJSON: a line), or its id
  --from ndjson|csv|xlsx    what REGISTER is, where its content is not to say it
${REGISTER}  --lang zh|en              the environment's language unless said otherwise; Chinese where it names none
  --format FORMAT           text, markdown, json or html; letter: a draft of the letter to the family (告知书)
  --as FORM                 the letter as text, markdown or html (prints on one page of A4); text unless --out says it
  --full                    every step of every answer, and what would change it
  --page ADDRESS            where kunjing.html is: in html and markdown every sentence links to it there
  --verdict NAME            only this category, benefit or measure, by its id or its name in either language
  --disclose LEVEL          full: everything (default for one case)
                            office: decided as if without HIV, 2.1-2 left out (default for a register and a letter)
  --out FILE                where to write; FILE is replaced only when all is written
`,
  ],
  [
    'sensitivity',
    `kunjing sensitivity CASE.json --on DATE [options]
Lists the contested readings whose other option would change the case, and what it would change.

${CONTEXT}${EDITION}  --lang zh|en              the environment's language unless said otherwise; Chinese where it names none
  --format FORMAT           text or json; text unless said otherwise
`,
  ],
  [
    'verify',
    `kunjing verify RESULT.json CASE.json
Derives a result again from its case: 0 if identical, 65 with the differences if not.
`,
  ],
  [
    'rules',
    `kunjing rules [--format markdown|mermaid|json] [--edition ID]
Prints the sentences of the policy, the rules, the readings and the exclusions.
  --edition ID   of a later edition instead of the policy of 2017: chenzhou-2018-10, chenzhou-2020,
                 chenzhou-2021-07 or hunan-2023-12 (docs/editions.md)
`,
  ],
  [
    'ledger',
    `kunjing ledger [FILE] --from MONTH --to MONTH [options]
Says month by month what is paid, what changes and why: for one history (JSON) or for a register of histories.

  --from MONTH, --to MONTH  first and last month, YYYY-MM
  --approved-on DATE        the day of the approval; each benefit's first day where it is not given
${HISTORIES}                            with them first-month=approval-month and last-month=month-before
${EDITION}  --format FORMAT           text, csv, json (NDJSON for a register) or, for one child, svg; text unless --out says it
${RENDERING}${STRICT}`,
  ],
  [
    'turning-points',
    `kunjing turning-points [FILE] --from DAY --to DAY [options]
Lists the days on which a verdict or an amount changes though nothing happens, and what can follow.

  --from DAY, --to DAY      first and last day, YYYY-MM-DD, or months
${HISTORIES}${EDITION}  --format FORMAT           text, csv or json (NDJSON for a register); text unless --out says it
${RENDERING}${STRICT}`,
  ],
  [
    'reconcile',
    `kunjing reconcile REGISTER PAID --on MONTH [options]
Sets what was paid in a month against what is due to every child of a register: who is owed (漏保), who was paid too
much (错保), who cannot be judged and which papers are to be fetched (待核实).
PAID is CSV or .xlsx with the columns id, benefit, amount and month (编号, 项目, 金额, 月份), below title rows; benefit and
month may be absent, 序号 and 姓名 are left out. A sum for a quarter (2017年7-9月) is an equal share of each month.

  --on MONTH                the month, YYYY-MM
  --standards FILE          the figures that the policy leaves to others, a JSON list
  --readings id=option,…    contested readings that differ from the defaults
  --assume fact=value,…     what is taken as so where nothing is recorded: street=no
${EDITION}${LIST}  --format FORMAT           table, csv or markdown; a table unless --out says it
  --paid-columns MAPPING.json
                            PAID's own headers: {"columns":{"实发":"amount","备注":null},"benefits":{"孤儿费":"orphan-living"}}
  --paid-key HEADER         PAID's column of resident identity numbers: finds children whose id PAID lacks
  --paid-sheet NAME|N       PAID's sheet
  --all                     lists those who are paid what is due, too
  --disclose LEVEL          office: without 2.1-2, decided as if hiv were false (default)
                            full: benefit by benefit, with sentences
                            public: totals only
`,
  ],
  [
    'aggregate',
    `kunjing aggregate REGISTER --on DATE --by county|age|category|reading|fact [options]
Counts a register and adds up the least and the most that is paid by the month.

${CONTEXT}${EDITION}  --by KEYS                 county, age, both (county,age), or category: one group of all;
                            reading: which reading, switched alone, moves how many children and how much;
                            fact: which missing facts hold up how much money, with the paper and who issues it
${LIST}  --format FORMAT           table, csv, markdown or json, and with --by reading svg (a picture) or vega-lite (its
                            numbers and specification); a table unless --out says it
  --disclose LEVEL          full: the categories and their money (default for json)
                            office: without 2.1-2, decided as if hiv were false (default otherwise)
                            public: no number from which a child could be told
`,
  ],
  [
    'compare',
    `kunjing compare REGISTER --before A.json --after B.json [options]
Decides a register under two contexts and says who gains, who loses, who is not settled, which verdicts turn, and what
it costs by the month, the year and the semester. A.json and B.json are {"on":"2017-06-01","readings":{…},
"standards":[…]}, where given with "edition":"chenzhou-2020" and "assumptions":{"street":false}; all but the day may be
left out. The bounds of a change are
those of the difference itself, for each child over what is unknown of it; the facts that hold it up are listed.

  --by KEY                  county, age (on the day before) or category (before): adds the groups to the total
${LIST}  --format FORMAT           table and markdown: the numbers; csv: a row per child; json: both; svg: a picture of
                            what the change by the month is made of, and with --by the groups before and after;
                            vega-lite: the same with its numbers as a specification; a table unless --out says it
  --disclose LEVEL          office: every child as if HIV were no, so that 2.1-2 is left out (default, but for json)
                            full: everything (default for json)
                            public: counts and totals alone, small numbers withheld; no --by category; csv: the groups
`,
  ],
  [
    'settle',
    `kunjing settle PAID DUE [options]
Sets what was paid against what is due: what is owed and what was overpaid, month by month.
PAID and DUE are each a ledger as kunjing ledger --format json prints it, or a list of payments: JSON
([{ "month": "2017-09", "benefit": "orphan-living", "amount": "600" }, …]), or CSV or .xlsx with those three columns (月份,
项目, 金额) as kunjing reconcile reads them.

${EDITION}  --format FORMAT           text, csv or json; text unless --out says it
${RENDERING}`,
  ],
  [
    'sql',
    `kunjing sql --dialect NAME {--on DATE | --on-column NAME} [options]
Writes the rules as one query for a table of children whose columns are the facts in snake case (father_status).
Verdicts are TRUE, FALSE or NULL, statuses words, amounts whole fen. Run the query of --guard first: what is no word of
the dictionary is taken as unknown, and it counts how often.

  --dialect NAME            duckdb, postgres, clickhouse, spark, mysql, sqlite, trino or hive
${CONTEXT}${EDITION}  --form exact|kleene       exact unless said otherwise: unknown only where the facts leave it so; kleene is faster,
                            never wrong, but leaves a few settled cells open and says so in a column "open"
  --select id,id,…          only these columns: benefits.orphan-living.amount, categories, orphan; all unless given
  --on-column NAME          in place of --on: the column with the day of each row's decision
  --standards-table         the standards stand in a table of the database: standard, division, rural, from, until, amount
  --monthly                 also monthly_min_fen and monthly_max_fen, of all monthly benefits together; exact only
  --excluded-by             also who is paid instead of an excluded benefit: benefits_…_excluded_by; exact only
  --disclose full|office    full unless said otherwise; office: as if hiv were false, its column not read, without 2.1-2,
                            of a confidential row only the id
  --bindings FILE           the names of the table and its columns, where they are not "children" and the facts' own:
                            {"table": "register.children", "columns": {"father.status": "f_state", "hiv": null}},
                            null for none; with "onlyNamed": true no fact but those named has a column;
                            "standards": {"table": …, "columns": {"from": …}} names the table of standards
  --guard                   the query that counts what is no word of the dictionary, per fact and kind
  --self-test               a query with its own children that returns no row where the engine agrees
`,
  ],
  [
    'map',
    `kunjing map REGISTER [options]
Writes the draft of a mapping (--columns) for a register: header by header the nearest fact, the words found in the
column, and a "?" wherever a person must decide. The draft is refused until no "?" is left in it. Columns that may name
somebody or hold numbers, addresses or free text are left out; of the others only common words are shown.

  --header-row N            the header row, the lower of two, where it is not found
  --encoding NAME           utf-8, gb18030, gbk, gb2312, utf-16le or utf-16be; found out where not given
  --lang zh|en              the names of facts and the notes; both can be read back
`,
  ],
  [
    'template',
    `kunjing template [options]
Writes an empty register to be filled in, with the words that may stand in each column above the header row.

${EDITION}  --format csv              CSV, with the mark by which Excel knows its encoding
  --lang zh|en              the headers; the environment's language unless said otherwise
`,
  ],
  [
    'facts',
    `kunjing facts [options]
Prints what may be recorded of a child: names, question, words, unit, sentence, paper and who issues it.

${EDITION}  --format FORMAT           table, markdown or json (both languages)
  --lang zh|en              the environment's language unless said otherwise; Chinese where it names none
`,
  ],
  [
    'audit',
    `kunjing audit --on DATE [options]
Questions the policy itself, for all children and not for a register: who falls through, where money jumps, what a worse
situation costs, what the contested readings decide. Every finding has an invented child as its witness, confirmed by
assess, and the readings that would change it.

${AUDITED}  --only KIND,…             gap, pair, cliff, perverse, reading, dead, coverage; all unless said otherwise
  --format FORMAT           table, json (a list of findings), markdown, html, svg (pictures of pair and cliff), or
                            vega-lite (their numbers and specification); a table unless said otherwise
  --lang zh|en              the environment's language unless said otherwise; Chinese where it names none
  --out FILE                where to write; FILE is replaced only when all is written
`,
  ],
  [
    'compile',
    `kunjing compile [--edition ID]
Writes the compiled rule book as one JSON, which programs in other languages read: docs/compiled.md says how.

  --edition ID   of a later edition instead of the policy of 2017: chenzhou-2018-10, chenzhou-2020,
                 chenzhou-2021-07 or hunan-2023-12 (docs/editions.md)
`,
  ],
]);

/** What `kunjing help` prints. */
export const HELP = `kunjing: the rules of 郴政发〔2017〕3号 (children in difficulty, Chenzhou)

  kunjing assess [FILE] --on DATE         decides a register
  kunjing explain CASE.json --on DATE     says what a child receives, why, and what is missing; writes its letter
  kunjing sensitivity CASE.json --on DATE lists the readings that decide a case
  kunjing verify RESULT.json CASE.json    derives a result again
  kunjing rules                           prints the rule book
  kunjing ledger [FILE] --from … --to …   says month by month what is paid, and why
  kunjing turning-points [FILE] --from … --to …
                                          lists the days on which a verdict turns with no event
  kunjing settle PAID DUE                 sets what was paid against what is due
  kunjing reconcile REGISTER PAID --on MONTH
                                          lists who is owed, who was overpaid, who cannot be judged
  kunjing aggregate REGISTER --on DATE --by county
                                          counts a register and adds up its budget
  kunjing compare REGISTER --before A.json --after B.json
                                          says who gains and who loses from another reading or standard
  kunjing audit --on DATE                 finds gaps, cliffs and contradictions of the policy itself
  kunjing map REGISTER                    drafts a mapping of a register's own headers and words
  kunjing sql --dialect NAME --on DATE    writes the rules as a query for a database
  kunjing template                        writes an empty register to be filled in
  kunjing facts                           prints what may be recorded of a child
  kunjing compile                         writes the rules as data for programs in other languages
  kunjing help [COMMAND] [--lang zh|en]   prints this, or the options of a command; so does --help
  kunjing --version                       prints the version

Registers and payments may be NDJSON, CSV or .xlsx: their content says it.
A FILE that is absent or - is standard input. Exit codes: 0 done, 64 usage, 65 data, 66 no input, 70 internal,
73 cannot create the output, 74 input or output failed, 130 interrupted
(129 hung up, 143 terminated).
`;
