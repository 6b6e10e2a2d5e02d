import type { Bilingual } from '../../logic/bilingual.js';
import { KINDS as ROW_KINDS } from '../../reconcile/judge.js';
import { kindName, REASONS } from '../../reconcile/words.js';
import { TOTALS_WORDS } from '../../report/totals-text.js';
import { SHORT_STATUS } from '../../words/verdicts.js';
import { GROUPS_BY_ID, STANDARDS_BY_ID } from './chinese-names.js';

const inChinese = (words: Readonly<Record<string, Bilingual>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([word, { zh }]) => [word, zh]));

/** What the columns of results are called that are of no verdict, fact or sum. */
export const TITLES: ReadonlyMap<string, string> = new Map([
  ['id', '编号'],
  ['key', '身份证号'],
  ['on', '日期'],
  ['row', '序号（从0起）'],
  ['policy.digest', '规则摘要'],
  ['monthly.min', '每月合计（至少，元）'],
  ['monthly.max', '每月合计（至多，元）'],
  ['missing', '待核事实'],
  ['standardsMissing', '缺标准'],
  ['standards_missing', '缺标准'],
  ['notices', '提示'],
  ['error.code', '未判原因'],
  ['error.path', '出错之处'],
  ['error.message', '说明'],
  ['error_code', '未判原因'],
  ['error_path', '出错之处'],
  ['error_message', '说明'],
  ['note', '备注'],
  ['value', '数值'],
  ['month', '月份'],
  ['edition', '版本'],
  ['outside', '文件施行前'],
  ['changes', '变动'],
  ['remarks', '备注'],
  ['causes', '原因'],
  ['follows', '可衔接的保障'],
  ['benefit', '项目'],
  ['reason', '原因'],
  ['since', '自何月起'],
  ['kind', '结果'],
  ['sentences', '依据'],
  ['why', '说明'],
  ['papers', '待核事实与材料'],
  ['register_rows', '名册行号'],
  ['payment_rows', '发放表行号'],
  ['rows', '行数'],
  ['age_band', '年龄'],
  ['group', '分组'],
  ['verdict', '类别'],
  ['children', '人数'],
  ['true', '是'],
  ['false', '否'],
  ['open', '待核'],
  ['assumed', '按假定'],
  ['direction', '变动方向'],
  ['county_zh', '县市区名称'],
  ['county_en', '县市区英文名'],
  ['gained', '新得'],
  ['lost', '失去'],
  ['may_turn', '可能变动'],
  ['name_zh', '名称'],
  ['name_en', '英文名称'],
  ['period', '周期'],
  ['may_belong', '可能属于'],
  ['gains', '增加'],
  ['loses', '减少'],
  ['unchanged', '不变'],
  ['fact', '事实'],
  ['reading', '读法'],
  ['verdicts', '受影响的判断'],
  ['document', '证明材料'],
  ['issuer', '出具单位'],
]);

/** What stands before `_min` and `_max`. */
export const KINDS: ReadonlyMap<string, string> = new Map([
  ['total', '合计'],
  ['due', '应发'],
  ['paid', '已发'],
  ['difference', '差额（应补为正）'],
  ['monthly', '每月金额'],
  ['yearly', '每年金额'],
  ['semester', '每学期金额'],
  ['before', '变动前'],
  ['after', '变动后'],
  ['change', '差额'],
  ...(['yearly', 'semester'] as const).flatMap((period): readonly [string, string][] => {
    const name = period === 'yearly' ? '每年' : '每学期';
    return [
      [`${period}_before`, `${name}：变动前`],
      [`${period}_after`, `${name}：变动后`],
      [`${period}_change`, `${name}：差额`],
    ];
  }),
]);

/** What is counted of a register. */
export const COUNTS: ReadonlyMap<string, string> = inChinese(TOTALS_WORDS);

export const BOUNDS: ReadonlyMap<string, string> = new Map([
  ['min', '（至少）'],
  ['max', '（至多）'],
]);

const TRUTH: ReadonlyMap<string, string> = new Map([
  ['true', '是'],
  ['false', '否'],
]);

const GROUP: ReadonlyMap<string, string> = new Map([
  ['group', '分组'],
  ['merged', '合并'],
  ['total', '合计'],
  ['note', '说明'],
]);

const CODES: ReadonlyMap<string, string> = new Map([
  ['before-policy', '文件施行前'],
  ['later-rule', '另有新规'],
  ['doubtful', '登记存疑'],
]);

const ERRORS: ReadonlyMap<string, string> = new Map([
  ['gone', '已离开'],
  ['confidential', '保密个案'],
  ['required', '缺必填项'],
  ['invalid-json', '不是正确的 JSON'],
  ['duplicate-member', '同一项写了两次'],
  ['unknown-fact', '没有这项事实'],
  ['invalid-type', '填写类型不符'],
  ['invalid-value', '用语不符'],
  ['invalid-date', '日期有误'],
  ['ambiguous-date', '日期有两种读法'],
  ['incomplete-date', '日期不全'],
  ['birth-after-on', '出生晚于判定日期'],
  ['invalid-division', '区划有误'],
  ['invalid-amount', '金额有误'],
  ['fact-of-lost-parent', '与父母状况矛盾'],
  ['contradicting-columns', '几列说法不一'],
  ['merged-cells', '单元格疑似合并'],
  ['invalid-identity-number', '身份证号有误'],
  ['identity-birth-mismatch', '身份证号与出生日期不符'],
  ['identity-number-as-id', '编号列中是身份证号'],
  ['event-before-birth', '早于出生'],
  ['event-after-gone', '晚于离开'],
]);

/** Why there is no verdict; what is told in the column beside is not told twice. */
export function errorOf(code: string): string {
  return ERRORS.get(code) ?? '有误';
}

/** The words of a column that are of a fixed list. */
export const WORDS_IN: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['truth', TRUTH],
  ['outside', TRUTH],
  ['assumed', TRUTH],
  ['status', inChinese(SHORT_STATUS)],
  ['kind', new Map(ROW_KINDS.map((kind) => [kind, kindName(kind, 'zh')]))],
  ['reason', inChinese(REASONS)],
  ['benefit', new Map([['living', '基本生活保障']])],
  ['group', GROUP],
  ['verdict', new Map([...GROUPS_BY_ID, ['all', '全部儿童'], ['living', '基本生活保障']])],
  // Called as the columns are that count them.
  ['direction', new Map([...TITLES, ...COUNTS])],
  ['notices', CODES],
  ['standardsMissing', STANDARDS_BY_ID],
  ['standards_missing', STANDARDS_BY_ID],
  [
    'period',
    new Map([
      ['monthly', '每月'],
      ['yearly', '每年'],
      ['semester', '每学期'],
    ]),
  ],
]);
