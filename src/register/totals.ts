import { plainName, trimmed } from './half-width.js';

/** 合计, 总计, 小计, 累计, 平均 …, of a page, a place or of what; alone, in brackets, or followed by a colon or a number. */
const TOTAL =
  /^(?:[一二三四五六七八九十]+、)?[*【[(“"]*(?:以上|本[页表]|全[县市区]|金额|人数|\d{1,2}月份?|第.{1,3}页|.{0,8}[县市区乡镇村]|.{0,8}(?:街道|社区))?(?:合计|总计|小计|共计|累计|汇总|总数|总人数|平均值?)(?:人数|金额)?[】\])”"]*(?:[:\d(].*)?$/;

/** 共2人. */
const HEADS = /^共\d+[人名]/;

/** 填表人：…, 审核人：…, 备注：…, 以下空白: what stands below a table. */
const FOOTER =
  /^(?:(?:填表|制表|填报|审核|审批|复核|核对|批准|单位|部门|负责|经办|主管|报送|统计|联系|分管|打印|截止|截至|日期|时间)[^:]{0,8}:|(?:备注|说明|注)\d*[:.、]|\(?盖章|以下空白|\(以下空白)/;

/** A running number. */
const SERIAL = /^[\d０-９]{1,6}$/;

/** A sum, a count, or a label of its own: what stands beside 合计 or 填表人. */
const BESIDE = /^[\d.,%¥元人名户-]+$|:/;

/** A date or an identity number; a total has a small number in their columns, if any. */
const YEAR_OR_MORE = /[\d０-９]{4}/;

/** An identity number, in whatever column: it is a child's. */
const isIdentity = (cell: string): boolean => /^\d{17}[\dXx]$/.test(plainName(cell));

/** Why a row below the header row is no child. */
export type NoChild =
  | 'blank'
  | 'total'
  | 'footer'
  /** Something stands in it, but in no column of a fact: 白石渡镇, 附件2. */
  | 'heading'
  /** The header row again. */
  | 'header';

/** What the columns are, as far as it says whether a row is a child. */
export interface RowShape {
  /** Columns that are no facts. */
  readonly ignored: ReadonlySet<number>;
  /** Columns that only a child fills in: its birth, its identity number. */
  readonly telling: readonly number[];
  /** Columns that say something of a child beside its id; `undefined` where rows without any are kept. */
  readonly facts: readonly number[] | undefined;
  /** The headers, as plain names. */
  readonly headers: readonly string[];
}

/** Whether a row says nothing but headers: those of its columns, or of others, which begin another table. */
export function headersIn(cells: readonly string[], headers: readonly string[]): 'own' | 'other' | undefined {
  const filled = cells.flatMap((cell, place) => {
    const name = plainName(cell);
    return name === '' ? [] : [{ name, place }];
  });
  if (filled.length < 2 || !filled.every(({ name }) => headers.includes(name))) return undefined;
  return filled.every(({ name, place }) => headers[place] === name) ? 'own' : 'other';
}

/** Why a row is no child, by its first word; `undefined` where that word says nothing of the kind. */
function labelled(text: string): NoChild | undefined {
  const word = plainName(text);
  if (TOTAL.test(word) || HEADS.test(word)) return 'total';
  return FOOTER.test(word) ? 'footer' : undefined;
}

/**
 * Why a row is no child; `undefined` where it is one. A row that holds a date of birth or an identity number is a
 * child's, whatever else it says, and so is one in which a fact is filled in with a word. A row in which none is filled
 * in is none: as a child of whom nothing is known it would count where there is only a heading.
 */
export function noChild(cells: readonly string[], shape: RowShape): NoChild | undefined {
  const { ignored, telling, facts, headers } = shape;
  const filled = cells.flatMap((cell, place) => {
    const text = trimmed(cell);
    return text === '' ? [] : [{ text, place }];
  });
  // Excel fills running numbers into rows that nobody has filled in yet.
  const [first, ...others] = filled.filter(({ text, place }) => !(ignored.has(place) && SERIAL.test(text)));
  if (first === undefined) return 'blank';
  if (telling.some((place) => YEAR_OR_MORE.test(cells[place] ?? ''))) return undefined;
  if (headersIn(cells, headers) === 'own') return 'header';
  const saysNothing = facts?.every((place) => trimmed(cells[place] ?? '') === '') ?? false;
  if (saysNothing && !cells.some(isIdentity)) return labelled(first.text) ?? 'heading';
  const isAlone = others.every(
    ({ text, place }) => ignored.has(place) || BESIDE.test(plainName(text)) || labelled(text) !== undefined,
  );
  return isAlone ? labelled(first.text) : undefined;
}
