import type { Bilingual } from '../logic/bilingual.js';
import type { MeasureRule } from './policy.js';

/** Who must act on a measure, in words: marked where the sentence names no actor, with who receives a report. */
export function actorWords({ who, inferred, receivedBy }: MeasureRule): Bilingual {
  const mark =
    inferred === true ? { zh: '（条文未指明，系推断）', en: ' (inferred: the sentence names nobody)' } : null;
  const to =
    receivedBy === undefined
      ? null
      : { zh: `；接收：${receivedBy.zh}`, en: `; received by: ${receivedBy.en}` };
  return {
    zh: `${who.zh}${mark?.zh ?? ''}${to?.zh ?? ''}`,
    en: `${who.en}${mark?.en ?? ''}${to?.en ?? ''}`,
  };
}
