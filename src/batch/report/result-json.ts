import type { AssessResult, BenefitResult } from '../../assess/result.js';
import { CATEGORIES } from '../../policy/categories.js';
import { BENEFITS, MEASURES } from '../../policy/rulebook.js';

/** The members of a table, each with the text that stands before its value. */
function members<Id extends string>(
  rules: readonly { readonly id: Id }[],
): readonly { readonly id: Id; readonly before: string }[] {
  return rules.map(({ id }, at) => ({ id, before: `${at === 0 ? '' : ','}${JSON.stringify(id)}:` }));
}

const CATEGORY_MEMBERS = members(CATEGORIES);
const BENEFIT_MEMBERS = members(BENEFITS);
const MEASURE_MEMBERS = members(MEASURES);

/**
 * Writes results as JSON, byte for byte as `JSON.stringify` does, but what many children have in common only once:
 * a benefit that is not paid, the readings, the standards, the notices are the same frozen objects for all of them.
 */
export class ResultJson {
  /** Only frozen objects: their text cannot become another. */
  private readonly texts = new WeakMap<object, string>();

  /** One result. */
  text(result: AssessResult): string {
    const { categories, benefits, measures, monthly } = result;
    let text = `{"id":${JSON.stringify(result.id)},"on":${JSON.stringify(result.on)},"policy":`;
    text += this.shared(result.policy);
    text += ',"categories":{';
    for (const { id, before } of CATEGORY_MEMBERS) text += before + String(categories[id]);
    text += `},"inDifficulty":${result.inDifficulty},"benefits":{`;
    for (const { id, before } of BENEFIT_MEMBERS) text += before + this.benefit(benefits[id]);
    text += '},"measures":{';
    for (const { id, before } of MEASURE_MEMBERS) text += before + String(measures[id]);
    text += `},"monthly":${JSON.stringify(monthly)},"missing":${this.shared(result.missing)}`;
    text += `,"standardsMissing":${this.shared(result.standardsMissing)}`;
    text += `,"readings":${this.shared(result.readings)},"standards":${this.shared(result.standards)}`;
    return `${text},"notices":${this.shared(result.notices)}}`;
  }

  /** A benefit with an amount or with holders is this child's own, but what stands around them is not. */
  private benefit(benefit: BenefitResult): string {
    if (Object.isFrozen(benefit)) return this.shared(benefit);
    const { status, strength, amount, unit, standard, sentences, excludedBy } = benefit;
    return (
      `{"status":"${status}","strength":"${strength}","amount":${amount === null ? 'null' : `"${amount}"`}` +
      `,"unit":"${unit}","standard":${standard === null ? 'null' : this.shared(standard)}` +
      `,"sentences":${this.shared(sentences)},"excludedBy":${this.shared(excludedBy)}}`
    );
  }

  private shared(value: object): string {
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value);
    if (Object.isFrozen(value)) this.texts.set(value, text);
    return text;
  }
}
