import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChildCase, FACTS } from '../../src/case/dictionary.js';
import { chenzhou } from '../../src/decide/assess.js';
import type { AssessContext } from '../../src/decide/context/context.js';
import { representatives } from '../../src/decide/context/representatives.js';
import { ageWords, placeWords } from '../../src/explain/alternative-words.js';
import { counterfactualsOf } from '../../src/explain/counterfactuals.js';
import { explainAsData } from '../../src/explain/explain-as-data.js';
import type { VerdictExplanation } from '../../src/explain/explanation.js';
import { Prover } from '../../src/explain/prove.js';
import { RefusedInput } from '../../src/input/issue.js';
import { isRecord } from '../../src/input/record.js';
import { certain } from '../../src/logic/certain.js';
import { mentionsOf } from '../../src/logic/collect.js';
import type { Truth } from '../../src/logic/truth.js';
import { caseValue } from '../../src/logic/wording.js';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import type { VerdictId } from '../../src/policy/rulebook.js';
import { SENTENCES } from '../../src/policy/sentences/index.js';
import { STANDARD_RULES } from '../../src/policy/standards.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { flatten, nest } from '../oracle/facts.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';

const on = '2017-06-01';
const prover = new Prover(CHENZHOU_2017);
const orphan: ChildCase = {
  id: 'a17',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  hasIncomeSource: false,
  supporterAble: false,
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  household: { meetsMinimumLiving: true },
  disability: { certified: true, grade: 1 },
};

function only(
  input: ChildCase,
  verdict: VerdictId,
  context: Partial<AssessContext> = {},
): VerdictExplanation {
  const [first] = explainAsData(input, { on, ...context }, { verdict }).verdicts;
  if (first === undefined) throw new Error('no verdict');
  return first;
}

/** The verdict at a path of a result; of a benefit whether it is paid. */
function verdictIn(result: unknown, path: readonly string[]): unknown {
  const value = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), result);
  if (!isRecord(value)) return value;
  return value.status === 'undetermined' ? null : value.status === 'entitled';
}

