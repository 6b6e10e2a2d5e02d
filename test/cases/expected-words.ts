import * as z from 'zod';
import { LATER_RULES } from '../../src/policy/later-rules.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { STATUS, STRENGTH, truthWords, unitWords } from '../../src/words/verdicts.js';
import type { Row } from '../fixture-rows.js';
import { labelOf, placeOf } from './facts-words.js';

const NAMES: ReadonlyMap<string, string> = new Map(VERDICTS.map(({ path, rule }) => [path, rule.label.zh]));
const NOWHERE = '无';

const ids = z.array(z.string());
const truth = z.boolean().nullable();
const status = z.enum(['entitled', 'not-entitled', 'excluded', 'undetermined']);
const strength = z.enum(['due', 'may-apply', 'supported', 'progressive', 'by-reference']);
const unit = z.enum(['CNY/month', 'CNY/year', 'CNY/semester']).nullable();
const used = z.object({ standard: z.string(), division: z.string(), from: z.string() }).nullable();
const sum = z.string().nullable();

const list = (names: readonly string[]): string => (names.length === 0 ? NOWHERE : names.join('、'));
const holder = (id: string): string => NAMES.get(`benefits.${id}`) ?? labelOf(id);

/** What is expected of one benefit, member by member. */
const BENEFIT: Readonly<Record<string, (value: unknown) => string>> = {
  status: (value) => STATUS[status.parse(value)].zh,
  strength: (value) => STRENGTH[strength.parse(value)].zh,
  amount: (value) => (sum.parse(value) === null ? '没有金额或金额未定' : `${sum.parse(value)}元`),
  unit: (value) => {
    const words = unitWords(unit.parse(value)).zh;
    return words === '' ? '没有单位' : `单位${words}`;
  },
  standard: (value) => {
    const entry = used.parse(value);
    if (entry === null) return '不据标准';
    return `据${labelOf(entry.standard)}（${placeOf(entry.division)}，${entry.from}起）`;
  },
  sentences: (value) => `条文${list(ids.parse(value))}`,
  excludedBy: (value) => `排除者：${list(ids.parse(value).map(holder))}`,
};

const TOTAL: Readonly<Record<string, string>> = { min: '最少', max: '最多' };

function totalWords(value: unknown): string[] {
  const { min, max } = z.object({ min: sum.optional(), max: sum.optional() }).parse(value);
  return [
    ...(min === undefined ? [] : [`每月合计最少${min ?? '未知'}`]),
    ...(max === undefined ? [] : [`每月合计最多${max ?? '未知'}`]),
  ];
}

function others(path: string, value: unknown): string[] {
  const [group = '', member = ''] = path.split('.');
  if (path === 'missing') return [`还缺的事实：${list(ids.parse(value).map(labelOf))}`];
  if (path === 'standardsMissing') return [`还缺的标准：${list(ids.parse(value).map(labelOf))}`];
  if (path === 'monthly') return totalWords(value);
  if (group === 'monthly') return [`每月合计${TOTAL[member] ?? member}${sum.parse(value) ?? '未知'}`];
  return [`${NAMES.get(path) ?? path}：${truthWords(truth.parse(value)).zh}`];
}

/** What a row expects: benefit by benefit, then the rest, in the order of the row. */
function expectedParts(expected: Readonly<Record<string, unknown>>): string[] {
  const parts = new Map<string, string[]>();
  for (const [path, value] of Object.entries(expected)) {
    const [group, id = '', member = ''] = path.split('.');
    const words = group === 'benefits' ? BENEFIT[member] : undefined;
    if (words === undefined) {
      parts.set(path, others(path, value));
      continue;
    }
    const name = holder(id);
    parts.set(name, [...(parts.get(name) ?? []), words(value)]);
  }
  return [...parts].flatMap(([name, words]) =>
    [...NAMES.values()].includes(name) ? [`${name}：${words.join('，')}`] : words,
  );
}

/** A notice as a row names it: its code, then the day and how well it is known, or the facts in doubt. */
function noticeWords([code, ...rest]: readonly string[]): string {
  if (code === 'before-policy') return '提示：所查日期早于施行日';
  if (code === 'doubtful') return `提示：记录可疑（${rest.map(labelOf).join('、')}）`;
  const by = LATER_RULES.find(({ since, known }) => since === rest[0] && known === rest[1])?.by ?? '';
  return `提示：${rest[0] ?? ''}起另有新规${by}`;
}

const REFUSED: Readonly<Record<string, string>> = {
  'unknown-fact': '词典中没有这一事实',
  'invalid-type': '类型不对',
  'invalid-value': '不是可填的值',
  'invalid-date': '不是存在的日历日',
  'birth-after-on': '出生晚于所查日期',
  'invalid-division': '不是可用的区划代码',
  'invalid-amount': '不是可用的金额',
  'fact-of-lost-parent': '死亡、宣告失踪或查找不到的父母不得有其他事实',
  required: '必须填写',
  'unexpected-field': '没有这一项',
  'unknown-reading': '没有这一读法',
  'unknown-option': '读法没有这一选项',
  'unknown-standard': '没有这一标准',
  'invalid-unit': '单位不对',
  'standard-below-floor': '低于条文所定下限',
  'overlapping-standards': '与前一标准的期间重叠',
};

/** All that a row expects, in Chinese. */
export function expectedWords({ expect, notices, refused }: Row): string {
  const told = [
    ...expectedParts(expect ?? {}),
    ...(notices?.length === 0 ? ['没有提示'] : (notices ?? []).map(noticeWords)),
    ...(refused ?? []).map(
      ({ code, path }) => `拒绝：${path === '' ? '' : `${labelOf(path)} `}${REFUSED[code] ?? code}`,
    ),
  ];
  return told.join('；');
}
