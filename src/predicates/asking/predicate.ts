import type { ChildCase } from '../../case/dictionary.js';
import { LOST, PRESENT } from '../../case/lost.js';
import { wrongCase } from '../../case/wrong.js';
import { sameChoices } from '../../decide/context/readings.js';
import { representatives } from '../../decide/context/representatives.js';
import { checkSetting, type RuleContext, type Setting } from '../../decide/context/setting.js';
import { RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { Widened } from '../../input/widened.js';
import { mentionsOf } from '../../logic/collect.js';
import { Diagram, type Node, TERMINAL, TRUE } from '../../logic/diagram.js';
import { ExactCompiler, type NodeOf } from '../../logic/exact.js';
import type { Expression } from '../../logic/expression.js';
import type { Fact } from '../../logic/fact.js';
import type { ReadingNames } from '../../logic/reading.js';
import type { Slot } from '../../logic/slot.js';
import { type Truth, type TruthOf, truthOf } from '../../logic/truth.js';
import { CITY } from '../../policy/city.js';
import { READING_OPTIONS } from '../../policy/reading-options.js';
import { type CaseWorld, FactReader, readLazily } from './read-facts.js';

/**
 * One verdict of the policy for one child on one day: `true`, `false`, or `null` if and only if two completions of
 * the unknown facts disagree. A value outside its fact's type is refused with `RefusedInput` as soon as the verdict
 * needs it, never taken for a no; a fact that decides nothing is not looked at (`parseCase` checks a whole case).
 */
export interface Predicate {
  (child: ChildCase, context: RuleContext): Truth;
  /** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
  <const Given, const Under>(
    child: Given & Widened<Given, ChildCase>,
    context: Under & Widened<Under, RuleContext>,
  ): Truth;
}

/** The setting of one context, with a copy of what was given to know it again. */
interface Remembered {
  readonly setting: Setting;
  readonly given: Readonly<Record<string, unknown>> | undefined;
  /** By slot the value that is assumed where none is recorded, and a copy of what was given. */
  readonly assumed: readonly Slot[];
  readonly assumptions: Readonly<Record<string, unknown>> | undefined;
  /** What each fact may turn out to be; `undefined` for a yes or no. */
  readonly domains: readonly (readonly number[] | undefined)[];
}

/** What a caller may choose of: names alone. */
const READINGS: readonly ReadingNames[] = Object.entries(READING_OPTIONS).map(([id, [first, ...more]]) => ({
  id,
  default: first,
  options: Object.fromEntries([first, ...more].map((option) => [option, true])),
}));

const YES_OR_NO: readonly number[] = [0, 1];

/** An expression compiled to be asked of case objects. */
class Question {
  private readonly facts: readonly Fact[];
  private readonly years: ReadonlySet<number>;
  private readonly reader: FactReader;
  private readonly quick: TruthOf<CaseWorld>;
  private readonly compiler: ExactCompiler;
  private readonly exact: NodeOf;
  private latest: Remembered | undefined;

  constructor(expression: Expression) {
    const { facts, years } = mentionsOf([expression]);
    this.facts = [...facts];
    this.years = years;
    const slotOf = (fact: Fact): number => this.facts.indexOf(fact);
    this.reader = new FactReader(this.facts);
    this.quick = truthOf(expression, readLazily);
    this.compiler = new ExactCompiler(slotOf);
    this.exact = this.compiler.compile(expression);
  }

  ask(child: unknown, context: unknown): Truth {
    const remembered = this.remembered(context);
    const { onSlot, readings, latestBirth } = remembered.setting;
    if (!isRecord(child)) throw new RefusedInput([wrongCase()]);
    const read = (): readonly Slot[] => this.reader.read(child, onSlot);
    const refuse = (): undefined => void read();
    const verdict = this.quick({ child, onSlot, readings, latestBirth, refuse });
    return verdict ?? this.settle(child, read(), remembered);
  }

  /** What Kleene's logic leaves open, exactly. */
  private settle(
    child: ChildCase,
    recorded: readonly Slot[],
    { setting, domains, assumed }: Remembered,
  ): Truth {
    const node = this.exact({
      slots: this.filled(child, recorded, assumed),
      readings: setting.readings,
      latestBirth: setting.latestBirth,
      diagram: new Diagram(),
      domain: (slot) => (this.reader.isPresent(slot, child) ? PRESENT : (domains[slot] ?? YES_OR_NO)),
      found: new Array<Node | undefined>(this.compiler.ruleCount),
    });
    return node.slot === TERMINAL ? node === TRUE : null;
  }

  /** What is recorded, and what is assumed of the rest; a parent of whom something is recorded is not assumed lost. */
  private filled(child: ChildCase, recorded: readonly Slot[], assumed: readonly Slot[]): readonly Slot[] {
    return recorded.map((slot, place) => {
      const value = assumed[place];
      if (slot !== undefined || value === undefined) return slot;
      return this.reader.isPresent(place, child) && LOST.includes(value) ? undefined : value;
    });
  }

  private remembered(context: unknown): Remembered {
    const { on, readings, assumptions } = isRecord(context) ? context : {};
    const { latest } = this;
    if (
      latest !== undefined &&
      latest.setting.on === on &&
      sameChoices(readings, latest.given) &&
      sameChoices(assumptions, latest.assumptions)
    )
      return latest;
    const setting = checkSetting(context, READINGS, this.years);
    this.latest = {
      setting,
      given: isRecord(readings) ? { ...readings } : undefined,
      assumed: this.reader.assumed(assumptions, setting.onSlot),
      assumptions: isRecord(assumptions) ? { ...assumptions } : undefined,
      domains: this.facts.map((fact) =>
        fact.type === 'boolean' ? undefined : representatives(fact, setting, [CITY]),
      ),
    };
    return this.latest;
  }
}

/**
 * Makes the predicate of a condition. The condition is prepared at the first call, not at import; the last context is
 * remembered by its content, so that a register is not checked against it child by child.
 */
/* @__NO_SIDE_EFFECTS__ */
export function predicate(condition: Expression): Predicate {
  let question: Question | undefined;
  return (child: unknown, context: unknown) => {
    question ??= new Question(condition);
    return question.ask(child, context);
  };
}
