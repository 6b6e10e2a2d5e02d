import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import { explain } from '../../src/explain/explain.js';
import { explainAsData } from '../../src/explain/explain-as-data.js';
import { RefusedInput } from '../../src/input/issue.js';
import { randomCase } from '../oracle/random-case.js';

const on = '2017-06-01';
const child: ChildCase = { birthDate: '2010-01-15', hukouDivision: '431002', hiv: true };

describe('an explanation for an office', () => {
  it('is the same, byte for byte, whatever is recorded of HIV', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 8 }), ({ case: drawn, context }) => {
        const given = { ...drawn, confidential: false };
        const written = (hiv: boolean | null): string =>
          [
            explain({ ...given, hiv }, context, { disclose: 'office' }),
            explain({ ...given, hiv }, context, { disclose: 'office', full: true, lang: 'en' }),
            explain({ ...given, hiv }, context, { disclose: 'office', format: 'json' }),
            explain({ ...given, hiv }, context, { disclose: 'office', verdict: 'in-difficulty' }),
          ].join('\n');
        expect(written(true)).toBe(written(null));
        expect(written(false)).toBe(written(null));
      }),
      { numRuns: 4, seed: 7 },
    );
  });

  it('says once that 2.1-2 is left out, and names neither the fact nor the benefit', () => {
    for (const options of [{}, { full: true }, { verdict: 'in-difficulty' }] as const) {
      const text = explain(child, { on }, { disclose: 'office', ...options });
      expect(text.split('未含2.1-2')).toHaveLength(2);
      expect(text).not.toMatch(/携带艾滋病病毒或患艾滋病|艾滋病病毒感染儿童基本生活费/);
    }
    expect(explain(child, { on })).toContain('艾滋病病毒感染儿童基本生活费');
  });

  it('asks for no paper about HIV', () => {
    const missing = (disclose: 'office' | 'full') =>
      explainAsData({ birthDate: '2010-01-15' }, { on }, { disclose }).missing.map(({ fact }) => fact);
    expect(missing('full')).toContain('hiv');
    expect(missing('office')).not.toContain('hiv');
  });

  it('refuses to explain a confidential case, whatever is recorded of it', () => {
    const marked = { ...child, confidential: true };
    expect(() => explainAsData(marked, { on }, { disclose: 'office' })).toThrow(RefusedInput);
    expect(explainAsData(marked, { on }).verdicts).not.toHaveLength(0);
  });

  it('refuses to explain 2.1-2, and a level that there is not', () => {
    expect(() => explain(child, { on }, { disclose: 'office', verdict: 'hiv-living' })).toThrow(RefusedInput);
    // @ts-expect-error not a level
    expect(() => explain(child, { on }, { disclose: 'public' })).toThrow('disclose must be one of');
  });
});
