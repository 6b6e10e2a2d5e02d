import type { Prepared } from '../../decide/context/context.js';
import type { Engine } from '../../decide/engine.js';
import type { ResultOf } from '../../decide/result.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Node } from '../../logic/compiled/forest.js';
import type { Expression } from '../../logic/expression.js';
import type { CaseValue } from '../../logic/wording.js';
import type { Agenda } from '../../policy/audit/agenda.js';
import type { Ids, Policy } from '../../policy/policy.js';
import { Children, type Facts } from '../space/children.js';
import { type Purse, Space } from '../space/space.js';
import type { AnyCase, Effect, Finding, FindingKind } from './finding.js';
import { type Holds, Judge, type Tried } from './judge.js';

/** A finding before its witness is made small. */
export interface Draft<I extends Ids> {
  readonly kind: FindingKind;
  /** Under which the reviewed data judge it. */
  readonly review: string;
  readonly pattern: Bilingual;
  readonly sentences: readonly string[];
  readonly child: Facts;
  /** What happens to the child. */
  readonly sets?: Readonly<Record<string, CaseValue>>;
  /** Where the child stays and the readings change. */
  readonly against?: { readonly prepared: Prepared<I>; readonly changedBy: readonly string[] };
  /** What must hold of the witness, whatever else is not told of it. */
  readonly within?: Node;
  /** Contexts under which everything that is settled of the witness stays as it is. */
  readonly unmoved?: readonly Prepared<I>[];
  /** Facts that stay in the witness though they are as an ordinary child's. */
  readonly told?: readonly string[];
  /** What is found, under whatever readings. */
  readonly holds: Holds<I>;
  /** What the witness must show beside it under the readings in force, such as a sum. */
  readonly shows?: Holds<I>;
  readonly effect: (before: ResultOf<I>, after: ResultOf<I>) => Effect;
}

/** What every part of an audit asks: the space of all children, their cases, and `assess`. */
export class Auditor<I extends Ids> {
  readonly policy: Policy<I>;
  readonly judge: Judge<I>;
  readonly space: Space<I>;
  readonly children: Children<I>;
  /** Whom a witness may be. */
  readonly plausible: Node;
  private open: Space<I> | undefined;

  /** @throws {RefusedInput} where the context is refused. */
  constructor(
    readonly engine: Engine<I>,
    readonly agenda: Agenda<I>,
    context: object,
  ) {
    this.policy = engine.policy;
    this.judge = new Judge(engine, context);
    const { prepared } = this.judge;
    this.space = new Space(this.policy, [prepared, prepared], this.further());
    this.children = new Children(this.space, agenda);
    this.plausible = this.plausibleIn(this.space);
  }

  /** A space of the audited context beside another. */
  beside(prepared: Prepared<I>): Space<I> {
    return new Space(this.policy, [this.judge.prepared, prepared], this.further());
  }

  /** A space in which every reading is asked like a fact. */
  everyReading(): Space<I> {
    const { prepared } = this.judge;
    this.open ??= new Space(this.policy, [prepared, prepared], this.further(), true);
    return this.open;
  }

  /** Every verdict, and what every benefit comes to. */
  get everything(): readonly Node[] {
    const { verdicts } = this.policy;
    return [
      ...verdicts.all.map(({ condition }) => this.space.condition(condition)),
      ...verdicts.benefits.flatMap(({ id }) => this.space.outcome(id) ?? []),
    ];
  }

  /** Whom a witness of a space may be. */
  plausibleIn(space: Space<I>): Node {
    return space.all(...this.agenda.plausible.map((condition) => space.condition(condition)));
  }

  /** What the agenda asks beside the rules. */
  private further(): readonly Expression[] {
    const { plausible, gaps, ties, turns, worse, reasons, ways } = this.agenda;
    return [
      ...plausible,
      ...[...reasons, ...ways].map(({ when }) => when),
      ...gaps.map(({ when }) => when),
      ...ties.map(({ is }) => is),
      ...[...turns, ...worse].map(({ from }) => from),
    ];
  }

  /** The home of an ordinary child, and no income: what a benefit less the income comes to at most. */
  get purse(): Purse {
    return { division: Number(this.children.plain.get(this.policy.county.path)), income: 0 };
  }

  /** A child of whom the income is deducted has none, unless its income is told already. */
  withoutIncome(child: Facts, contexts: readonly Prepared<I>[] = [this.judge.prepared]): Facts {
    const { line } = this.agenda;
    if (line === null) return child;
    const { income, benefit } = line;
    if (child.get(income.path) !== this.children.plain.get(income.path)) return child;
    const isPaid = contexts.some(
      (prepared) => this.judge.decide(child, prepared).benefits[benefit].status === 'entitled',
    );
    return isPaid ? new Map([...child, [income.path, '0']]) : child;
  }

