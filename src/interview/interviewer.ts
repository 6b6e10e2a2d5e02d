import { withFact } from '../case/shape.js';
import type { Engine } from '../decide/engine.js';
import type { ResultOf } from '../decide/result.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { daySlot } from '../logic/slot.js';
import type { Ids } from '../policy/policy.js';
import { type Goal, missingFor } from './goal.js';
import { type AnswerValue, type InterviewQuestion, type QuestionWords, questionOf } from './question.js';
import { subjectIn } from './subjects.js';

/** One answer as it was given; `null` is "don't know". */
export interface AnswerTo<Path extends string> {
  readonly fact: Path;
  readonly value: AnswerValue | null;
}

/** What an interview holds, under any policy. */
export interface Held<I extends Ids> {
  readonly goal: Goal<I>;
  readonly context: { readonly on: string };
  readonly known: object;
  readonly leaveOut: readonly I['fact'][];
  readonly answers: readonly AnswerTo<I['fact']>[];
  readonly case: object;
}

/** Where an interview stands, under any policy. */
export interface StandingOf<I extends Ids> {
  readonly result: ResultOf<I>;
  readonly question: InterviewQuestion<I, string> | null;
  readonly atMost: number;
}

/** Holds interviews under a policy: what is asked next, and what the answers come to; it holds no answers itself. */
export class Interviewer<I extends Ids> {
  constructor(
    private readonly engine: Engine<I>,
    private readonly words: QuestionWords,
  ) {}

  /** Checks what an interview begins with. @throws {RefusedInput} where the case or the context is refused. */
  check({ context, case: recorded }: Pick<Held<I>, 'context' | 'case'>): void {
    this.engine.check(recorded, context);
  }

  /** @throws {RefusedInput} as the engine does. */
  standing({ goal, context, leaveOut, answers, case: recorded }: Held<I>): StandingOf<I> {
    const { engine } = this;
    const { subjects } = this.words;
    const result = engine.assess(recorded, context);
    const closed = new Set<string>([...leaveOut, ...answers.map(({ fact }) => fact)]);
    const open = missingFor(engine, goal, recorded, context, result.missing).filter(
      (fact) => !closed.has(fact),
    );
    const last = answers.at(-1)?.fact;
    const inTurn = open.filter((fact) => engine.office.isShown(fact));
    const staying =
      last === undefined
        ? undefined
        : inTurn.find((fact) => subjectIn(subjects, fact) === subjectIn(subjects, last));
    const next = staying ?? inTurn[0] ?? open[0];
    const question = next === undefined ? null : this.possible(next, recorded, context.on);
    return { result, question, atMost: open.length };
  }

  /** The case after an answer, without the recorded facts that the answer rules out. */
  caseAfter(
    recorded: object,
    { fact, value }: AnswerTo<string>,
    on: string,
  ): Readonly<Record<string, unknown>> {
    const next = withFact({ ...recorded }, fact, value);
    const issues = this.issuesIn(next, on);
    if (issues.length === 0) return next;
    const isRuledOut = ({ code, path }: Issue): boolean => code === 'fact-of-lost-parent' && path !== fact;
    const [first] = issues;
    if (first === undefined || !issues.every(isRuledOut)) throw new RefusedInput(issues);
    return this.caseAfter(
      this.caseAfter(recorded, { fact: first.path, value: null }, on),
      { fact, value },
      on,
    );
  }

  /** The question without the options that contradict what is recorded: a parent with other facts is not dead. */
  private possible(fact: I['fact'], recorded: object, on: string): InterviewQuestion<I, string> {
    const question = questionOf(this.engine.policy, this.words, fact);
    const options = question.options.filter(
      ({ value }) => this.issuesIn(withFact({ ...recorded }, fact, value), on).length === 0,
    );
    return { ...question, options };
  }

  private issuesIn(input: unknown, on: string): readonly Issue[] {
    return this.engine.cases.check(input, daySlot(on)).issues;
  }
}