describe('an explanation', () => {
  it('puts what is true, entitled, excluded or open before the rest, and has everything', () => {
    const { id, verdicts } = explainAsData(orphan, { on });
    expect(id).toBe('a17');
    expect(verdicts).toHaveLength(50);
    const first = verdicts.map(({ verdict, status }) => verdict !== false || status === 'excluded');
    expect(first).toEqual([...first].sort((one, other) => Number(other) - Number(one)));
    expect(verdicts[0]?.id).toBe('orphan');
  });

  it('shows amount, unit, strength and the standard used', () => {
    const source = '郴州市民政局';
    const standards = [
      {
        standard: 'orphan-community',
        division: '431000',
        from: '2017-01-01',
        amount: '650',
        unit: 'CNY/month',
        source,
      },
    ] as const;
    expect(only(orphan, 'orphan-living', { standards })).toMatchObject({
      kind: 'benefit',
      status: 'entitled',
      strength: 'due',
      amount: '650.00',
      unit: 'CNY/month',
      standard: { standard: 'orphan-community', division: '431000', from: '2017-01-01', source },
    });
  });

  it('says by whom a benefit is excluded, with the sentence, the ground and the reading', () => {
    const subsidy = only(orphan, 'hardship-disability-subsidy');
    expect(subsidy.status).toBe('excluded');
    expect(subsidy.exclusions).toMatchObject([
      { holder: 'orphan-living', label: { zh: '孤儿基本生活费' }, sentence: { id: '2.1-8' }, reading: null },
    ]);
    expect(subsidy.steps[0]).toMatchObject({ rule: 'hardship-disability-subsidy', verdict: true });
    expect(subsidy.steps.map(({ rule }) => rule)).toContain('orphan');

    const injured = {
      ...orphan,
      // The fee counts from 16, which is the working age.
      birthDate: '2001-01-15',
      mother: { status: 'living' },
      supporterAble: true,
      workInjuryCareFee: true,
    } as const;
    expect(only(injured, 'nursing-subsidy').exclusions).toMatchObject([
      {
        holder: 'workInjuryCareFee',
        label: { zh: '领取工伤保险生活护理费' },
        reading: { reading: 'destitute-subsidies', option: 'excluded' },
      },
    ]);
  });

  it('names the readings that decide, and what their other option would change', () => {
    const missing = {
      ...orphan,
      father: { status: 'declared-missing' },
      mother: { status: 'declared-missing' },
    } as const;
    expect(only(missing, 'orphan').readings).toMatchObject([
      {
        reading: 'both-declared-missing',
        inForce: { option: 'orphan' },
        other: { option: 'unattended', words: { en: 'an unattended child' } },
        changes: [{ what: 'verdict', from: true, to: false }],
      },
    ]);
    expect(only(missing, 'orphan-living').readings[0]?.changes).toContainEqual({
      what: 'amount',
      from: '600.00',
      to: null,
    });
    expect(only(orphan, 'orphan').readings).toEqual([]);
  });

  it('asks for what is missing, with the paper and its issuer, and names standards that were not given', () => {
    const { care: _care, ...uncared } = orphan;
    expect(only({ ...uncared, father: {} }, 'orphan').missing).toMatchObject([
      {
        fact: 'father.status',
        question: { zh: '儿童现在法律上的父亲（收养成立后为养父）状况如何？' },
        issuer: { zh: '死亡：医疗机构或公安机关；宣告失踪或宣告死亡：人民法院；失联、查找不到：公安机关' },
      },
    ]);
    expect(only(uncared, 'orphan-living').missing.map(({ fact }) => fact)).toEqual(['care']);
    expect(only(orphan, 'orphan-living').standardsMissing).toEqual([]);
    expect(only({ ...orphan, supporterAble: true }, 'nursing-subsidy')).toMatchObject({
      status: 'entitled',
      amount: null,
      standardsMissing: ['nursing-subsidy'],
    });
  });

  it('says that the list of 2.0-2 is not closed when none of the seven applies', () => {
    const none = {
      ...orphan,
      mother: { status: 'living', custody: 'none', severelyDisabled: false, seriouslyIll: false },
      supporterAble: true,
      street: false,
      household: { meetsMinimumLiving: false, suddenHardship: false },
      disability: { certified: false },
    } as const;
    const able = {
      ...none.mother,
      abandonedChild: false,
      guardianshipRevoked: false,
      otherwiseUnable: false,
    };
    const { verdicts, notices } = explainAsData({ ...none, mother: able }, { on });
    expect(notices.map(({ code }) => code)).toEqual(['list-not-closed']);
    expect(notices[0]?.text.zh).toContain('主要包括');
    expect(notices[0]?.sentence?.text).toContain('主要包括');
    expect(verdicts.find(({ id }) => id === 'in-difficulty')?.notices).toEqual(notices);
    expect(explainAsData(none, { on }).notices).toEqual([]);
  });

  it('says when a day lies before the policy or after its successors', () => {
    expect(explainAsData({}, { on: '2017-03-01' }).notices.map(({ text }) => text.zh)).toEqual([
      '郴政发〔2017〕3号自2017-03-27起施行，所查日期在此之前。',
    ]);
    expect(explainAsData({}, { on: '2020-02-01' }).notices.map(({ text }) => text.zh)).toEqual([
      '自2018-10-01起另有新规国发〔2018〕20号：0-6岁残疾儿童康复救助制度施行，先保障困难家庭。本结论只依据郴政发〔2017〕3号。',
      '自2020-01-01起另有新规民发〔2019〕62号（及民发〔2020〕125号）：事实无人抚养儿童按孤儿标准补差发放基本生活补贴。本结论只依据郴政发〔2017〕3号。',
    ]);
  });

  it('marks what is settled whatever the unknown facts turn out to be', () => {
    // A parent of whom an illness is recorded is not lost, whatever the status.
    const steps = (father: { readonly seriouslyIll: boolean }, verdict: VerdictId) =>
      only({ ...orphan, father }, verdict).steps;
    expect(steps({ seriouslyIll: true }, 'orphan').find(({ rule }) => rule === 'father-lost')).toMatchObject({
      verdict: false,
      evidence: [{ fact: 'father.status', value: null, verdict: false }],
    });
    // A child of unknown age at school either lives on the orphan rate or goes on with it as an adult.
    const { birthDate: _birthDate, ...ageless } = orphan;
    const education = { enrolled: true, continuousSinceEighteen: true };
    const schooled = { ...ageless, orphanAtEighteen: true, education };
    expect(only(schooled, 'orphan-living').steps[0]).toMatchObject({
      rule: 'orphan-living',
      verdict: true,
      byCases: ['birthDate'],
    });
  });

  it('explains the category and the benefit where an id names both, and refuses an id that names neither', () => {
    const both = explainAsData(orphan, { on }, { verdict: 'minimum-living' }).verdicts;
    expect(both.map(({ kind }) => kind)).toEqual(['category', 'benefit']);
    // @ts-expect-error not an id
    expect(() => explainAsData(orphan, { on }, { verdict: 'orphans' })).toThrow(/did you mean orphan\?/);
    // @ts-expect-error not an id
    expect(() => explainAsData(orphan, { on }, { verdict: 'zzzzzzzzzzzz' })).toThrow(RefusedInput);
  });

  it('is plain data', () => {
    const explanation = explainAsData(orphan, { on }, { verdict: 'orphan' });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

describe('what holds of every explanation', () => {
  const texts = new Map<string, string>(SENTENCES.map(({ id, text }) => [id, text]));

  it('quotes are the registry word for word, and what is not recorded is never shown as a no', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 12 }), ({ case: given, context }) => {
        const recorded = flatten(given);
        for (const { steps, sentences, exclusions, missing } of explainAsData(given, context).verdicts) {
          const quotes = [...sentences, ...exclusions.map(({ sentence }) => sentence)];
          for (const { id, text } of [...quotes, ...steps.flatMap((step) => step.sentences)])
            expect(text).toBe(texts.get(id));
          for (const { fact, value, words } of steps.flatMap(({ evidence }) => evidence)) {
            expect(value).toEqual(recorded[fact] ?? null);
            if (value === null) expect(words).toEqual({ zh: '未知', en: 'unknown' });
          }
          for (const { fact } of missing) expect(recorded[fact] ?? null).toBeNull();
        }
      }),
      { numRuns: runs(60), seed: 3 },
    );
  });

  it('a verdict is open exactly when something is missing for it, and all that is missing is missing for some', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 12 }), ({ case: given, context }) => {
        const { verdicts, missing } = explainAsData(given, context);
        for (const one of verdicts) if (one.verdict === null) expect(one.missing.length).toBeGreaterThan(0);
        const asked = new Set(verdicts.flatMap((one) => one.missing.map(({ fact }) => fact)));
        expect(asked).toEqual(new Set(missing.map(({ fact }) => fact)));
      }),
      { numRuns: runs(60), seed: 4 },
    );
  });
});

