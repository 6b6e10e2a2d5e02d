import type { FactPath } from '../case/dictionary.js';
import { placeOf } from '../case/shape.js';
import type { Bilingual } from '../logic/bilingual.js';

/** What a question is about: the group of its fact in a case, or `child` for what stands outside every group. */
export type Subject =
  | (FactPath extends infer Path ? (Path extends `${infer Group}.${string}` ? Group : never) : never)
  | 'child';

/** How each subject is announced; a group that the dictionary gains does not compile without its words. */
export const SUBJECTS: Readonly<Record<Subject, Bilingual>> = {
  child: { zh: '儿童本人', en: 'The child' },
  father: { zh: '父亲', en: 'The father' },
  mother: { zh: '母亲', en: 'The mother' },
  household: { zh: '家庭经济', en: 'The household' },
  disability: { zh: '残疾', en: 'Disability' },
  insurance: { zh: '医疗保险与救助', en: 'Medical insurance and aid' },
  education: { zh: '就学', en: 'Schooling' },
  guardianship: { zh: '监护', en: 'Guardianship' },
  safety: { zh: '人身安全', en: 'Safety' },
};

const NAMES: ReadonlySet<string> = new Set(Object.keys(SUBJECTS));

function isSubject(name: string): name is Subject {
  return NAMES.has(name);
}

/** The subject of a fact among those that are announced. */
export function subjectIn(subjects: Readonly<Record<string, Bilingual>>, path: string): string {
  const { group } = placeOf(path);
  return group !== null && Object.hasOwn(subjects, group) ? group : 'child';
}

/** The subject of a fact: `father` of `father.status`, `child` of `street`. */
export function subjectOf(path: FactPath): Subject {
  const subject = subjectIn(SUBJECTS, path);
  return isSubject(subject) ? subject : 'child';
}
