import { describe, expect, it } from 'vitest';
import { explain, explainAsData, letter, parseCase, sensitivity } from '../../src/index.js';
import { run } from '../cli/run.js';

/** An unattended child of 2020: the father dead, the mother out of contact since March. */
const child = {
  id: 'a',
  birthDate: '2012-05-01',
  hukouDivision: '431021',
  care: 'kin',
  hiv: false,
  supporterAble: true,
  household: { meetsMinimumLiving: false },
  disability: { certified: false },
  father: { status: 'deceased' },
  mother: { status: 'out-of-contact', outOfContactReported: '2020-03-15' },
} as const;

const CASE = JSON.stringify(child);
const EDITION = ['--edition', 'chenzhou-2020'];
const ON = ['--on', '2021-01-01'];
const given = (command: string, args: readonly string[], stdin = CASE) =>
  run([command, '-', ...args], { stdin });

describe('--edition where a verdict is printed', () => {
  it('assess: NDJSON, a table and CSV name the edition; a register tells its facts', async () => {
    const rows = await given('assess', [...ON, ...EDITION]);
    expect(JSON.parse(rows.stdout)).toMatchObject({
      policy: { edition: 'chenzhou-2020' },
      benefits: { 'unattended-living': { status: 'entitled', amount: '600.00' } },
    });
    const table = await given('assess', [...ON, ...EDITION, '--format', 'table']);
    expect(table.stdout).toContain('应发：事实无人抚养儿童基本生活补贴 600.00');
    expect(table.stdout).toContain('按chenzhou-2020版（郴政发〔2017〕3号、民发〔2019〕62号）判定。');
    expect(table.stdout).not.toContain('只依据');
    const register =
      '编号,出生日期,hukou_division,father_status,mother_status,母亲：公安机关受理失联报案之日\na,2012-05-01,431021,死亡,失联（无判决）,2020-03-15\n';
    const csv = await given(
      'assess',
      [...ON, '--edition', 'in-force', '--format', 'ndjson', '--select', 'categories.unattended'],
      register,
    );
    expect(csv.stdout).toBe('{"id":"a","on":"2021-01-01","categories.unattended":true}\n');
  });

  it('without it the facts of later editions are refused, and nothing later is decided', async () => {
    const plain = await given('assess', ON);
    expect(JSON.parse(plain.stdout)).toMatchObject({ error: { code: 'unknown-fact' } });
    const wrong = await given('assess', [...ON, '--edition', 'chenzhou-2022']);
    expect(wrong.code).toBe(64);
    const reading = await given('assess', [...ON, ...EDITION, '--readings', 'surviving-parent=x']);
    expect(reading.code).toBe(64);
  });

  it('explain and its letter: the sentence of the later document, and how well its words are known', async () => {
    const { stdout } = await given('explain', [
      ...ON,
      ...EDITION,
      '--verdict',
      '事实无人抚养儿童基本生活补贴',
    ]);
    expect(stdout).toContain('[m62-3] “各地对事实无人抚养儿童');
    expect(stdout).toContain('（民发〔2019〕62号，据转引）');
    const page = await given('explain', [...ON, ...EDITION]);
    expect(page.stdout).toMatch(/■ 所依据的条文[\s\S]*\[m62-3\]/);
    const letter = await given('explain', [...ON, ...EDITION, '--format', 'letter']);
    expect(letter.stdout).toContain('· 事实无人抚养儿童基本生活补贴：每月600.00元');
    expect(letter.stdout).toContain('“各地对事实无人抚养儿童');
    expect(letter.stdout).toContain('还有1项规定');
    expect(letter.stdout).not.toContain('只依据');
  });

  it('a sentence that was only reported is not put in quotation marks', async () => {
    const disabled = JSON.stringify({
      ...child,
      birthDate: '2018-05-01',
      household: { meetsMinimumLiving: false, registeredPoor: true },
      disability: { certified: true, grade: 2, hearing: true },
      mother: { status: 'living' },
    });
    const args = [...ON, '--edition', 'chenzhou-2018-10', '--verdict', 'rehabilitation-0-6', '--lang', 'en'];
    const { stdout } = await given('explain', args, disabled);
    expect(stdout).toContain('国发〔2018〕20号, reported, its words were not seen');
    expect(stdout).not.toMatch(/\[g20-1\] "/);
  });

  it('sensitivity: the readings of the edition', async () => {
    const { stdout } = await given('sensitivity', [...ON, ...EDITION]);
    expect(stdout).toContain('非生活困难家庭的事实无人抚养儿童是否按标准的50%发放？');
    expect(stdout).toContain('未计入');
    const plain = await given('sensitivity', ON, JSON.stringify({ ...child, mother: { status: 'living' } }));
    expect(plain.stdout).not.toContain('50%');
  });

  it('aggregate: children and money by the edition; readings and facts are refused', async () => {
    const { stdout } = await given('aggregate', [...ON, ...EDITION, '--by', 'category']);
    expect(stdout).toMatch(/事实无人抚养儿童 +1 +0 +0 +600\.00/);
    const refused = await given('aggregate', [...ON, ...EDITION, '--by', 'reading']);
    expect(refused.code).toBe(64);
  });

  it('reconcile: the benefit by its name, in the first month of the edition', async () => {
    const paid = 'test/fixtures/editions/paid.csv';
    const quiet = JSON.stringify({ ...child, mother: { status: 'living', seriouslyIll: true } });
    for (const edition of ['in-force', 'chenzhou-2020']) {
      const { stdout } = await run(
        ['reconcile', '-', paid, '--on', '2020-01', '--edition', edition, '--format', 'csv'],
        { stdin: quiet },
      );
      // 600 due, 310 paid.
      expect(stdout).toContain(
        'underpaid,too-little,a,unattended-living,2020-01,600.00,600.00,310.00,310.00,290.00,290.00,m62-3',
      );
    }
  });

  it('facts and template: what the edition may record', async () => {
    const facts = await run(['facts', ...EDITION]);
    expect(facts.stdout).toContain('mother.outOfContactReported');
    expect(facts.stdout).not.toContain('destituteBeforeSixteen');
    expect((await run(['facts'])).stdout).not.toContain('outOfContactReported');
    const template = await run(['template', '--edition', 'in-force']);
    expect(template.stdout).toContain('母亲：公安机关受理失联报案之日');
    expect((await run(['template'])).stdout).not.toContain('受理失联');
  });

  it('each command says in its help that it has the option, in both languages', async () => {
    const commands = [
      'assess',
      'explain',
      'sensitivity',
      'aggregate',
      'reconcile',
      'ledger',
      'settle',
      'facts',
    ];
    for (const command of [...commands, 'turning-points', 'template', 'rules']) {
      for (const lang of ['zh', 'en']) {
        expect((await run(['help', command, '--lang', lang])).stdout).toContain('--edition ID');
      }
    }
  });
});

describe('an edition in the library', () => {
  const context = { on: '2021-01-01', edition: 'chenzhou-2020' } as const;

  it('parseCase, explain, sensitivity and letter take it', () => {
    expect(parseCase(child).ok).toBe(false);
    expect(parseCase(child, { edition: 'chenzhou-2020' }).ok).toBe(true);
    expect(explain(child, context, { verdict: 'unattended-living' })).toContain('600.00元/月');
    expect(sensitivity(child, context).map(({ reading }) => reading)).toContain('hunan-half-rate');
    expect(letter(explainAsData(child, context, { disclose: 'office' }))).toContain('每月600.00元');
  });

  it('a later rule that an edition does not hold is said to be left out', () => {
    const { notices } = explainAsData(child, { ...context, on: '2024-01-01' });
    const [first] = notices.filter(({ text }) => text.zh.includes('未含该规定'));
    expect(first?.text.en).toContain('without that rule');
  });
});
