import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/case/dictionary.js';
import { placeOf } from '../../src/case/shape.js';
import type { Reading } from '../../src/logic/reading.js';
import { READINGS } from '../../src/policy/readings.js';
import { STANDARD_KINDS } from '../../src/policy/standards.js';
import { VERDICTS } from '../../src/policy/verdicts.js';

const FILE = join(import.meta.dirname, 'hovered.ts');

const PROLOGUE = "import * as kunjing from '../../src/index.js';\n";

/** A program as a user writes it, in an editor that knows TypeScript. */
class Editor {
  private text = '';
  private version = 0;
  private readonly service: ts.LanguageService;

  constructor() {
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      resolveJsonModule: true,
      skipLibCheck: true,
      types: [],
    };
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [FILE],
      getScriptVersion: (name) => (name === FILE ? String(this.version) : '0'),
      getScriptSnapshot: (name) => {
        const text = name === FILE ? this.text : ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => import.meta.dirname,
      getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
      fileExists: (name) => name === FILE || ts.sys.fileExists(name),
      readFile: (name) => ts.sys.readFile(name),
      directoryExists: (name) => ts.sys.directoryExists(name),
    });
  }

  private write(text: string): void {
    this.text = PROLOGUE + text;
    this.version += 1;
  }

  /** What is shown at each name that `«` stands before, in order. */
  hovers(marked: string): readonly string[] {
    const [head = '', ...rest] = marked.split('«');
    this.write([head, ...rest].join(''));
    let at = PROLOGUE.length + head.length;
    return rest.map((text) => {
      const info = this.service.getQuickInfoAtPosition(FILE, at);
      at += text.length;
      const tags = (info?.tags ?? []).map(
        ({ name, text: says }) => `@${name} ${ts.displayPartsToString(says).trim()}`,
      );
      return [
        ts.displayPartsToString(info?.displayParts),
        ts.displayPartsToString(info?.documentation),
        ...tags,
      ].join('\n');
    });
  }

  hover(marked: string): string {
    return this.hovers(marked).join('\n');
  }

  /** The words that are offered at `|`, where the bar is alone in its quotes. */
  words(marked: string): readonly string[] {
    const at = (PROLOGUE + marked).indexOf('|');
    this.write(marked.replace('|', ''));
    return (this.service.getCompletionsAtPosition(FILE, at, {})?.entries ?? []).map(({ name }) => name);
  }

  /** What is offered under that name where the bar stands. */
  offered(marked: string, name: string): string {
    const at = (PROLOGUE + marked).indexOf('|');
    this.write(marked.replace('|', ''));
    const details = this.service.getCompletionEntryDetails(
      FILE,
      at,
      name,
      undefined,
      undefined,
      {},
      undefined,
    );
    return ts.displayPartsToString(details?.documentation);
  }

  /** The mistakes in the program, each on one line. */
  mistakes(text: string): readonly string[] {
    this.write(text);
    return this.service
      .getSemanticDiagnostics(FILE)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  }
}

const editor = new Editor();

/** A case that names every fact, each marked. */
function everyFact(): string {
  const groups = new Map<string, string[]>();
  const members: string[] = [];
  for (const { path } of FACTS) {
    const { group, key } = placeOf(path);
    if (group === null) members.push(`«${key}: null,`);
    else groups.set(group, [...(groups.get(group) ?? []), `«${key}: null`]);
  }
  const nested = [...groups].map(([name, keys]) => `${name}: { ${keys.join(', ')} },`);
  return `const child: kunjing.ChildCase = { ${[...members, ...nested].join('\n')} };`;
}

describe('what an editor shows', () => {
  it('has a label in both languages, a question and a sentence at every fact', () => {
    const shown = editor.hovers(everyFact());
    expect(shown.length).toBe(FACTS.length);
    const grouped = FACTS.filter(({ path }) => path.includes('.'));
    const top = FACTS.filter(({ path }) => !path.includes('.'));
    [...top, ...grouped].forEach(({ label, question, sentence }, i) => {
      for (const words of [label.zh, label.en, question.zh, question.en]) expect(shown[i]).toContain(words);
      if (sentence !== null) expect(shown[i]).toContain(`@see ${sentence}`);
    });
  });

  it('says what a fact is counted in and what its words mean', () => {
    expect(
      editor.hover("kunjing.assess({ household: { «incomePerCapita: '1' } }, { on: '2017-06-01' });"),
    ).toContain('yuan');
    expect(
      editor.hover("kunjing.assess({ father: { «status: 'living' } }, { on: '2017-06-01' });"),
    ).toContain('被人民法院宣告失踪');
  });

  it('has a label, a sentence and a unit at every verdict of a result', () => {
    const where = { category: 'categories', benefit: 'benefits', measure: 'measures' } as const;
    const asked = VERDICTS.filter(({ kind }) => kind !== 'condition');
    const lines = asked.flatMap(({ kind, id }) =>
      kind === 'condition' ? [] : [`result.${where[kind]}[«'${id}'];`],
    );
    const shown = editor.hovers(`declare const result: kunjing.AssessResult;\n${lines.join('\n')}`);
    asked.forEach(({ kind, rule }, i) => {
      expect(shown[i]).toContain(rule.label.zh);
      expect(shown[i]).toContain(rule.label.en);
      expect(shown[i]).toContain(`@see ${rule.sentences[0]}`);
      if (kind === 'benefit' && rule.unit !== null) expect(shown[i]).toContain(rule.unit);
    });
  });

  it('has the question and the options at every reading', () => {
    const members = READINGS.map(({ id, options }) => `«'${id}': '${Object.keys(options)[0]}'`);
    const shown = editor.hovers(`const chosen: kunjing.ReadingChoices = { ${members.join(',\n')} };`);
    READINGS.forEach(({ question, options }: Reading, i) => {
      for (const { zh, en } of [question, ...Object.values(options)]) {
        expect(shown[i]).toContain(zh);
        expect(shown[i]).toContain(en);
      }
    });
  });

  it('names every standard with its unit', () => {
    const shown = editor.hover(
      "kunjing.assess({}, { on: '2017-06-01', standards: [{ «standard: 'senior-fee' }] });",
    );
    for (const { id, label, unit } of STANDARD_KINDS) {
      expect(shown).toContain(id);
      expect(shown).toContain(label.zh);
      expect(shown).toContain(unit);
    }
  });
});

