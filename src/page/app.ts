import {
  type AssessContext,
  type FactPath,
  type Issue,
  type ReadingChoices,
  RefusedInput,
  type StandardEntry,
} from '../index.js';
import { adjust, type Interview, startInterview } from '../interview/index.js';
import type { ColumnMapping } from '../register/mapping/mapping.js';
import { issueText, type Language } from './names.js';
import type { OfficeTable } from './register-table.js';

export const VIEWS = ['check', 'standards', 'register', 'timeline', 'book', 'findings', 'questions'] as const;
export type View = (typeof VIEWS)[number];

/** Everything the page holds. It lives in memory only: closing the page, or "forget everything", loses it. */
export interface State {
  readonly lang: Language;
  readonly view: View;
  readonly on: string;
  readonly standards: readonly StandardEntry[];
  readonly readings: ReadingChoices;
  /** One interview per child; never empty. */
  readonly children: readonly [Interview, ...Interview[]];
  readonly current: number;
  /** An earlier answer that is being changed. */
  readonly editing: FactPath | null;
  /** What went wrong last, in words. */
  readonly problem: string;
  readonly register: OfficeTable | null;
  /** What the headers and words of a register mean, where a file said so. */
  readonly mapping: ColumnMapping | null;
  /** The division whose standards are shown. */
  readonly division: string;
}

function today(): string {
  const day = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A page that nobody has used. */
export function freshState(lang: Language): State {
  const on = today();
  return {
    lang,
    view: 'check',
    on,
    standards: [],
    readings: {},
    children: [startInterview({ on })],
    current: 0,
    editing: null,
    problem: '',
    register: null,
    mapping: null,
    division: '431000',
  };
}

/** The state of the page, and who is told when it changes. */
export class App {
  /** Parts that the reader opened, so that they stay open. */
  readonly open = new Set<string>();
  private wanted: string | null = null;
  private readonly parts = new Map<string, { readonly key: string | null; readonly element: HTMLElement }>();

  constructor(
    public state: State,
    private readonly render: (app: App) => void,
  ) {}

  /** The day, the standards and the readings. */
  get context(): AssessContext {
    return contextOf(this.state);
  }

  get interview(): Interview {
    const { children, current } = this.state;
    return children[current] ?? children[0];
  }

  /** The text in the language of the page. */
  t(zh: string, en: string): string {
    return this.state.lang === 'zh' ? zh : en;
  }

  /** A page that nobody has used: nothing of any child is left, not even in parts that are not shown. */
  forget(): void {
    this.open.clear();
    this.parts.clear();
    this.update(freshState(this.state.lang), 'question');
  }

  /** Changes the page; `focus` is the id of what should be read next. */
  update(change: Partial<State>, focus: string | null = null): void {
    this.state = { ...this.state, problem: '', ...change };
    this.wanted = focus;
    this.render(this);
  }

  /** Puts another state of this child's interview in its place. */
  follow(interview: Interview, focus: string | null = null, change: Partial<State> = {}): void {
    const [first, ...rest] = this.state.children.map((one, i) =>
      i === this.state.current ? interview : one,
    );
    if (first !== undefined) this.update({ children: [first, ...rest], editing: null, ...change }, focus);
  }

  /** Adds children and shows the first of them. A single untouched child makes room. */
  addChildren(added: readonly Interview[]): void {
    const used = this.state.children.filter(
      ({ answers, known }) => answers.length + Object.keys(known).length > 0,
    );
    const [first, ...rest] = [...used, ...added];
    if (first !== undefined)
      this.update(
        { children: [first, ...rest], current: used.length, view: 'check', editing: null },
        'question',
      );
  }

  /** Another day, other standards or readings, for every child at once; refused as a whole. A register was decided under the old. */
  setContext(
    change: Partial<Pick<State, 'on' | 'standards' | 'readings'>>,
    focus: string | null = null,
  ): void {
    this.attempt(() => {
      const context = contextOf({ ...this.state, ...change });
      const [first, ...rest] = this.state.children.map((interview) => adjust(interview, { context }));
      if (first !== undefined) this.update({ ...change, children: [first, ...rest], register: null }, focus);
    });
  }

  /** Does something that may be refused, and says what was wrong. */
  attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof RefusedInput)) throw error;
      this.refuse(error.issues);
    }
  }

  refuse(issues: readonly Issue[]): void {
    const shown = issues.slice(0, 5).map((issue) => issueText(issue, this.state.lang));
    const more = issues.length > 5 ? ` (+${issues.length - 5})` : '';
    this.update({ problem: shown.join('\n') + more }, 'problem');
  }

  /**
   * A part of the page that is made again only when its key changes, or every time where the key is `null`; the browser
   * need not lay out again what stays.
   */
  kept(name: string, key: string | null, make: () => HTMLElement): HTMLElement {
    const part = this.parts.get(name);
    if (part !== undefined && key !== null && part.key === key) return part.element;
    const element = make();
    this.parts.set(name, { key, element });
    return element;
  }

  /** The id to focus after rendering, once. */
  takeFocus(): string | null {
    const { wanted } = this;
    this.wanted = null;
    return wanted;
  }
}

function contextOf({ on, standards, readings }: Pick<State, 'on' | 'standards' | 'readings'>): AssessContext {
  return { on, standards, readings };
}