describe('counterfactuals', () => {
  /** Every verdict of the case after one fact has been set to another value and others have been left out. */
  function assessedWith(
    given: object,
    context: unknown,
    fact: string,
    value: boolean | number | string,
    without: readonly string[],
  ): unknown {
    const flat = { ...flatten(given), [fact]: value };
    for (const path of without) delete flat[path];
    return chenzhou().assess(nest(flat), context);
  }

  it('come true when the changed case is assessed', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 6 }), ({ case: given, context }) => {
        const { slots, prepared } = chenzhou().check(given, context);
        const counterfactuals = counterfactualsOf(prover, slots, prepared);
        const now = chenzhou().assess(given, context);
        for (const verdict of VERDICTS) {
          for (const { fact, becomes, values, without } of counterfactuals(verdict)) {
            expect(becomes).not.toBe(verdictIn(now, verdict.path.split('.')));
            for (const value of values)
              expect(
                verdictIn(assessedWith(given, context, fact, value, without), verdict.path.split('.')),
              ).toBe(becomes);
          }
        }
      }),
      { numRuns: runs(15), seed: 5 },
    );
  });

  it('leave none out', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 6 }), ({ case: given, context }) => {
        const { slots, prepared } = chenzhou().check(given, context);
        const counterfactuals = counterfactualsOf(prover, slots, prepared);
        const now = chenzhou().assess(given, context);
        FACTS.forEach((fact, place) => {
          // A lost parent's status is tried above; here the facts that change alone.
          if (slots[place] === undefined || fact.type === 'text' || fact.path.endsWith('.status')) return;
          for (const slot of representatives(fact, prepared, [])) {
            if (fact.type === 'money' || slot === slots[place]) continue;
            const value = caseValue(fact, slot);
            const other = assessedWith(given, context, fact.path, value, []);
            for (const verdict of VERDICTS) {
              const listed = counterfactuals(verdict).some(
                (one) => one.fact === fact.path && one.values.includes(value),
              );
              const differs =
                verdictIn(now, verdict.path.split('.')) !== verdictIn(other, verdict.path.split('.'));
              if (listed !== differs) throw new Error(`${verdict.path} ${fact.path} ${String(value)}`);
              if (differs) expect(mentionsOf([verdict.condition]).facts.has(fact)).toBe(true);
            }
          }
        });
      }),
      { numRuns: 6, seed: 6 },
    );
  });

  it('are put in words: ages joined, places named, facts of a parent who would be lost let go', () => {
    const adult = only({ ...orphan, birthDate: '1998-01-01' }, 'orphan').counterfactuals;
    const becomesOrphan = (one: { becomes: Truth; fact: string }): boolean =>
      one.becomes === true && one.fact === 'birthDate';
    expect(adult.filter(becomesOrphan).map(({ words }) => words)).toEqual([
      { zh: '未满18周岁', en: 'under 18 full years' },
    ]);
    const elsewhere = only({ ...orphan, hukouDivision: '110101' }, 'orphan').counterfactuals;
    expect(elsewhere.map(({ fact, words }) => [fact, words.en])).toEqual([['hukouDivision', 'in Chenzhou']]);
    const living = only(
      { ...orphan, mother: { status: 'living', seriouslyIll: true } },
      'orphan',
    ).counterfactuals;
    expect(living).toMatchObject([
      {
        fact: 'mother.status',
        becomes: true,
        values: ['deceased', 'declared-missing', 'unidentified'],
        without: ['mother.seriouslyIll'],
      },
    ]);
  });

  it('join only spans that adjoin', () => {
    const setting = { latestBirth: { 3: 20140531, 6: 20110531, 16: 20010531, 18: 19990531 } };
    expect(ageWords([20140531, 20010531], setting)).toEqual({
      zh: '已满3周岁、未满6周岁；已满16周岁、未满18周岁',
      en: '3 reached and under 6 full years; 16 reached and under 18 full years',
    });
    expect(ageWords([20170601, 19990531], setting).en).toBe('under 3 full years; 18 full years reached');
    expect([110101, 0, 431000].map((code) => placeWords(code, STANDARD_RULES.divisions).zh)).toEqual([
      '郴州以外',
      '无户籍',
      '郴州市',
    ]);
  });

  it('stand on complete tables', () => {
    expect(() => certain(new Map([[1, 'a']]).get(2))).toThrow(RangeError);
  });
});
