import type { Expected, IssueCode } from '../input/issue.js';
import type { Bilingual } from '../logic/bilingual.js';

/** The ways in which the cells of a register are made regular. The report counts the cells, by kind. */
export type Normalisation =
  /** 全角: full-width digits, letters or punctuation. */
  | 'full-width'
  /** 2010.2.3, 2010/2/3, 2010年2月3日, 20100203. */
  | 'date-format'
  /** A serial number of Excel, where the caller says that there are some. */
  | 'excel-date'
  /** 宜章县, or an address that begins with it, in place of 431022; 无户籍 in place of none. */
  | 'division-name'
  /** 2017年9月 in place of 2017-09. */
  | 'month-format'
  /** A payment for several months, taken as an equal share of each. */
  | 'equal-months'
  /** A small x at the end of an identity number. */
  | 'letter-case'
  /** 是, 否, 有, 无, Y, N, in place of `true` and `false`. */
  | 'yes-no-word'
  /** The dictionary's Chinese word in place of the id of a choice. */
  | 'choice-label'
  /** 一级 in place of 1. */
  | 'grade-word'
  /** 1,200 in place of 1200. */
  | 'thousands-separator'
  /** ￥ or 元 beside an amount. */
  | 'currency-sign'
  /** 不详, 待核实, #N/A …, in place of a blank cell. */
  | 'unknown-word'
  /** A word that the caller's own mapping explains. */
  | 'mapped-word';

/** A value as a case holds it; `null` is unknown. */
export type CellValue = string | number | boolean | null;

/** Why a cell is refused. */
export interface CellFault {
  readonly code: IssueCode;
  /** What is expected, to follow the name of the column; never the cell. */
  readonly hint: Bilingual;
  /** The same for a program. */
  readonly expected?: Expected;
}

/** What a cell says, or why it is refused. */
export type CellOutcome = { readonly value: CellValue; readonly kinds: readonly Normalisation[] } | CellFault;
