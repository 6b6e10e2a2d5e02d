/** A reader of the compiled rule book, written from docs/compiled.md alone: plain and slow, for tests. */
import type { CompiledForm, FormBenefit, FormEnd, FormVariable } from '../../src/export/compiled/form.js';
import { formatDay, parseDay, shiftDay, withYear } from '../oracle/calendar.js';
import { inForce, type OracleContext, type StandardEntry } from '../oracle/context.js';
import { type FactValue, factsOf, flatten } from '../oracle/facts.js';
import { fenOf, shareOf, yuanOf } from '../oracle/money.js';
import type { Expected, ExpectedBenefit } from './vector.js';

type FormFormula = Extract<FormEnd, { readonly standard: string }>;
type Bands = readonly (readonly number[])[];
/** The least and the most fen; `null` where a figure is missing. */
type Span = readonly [least: number, most: number] | null;

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not as docs/compiled.md says');
  return value;
}

/** An age is reached at most by those born on this day. */
export function latestBirth(on: string, years: number, onBirthday: boolean): string {
  const limit = onBirthday ? parseDay(on) : shiftDay(parseDay(on), -1);
  const next = shiftDay(limit, 1);
  if (next.day === 1) return formatDay(shiftDay(withYear(next, next.year - years), -1));
  return formatDay(withYear(limit, limit.year - years));
}

/** The same of a term in months: the day of the same number, or the last of the month. */
function latestBefore(on: string, months: number, onBirthday: boolean): string {
  const limit = onBirthday ? parseDay(on) : shiftDay(parseDay(on), -1);
  const next = shiftDay(limit, 1);
  const count =
    (next.day === 1 ? next : limit).year * 12 + (next.day === 1 ? next : limit).month - 1 - months;
  const first = { year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 };
  if (next.day === 1) return formatDay(shiftDay(first, -1));
  const following = shiftDay(first, 31);
  const last = shiftDay({ ...following, day: 1 }, -1);
  return formatDay(limit.day < last.day ? { ...first, day: limit.day } : last);
}

export class Reader {
  private readonly nodes: { readonly variable: number; readonly kids: readonly number[] }[] = [];

  constructor(private readonly form: CompiledForm) {
    for (let place = 0; place < form.nodes.length; ) {
      const variable = must(form.nodes[place]);
      const { width } = must(form.variables[variable]);
      this.nodes.push({ variable, kids: form.nodes.slice(place + 1, place + 1 + width) });
      place += 1 + width;
    }
  }

  decide(nested: object, context: OracleContext): Expected {
    return this.row(nested, context).decide();
  }

  /** Per variable the bands that are possible. */
  possible(nested: object, context: OracleContext): Bands {
    return this.row(nested, context).possible;
  }

  private row(nested: object, context: OracleContext): Row {
    return new Row(
      this.form,
      this.nodes,
      new Map(Object.entries(flatten(nested, factsOf(context.edition)))),
      context,
    );
  }
}

class Row {
  private readonly standards: readonly StandardEntry[];
  private readonly needed = new Set<string>();
  readonly possible: Bands;

  constructor(
    private readonly form: CompiledForm,
    private readonly nodes: readonly { readonly variable: number; readonly kids: readonly number[] }[],
    private readonly known: ReadonlyMap<string, FactValue>,
    private readonly context: OracleContext,
  ) {
    this.standards = (context.standards ?? []).filter((entry) => inForce(entry, context.on));
    this.possible = form.variables.map((variable) => this.bands(variable));
  }

  decide(): Expected {
    const { form, possible } = this;
    const truth = ({ root }: { readonly root: number }): boolean | null => {
      const ends = this.reach(root, possible);
      return ends.size > 1 ? null : ends.has(1);
    };
    const truths = (verdicts: readonly { readonly id: string; readonly root: number }[]) =>
      Object.fromEntries(verdicts.map((verdict) => [verdict.id, truth(verdict)]));
    const settings = this.settings(possible);
    const benefits = form.benefits
      .map((benefit): [string, ExpectedBenefit] => [
        benefit.id,
        this.benefit(benefit, truth(benefit), possible, settings),
      ])
      .filter(([, { status }]) => status !== 'not-entitled');
    return {
      categories: truths(form.categories),
      inDifficulty: truth(form.inDifficulty),
      benefits: Object.fromEntries(benefits),
      measures: truths(form.measures),
      monthly: this.monthly(settings),
      standardsMissing: form.standards.map(({ id }) => id).filter((id) => this.needed.has(id)),
    };
  }

