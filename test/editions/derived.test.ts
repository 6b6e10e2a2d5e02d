import { expect, it } from 'vitest';
import { mentionsOf } from '../../src/logic/collect.js';
import { directRules } from '../../src/logic/direct.js';
import { holds } from '../../src/logic/expression.js';
import { POLICIES } from '../../src/policy/editions/index.js';

/** Every rule that an edition stands on, by kind and id. */
function rulesOf(edition: keyof typeof POLICIES) {
  const asked = POLICIES[edition].verdicts.all.flatMap(({ rule, condition }) => [holds(rule), condition]);
  const { rules } = mentionsOf(asked);
  return [...rules].map((rule) => ({ key: `${'kind' in rule ? String(rule.kind) : ''}:${rule.id}`, rule }));
}

it.each(['chenzhou-2017', 'chenzhou-2018-10', 'chenzhou-2020', 'chenzhou-2021-07', 'hunan-2023-12'] as const)(
  '%s has one version of every rule',
  (edition) => {
    const keys = rulesOf(edition).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  },
);

it('keeps what an edition before it replaced, also where a new rule names the first version', () => {
  const found = rulesOf('hunan-2023-12').find(({ key }) => key === 'condition:in-minimum-living');
  const named = found === undefined ? [] : [...directRules(found.rule.when)].map(({ id }) => id);
  expect(named).toContain('of-destitute-age');
});
