import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Auditor } from '../../src/audit/findings/auditor.js';
import { audit, type Finding, findingsMarkdown, findingsTable } from '../../src/audit/findings/index.js';
import { linesOf } from '../../src/audit/findings/lines.js';
import { assess, chenzhou } from '../../src/decide/assess.js';
import { RefusedInput } from '../../src/input/issue.js';
import { FALSE } from '../../src/logic/compiled/forest.js';
import { CHENZHOU_AGENDA } from '../../src/policy/audit/chenzhou-agenda.js';
import { CONTEXT, expectConfirmed } from './witnesses.js';

const GAPS = audit(CONTEXT, { only: ['gap'] });
const gap = (words: string): Finding => {
  const found = GAPS.find(({ pattern }) => pattern.zh.includes(words));
  if (found === undefined) throw new Error(`no gap ${words}`);
  return found;
};
const LIVING = ['orphan-living', 'hiv-living', 'destitute-support', 'minimum-living'] as const;

describe('gaps', () => {
  it('has witnesses that assess confirms, and a nature for each', () => {
    for (const finding of GAPS) {
      expectConfirmed(finding, CONTEXT);
      expect(finding.nature).not.toBe('unreviewed');
      expect(finding.reason?.zh).toBeTruthy();
    }
  });

  // 2.1-5: 根据情况分别纳入, two schemes with tests of their own.
  it('finds that an unattended child as such is paid nothing', () => {
    const { witness, changedBy, sentences } = gap('事实无人抚养儿童，且不属于');
    const { categories, benefits, monthly } = assess(witness, CONTEXT);
    expect(categories.unattended).toBe(true);
    expect(LIVING.map((id) => benefits[id].status)).toEqual(LIVING.map(() => 'not-entitled'));
    expect(monthly).toEqual({ min: '0.00', max: '0.00' });
    expect(changedBy).toEqual(['unattended-route=one-is-due']);
    expect(sentences).toContain('2.1-5');
  });

  // 2.1-3: 未满16周岁. Born 2001-02-28 the child is 16 on 2017-06-01; born 2002-02-28 it would be paid 330 yuan (rural).
  it('finds that destitute support ends at 16', () => {
    const { witness } = gap('已满16未满18周岁（特困止于16周岁）');
    expect(assess(witness, CONTEXT).benefits['destitute-support'].status).toBe('not-entitled');
    const younger = assess({ ...witness, birthDate: '2002-02-28' }, CONTEXT);
    expect(younger.benefits['destitute-support'].status).toBe('entitled');
  });

  // 2.1-1 asks a judgment; 2.6 and 3.1 have measures for a child whom nobody guards.
  it('finds that two parents out of contact bring measures and no living', () => {
    const { witness, change } = gap('父母双方失联');
    const { inDifficulty, measures, monthly } = assess(witness, CONTEXT);
    expect(inDifficulty).toBe(true);
    expect(measures['mandatory-report']).toBe(true);
    expect(measures['case-file']).toBe(true);
    expect(monthly).toEqual({ min: '0.00', max: '0.00' });
    expect(change).toBeUndefined();
  });

  it('finds that an institution must take a child in and no living follows', () => {
    const { witness } = gap('依2.5-3必须收留抚养');
    const { measures, monthly } = assess(witness, CONTEXT);
    expect(measures['institution-guardianship']).toBe(true);
    expect(monthly.max).toBe('0.00');
  });

  it('finds that rural pupils in destitute support lose the fee waiver at 16', () => {
    const { witness } = gap('农村特困救助供养学生');
    expect(assess(witness, CONTEXT).benefits['senior-fee-waiver'].status).toBe('not-entitled');
    const younger = assess({ ...witness, birthDate: '2002-02-28' }, CONTEXT);
    expect(younger.benefits['senior-fee-waiver'].amount).toBe('800.00');
  });

  it('lists exactly the readings that, switched alone, pay the witness something', () => {
    for (const { witness, changedBy, review } of GAPS.map((one) => ({ ...one, review: one.pattern.zh }))) {
      const none = review.includes('没有任何基本生活保障金');
      if (!none) continue;
      const { readings } = chenzhou().policy;
      const paying = readings.flatMap(({ id, options, default: standing }) =>
        Object.keys(options).flatMap((option) => {
          if (option === standing) return [];
          const { benefits } = assess(witness, { ...CONTEXT, readings: { [id]: option } });
          const settled = LIVING.every((one) => ['not-entitled', 'excluded'].includes(benefits[one].status));
          return settled ? [] : [`${id}=${option}`];
        }),
      );
      expect(changedBy).toEqual(paying);
    }
  });

  it('describes all children in difficulty without a living, and none who has one', () => {
    const auditor = new Auditor(chenzhou(), CHENZHOU_AGENDA, CONTEXT);
    const { space, plausible, agenda, policy } = auditor;
    const universe = space.all(plausible, space.condition(policy.verdicts.inDifficulty.condition));
    const without = space.all(...agenda.living.map((id) => space.forest.not(space.paid(id))));
    const lines = linesOf(space, without, universe, agenda.reasons, agenda.ways);
    const described = lines.reduce((any, { node }) => space.forest.or(any, node), FALSE);
    const here = space.all(universe, without);
    expect(space.all(here, space.forest.not(described))).toBe(FALSE);
    expect(space.all(universe, described, space.forest.not(without))).toBe(FALSE);
    expect(lines).toHaveLength(7);
  });
});

describe('audit', () => {
  it('refuses a kind that there is not, and a wrong day', () => {
    const wrong: unknown = { only: ['gaps'] };
    // A caller in JavaScript is held by no type.
    const call = (): unknown => Reflect.apply(audit, undefined, [CONTEXT, wrong]);
    expect(call).toThrow(RefusedInput);
    expect(() => audit({ on: '2017-02-30' })).toThrow(RefusedInput);
    expect((): unknown => Reflect.apply(audit, undefined, [null])).toThrow(RefusedInput);
    const assuming = { on: '2017-06-01', assumptions: { street: false } };
    expect(() => audit(assuming)).toThrow(RefusedInput);
  });

  it('is a list of plain objects with the members of the interface, and no more', () => {
    const copies: unknown = JSON.parse(JSON.stringify(GAPS));
    const members = ['kind', 'nature', 'pattern', 'sentences', 'effect', 'changedBy', 'witness'];
    const lists = z.array(z.record(z.string(), z.unknown())).parse(copies);
    for (const copy of lists) expect(Object.keys(copy)).toEqual(members);
  });

  it('renders in a notebook, in both languages, and stays a list', () => {
    const display: unknown = Reflect.get(GAPS, Symbol.for('Jupyter.display'));
    const shown: unknown = typeof display === 'function' ? Reflect.apply(display, GAPS, []) : undefined;
    const { 'text/markdown': page } = z.record(z.string(), z.string()).parse(shown);
    expect(page).toContain('政策体检');
    expect(page).toContain('## Gaps: in difficulty');
    expect(Object.keys(GAPS)).toHaveLength(GAPS.length);
  });

  it('renders in both languages', () => {
    expect(findingsTable(GAPS).split('\n')[0]).toMatch(/^类型 +归因 +发现 +后果 +条文$/);
    expect(findingsMarkdown(GAPS, { lang: 'en' })).toContain('## Gaps: in difficulty');
  });
});
