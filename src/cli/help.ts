const CONTEXT = `  --on DATE                 the day of the decision, YYYY-MM-DD
  --standards FILE          the figures that the policy leaves to others, a JSON list
  --readings id=option,…    contested readings that differ from the defaults (kunjing rules lists them)
`;

/** What `kunjing help COMMAND` prints. */
export const COMMAND_HELP: ReadonlyMap<string, string> = new Map([
  [
    'assess',
    `kunjing assess [FILE] --on DATE [options]
Decides a register: NDJSON (one case a line) or CSV (flat columns), from FILE or standard input.

${CONTEXT}  --from ndjson|csv         what the input is, where the name of FILE does not say it
  --format FORMAT           table, ndjson, csv or json; a table at a terminal, else ndjson
  --out FILE                where to write; FILE is replaced only when all is written
  --disclose LEVEL          full: everything (default for ndjson and json)
                            office: nothing that tells a child with HIV from an orphan (default for csv and table)
                            public: counts and totals only
  --strict                  ends with 65 if a row was refused
`,
  ],
  [
    'explain',
    `kunjing explain CASE.json --on DATE [options]
Says why, why not, what would change it, and which papers are missing.

${CONTEXT}  --lang zh|en              Chinese unless said otherwise
  --format FORMAT           text, markdown, json or html
  --verdict ID              only this category, benefit or measure
`,
  ],
  [
    'sensitivity',
    `kunjing sensitivity CASE.json --on DATE [options]
Lists the contested readings whose other option would change the case, as JSON.

${CONTEXT}`,
  ],
  [
    'verify',
    `kunjing verify RESULT.json CASE.json
Derives a result again from its case: 0 if identical, 65 with the differences if not.
`,
  ],
  [
    'rules',
    `kunjing rules [--format markdown|mermaid|json]
Prints the sentences of the policy, the rules, the readings and the exclusions.
`,
  ],
]);

/** What `kunjing help` prints. */
export const HELP = `kunjing: the rules of 郴政发〔2017〕3号 (children in difficulty, Chenzhou)

  kunjing assess [FILE] --on DATE         decides a register
  kunjing explain CASE.json --on DATE     says why, and what is missing
  kunjing sensitivity CASE.json --on DATE lists the readings that decide a case
  kunjing verify RESULT.json CASE.json    derives a result again
  kunjing rules                           prints the rule book
  kunjing help [COMMAND], --help          prints this, or the options of a command
  kunjing --version                       prints the version

A FILE that is absent or - is standard input. Exit codes: 0 done, 64 usage, 65 data, 66 no input, 70 internal,
73 cannot create the output, 74 input or output failed, 130 interrupted.
`;
