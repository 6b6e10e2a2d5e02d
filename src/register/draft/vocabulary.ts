import { FACTS } from '../../case/dictionary.js';
import { valuesOf } from '../../logic/slot.js';
import { choiceWords } from '../../logic/wording.js';
import { plainName } from '../half-width.js';
import { UNKNOWN_WORDS } from '../unknown.js';
import { REGISTER_WORDS } from './word-meanings.js';

/** Grades, yes and no, and what joins two words. */
const OTHERS: readonly string[] = [
  '是',
  '否',
  '有',
  '无',
  'y',
  'n',
  'yes',
  'no',
  'true',
  'false',
  '2',
  '3',
  '4',
];
const GRADES: readonly string[] = ['1级', '2级', '3级', '4级', '一级', '二级', '三级', '四级'];
const JOINTS: readonly string[] = ['、', ',', ';', '/', '+', '和', '及'];

const labels = FACTS.flatMap((fact): readonly string[] =>
  fact.type === 'choice'
    ? valuesOf(fact).flatMap((value) => [String(value), choiceWords(fact, value).zh])
    : [],
);
const VOCABULARY: ReadonlySet<string> = new Set(
  [...labels, ...REGISTER_WORDS, ...UNKNOWN_WORDS, ...GRADES, ...OTHERS].map(plainName),
);

/** No longer word is looked at. */
const LONGEST = 24;

/**
 * Whether a cell says nothing but words of a fixed vocabulary. Only such a cell is ever shown: of any other nobody can
 * say that it is not a name.
 */
export function isVocabulary(text: string): boolean {
  const word = plainName(text);
  if (word === '' || word.length > LONGEST) return false;
  let rest = word;
  for (const joint of JOINTS) rest = rest.replaceAll(joint, '、');
  return VOCABULARY.has(word) || rest.split('、').every((part) => VOCABULARY.has(part));
}
