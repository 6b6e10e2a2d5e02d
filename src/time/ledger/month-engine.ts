import { chenzhou } from '../../decide/assess.js';
import type { Engine } from '../../decide/engine.js';
import { alone, type Succession } from '../../decide/succession.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Ids } from '../../policy/policy.js';
import { Citations } from './carriers.js';
import { MonthNotices } from './month-notices.js';
import { MonthlyDecider } from './monthly-decision.js';

/** Whose months a ledger goes through: those of one policy, or of several that follow each other. */
export interface Months<I extends Ids> {
  readonly succession: Succession<I>;
  /** Reads histories, and says what things are called. */
  readonly engine: Engine<I>;
  /** The policies in force from one day to another, the earliest first. */
  within(from: string, to: string): readonly [MonthEngine<I>, ...MonthEngine<I>[]];
}

/** A policy made ready for months of payment: its monthly benefits compiled alone, and what is said of a month. */
export class MonthEngine<I extends Ids> implements Months<I> {
  readonly succession: Succession<I>;
  readonly monthly: MonthlyDecider<I>;
  readonly citations: Citations<I>;
  readonly notices: MonthNotices<I>;

  constructor(readonly engine: Engine<I>) {
    this.succession = alone(engine);
    this.monthly = new MonthlyDecider(engine.policy);
    this.citations = new Citations(engine.policy);
    this.notices = new MonthNotices(engine.policy);
  }

  within(): readonly [MonthEngine<I>] {
    return [this];
  }
}

/** Policies that follow each other, each made ready for months of payment at its first month. */
export class MonthSuccession<I extends Ids> implements Months<I> {
  private readonly made = new Map<Engine<I>, MonthEngine<I>>();

  constructor(readonly succession: Succession<I>) {}

  get engine(): Engine<I> {
    return this.succession.engine;
  }

  within(from: string, to: string): readonly [MonthEngine<I>, ...MonthEngine<I>[]] {
    const [first, ...more] = this.succession.within(from, to);
    return [this.of(first), ...more.map((engine) => this.of(engine))];
  }

  private of(engine: Engine<I>): MonthEngine<I> {
    const known = this.made.get(engine) ?? new MonthEngine(engine);
    this.made.set(engine, known);
    return known;
  }
}

let months: MonthEngine<ChenzhouIds> | undefined;

/** The months of 郴政发〔2017〕3号, compiled at the first use. */
export function chenzhouMonths(): MonthEngine<ChenzhouIds> {
  months ??= new MonthEngine(chenzhou());
  return months;
}
