import type { Bilingual } from '../logic/bilingual.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import { COUNTIES } from '../policy/counties.js';
import { NAMES, type Names } from '../policy/names.js';
import type { Ids, Policy } from '../policy/policy.js';
import type { Office } from './office.js';
import { OFFICE } from './office-case.js';

/** What a text needs of a policy: what it calls things, and what an office may be told. An engine has all of it. */
export interface PolicyWords {
  readonly policy: Policy;
  readonly names: Names<Ids>;
  readonly office: Office<Ids>;
  /** Names of counties by their code; where absent a county is told by its code. */
  readonly counties?: Readonly<Record<string, Bilingual>>;
}

/** The words of 郴政发〔2017〕3号. */
export const CHENZHOU_WORDS: PolicyWords & { readonly policy: Policy<ChenzhouIds> } = {
  policy: CHENZHOU_2017,
  names: NAMES,
  office: OFFICE,
  counties: COUNTIES,
};
