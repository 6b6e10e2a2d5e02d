import type { BenefitResult, ResultOf } from '../decide/result.js';
import { certain } from '../logic/certain.js';
import type { Ids, Verdicts } from '../policy/policy.js';
import type { RowBytes } from './row-bytes.js';

/** A member of a table, with the text that stands before its value. */
interface Member {
  readonly id: string;
  readonly before: string;
}

function members(rules: readonly { readonly id: string }[]): readonly Member[] {
  return rules.map(({ id }, at) => ({ id, before: `${at === 0 ? '' : ','}${JSON.stringify(id)}:` }));
}

const encoder = new TextEncoder();

/**
 * Writes results as JSON, byte for byte as `JSON.stringify` does, but what many children have in common is encoded only
 * once: a benefit that is not paid, the readings, the standards, the notices are the same frozen objects for all of them.
 */
export class ResultJson {
  /** The bytes of frozen objects only: they cannot become others. Each is known by the text that stands before it. */
  private readonly known = new Map<string, WeakMap<object, Uint8Array>>();

  private readonly categories: readonly Member[];
  private readonly benefits: readonly Member[];
  private readonly measures: readonly Member[];

  constructor({ categories, benefits, measures }: Verdicts<Ids>) {
    this.categories = members(categories);
    this.benefits = members(benefits);
    this.measures = members(measures);
  }

  /** Puts one result in line to be written. */
  write(result: ResultOf<Ids>, into: RowBytes): void {
    const { categories, benefits, measures, monthly } = result;
    into.addText(`{"id":${JSON.stringify(result.id)},"on":${JSON.stringify(result.on)}`);
    this.shared(',"policy":', result.policy, into);
    let text = ',"categories":{';
    for (const { id, before } of this.categories) text += before + String(categories[id]);
    into.addText(`${text}},"inDifficulty":${result.inDifficulty},"benefits":{`);
    for (const { id, before } of this.benefits) this.benefit(before, certain(benefits[id]), into);
    text = '},"measures":{';
    for (const { id, before } of this.measures) text += before + String(measures[id]);
    into.addText(`${text}},"monthly":${JSON.stringify(monthly)}`);
    this.shared(',"missing":', result.missing, into);
    this.shared(',"standardsMissing":', result.standardsMissing, into);
    this.shared(',"readings":', result.readings, into);
    this.shared(',"assumptions":', result.assumptions, into);
    this.shared(',"assumed":', result.assumed, into);
    this.shared(',"standards":', result.standards, into);
    this.shared(',"notices":', result.notices, into);
    into.addText('}');
  }

  /** A benefit with an amount or with holders is this child's own, but what stands around them is not. */
  private benefit(before: string, benefit: BenefitResult<Ids>, into: RowBytes): void {
    if (Object.isFrozen(benefit)) {
      this.shared(before, benefit, into);
      return;
    }
    const { status, strength, amount, unit, standard, sentences, excludedBy } = benefit;
    into.addText(
      `${before}{"status":"${status}","strength":"${strength}","amount":${amount === null ? 'null' : `"${amount}"`},"unit":"${unit}"`,
    );
    if (standard === null) into.addText(',"standard":null');
    else this.shared(',"standard":', standard, into);
    this.shared(',"sentences":', sentences, into);
    this.shared(',"excludedBy":', excludedBy, into);
    into.addText('}');
  }

  private shared(before: string, value: object, into: RowBytes): void {
    let byValue = this.known.get(before);
    if (byValue === undefined) {
      byValue = new WeakMap();
      this.known.set(before, byValue);
    }
    const known = byValue.get(value);
    if (known !== undefined) {
      into.addBytes(known);
      return;
    }
    const text = before + JSON.stringify(value);
    if (Object.isFrozen(value)) byValue.set(value, encoder.encode(text));
    into.addText(text);
  }
}
