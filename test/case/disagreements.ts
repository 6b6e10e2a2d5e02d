import { FACTS } from '../../src/case/dictionary.js';
import { caseSchema } from '../../src/case/schema.js';
import { parseCase } from '../../src/decide/assess.js';
import { valuesOf } from '../../src/logic/slot.js';
import { drawing } from '../register/random-register.js';

const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  'true',
  0,
  1,
  2,
  5,
  -1,
  -0,
  1.5,
  Number.NaN,
  10n,
  Symbol('odd'),
  '',
  ' ',
  'none',
  'living',
  'deceased',
  'dead',
  '2010-02-30',
  '2012-02-29',
  '2010-2-3',
  '0010-01-01',
  '2010-01-01\n',
  '9999-12-31',
  '431002',
  '43100',
  '031002',
  '４３１００２',
  '0',
  '00',
  '01',
  '-5',
  '1e3',
  '12.345',
  '0.5',
  '.5',
  '5.',
  '999999999.99',
  '1000000000',
  [],
  [1],
  {},
  { status: 'deceased' },
  { status: 'deceased', custody: null },
  { status: 'deceased', custody: 'none' },
  { grade: 5 },
  new Date(0),
  new Map(),
  () => undefined,
];

/** Names that are none, beside those of objects themselves. */
const NAMES: readonly string[] = [
  'hivv',
  'fater',
  '',
  '0',
  'constructor',
  'toString',
  'hasOwnProperty',
  'status',
];

const GROUPS = [
  ...new Set(FACTS.flatMap(({ path }) => (path.includes('.') ? [path.replace(/\..*/, '')] : []))),
];

/**
 * Random inputs on which the zod schema and the checker differ.
 *
 * @param count how many inputs are tried.
 * @param seed of the drawing.
 */
export function disagreements(count: number, seed: number): readonly unknown[] {
  const draw = drawing(seed);
  const chance = (percent: number): boolean => draw(100) < percent;
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[draw(list.length)];
  const right = (path: string): unknown => {
    const fact = FACTS.find((one) => one.path === path);
    switch (fact?.type) {
      case 'boolean':
        return chance(50);
      case 'choice':
      case 'grade':
        return pick(valuesOf(fact));
      case 'date':
        return '2010-05-06';
      case 'division':
        return '431021';
      case 'money':
        return '420.50';
      case 'text':
      case undefined:
        return 'text';
    }
  };
  const value = (path: string): unknown => (chance(97) ? right(path) : pick(ODD));
  const found: unknown[] = [];
  for (let i = 0; i < count; i += 1) {
    const input: Record<string, unknown> = {};
    const groups: Record<string, Record<string, unknown>> = {};
    const facts = draw(6);
    for (let j = 0; j < facts; j += 1) {
      const path = pick(FACTS)?.path ?? 'id';
      const [name = '', key] = path.split('.');
      if (key === undefined) input[name] = value(path);
      else {
        const group = groups[name] ?? {};
        groups[name] = group;
        group[key] = value(path);
        input[name] = group;
      }
    }
    if (chance(5)) input[pick(GROUPS) ?? ''] = pick(ODD);
    if (chance(3)) input[pick(NAMES) ?? ''] = pick(ODD);
    const whole = chance(1) ? pick(ODD) : input;
    if (parseCase(whole).ok !== caseSchema.safeParse(whole).success) found.push(whole);
  }
  return found;
}
