import { describe, expect, it } from 'vitest';
import {
  type Reconciliation,
  reconcile,
  reconcileCsv,
  reconcileMarkdown,
  reconcileTable,
} from '../../src/reconcile/index.js';

const ORPHAN = {
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  disability: { certified: false },
} as const;
const SEVERE = { certified: true, grade: 1 } as const;
const MILD = { certified: true, grade: 3 } as const;
const REGISTER = [
  { case: { ...ORPHAN, id: 'a' } },
  { case: { ...ORPHAN, id: 'b', birthDate: '1999-05-15', orphanAtEighteen: false } },
  {
    case: {
      ...ORPHAN,
      id: 'c',
      mother: {},
      hasIncomeSource: true,
      hiv: false,
      household: { meetsMinimumLiving: false },
    },
  },
  { case: { ...ORPHAN, id: 'd', disability: SEVERE, workInjuryCareFee: false } },
  {
    case: {
      ...ORPHAN,
      id: '=e',
      disability: MILD,
      household: { meetsMinimumLiving: true },
      workInjuryCareFee: false,
    },
  },
  {
    id: null,
    issues: [{ code: 'malformed-quote', path: '', message: 'line 7: a quote', messageZh: '第7行：引号' }],
  },
] as const;
const PAYMENTS = [
  { row: 2, id: 'a', amount: '600', benefit: 'orphan-living' },
  { row: 3, id: 'b', amount: '600', benefit: 'orphan-living' },
  { row: 4, id: 'c', amount: '600' },
  { row: 5, id: 'd', amount: '600', benefit: 'orphan-living' },
  { row: 6, id: '=e', amount: '600', benefit: 'orphan-living' },
  { row: 7, id: '=e', amount: '50', benefit: 'hardship-disability-subsidy' },
  { row: 8, id: 'z', amount: '1', month: '2017-08' },
  {
    row: 9,
    id: null,
    issues: [{ code: 'malformed-quote', path: '', message: 'line 9: a quote', messageZh: '第9行：引号' }],
  },
] as const;

const done = (disclose: 'full' | 'office' | 'public', on = '2017-09'): Promise<Reconciliation> =>
  reconcile(REGISTER, PAYMENTS, { on, disclose });

