import { FACTS } from '../../src/case/dictionary.js';
import { isRecord } from '../../src/input/record.js';
import { choiceWords } from '../../src/logic/wording.js';
import { COUNTIES } from '../../src/policy/counties.js';
import { READINGS } from '../../src/policy/readings.js';
import { STANDARD_KINDS } from '../../src/policy/standards.js';

const LABELS: ReadonlyMap<string, string> = new Map([
  ...FACTS.map(({ path, label }): [string, string] => [path, label.zh]),
  ['father', '父亲'],
  ['mother', '母亲'],
  ...STANDARD_KINDS.map(({ id, label }): [string, string] => [id, label.zh]),
]);

/** What a fact or a standard is called; a name that is neither stays as it is. */
export const labelOf = (name: string): string => LABELS.get(name) ?? name;

/** A division by name: 桂阳县; one of another place by its code. */
export const placeOf = (code: string): string =>
  COUNTIES[code]?.zh ?? (code === '431000' ? '郴州市' : code === 'none' ? '没有户籍' : code);

const UNITS: Readonly<Record<string, string>> = {
  'CNY/month': '元/月',
  'CNY/year': '元/年',
  'CNY/semester': '元/学期',
  ratio: '',
};

function flattened(value: unknown, prefix = ''): [string, unknown][] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]): [string, unknown][] =>
    isRecord(part) ? flattened(part, `${prefix}${key}.`) : [[`${prefix}${key}`, part]],
  );
}

function valueWords(path: string, value: unknown): string {
  const fact = FACTS.find((one) => one.path === path);
  const written = String(value);
  if (fact?.type === 'choice') return choiceWords(fact, written).zh;
  if (fact?.type === 'grade') return `${written}级`;
  return fact?.type === 'division' ? placeOf(written) : written;
}

const listed = (title: string, labels: readonly string[]): string[] =>
  labels.length === 0 ? [] : [`${title}：${labels.join('、')}`];

/** What is recorded of a child, in the words of the dictionary: values first, then what is yes, no and unknown. */
export function factsWords(child: unknown): string {
  const facts = flattened(child).filter(([path]) => path !== 'id');
  const labels = (wanted: unknown): string[] =>
    facts.filter(([, value]) => value === wanted).map(([path]) => labelOf(path));
  const values = facts
    .filter(([, value]) => value !== null && typeof value !== 'boolean')
    .map(([path, value]) => {
      const words = valueWords(path, value);
      return path.endsWith('.status')
        ? `${labelOf(path).replace('：状况', '')}${words}`
        : `${labelOf(path)}为${words}`;
    });
  const parts = [
    ...values,
    ...listed('是', labels(true)),
    ...listed('否', labels(false)),
    ...listed('未知', labels(null)),
  ];
  return parts.length === 0 ? '（无）' : parts.join('；');
}

/** The standards that are given: 社会散居孤儿养育标准（桂阳县，2017-01-01起）650元/月. */
export function standardsWords(entries: unknown): string {
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return list
    .filter(isRecord)
    .map(({ standard, division, from, until, rural, amount, unit }) => {
      const scheme = rural === undefined ? '' : rural === true ? '，农村' : '，城市';
      const days = `${String(from)}${typeof until === 'string' ? `至${until}` : '起'}`;
      const figure = `${String(amount)}${UNITS[String(unit)] ?? ''}`;
      return `${labelOf(String(standard))}（${placeOf(String(division))}${scheme}，${days}）${figure}`;
    })
    .join('；');
}

/** The readings that differ from the defaults. */
export function readingsWords(chosen: unknown): string {
  const options: ReadonlyMap<string, string> = new Map(
    READINGS.flatMap(({ id, options: each }) =>
      Object.entries<{ readonly zh: string }>(each).map(([option, words]): [string, string] => [
        `${id}/${option}`,
        words.zh,
      ]),
    ),
  );
  return Object.entries(isRecord(chosen) ? chosen : {})
    .map(([id, option]) => {
      const question = READINGS.find((reading) => reading.id === id)?.question.zh ?? id;
      return `${question}按“${options.get(`${id}/${String(option)}`) ?? String(option)}”`;
    })
    .join('；');
}
