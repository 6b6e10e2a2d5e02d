import { type ChildCase, type Issue, parseCase, parseStandards, RefusedInput } from '../index.js';
import { isRecord } from '../input/record.js';
import { startInterview } from '../interview/index.js';
import { readColumnMapping } from '../register/mapping/read-mapping.js';
import type { App } from './app.js';
import { h } from './dom.js';
import { readTable } from './register-table.js';

/** Hands a file to the reader. It comes from memory: nothing is fetched and nothing is sent. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  h('a', { href: url, download: name }).click();
  // The download has its own reference by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A button that lets the reader choose a file. */
export function fileButton(app: App, text: string, accept: string): HTMLElement {
  const input = h('input', { type: 'file', accept, class: 'hidden', tabindex: -1, 'aria-hidden': 'true' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file !== undefined) void openFile(app, file);
  });
  return h('span', {}, h('button', { type: 'button', onclick: () => input.click() }, text), input);
}

/** JSON, or one JSON value a line; `undefined` where the text is neither. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    try {
      return lines.map((line): unknown => JSON.parse(line));
    } catch {
      return undefined;
    }
  }
}

function openCases(app: App, values: readonly unknown[]): void {
  const issues: Issue[] = [];
  const cases: ChildCase[] = [];
  for (const value of values) {
    const parsed = parseCase(value, { on: app.state.on });
    if (parsed.ok) cases.push(parsed.value);
    else issues.push(...parsed.issues);
  }
  if (issues.length > 0) app.refuse(issues);
  else app.addChildren(cases.map((known) => startInterview(app.context, { known })));
}

/** Opens what was chosen or dropped. What kind of file it is, its content says: a case, standards, a mapping, a register. */
export async function openFile(app: App, file: Blob): Promise<void> {
  try {
    const start = new TextDecoder().decode(await file.slice(0, 64).arrayBuffer()).replace(/^\uFEFF/, '');
    const json = /^\s*[[{]/.test(start) ? jsonIn((await file.text()).replace(/^\uFEFF/, '')) : undefined;
    if (json === undefined) {
      app.update(
        { register: await readTable(file, app.context, app.state.mapping), view: 'register' },
        'table',
      );
      return;
    }
    const values: readonly unknown[] = Array.isArray(json) ? json : [json];
    if (values.some((value) => isRecord(value) && 'standard' in value)) {
      const parsed = parseStandards(values);
      if (parsed.ok) app.setContext({ standards: parsed.value });
      else app.refuse(parsed.issues);
    } else if (isRecord(json) && 'columns' in json) {
      app.update({ mapping: readColumnMapping(json), view: 'register' });
    } else {
      openCases(app, values);
    }
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    app.refuse(error.issues);
  }
}