  private benefit(
    { standing, outcome, obstacles }: FormBenefit,
    paid: boolean | null,
    possible: Bands,
    settings: readonly { readonly possible: Bands; readonly divisions: readonly string[] }[],
  ): ExpectedBenefit {
    if (paid === false) {
      const sets =
        standing === null ? [] : [...this.reach(standing, possible)].flatMap((end) => this.against(end));
      if (sets.length === 0) return { status: 'not-entitled' };
      const every = obstacles.filter((_, at) => sets.every((set) => set.includes(at)));
      const any = obstacles.filter((_, at) => sets.some((set) => set.includes(at)));
      return {
        status: 'excluded',
        excludedBy: (every.length > 0 ? every : any).map(({ holder }) => holder),
      };
    }
    const sums = new Set<number | null>();
    for (const where of outcome === null ? [] : settings) {
      for (const end of this.reach(outcome ?? 0, where.possible)) {
        if (end === 0) continue;
        for (const division of where.divisions) {
          for (const fen of this.formula(end, division, this.needed) ?? [null]) sums.add(fen);
        }
      }
    }
    const [sum, another] = [...sums];
    if (paid === null) return { status: 'undetermined' };
    if (another !== undefined || sum === undefined || sum === null) return { status: 'entitled' };
    return { status: 'entitled', amount: yuanOf(sum) };
  }

  private against(end: number): readonly (readonly number[])[] {
    const set = must(this.form.ends[end]);
    return typeof set === 'object' && 'against' in set ? [set.against] : [];
  }

  private monthly(
    settings: readonly { readonly possible: Bands; readonly divisions: readonly string[] }[],
  ): Expected['monthly'] {
    let min = Number.POSITIVE_INFINITY;
    let max = 0;
    let complete = true;
    for (const { possible, divisions } of settings) {
      for (const reached of this.reach(this.form.monthly, possible)) {
        const end: FormEnd = must(this.form.ends[reached]);
        if (typeof end !== 'object' || !('sum' in end)) throw new Error('a sum was expected');
        for (const division of divisions) {
          const unknown = [...new Set(end.sum.flatMap((part) => this.unknown(part)))];
          for (const beyond of subsets(unknown)) {
            const sums = end.sum.map((part) => this.comesTo(part, division, beyond));
            if (sums.includes(null)) complete = false;
            const together = sums.reduce<number>((all, sum) => all + (sum ?? 0), 0);
            min = Math.min(min, together);
            max = Math.max(max, together);
          }
        }
      }
    }
    return { min: yuanOf(min), max: complete ? yuanOf(max) : null };
  }

  private bands(variable: FormVariable): readonly number[] {
    if ('reading' in variable) {
      const { options, default: usual } = must(this.form.readings.find(({ id }) => id === variable.reading));
      return [options.indexOf(this.option(variable.reading) ?? usual)];
    }
    const value = this.known.get(variable.fact);
    if ('bands' in variable) {
      const values = must(this.form.facts.find(({ path }) => path === variable.fact)?.values);
      const left = values.filter((one) =>
        value === undefined ? this.canBe(variable.fact, one) : one === value,
      );
      return [...new Set(left.map((one) => must(variable.bands[values.indexOf(one)])))];
    }
    if (value === undefined) return Array.from({ length: variable.width }, (_, band) => band);
    const { reading, onBirthday } = this.form.ages;
    const fromBirthday = this.option(reading) === onBirthday;
    if ('years' in variable) {
      const reached = variable.years.filter(
        (years) => String(value) <= latestBirth(this.context.on, years, fromBirthday),
      );
      return [reached.length];
    }
    if ('months' in variable) {
      const reached = variable.months.filter(
        (months) => String(value) <= latestBefore(this.context.on, months, fromBirthday),
      );
      return [reached.length];
    }
    return 'prefixes' in variable ? [bandOf(variable.prefixes, String(value))] : [0];
  }

  private option(reading: string): string | undefined {
    return Object.entries(this.context.readings ?? {}).find(([id]) => id === reading)?.[1];
  }

  private canBe(fact: string, value: boolean | string | number): boolean {
    return !this.form.lost.some(
      (lost) =>
        lost.fact === fact &&
        lost.values.includes(String(value)) &&
        lost.others.some((other) => this.known.has(other)),
    );
  }

  private settings(
    possible: Bands,
  ): readonly { readonly possible: Bands; readonly divisions: readonly string[] }[] {
    const { place, variables } = this.form;
    const division = this.known.get(place.fact);
    if (division !== undefined) return [{ possible, divisions: [String(division)] }];
    const at = variables.findIndex((variable) => 'fact' in variable && variable.fact === place.fact);
    const variable = must(variables[at]);
    if (!('prefixes' in variable)) throw new Error('a place was expected');
    const own = new Set(this.standards.map((entry) => entry.division).filter((one) => one !== place.city));
    return must(possible[at]).map((band) => ({
      possible: possible.map((bands, index) => (index === at ? [band] : bands)),
      divisions: ['', ...[...own].filter((one) => bandOf(variable.prefixes, one) === band)],
    }));
  }

