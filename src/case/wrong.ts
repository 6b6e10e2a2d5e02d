import type { Expected, Issue, IssueCode } from '../input/issue.js';
import { mustBe, told, wrongAt } from '../input/say.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Fact } from '../logic/fact.js';
import { valuesOf } from '../logic/slot.js';
import { LOST_STATUSES } from './lost.js';

/** What a fact should look like, in the words of someone who fills in the form. */
function expectation(fact: Fact): Bilingual {
  switch (fact.type) {
    case 'boolean':
      return { zh: ' true 或 false', en: 'true or false' };
    case 'choice':
    case 'grade':
      return { zh: `下列之一：${valuesOf(fact).join('、')}`, en: `one of ${valuesOf(fact).join(', ')}` };
    case 'date':
      return { zh: '确实存在的日期，YYYY-MM-DD', en: 'a calendar day that exists, YYYY-MM-DD' };
    case 'division':
      return fact.allowsNone
        ? { zh: '六位行政区划代码或 none（无户籍）', en: 'a six-digit division code or none' }
        : { zh: '六位行政区划代码', en: 'a six-digit division code' };
    case 'money':
      return {
        zh: '以文本写的金额（元），如 "420.50"：不为负，至多两位小数，不用科学记数',
        en: 'an amount in yuan as text, such as "420.50": not negative, at most two decimals, no exponent',
      };
    case 'text':
      return { zh: '文本', en: 'text' };
  }
}

/** The same for a program. */
export function expectedOf(fact: Fact): Expected {
  switch (fact.type) {
    case 'boolean':
    case 'text':
      return { type: fact.type };
    case 'choice':
      return { type: 'choice', values: valuesOf(fact) };
    case 'grade':
      return { type: 'number', values: fact.values };
    case 'date':
      return { type: 'date', format: 'YYYY-MM-DD' };
    case 'division':
      return { type: 'division', format: '######', ...(fact.allowsNone ? { values: ['none'] } : {}) };
    case 'money':
      return { type: 'amount', min: '0', format: '0.00' };
  }
}

/** A value that its fact does not allow. */
export function wrongValue(fact: Fact, code: IssueCode): Issue {
  const { zh, en } = expectation(fact);
  const message = {
    zh: `${fact.label.zh}（${fact.path}）须为${zh}`,
    en: `${fact.path} must be ${en}`,
  };
  return told(code, fact.path, message, { expected: expectedOf(fact) });
}

/** Something other than an object where a case was expected. */
export function wrongCase(): Issue {
  const message = { zh: '个案须为由事实组成的对象', en: 'a case must be an object of facts' };
  return told('invalid-type', '', message, { expected: { type: 'object' } });
}

/** Something other than an object where a group of facts, such as `father`, was expected. */
export function wrongGroup(name: string): Issue {
  return mustBe(
    'invalid-type',
    name,
    { zh: '由事实组成的对象', en: 'an object of facts' },
    { type: 'object' },
  );
}

const LOST_WORDS = `${LOST_STATUSES.slice(0, -1).join(', ')} or ${LOST_STATUSES.slice(-1).join('')}`;

/** A fact recorded of a parent who is dead, declared missing or cannot be found, who has no other facts. */
export function factOfLostParent(path: string, statusPath: string): Issue {
  const says = {
    zh: `不得填写：${statusPath} 为 ${LOST_STATUSES.join('、')} 时没有此项`,
    en: `must be absent where ${statusPath} is ${LOST_WORDS}`,
  };
  return wrongAt('fact-of-lost-parent', path, says, { expected: { type: 'absent' } });
}

/** A birth after the day of the decision. */
export function birthAfterOn(path: string): Issue {
  const says = { zh: '不得晚于判定日期', en: 'must not lie after the day of the decision' };
  return wrongAt('birth-after-on', path, says, { expected: { type: 'date', format: 'YYYY-MM-DD' } });
}
