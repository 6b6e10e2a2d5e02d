import { plainName } from '../half-width.js';

const IDENTITY = /身份证|证件号|公民身份号码|身份号码/;

/** What a register has of a child or its family that no rule reads: names, numbers, places, remarks. */
const PERSONAL =
  /姓名|名字|称呼|曾用名|^(?:儿童|孤儿|对象|本人|户主|父亲?|母亲?|监护人|抚养人|家长)$|性别|民族|年龄|周岁|电话|手机|联系|号码|证号|卡号|账号|帐号|账户|帐户|开户|银行|地址|住址|住处|乡镇|街道|^[镇村组]|村委|村组|社区|小组|学校$|就读学校|学校名称|班级|备注|说明|原因|简况|照片|签字|签名|盖章|关系|微信|qq|邮箱|经办|填表|审核|金额|标准|发放|月份|补贴|补助|合计/;

/** A column of resident identity numbers. */
export function holdsIdentityNumbers(header: string): boolean {
  return IDENTITY.test(plainName(header));
}

/** A column that may name somebody, hold a number or an address, or free text: it is left out, and none of it is shown. */
export function isPersonal(header: string): boolean {
  return PERSONAL.test(plainName(header));
}