describe('what an editor offers', () => {
  it('offers the facts, each with its text', () => {
    const program = "kunjing.assess({ father: { | } }, { on: '2017-06-01' });";
    expect(editor.words(program)).toContain('guardianshipRevoked');
    expect(editor.offered(program, 'guardianshipRevoked')).toContain('监护');
  });

  it('offers the words of a fact, of a reading and of a standard', () => {
    expect(editor.words("kunjing.assess({ father: { status: '|' } }, { on: '2017-06-01' });")).toEqual(
      expect.arrayContaining(['living', 'deceased', 'declared-missing', 'out-of-contact', 'unidentified']),
    );
    const context = "kunjing.assess({}, { on: '2017-06-01', readings: { birthday: '|' } });";
    expect(editor.words(context)).toEqual(expect.arrayContaining(['day-after', 'on-birthday']));
    const standards = "kunjing.assess({}, { on: '2017-06-01', standards: [{ standard: '|' }] });";
    expect(editor.words(standards)).toContain('orphan-community');
    expect(editor.words("kunjing.explain({ care: '|' }, { on: '2017-06-01' });")).toContain('kin');
  });

  it('names the words that are allowed where another is written', () => {
    const [mistake] = editor.mistakes(
      "kunjing.assess({ father: { status: 'dead' } }, { on: '2017-06-01' });",
    );
    for (const word of ['living', 'deceased', 'declared-missing', 'out-of-contact', 'unidentified'])
      expect(mistake).toContain(`"${word}"`);
  });
});

describe('what was read from a file', () => {
  const IMPORTS = [
    "import child from '../../examples/one-child.json';",
    "import standards from '../../examples/standards.json';",
    "import history from '../../examples/history.json';",
    "import { isOrphan } from '../../src/predicates/is-orphan.js';",
    "import { orphanLiving } from '../../src/calculators/orphan-living.js';",
    "import { caseAt, ledger, turningPoints } from '../../src/time/index.js';",
    "import { startInterview } from '../../src/interview/index.js';",
    "import { assessColumns } from '../../src/batch.js';",
    'declare const anything: unknown;',
    'declare const record: Record<string, unknown>;',
    "const on = '2017-06-01';",
  ].join('\n');

  it('type-checks wherever a case, a history, a context or standards are taken', () => {
    const calls = [
      'kunjing.assess(child, { on, standards });',
      'kunjing.assess(anything, { on, standards });',
      'kunjing.assess(record, { on });',
      'kunjing.assess({ hiv: undefined, father: { status: undefined } }, { on });',
      "kunjing.explain(child, { on, standards }, { lang: 'en' });",
      'kunjing.explainAsData(child, { on, standards });',
      'kunjing.proveVerdicts(child, { on });',
      'kunjing.sensitivity(child, { on, standards });',
      'kunjing.verify(kunjing.assess(child, { on }), child);',
      'isOrphan(child, { on });',
      "orphanLiving({ institution: true }, { on, division: '431002', standards });",
      "ledger(history, { from: '2017-09', to: '2017-10', standards });",
      'turningPoints(history, { from: on, to: on, standards });',
      'caseAt(history, on);',
      'startInterview({ on, standards }, { known: child });',
      'assessColumns({}, { on, standards });',
    ];
    expect(editor.mistakes(`${IMPORTS}\n${calls.join('\n')}`)).toEqual([]);
  });

  it('leaves a literal in the program held to the dictionary', () => {
    const calls = [
      'kunjing.assess({ hivv: true }, { on });',
      "kunjing.assess({ hiv: 'no' }, { on });",
      'kunjing.assess({ disability: { grade: 5 } }, { on });',
      'kunjing.assess(5, { on });',
      'kunjing.assess(child, {});',
      "kunjing.assess(child, { on, readings: { birthday: 'yesterday' } });",
      "kunjing.assess(child, { on, standards: [{ ...standards[0], standard: 'orphan' }] as const });",
      "kunjing.assess((() => ({ father: { stattus: 'deceased' } }))(), { on });",
    ];
    expect(editor.mistakes(`${IMPORTS}\n${calls.join('\n')}`).length).toBe(calls.length);
  });
});
