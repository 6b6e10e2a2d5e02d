import { checkCase } from '../case/check.js';
import { slotOf } from '../case/dictionary.js';
import { hukouDivision } from '../case/facts/child.js';
import { RefusedInput } from '../input/issue.js';
import type { Slot } from '../logic/slot.js';
import type { StandardEntry } from '../money/standard.js';
import { withDisplay } from '../office/display.js';
import { EDITION, POLICY } from '../policy/rulebook.js';
import { ContextChecker, type Prepared } from './context/context.js';
import { Decision } from './decision.js';
import { digestOfBasis, digestOfRules } from './digest.js';
import { NoticeWriter } from './notices.js';
import { compileProgram, type Program } from './program.js';
import type { AssessResult } from './result.js';
import { ChildWorld } from './world.js';

const COUNTY = slotOf(hukouDivision);

interface Basis {
  readonly standards: readonly StandardEntry[];
  readonly policy: AssessResult['policy'];
}

/** The rule book made ready, with what it remembers of the contexts it has seen. */
export class Assessor {
  private readonly rules = digestOfRules();
  private readonly contexts: ContextChecker;
  private readonly notices: NoticeWriter;
  private readonly bases = new WeakMap<Prepared, Map<number | undefined, Basis>>();

  /** @param program the rules that are decided: all, unless somebody asks for a few. */
  constructor(private readonly program: Program = compileProgram()) {
    this.contexts = new ContextChecker(program.years);
    this.notices = new NoticeWriter(program.laterRules);
  }

  /** A context checked and made ready. */
  prepare(context: unknown): Prepared {
    return this.contexts.prepare(context);
  }

  /** Checks a case and decides it; a case with anything wrong is refused whole. */
  assess(input: unknown, context: unknown): AssessResult {
    const prepared = this.prepare(context);
    const { id, slots, issues } = checkCase(input, prepared.onSlot);
    if (issues.length > 0) throw new RefusedInput(issues);
    return withDisplay(this.decide(id, slots, prepared));
  }

  /** Decides what is recorded in `slots`; the result is for the library itself and has no renderings. */
  decide(id: string | null, slots: readonly Slot[], prepared: Prepared): AssessResult {
    const { program } = this;
    const world = new ChildWorld(slots, prepared, program.ruleCount);
    const decision = new Decision(world);
    const categories = { ...program.nothing.categories };
    for (const { id: category, nodeOf } of program.categories) {
      const truth = decision.truth(nodeOf);
      if (truth !== false) categories[category] = truth;
    }
    const inDifficulty = decision.truth(program.inDifficulty);
    const benefits = { ...program.nothing.benefits };
    for (const benefit of program.benefits) {
      const result = decision.benefit(benefit);
      if (result !== benefit.plain['not-entitled']) benefits[benefit.id] = result;
    }
    const measures = { ...program.nothing.measures };
    for (const { id: measure, nodeOf } of program.measures) {
      const truth = decision.truth(nodeOf);
      if (truth !== false) measures[measure] = truth;
    }
    const basis = this.basis(prepared, slots[COUNTY]);
    return {
      id,
      on: prepared.on,
      policy: basis.policy,
      categories,
      inDifficulty,
      benefits,
      measures,
      monthly: decision.monthly(),
      missing: decision.missing(),
      standardsMissing: decision.standardsMissing(),
      readings: prepared.readings,
      standards: basis.standards,
      notices: this.notices.noticesFor(world, prepared),
    };
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
    const policy = Object.freeze({ id: POLICY.id, edition: POLICY.edition, encoding: EDITION, digest });
    const basis = { standards, policy };
    byCounty.set(county, basis);
    return basis;
  }
}
