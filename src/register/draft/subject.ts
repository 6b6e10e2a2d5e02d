import { isAboutOthers } from '../group-header.js';
import { plainName } from '../half-width.js';

/** Of whom a column says something. */
export type Subject = 'child' | 'father' | 'mother' | 'other';

/** 祖父, 继母 and the like are no parents by law. */
const NO_PARENT = /[祖继养岳]父|[祖继养岳]母|姑父|姨父|舅父|伯父|叔父|姑母|姨母|舅母|伯母/;
const BOTH = /父母|双亲/;
const OTHER =
  /监护人|抚养人|家长|户主|家庭成员|申请人|代理人|代领|领款|收款|联系人|经办|负责人|责任人|照料人|委托|主任|校长|老师/;

/** Of whom a column says something, by its header and the one above it. */
export function subjectOf(upper: string, header: string): Subject {
  const name = plainName(isAboutOthers(upper) ? upper + header : header);
  if (NO_PARENT.test(name) || BOTH.test(name) || OTHER.test(name)) return 'other';
  if (name.includes('父')) return 'father';
  return name.includes('母') ? 'mother' : 'child';
}
