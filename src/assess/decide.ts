import { checkCase } from '../case/check.js';
import { slotOf } from '../case/dictionary.js';
import { hukouDivision } from '../case/facts/child.js';
import { RefusedInput } from '../input/issue.js';
import { FALSE, type Node, TERMINAL, TRUE } from '../logic/diagram.js';
import type { Slot } from '../logic/slot.js';
import type { Truth } from '../logic/truth.js';
import type { StandardEntry } from '../money/standard.js';
import { STANDARD_KINDS, type StandardId } from '../money/standard-ids.js';
import { EDITION, POLICY } from '../policy/rulebook.js';
import { decideBenefit } from './benefits.js';
import { ContextChecker, type Prepared } from './context.js';
import { digestOfBasis, digestOfRules } from './digest.js';
import { withDisplay } from './display.js';
import { missingFacts } from './missing.js';
import { monthlyBounds } from './monthly.js';
import { noticesFor } from './notices.js';
import { compileProgram, type Program } from './program.js';
import type { AssessResult, Notice } from './result.js';
import { tabulate } from './tabulate.js';
import { worldOf } from './world.js';

const COUNTY = slotOf(hukouDivision);

interface Basis {
  readonly standards: readonly StandardEntry[];
  readonly policy: AssessResult['policy'];
}

function truthOf(node: Node): Truth {
  if (node.slot !== TERMINAL) return null;
  return node === TRUE;
}

/** The rule book made ready, with what it remembers of the contexts it has seen. */
export class Assessor {
  private readonly program: Program = compileProgram();
  private readonly rules = digestOfRules();
  private readonly contexts = new ContextChecker(this.program.years);
  private readonly bases = new WeakMap<Prepared, Map<number | undefined, Basis>>();
  private readonly notices = new Map<string, readonly Notice[]>();

  /** A context checked and made ready. */
  prepare(context: unknown): Prepared {
    return this.contexts.prepare(context);
  }

  /** Checks a case and decides it; a case with anything wrong is refused whole. */
  assess(input: unknown, context: unknown): AssessResult {
    const prepared = this.prepare(context);
    const { id, slots, issues } = checkCase(input, prepared.onSlot);
    if (issues.length > 0) throw new RefusedInput(issues);
    return this.decide(id, slots, prepared);
  }

  /** Decides what is recorded in `slots`. */
  decide(id: string | null, slots: readonly Slot[], prepared: Prepared): AssessResult {
    const { program } = this;
    const world = worldOf(slots, prepared, program.ruleCount);
    const verdicts: Node[] = [];
    const outcomes: Node[] = [];
    const monthly: Node[] = [];
    const needed = new Set<StandardId>();
    const truthOfRule = (rule: { readonly nodeOf: (of: typeof world) => Node }): Truth => {
      const node = rule.nodeOf(world);
      if (node.slot !== TERMINAL) verdicts.push(node);
      return truthOf(node);
    };

    const categories = tabulate(program.categories, truthOfRule);
    const inDifficulty = truthOfRule({ nodeOf: program.inDifficulty });

    const benefits = tabulate(program.benefits, (benefit) => {
      const { result, paid, outcome, needs } = decideBenefit(benefit, world);
      if (paid.slot !== TERMINAL) verdicts.push(paid);
      if (outcome.slot !== TERMINAL) outcomes.push(outcome);
      if (benefit.unit === 'CNY/month' && paid !== FALSE) monthly.push(outcome);
      for (const standard of needs) needed.add(standard);
      return result;
    });
    const measures = tabulate(program.measures, truthOfRule);

    const basis = this.basis(prepared, slots[COUNTY]);
    return withDisplay({
      id,
      on: prepared.on,
      policy: basis.policy,
      categories,
      inDifficulty,
      benefits,
      measures,
      monthly: monthlyBounds(world.diagram, world.own, monthly),
      missing: missingFacts(verdicts, outcomes),
      standardsMissing: STANDARD_KINDS.filter((kind) => needed.has(kind.id)).map((kind) => kind.id),
      readings: prepared.readings,
      standards: basis.standards,
      notices: this.noticesOf(prepared.on),
    });
  }

  /** The standards that bear on a child of the county, and the digest over them. */
  private basis(prepared: Prepared, county: number | undefined): Basis {
    let byCounty = this.bases.get(prepared);
    if (byCounty === undefined) {
      byCounty = new Map();
      this.bases.set(prepared, byCounty);
    }
    const known = byCounty.get(county);
    if (known !== undefined) return known;
    const standards = Object.freeze(prepared.book.bearingOn(county));
    const digest = digestOfBasis(this.rules, prepared.readings, standards);
    const basis = { standards, policy: Object.freeze({ id: POLICY.id, edition: EDITION, digest }) };
    byCounty.set(county, basis);
    return basis;
  }

  private noticesOf(on: string): readonly Notice[] {
    let notices = this.notices.get(on);
    if (notices === undefined) {
      notices = noticesFor(on);
      if (this.notices.size >= 400) this.notices.clear();
      this.notices.set(on, notices);
    }
    return notices;
  }
}