  /** Whether the readings in force are the defaults, for which findings are reviewed. */
  get isDefault(): boolean {
    return this.policy.readings.every(
      (reading) => this.judge.prepared.readings[reading.id] === reading.default,
    );
  }

  /**
   * A finding with the smallest witness that `assess` confirms, or `undefined` where it does not confirm the child.
   */
  found(draft: Draft<I>): Finding<AnyCase> | undefined {
    const { judge, children } = this;
    const { child, sets, against, holds, shows = () => true, within, unmoved = [] } = draft;
    const tried = (facts: Facts): Tried => ({
      child: facts,
      after: sets === undefined ? null : children.changed(facts, sets),
    });
    const results = (facts: Facts): readonly [ResultOf<I>, ResultOf<I>] => {
      const { after } = tried(facts);
      const before = judge.decide(facts);
      if (against !== undefined) return [before, judge.decide(facts, against.prepared)];
      return [before, after === null ? before : judge.decide(after)];
    };
    const isWitness = (facts: Facts): boolean => {
      const pair = results(facts);
      return (
        holds(...pair) &&
        shows(...pair) &&
        (within === undefined || children.must(within, facts)) &&
        unmoved.every((context) => judge.saysTheSame(facts, context))
      );
    };
    if (!isWitness(child)) return undefined;
    const changedBy = against?.changedBy ?? judge.changedBy(tried(child), holds);
    let witness = this.smallest(draft, isWitness);
    // What a witness leaves open must not make it look as if more readings changed it.
    const watched: string[] = [];
    while (against === undefined) {
      const wrong = judge.unexpected(tried(witness), holds, changedBy);
      if (wrong.length === 0) break;
      watched.push(...wrong);
      witness = this.smallest(
        draft,
        (facts) => isWitness(facts) && judge.unexpected(tried(facts), holds, changedBy, watched).length === 0,
      );
    }
    const [before, after] = results(witness);
    const review = this.isDefault ? this.agenda.reviews[draft.review] : undefined;
    const finding = {
      kind: draft.kind,
      nature: review?.nature ?? 'unreviewed',
      pattern: draft.pattern,
      sentences: inOrder(draft.sentences),
      effect: draft.effect(before, after),
      changedBy,
      witness: children.caseOf(witness),
      ...(sets === undefined ? {} : { change: this.changeOf(witness, sets) }),
    } as const;
    return review === undefined
      ? finding
      : Object.defineProperty<Finding<AnyCase>>(finding, 'reason', { value: review.reason });
  }

  /** Leaves out what the finding does not need, unless it tells the story. */
  private smallest({ child, sets = {}, told = [] }: Draft<I>, holds: (facts: Facts) => boolean): Facts {
    const { children, policy } = this;
    const telling = new Set([
      policy.birth.path,
      policy.county.path,
      ...told,
      ...Object.keys(sets),
      ...children.departures(child).filter((path) => children.costOf(path) >= 1),
    ]);
    let left = child;
    const drop = (paths: readonly string[]): void => {
      const fewer = new Map([...left].filter(([path]) => !paths.includes(path)));
      if (holds(fewer)) left = fewer;
      else if (paths.length > 1) {
        const half = paths.length >> 1;
        drop(paths.slice(0, half));
        drop(paths.slice(half));
      }
    };
    // Whether a parent is there is said in one fact rather than shown by five others.
    const statuses = policy.dictionary.groups.map(({ status }): string => status.path);
    const spare = [...child.keys()]
      .filter((path) => !telling.has(path))
      .sort((one, other) => Number(statuses.includes(one)) - Number(statuses.includes(other)));
    if (spare.length > 0) drop(spare);
    return left;
  }

  private changeOf(child: Facts, sets: Readonly<Record<string, CaseValue>>): AnyCase {
    const after = this.children.changed(child, sets);
    const gone = [...child.keys()].filter((path) => !after.has(path));
    return this.children.caseOf(
      new Map<string, CaseValue | null>([
        ...Object.entries(sets),
        ...gone.map((path): [string, null] => [path, null]),
      ]),
    );
  }
}

/** Each sentence once, in the order of the text: 2.1-8 stands before 2.1-10. */
function inOrder(cited: readonly string[]): readonly string[] {
  const place = (sentence: string): string => sentence.replace(/\d+/g, (number) => number.padStart(3, '0'));
  return [...new Set(cited)].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
