import { EDITION_FACTS, type EditionPath } from '../../case/edition-dictionaries.js';
import { LEAST } from '../../count/suppress.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Ids } from '../../policy/policy.js';
import type { Bounds, ComparedCount } from './compared.js';
import type { JointRow } from './joint-row.js';
import { type ByPeriod, byPeriod, PERIODS, type Period } from './period.js';
import type { MoneyChange, Span } from './span.js';
import { SpanSum } from './tallies.js';

/** A fact that is not known of some children, and how much money hangs on it. */
export interface MissingFact {
  readonly fact: EditionPath;
  readonly label: Bilingual;
  /** The paper that says it, and who issues it. */
  readonly document: Bilingual;
  readonly issuer: Bilingual;
  /** Of how many children it holds money up; `null`: the public is not told. */
  readonly children: ComparedCount;
  /** By how much the bounds narrow if this fact alone becomes known of all of them: at least and at most. */
  readonly monthly: Bounds | null;
  readonly yearly: Bounds | null;
  readonly semester: Bounds | null;
}

/** Which bounds facts are asked to narrow: those of the change, or of what is paid before. */
export type Narrowed = 'change' | 'before';

/** What one fact holds up. */
class Held {
  children = 0;
  readonly money = byPeriod(() => new SpanSum());
  /** At most, in fen, only to put facts in order. */
  readonly most: Record<Period, number> = { monthly: 0, yearly: 0, semester: 0 };
}

/** A year has twelve months and two semesters; only to put facts in order. */
const TIMES: ByPeriod<number> = { monthly: 12, yearly: 1, semester: 2 };

const inAYear = ({ most }: Held): number =>
  PERIODS.reduce((sum, period) => sum + TIMES[period] * most[period], 0);

/**
 * The facts that hold money up, by how much of it: child by child, by how much the bounds narrow once the fact is known,
 * whatever it turns out to be (least) and at best (most). Two facts that are both needed each narrow nothing at least.
 */
export class MissingLeague {
  private readonly held = new Map<number, Held>();
  private readonly measure: (money: MoneyChange) => Span;

  constructor(
    private readonly joint: JointRow<Ids>,
    narrowed: Narrowed,
  ) {
    this.measure = (money) => money[narrowed];
  }

  /** Adds the child that was read last. */
  add(): void {
    const seen = new Set<Held>();
    for (const period of PERIODS) {
      this.joint.eachNarrowing(period, this.measure, (variable, least, most) => {
        const held = this.held.get(variable) ?? new Held();
        this.held.set(variable, held);
        held.money[period].add({ min: least, max: most });
        held.most[period] += most;
        if (!seen.has(held)) held.children += 1;
        seen.add(held);
      });
    }
  }

  /** The facts, those first that may narrow the money of a year by most. */
  list(isPublic: boolean): readonly MissingFact[] {
    const { variables } = this.joint.joint.flat;
    const order = [...this.held].sort(([, one], [, other]) => inAYear(other) - inAYear(one));
    return order.flatMap(([variable, { children, money }]): MissingFact[] => {
      const name = variables[variable]?.name;
      const found = EDITION_FACTS.find(({ path }) => path === name);
      if (found === undefined) return [];
      const { path: fact, label, document, issuer } = found;
      const papers = { fact, label, document, issuer };
      if (isPublic && children < LEAST)
        return [{ ...papers, children: null, monthly: null, yearly: null, semester: null }];
      return [{ ...papers, children, ...byPeriod((period) => money[period].bounds) }];
    });
  }
}
