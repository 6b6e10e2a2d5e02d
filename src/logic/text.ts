import type { Bilingual } from './bilingual.js';
import type { Expression } from './expression.js';
import type { ChoiceFact, DateFact, DivisionFact, Fact, GradeFact } from './fact.js';
import { type Algebra, fold } from './fold.js';
import type { Reading } from './reading.js';
import { choiceWords } from './wording.js';

/** A condition in words, with its denial, and whether it has parts that brackets must hold together. */
export interface Phrase {
  readonly yes: Bilingual;
  readonly no: Bilingual;
  readonly compound: boolean;
}

function atom(yes: Bilingual, no: Bilingual): Phrase {
  return { yes, no, compound: false };
}

/** The words of a list: `甲、乙或丙`, `a, b or c`. */
function listed(words: readonly Bilingual[]): Bilingual {
  const join = (texts: readonly string[], comma: string, or: string): string =>
    texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(comma)}${or}${texts.slice(-1).join('')}`;
  return {
    zh: join(
      words.map(({ zh }) => zh),
      '、',
      '或',
    ),
    en: join(
      words.map(({ en }) => en),
      ', ',
      ' or ',
    ),
  };
}

function affirmed({ label }: Fact): Phrase {
  return atom(label, { zh: `「${label.zh}」为否`, en: `not “${label.en}”` });
}

function chosen(fact: ChoiceFact | GradeFact, values: readonly (string | number)[]): Phrase {
  const { label } = fact;
  const list = listed(values.map((value) => choiceWords(fact, value)));
  return atom(
    { zh: `「${label.zh}」为${list.zh}`, en: `“${label.en}” is ${list.en}` },
    { zh: `「${label.zh}」不为${list.zh}`, en: `“${label.en}” is not ${list.en}` },
  );
}

function inside({ label }: DivisionFact, prefix: string): Phrase {
  return atom(
    { zh: `「${label.zh}」代码以${prefix}开头`, en: `the code of “${label.en}” begins with ${prefix}` },
    {
      zh: `「${label.zh}」代码不以${prefix}开头`,
      en: `the code of “${label.en}” does not begin with ${prefix}`,
    },
  );
}

function nowhere({ label }: DivisionFact): Phrase {
  return atom(
    { zh: `「${label.zh}」为无`, en: `“${label.en}” is none` },
    { zh: `「${label.zh}」不为无`, en: `“${label.en}” is not none` },
  );
}

function aged({ label }: DateFact, years: number): Phrase {
  if (!Number.isInteger(years)) {
    const months = Math.round(years * 12);
    return atom(
      { zh: `「${label.zh}」已满${months}个月`, en: `${months} months have passed since “${label.en}”` },
      { zh: `「${label.zh}」未满${months}个月`, en: `${months} months have not passed since “${label.en}”` },
    );
  }
  return atom(
    { zh: `已满${years}周岁`, en: `${years} full years reached` },
    { zh: `未满${years}周岁`, en: `under ${years} full years` },
  );
}

const ALWAYS: Bilingual = { zh: '恒成立', en: 'always' };
const NEVER: Bilingual = { zh: '恒不成立', en: 'never' };

function held({ yes, compound }: Phrase): Bilingual {
  return compound ? { zh: `（${yes.zh}）`, en: `(${yes.en})` } : yes;
}

function joined(parts: readonly Phrase[], zh: string, en: string, none: Bilingual): Phrase {
  const [first, ...others] = parts;
  if (first === undefined) return none === ALWAYS ? atom(ALWAYS, NEVER) : atom(NEVER, ALWAYS);
  if (others.length === 0) return first;
  const words = parts.map(held);
  const yes = { zh: words.map((word) => word.zh).join(zh), en: words.map((word) => word.en).join(en) };
  return { yes, no: { zh: `并非（${yes.zh}）`, en: `not (${yes.en})` }, compound: true };
}

function underReading(reading: Reading, options: Readonly<Record<string, Phrase>>): Phrase {
  const lines = Object.entries(options).map(([option, { yes }]): Bilingual => {
    const name = reading.options[option] ?? { zh: option, en: option };
    const standing = option === reading.default ? { zh: '（默认）', en: ' (default)' } : { zh: '', en: '' };
    return {
      zh: `按“${name.zh}”${standing.zh}：${yes.zh}`,
      en: `under “${name.en}”${standing.en}: ${yes.en}`,
    };
  });
  const yes = {
    zh: `〔读法 ${reading.id}——${lines.map(({ zh }) => zh).join('；')}〕`,
    en: `[reading ${reading.id} — ${lines.map(({ en }) => en).join('; ')}]`,
  };
  return atom(yes, { zh: `并非${yes.zh}`, en: `not ${yes.en}` });
}

/** The algebra of words: facts and rules by their labels, values by theirs, ages, and readings with every option. */
export const words: Algebra<Phrase> = {
  constant: (value) => (value ? atom(ALWAYS, NEVER) : atom(NEVER, ALWAYS)),
  fact: affirmed,
  oneOf: chosen,
  within: inside,
  unregistered: nowhere,
  reached: aged,
  all: (of) => joined(of, '，且', ', and ', ALWAYS),
  any: (of) => joined(of, '，或', ', or ', NEVER),
  not: (part) => atom(part.no, held(part)),
  reading: underReading,
  rule: ({ label }) =>
    atom(
      { zh: `「${label.zh}」`, en: `“${label.en}”` },
      { zh: `非「${label.zh}」`, en: `not “${label.en}”` },
    ),
};

/**
 * A condition as a sentence, Chinese and English. Rules that it names are named, not opened.
 *
 * @example
 * textOf(under(birthDate, 16)).zh; // '未满16周岁'
 */
export function textOf(expression: Expression): Bilingual {
  return fold(expression, words).yes;
}