  /** The positions of the ends that can be reached. */
  private reach(root: number, possible: Bands): ReadonlySet<number> {
    const ends = new Set<number>();
    const seen = new Set<number>();
    const visit = (node: number): void => {
      if (node < 0) {
        ends.add(-1 - node);
        return;
      }
      if (seen.has(node)) return;
      seen.add(node);
      const { variable, kids } = must(this.nodes[node]);
      for (const band of must(possible[variable])) visit(must(kids[band]));
    };
    visit(root);
    return ends;
  }

  private formulaAt(end: number): FormFormula {
    const formula = must(this.form.ends[end]);
    if (typeof formula !== 'object' || !('standard' in formula)) throw new Error('a formula was expected');
    return formula;
  }

  /** The least and the most that a formula comes to. */
  private formula(end: number, division: string, needed: Set<string>): Span {
    const { less = [] } = this.formulaAt(end);
    for (const one of this.whole(end, division).missing) needed.add(one);
    const unknown = this.unknown(end);
    const own = unknown.filter((sum) => less.includes(sum));
    const others = unknown.filter((sum) => !less.includes(sum));
    const [least, most] = [this.comesTo(end, division, own), this.comesTo(end, division, others)];
    return least === null || most === null ? null : [least, most];
  }

  /** What a formula comes to before anything is deducted, and what is missing for it. */
  private whole(
    end: number,
    division: string,
  ): { readonly fen: number; readonly missing: readonly string[] } {
    const { standard, rural, shares, percent = 100, received = [] } = this.formulaAt(end);
    const figure = this.figure(standard, rural, division);
    const missing = figure === null ? [standard] : [];
    let largest = 10_000;
    if (shares !== undefined) {
      const ratios = shares.map((share) =>
        share === 'whole' ? '1' : this.figure(share, undefined, division),
      );
      largest = Math.max(0, ...ratios.map((ratio) => Math.round(Number(ratio ?? 0) * 10_000)));
      if (largest < 10_000) missing.push(...shares.filter((_, at) => ratios[at] === null));
    }
    for (const other of received) missing.push(...this.whole(other, division).missing);
    const fen = figure === null ? 0 : shareOf(fenOf(figure), largest);
    return { fen: shareOf(fen, percent * 100), missing };
  }

  private unknown(end: number): readonly string[] {
    const { less = [], received = [] } = this.formulaAt(end);
    return [
      ...less.filter((sum) => !this.known.has(sum)),
      ...received.flatMap((other) => this.unknown(other)),
    ];
  }

  /** Fen, where of the unknown sums those in `beyond` take everything and the others nothing. */
  private comesTo(end: number, division: string, beyond: readonly string[]): number | null {
    const { less = [], received = [] } = this.formulaAt(end);
    const { fen, missing } = this.whole(end, division);
    if (missing.length > 0) return null;
    let left = fen;
    for (const sum of less) {
      const known = this.known.get(sum);
      if (known !== undefined) left = Math.max(0, left - fenOf(String(known)));
      else if (beyond.includes(sum)) left = 0;
    }
    for (const other of received) left = Math.max(0, left - (this.comesTo(other, division, beyond) ?? 0));
    return left;
  }

  private figure(standard: string, rural: boolean | undefined, division: string): string | null {
    const { place, standards } = this.form;
    for (const where of [division, place.city]) {
      const entry = this.standards.find(
        (one) => one.standard === standard && one.rural === rural && one.division === where,
      );
      if (entry !== undefined) return entry.amount;
    }
    return standards.find(({ id }) => id === standard)?.floor?.amount ?? null;
  }
}

function subsets(of: readonly string[]): readonly (readonly string[])[] {
  const [one, ...others] = of;
  if (one === undefined) return [[]];
  return subsets(others).flatMap((some) => [some, [...some, one]]);
}

function bandOf(bands: readonly (readonly string[] | 'none')[], division: string): number {
  const lists = bands.map((band) => (band === 'none' ? null : band));
  const none = bands.indexOf('none');
  if (division === 'none') return none < 0 ? lists.findIndex((list) => list?.length === 0) : none;
  const begins = [...new Set(lists.flat())].filter(
    (prefix) => prefix !== null && division.startsWith(prefix),
  );
  return lists.findIndex(
    (list) =>
      list?.length === begins.length && begins.every((prefix) => prefix !== null && list.includes(prefix)),
  );
}