describe('a reconciliation as text', () => {
  it('full, in Chinese', async () => {
    expect(reconcileTable(await done('full'))).toMatchInlineSnapshot(`
      "结果          编号  项目                        应发    已发  差额（应补为正）  原因                              依据          行号   待核事实与材料
      ------------  ----  ------------------  ------------  ------  ----------------  --------------------------------  ------------  -----  ------------------------------------------------------------------------------------------------------------------------------------------------------------
      漏保          d     重度残疾人护理补贴      至少0.00    0.00          至少0.00  应发未发                          2.1-8、2.2-7  R4     重度残疾人护理补贴标准
      错保          b     孤儿基本生活费              0.00  600.00           -600.00  不应发而发；2017-05-15满18周岁    2.1-1         R2 P3
      错保          =e    困难残疾人生活补贴          0.00   50.00            -50.00  不应发而发；因享受孤儿基本生活费  2.1-8         R5 P7
      待核实        c     基本生活保障        0.00至600.00  600.00     -600.00至0.00  缺事实                            2.1-1         R3 P4  母亲：状况：死亡证明、宣告失踪（死亡）判决书、查找不到生父母证明或户口簿（死亡：医疗机构或公安机关；宣告失踪或宣告死亡：人民法院；失联、查找不到：公安机关）
      名册有误                                                                        第7行：引号                                     R6
      发放记录有误                                                                    第9行：引号                                     P9
      其他月份      z     基本生活保障                        1.00                    2017-08                                         P8

      结果          行数          应发     已发  差额（应补为正）
      ------------  ----  ------------  -------  ----------------
      漏保             1      至少0.00     0.00          至少0.00
      错保             2          0.00   650.00           -650.00
      待核实           1  0.00至600.00   600.00     -600.00至0.00
      名册有误         1
      发放记录有误     1
      其他月份         1                   1.00
      相符             3       1800.00  1800.00              0.00
      名册有1行无法读取且无编号，其儿童可能列为“名册无此编号”。
      发放记录有1行无法读取且无编号，可能属于列为“漏保”的儿童。
      "
    `);
  });

  it('office, in English, with those in order', async () => {
    expect(reconcileTable(await done('office'), { lang: 'en', all: true })).toMatchInlineSnapshot(`
      "result            id  benefit                                           due    paid  difference (owed above 0)  reason                                               sentences     rows   facts and papers to fetch
      ----------------  --  -------------------------------------  --------------  ------  -------------------------  ---------------------------------------------------  ------------  -----  ----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
      underpaid         d   nursing subsidy for severe disability   at least 0.00    0.00              at least 0.00  due, not paid                                        2.1-8, 2.2-7  R4     rate of the nursing subsidy
      overpaid          b   orphan living allowance                          0.00  600.00                    -600.00  paid, not due; turned 18 on 2017-05-15               2.1-1         R2 P3
      overpaid          =e  hardship disability subsidy                      0.00   50.00                     -50.00  paid, not due; gives way to orphan living allowance  2.1-8         R5 P7
      to verify         c   living benefits                        0.00 to 600.00  600.00            -600.00 to 0.00  facts missing                                        2.1-1         R3 P4  mother: status: death certificate, judgment declaring the parent missing or dead, statement that the parents cannot be found, or household register (death: medical institution or police; declared missing or dead: court; out of contact or cannot be found: police)
      register refused                                                                                                malformed-quote: line 7: a quote                                   R6
      payment refused                                                                                                 malformed-quote: line 9: a quote                                   P9
      other month       z   living benefits                                          1.00                             2017-08                                                            P8
      in order          a   orphan living allowance                        600.00  600.00                       0.00                                                       2.1-1         R1 P2
      in order          d   orphan living allowance                        600.00  600.00                       0.00                                                       2.1-1         R4 P5
      in order          =e  orphan living allowance                        600.00  600.00                       0.00                                                       2.1-1         R5 P6

      result            rows             due     paid  difference (owed above 0)
      ----------------  ----  --------------  -------  -------------------------
      underpaid            1   at least 0.00     0.00              at least 0.00
      overpaid             2            0.00   650.00                    -650.00
      to verify            1  0.00 to 600.00   600.00            -600.00 to 0.00
      register refused     1
      payment refused      1
      other month          1                     1.00
      in order             3         1800.00  1800.00                       0.00
      Rows of the register that cannot be read and have no id: 1. Their children may stand under "not in register".
      Payments that cannot be read and have no id: 1. They may belong to children who stand under "underpaid".
      2.1-2 is left out: it is decided in the full record.
      "
    `);
  });

  it('public: totals only', async () => {
    expect(reconcileTable(await done('public'))).toMatchInlineSnapshot(`
      "结果          行数          应发     已发  差额（应补为正）
      ------------  ----  ------------  -------  ----------------
      漏保             1      至少0.00     0.00          至少0.00
      错保             2          0.00   650.00           -650.00
      待核实           1  0.00至600.00   600.00     -600.00至0.00
      名册有误         1
      发放记录有误     1
      其他月份         1                   1.00
      相符             3       1800.00  1800.00              0.00
      名册有1行无法读取且无编号，其儿童可能列为“名册无此编号”。
      发放记录有1行无法读取且无编号，可能属于列为“漏保”的儿童。
      未含2.1-2：该条只在完整记录中判定。
      "
    `);
    expect(reconcileCsv(await done('public'))).toMatchInlineSnapshot(`
      "kind,rows,due_min,due_max,paid_min,paid_max,difference_min,difference_max
      underpaid,1,0.00,,0.00,0.00,0.00,
      overpaid,2,0.00,0.00,650.00,650.00,-650.00,-650.00
      to-verify,1,0.00,600.00,600.00,600.00,-600.00,0.00
      register-refused,1,,,,,,
      payment-refused,1,,,,,,
      other-month,1,,,1.00,1.00,,
      in-order,3,1800.00,1800.00,1800.00,1800.00,0.00,0.00
      "
    `);
  });

  it('CSV, every row', async () => {
    expect(reconcileCsv(await done('full'), { lang: 'en' })).toMatchInlineSnapshot(`
      "kind,reason,id,benefit,month,due_min,due_max,paid_min,paid_max,difference_min,difference_max,sentences,why,missing,papers,standards_missing,register_rows,payment_rows
      underpaid,not-paid,d,nursing-subsidy,2017-09,0.00,,0.00,0.00,0.00,,2.1-8 2.2-7,"due, not paid",,rate of the nursing subsidy,nursing-subsidy,4,
      overpaid,not-due,b,orphan-living,2017-09,0.00,0.00,600.00,600.00,-600.00,-600.00,2.1-1,"paid, not due; turned 18 on 2017-05-15",,,,2,3
      overpaid,not-due,'=e,hardship-disability-subsidy,2017-09,0.00,0.00,50.00,50.00,-50.00,-50.00,2.1-8,"paid, not due; gives way to orphan living allowance",,,,5,7
      to-verify,facts-missing,c,living,2017-09,0.00,600.00,600.00,600.00,-600.00,0.00,2.1-1,facts missing,mother.status,"mother: status: death certificate, judgment declaring the parent missing or dead, statement that the parents cannot be found, or household register (death: medical institution or police; declared missing or dead: court; out of contact or cannot be found: police)",,3,4
      register-refused,,,,2017-09,,,,,,,,malformed-quote: line 7: a quote,,,,6,
      payment-refused,,,,2017-09,,,,,,,,malformed-quote: line 9: a quote,,,,,9
      other-month,,z,living,2017-08,,,1.00,1.00,,,,2017-08,,,,,8
      in-order,,a,orphan-living,2017-09,600.00,600.00,600.00,600.00,0.00,0.00,2.1-1,,,,,1,2
      in-order,,d,orphan-living,2017-09,600.00,600.00,600.00,600.00,0.00,0.00,2.1-1,,,,,4,5
      in-order,,'=e,orphan-living,2017-09,600.00,600.00,600.00,600.00,0.00,0.00,2.1-1,,,,,5,6
      "
    `);
    expect(reconcileCsv(await done('office'))).toMatchInlineSnapshot(`
      "kind,reason,id,benefit,month,due_min,due_max,paid_min,paid_max,difference_min,difference_max,sentences,why,missing,papers,standards_missing,register_rows,payment_rows
      underpaid,not-paid,d,nursing-subsidy,2017-09,0.00,,0.00,0.00,0.00,,2.1-8 2.2-7,应发未发,,重度残疾人护理补贴标准,nursing-subsidy,4,
      overpaid,not-due,b,orphan-living,2017-09,0.00,0.00,600.00,600.00,-600.00,-600.00,2.1-1,不应发而发；2017-05-15满18周岁,,,,2,3
      overpaid,not-due,'=e,hardship-disability-subsidy,2017-09,0.00,0.00,50.00,50.00,-50.00,-50.00,2.1-8,不应发而发；因享受孤儿基本生活费,,,,5,7
      to-verify,facts-missing,c,living,2017-09,0.00,600.00,600.00,600.00,-600.00,0.00,2.1-1,缺事实,mother.status,母亲：状况：死亡证明、宣告失踪（死亡）判决书、查找不到生父母证明或户口簿（死亡：医疗机构或公安机关；宣告失踪或宣告死亡：人民法院；失联、查找不到：公安机关）,,3,4
      register-refused,,,,2017-09,,,,,,,,第7行：引号,,,,6,
      payment-refused,,,,2017-09,,,,,,,,第9行：引号,,,,,9
      other-month,,z,living,2017-08,,,1.00,1.00,,,,2017-08,,,,,8
      in-order,,a,orphan-living,2017-09,600.00,600.00,600.00,600.00,0.00,0.00,2.1-1,,,,,1,2
      in-order,,d,orphan-living,2017-09,600.00,600.00,600.00,600.00,0.00,0.00,2.1-1,,,,,4,5
      in-order,,'=e,orphan-living,2017-09,600.00,600.00,600.00,600.00,0.00,0.00,2.1-1,,,,,5,6
      "
    `);
  });

  it('Markdown', async () => {
    expect(reconcileMarkdown(await done('full'), { lang: 'en' })).toMatchInlineSnapshot(`
      "# Reconciliation of 2017-09

      | result | rows | due | paid | difference (owed above 0) |
      | --- | ---: | ---: | ---: | ---: |
      | underpaid | 1 | at least 0.00 | 0.00 | at least 0.00 |
      | overpaid | 2 | 0.00 | 650.00 | -650.00 |
      | to verify | 1 | 0.00 to 600.00 | 600.00 | -600.00 to 0.00 |
      | register refused | 1 |  |  |  |
      | payment refused | 1 |  |  |  |
      | other month | 1 |  | 1.00 |  |
      | in order | 3 | 1800.00 | 1800.00 | 0.00 |

      | result | id | benefit | due | paid | difference (owed above 0) | reason | sentences | rows | facts and papers to fetch |
      | --- | --- | --- | ---: | ---: | ---: | --- | --- | --- | --- |
      | underpaid | d | nursing subsidy for severe disability | at least 0.00 | 0.00 | at least 0.00 | due, not paid | 2.1-8, 2.2-7 | R4 | rate of the nursing subsidy |
      | overpaid | b | orphan living allowance | 0.00 | 600.00 | -600.00 | paid, not due; turned 18 on 2017-05-15 | 2.1-1 | R2 P3 |  |
      | overpaid | =e | hardship disability subsidy | 0.00 | 50.00 | -50.00 | paid, not due; gives way to orphan living allowance | 2.1-8 | R5 P7 |  |
      | to verify | c | living benefits | 0.00 to 600.00 | 600.00 | -600.00 to 0.00 | facts missing | 2.1-1 | R3 P4 | mother: status: death certificate, judgment declaring the parent missing or dead, statement that the parents cannot be found, or household register (death: medical institution or police; declared missing or dead: court; out of contact or cannot be found: police) |
      | register refused |  |  |  |  |  | malformed-quote: line 7: a quote |  | R6 |  |
      | payment refused |  |  |  |  |  | malformed-quote: line 9: a quote |  | P9 |  |
      | other month | z | living benefits |  | 1.00 |  | 2017-08 |  | P8 |  |

      Rows of the register that cannot be read and have no id: 1. Their children may stand under "not in register".

      Payments that cannot be read and have no id: 1. They may belong to children who stand under "underpaid".
      "
    `);
    expect(reconcileMarkdown(await done('public'))).toMatchInlineSnapshot(`
      "# 2017-09 发放核对

      | 结果 | 行数 | 应发 | 已发 | 差额（应补为正） |
      | --- | ---: | ---: | ---: | ---: |
      | 漏保 | 1 | 至少0.00 | 0.00 | 至少0.00 |
      | 错保 | 2 | 0.00 | 650.00 | -650.00 |
      | 待核实 | 1 | 0.00至600.00 | 600.00 | -600.00至0.00 |
      | 名册有误 | 1 |  |  |  |
      | 发放记录有误 | 1 |  |  |  |
      | 其他月份 | 1 |  | 1.00 |  |
      | 相符 | 3 | 1800.00 | 1800.00 | 0.00 |

      名册有1行无法读取且无编号，其儿童可能列为“名册无此编号”。

      发放记录有1行无法读取且无编号，可能属于列为“漏保”的儿童。

      未含2.1-2：该条只在完整记录中判定。
      "
    `);
  });

  it('flags a month in which a later rule is in force', async () => {
    expect(reconcileTable(await done('public', '2021-01'))).toContain(
      '另有新规：国发〔2018〕20号、民发〔2019〕62号（及民发〔2020〕125号）',
    );
    expect(reconcileTable(await done('public', '2021-01'), { lang: 'en' })).toContain('Later rules: ');
    const march = await reconcile([], [], { on: '2017-03' });
    expect(march.notices.map(({ code }) => code)).toEqual(['before-policy']);
    expect(reconcileTable(march)).toBe('未含2.1-2：该条只在完整记录中判定。\n');
    expect(reconcileMarkdown(march)).not.toContain('另有新规');
  });
});
