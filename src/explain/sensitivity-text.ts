import { chenzhou } from '../decide/assess.js';
import { dayMeaningUnder } from '../decide/day-meaning.js';
import type { Difference } from '../decide/differences.js';
import { editionIn, engineOf } from '../decide/editions.js';
import type { Engine } from '../decide/engine.js';
import { type Sensitivity, sensitivityOf } from '../decide/sensitivity.js';
import type { Bilingual } from '../logic/bilingual.js';
import { certain } from '../logic/certain.js';
import type { Reading } from '../logic/reading.js';
import type { Ids, Verdicts } from '../policy/policy.js';
import type { Language } from '../words/language.js';
import { changeWords } from './render/change-words.js';
import { Phrases } from './render/phrases.js';
import { WORDS } from './render/words.js';

const TEXT = {
  title: {
    zh: '哪些条文换一种理解，会改变本个案的结论',
    en: 'Sentences that, read otherwise, would change this case',
  },
  none: { zh: '没有：换哪一种理解，结论都一样。', en: 'None: the answers are the same under every reading.' },
  now: { zh: '现在按', en: 'Now read as' },
  other: { zh: '若改按', en: 'Read as' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a place of a result is called, and what of it changes: `benefits.orphan-living.amount` is an amount. */
function placeOf(
  path: string,
  verdicts: Verdicts<Ids>['all'],
): { readonly label: Bilingual; readonly what: string } {
  const verdict = verdicts.find((one) => path === one.path || path.startsWith(`${one.path}.`));
  if (verdict === undefined) return { label: WORDS.monthly, what: path.slice(path.indexOf('.') + 1) };
  const what = path === verdict.path ? 'verdict' : path.slice(verdict.path.length + 1);
  return { label: verdict.rule.label, what };
}

/** All that changes of one verdict on one line. */
function changeLines(
  changes: readonly Difference[],
  verdicts: Verdicts<Ids>['all'],
  say: Phrases,
): readonly string[] {
  const found = new Map<string, { what: string; from: unknown; to: unknown }[]>();
  for (const { path, from, to } of changes) {
    const { label, what } = placeOf(path, verdicts);
    const name = say.say(label);
    found.set(name, [...(found.get(name) ?? []), { what, from, to }]);
  }
  return [...found].map(([name, all]) => say.pair(name, say.clauses(changeWords(all, say.lang))));
}

/**
 * The contested readings that decide a case, in words: the question, the option in force and on what ground, and what
 * another option would change.
 *
 * @throws {RefusedInput} as `assess` does.
 */
export function sensitivityText(input: unknown, context: unknown, lang: Language): string {
  const named = editionIn(context);
  return named === undefined
    ? textUnder(chenzhou(), input, context, lang)
    : textUnder(engineOf(named.edition), input, named.context, lang);
}

function textUnder<I extends Ids>(
  engine: Engine<I>,
  input: unknown,
  context: unknown,
  lang: Language,
): string {
  const say = new Phrases(lang);
  const { readings, on } = engine.assess(input, context);
  const { readings: all, verdicts } = engine.policy;
  const found = sensitivityOf(engine, all, input, context);
  const of = ({ id, question, ground, options }: Reading): readonly string[] => {
    const others = found.filter(({ reading }) => reading === id);
    if (others.length === 0) return [];
    const inForce = { words: certain(options[certain(readings[id])]) };
    const other = ({ option, changes }: Sensitivity<string>): readonly string[] => [
      `  ${say.pair(TEXT.other, say.say(certain(options[option])))}`,
      ...changeLines(changes, verdicts.all, say).map((line) => `    ${line}`),
    ];
    return [
      '',
      `■ ${say.say(question)}`,
      `  ${say.pair(TEXT.now, say.say(inForce.words))}${say.brackets(say.pair(WORDS.ground, say.say(ground)))}`,
      ...others.flatMap(other),
    ];
  };
  const meaning = dayMeaningUnder(engine.policy, on);
  const lines = [
    say.say(TEXT.title),
    ...(found.length === 0 ? ['', say.say(TEXT.none)] : all.flatMap(of)),
    ...(meaning === null ? [] : ['', say.say(meaning)]),
  ];
  return `${lines.join('\n')}\n`;
}
