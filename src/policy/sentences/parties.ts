import type { Bilingual } from '../../logic/bilingual.js';

/**
 * Bearers and addressees that many sentences share. Bodies that occur once are written where they occur.
 */

/** The sentence has no subject. A Chinese official document is then directed at those its address line names. */
export const UNNAMED = {
  zh: '未指明（依抬头：各县市区人民政府、市政府各工作部门、中省驻郴各单位）',
  en: "not named (by the address line: the people's governments of the counties, county-level cities and districts, the departments of the municipal government, and central and provincial units in Chenzhou)",
} as const satisfies Bilingual;

/** 困境儿童 */
export const CHILDREN = { zh: '困境儿童', en: 'children in difficulty' } as const satisfies Bilingual;

/** 困境儿童及其家庭 */
export const CHILDREN_AND_FAMILIES = {
  zh: '困境儿童及其家庭',
  en: 'children in difficulty and their families',
} as const satisfies Bilingual;

/** 残疾儿童 */
export const DISABLED_CHILDREN = { zh: '残疾儿童', en: 'disabled children' } as const satisfies Bilingual;

/** 村(居)民委员会 */
export const VILLAGE_COMMITTEES = {
  zh: '村（居）民委员会',
  en: "villagers' (residents') committees",
} as const satisfies Bilingual;

/** 乡镇人民政府(街道办事处) */
export const TOWNSHIPS = {
  zh: '乡镇人民政府（街道办事处）',
  en: "township people's governments (subdistrict offices)",
} as const satisfies Bilingual;

/** 有条件的县市区 */
export const COUNTIES_WITH_MEANS = {
  zh: '有条件的县市区',
  en: 'counties, county-level cities and districts that have the means',
} as const satisfies Bilingual;

/** 各级人民政府 */
export const GOVERNMENTS = {
  zh: '各级人民政府',
  en: "people's governments at all levels",
} as const satisfies Bilingual;

/** 公安机关 */
export const POLICE = { zh: '公安机关', en: 'public security organs' } as const satisfies Bilingual;

/** 儿童福利督导员、儿童权利监察员 */
export const CHILD_OFFICERS = {
  zh: '儿童福利督导员、儿童权利监察员',
  en: 'child welfare supervisors and child rights monitors',
} as const satisfies Bilingual;
