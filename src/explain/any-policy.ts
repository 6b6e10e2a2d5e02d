import type { Ids } from '../policy/policy.js';
import type * as of from './explanation.js';

/** Explanations under whatever policy: what writes them down asks for no names of its own. */

export type Explanation = of.Explanation<Ids>;
export type VerdictExplanation = of.VerdictExplanation<Ids>;
export type ExplanationNotice = of.ExplanationNotice<Ids>;
export type Evidence = of.Evidence<Ids>;
export type Question = of.Question<Ids>;
export type Step = of.Step<Ids>;
export type AppliedTopUp = of.AppliedTopUp<Ids>;
export type Quote = of.Quote;
