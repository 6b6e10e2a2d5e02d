import type { Issue, IssueCode } from '../input/issue.js';
import type { Fact } from '../logic/fact.js';
import { valuesOf } from '../logic/slot.js';
import { LOST_STATUSES } from './lost.js';

/** What a fact should look like, in the words of someone who fills in the form. */
function expectation(fact: Fact): string {
  switch (fact.type) {
    case 'boolean':
      return 'true or false';
    case 'choice':
    case 'grade':
      return `one of ${valuesOf(fact).join(', ')}`;
    case 'date':
      return 'a calendar day that exists, YYYY-MM-DD';
    case 'division':
      return fact.allowsNone ? 'a six-digit division code or none' : 'a six-digit division code';
    case 'money':
      return 'an amount in yuan as text, such as "420.50": not negative, at most two decimals, no exponent';
    case 'text':
      return 'text';
  }
}

/** A value that its fact does not allow. */
export function wrongValue(fact: Fact, code: IssueCode): Issue {
  return { code, path: fact.path, message: `${fact.path} must be ${expectation(fact)}` };
}

/** Something other than an object where a case was expected. */
export function wrongCase(): Issue {
  return { code: 'invalid-type', path: '', message: 'a case must be an object of facts' };
}

/** Something other than an object where a group of facts, such as `father`, was expected. */
export function wrongGroup(name: string): Issue {
  return { code: 'invalid-type', path: name, message: `${name} must be an object of facts` };
}

const LOST_WORDS = `${LOST_STATUSES.slice(0, -1).join(', ')} or ${LOST_STATUSES.slice(-1).join('')}`;

/** A fact recorded of a parent who is dead, declared missing or cannot be found, who has no other facts. */
export function factOfLostParent(path: string, statusPath: string): Issue {
  const message = `${path} must be absent where ${statusPath} is ${LOST_WORDS}`;
  return { code: 'fact-of-lost-parent', path, message };
}

/** A birth after the day of the decision. */
export function birthAfterOn(path: string): Issue {
  return { code: 'birth-after-on', path, message: `${path} must not lie after the day of the decision` };
}
