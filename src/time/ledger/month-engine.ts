import { chenzhou } from '../../decide/assess.js';
import type { Engine } from '../../decide/engine.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Ids } from '../../policy/policy.js';
import { Citations } from './carriers.js';
import { MonthNotices } from './month-notices.js';
import { MonthlyDecider } from './monthly-decision.js';

/** A policy made ready for months of payment: its monthly benefits compiled alone, and what is said of a month. */
export class MonthEngine<I extends Ids> {
  readonly monthly: MonthlyDecider<I>;
  readonly citations: Citations<I>;
  readonly notices: MonthNotices<I>;

  constructor(readonly engine: Engine<I>) {
    this.monthly = new MonthlyDecider(engine.policy);
    this.citations = new Citations(engine.policy);
    this.notices = new MonthNotices(engine.policy);
  }
}

let months: MonthEngine<ChenzhouIds> | undefined;

/** The months of 郴政发〔2017〕3号, compiled at the first use. */
export function chenzhouMonths(): MonthEngine<ChenzhouIds> {
  months ??= new MonthEngine(chenzhou());
  return months;
}
