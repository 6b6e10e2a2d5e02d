import { describe, expect, it } from 'vitest';
import { assess } from '../../src/decide/assess.js';
import { verify } from '../../src/decide/verify.js';
import { RefusedInput } from '../../src/input/issue.js';

const orphan = {
  id: 'a17',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
} as const;
const result = assess(orphan, { on: '2017-06-01' });

function issuesOf(stored: unknown) {
  try {
    verify(stored, orphan);
  } catch (error) {
    if (error instanceof RefusedInput) return error.issues;
    throw error;
  }
  return [];
}

describe('verify and the edition of a stored result', () => {
  it('derives a result of this edition again', () => {
    expect(verify(result, orphan)).toEqual({ identical: true, differences: [] });
    expect(verify(JSON.parse(JSON.stringify(result)), orphan).identical).toBe(true);
  });

  it('refuses a result of 0.1.0 and names both editions', () => {
    // As 0.1.0 wrote it: the member `edition` was the version of the encoding.
    const { edition: _edition, encoding: _encoding, ...policy } = result.policy;
    expect(issuesOf({ ...result, policy: { ...policy, edition: '0.1.0' } })).toMatchObject([
      {
        code: 'other-edition',
        path: 'policy.edition',
        message:
          'policy.edition must be that of this library, chenzhou-2017 0.2.0; the result was made by 0.1.0',
      },
    ]);
  });

  it('refuses another encoding of the same policy, and the same encoding of another policy', () => {
    const { policy } = result;
    expect(issuesOf({ ...result, policy: { ...policy, encoding: '0.1.0' } })[0]?.message).toMatch(
      /chenzhou-2017 0\.2\.0; the result was made by chenzhou-2017 0\.1\.0$/,
    );
    expect(issuesOf({ ...result, policy: { ...policy, edition: 'hunan-2023' } })[0]?.message).toMatch(
      /the result was made by hunan-2023 0\.2\.0$/,
    );
  });

  it('refuses what names no edition, and shows no more of a name than 40 characters', () => {
    for (const stored of [{}, null, { ...result, policy: null }, { ...result, policy: { edition: 3 } }]) {
      expect(issuesOf(stored)).toMatchObject([{ code: 'other-edition', path: 'policy.edition' }]);
      expect(issuesOf(stored)[0]?.message).toMatch(/made by none$/);
    }
    const long = issuesOf({ ...result, policy: { edition: 'x'.repeat(5000), encoding: '0.2.0' } });
    expect(long[0]?.message).toMatch(/made by x{40} 0\.2\.0$/);
  });
});
