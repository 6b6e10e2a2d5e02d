import { chenzhou } from '../decide/assess.js';
import { Explainer } from '../explain/explainer.js';
import type { Explanation, VerdictId } from '../index.js';
import { CHENZHOU_2017_TEXT } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { App } from './app.js';

let explainer: Explainer<ChenzhouIds> | undefined;

/** The child at hand explained in full, or one verdict of it: `explainAsData` without editions, offices and renderings. */
export function explained({ interview, context }: App, only?: VerdictId): Explanation {
  explainer ??= new Explainer(chenzhou(), CHENZHOU_2017_TEXT);
  return explainer.explain(interview.case, context, only);
}
