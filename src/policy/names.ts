import type { Bilingual } from '../logic/bilingual.js';
import { certain } from '../logic/certain.js';
import { CHENZHOU_2017 } from './chenzhou-2017.js';
import type { ChenzhouIds } from './chenzhou-ids.js';
import type { Ids, Policy, VerdictOf } from './policy.js';

/** What a policy calls its verdicts, facts, standards and holders. */
export class Names<I extends Ids> {
  private readonly verdicts: ReadonlyMap<string, Bilingual>;
  private readonly facts: ReadonlyMap<string, Bilingual>;
  private readonly standards: ReadonlyMap<string, Bilingual>;

  constructor({ verdicts, dictionary, standards }: Policy<I>) {
    this.verdicts = new Map(verdicts.all.map(({ key, rule }) => [key, rule.label]));
    this.facts = new Map(dictionary.facts.map(({ path, label }) => [path, label]));
    this.standards = new Map(standards.kinds.map(({ id, label }) => [id, label]));
  }

  /**
   * What a verdict is called. `minimum-living` is the id of two: the category is 低保家庭儿童, the benefit 最低生活保障金.
   */
  verdict(kind: VerdictOf<I>['kind'], id: string): Bilingual {
    return certain(this.verdicts.get(`${kind}:${id}`));
  }

  /** What a benefit is called; a name that is none of the policy's stays as it is. */
  benefit(id: string): Bilingual {
    return this.verdicts.get(`benefit:${id}`) ?? asItIs(id);
  }

  /** What a fact is called. */
  fact(path: string): Bilingual {
    return this.facts.get(path) ?? asItIs(path);
  }

  /** What a standard is called. */
  standard(id: string): Bilingual {
    return this.standards.get(id) ?? asItIs(id);
  }

  /** A holder of whatever policy by name; a name that is none stays as it is. */
  any(holder: string): Bilingual {
    return this.verdicts.get(`benefit:${holder}`) ?? this.fact(holder);
  }

  /** Who is paid instead, by name: a benefit, or the recorded fact that excludes. */
  holder(holder: I['holder']): Bilingual {
    return this.verdicts.get(`benefit:${holder}`) ?? certain(this.facts.get(holder));
  }
}

function asItIs(name: string): Bilingual {
  return { zh: name, en: name };
}

/** The names of 郴政发〔2017〕3号. */
export const NAMES: Names<ChenzhouIds> = /* @__PURE__ */ new Names(CHENZHOU_2017);
