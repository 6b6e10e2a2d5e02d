import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { saidOf, sumOf } from '../../src/audit/findings/effects.js';
import type { Finding } from '../../src/audit/findings/index.js';
import { DICTIONARY } from '../../src/case/dictionary.js';
import { caseOf, settingsIn } from '../../src/case/shape.js';
import { assess, chenzhou, parseCase } from '../../src/decide/assess.js';
import type { AssessContext } from '../../src/decide/context/context.js';
import { parseStandards } from '../../src/decide/parse-standards.js';
import type { AssessResult } from '../../src/decide/result.js';
import { yuan } from '../../src/money/fen.js';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import { VERDICTS } from '../../src/policy/verdicts.js';

const parsed = parseStandards(JSON.parse(readFileSync('examples/standards.json', 'utf8')));
if (!parsed.ok) throw new Error('the example standards are refused');

/** The default readings on a day on which the policy is in force, with the example figures. */
export const CONTEXT: AssessContext = { on: '2017-06-01', standards: parsed.value };

/** A case to which something happens: facts take other values, `null` makes them unknown. */
function changed(witness: object, change: object): unknown {
  return caseOf(
    new Map([...settingsIn({ ...witness }, DICTIONARY), ...settingsIn({ ...change }, DICTIONARY)]),
    DICTIONARY,
  );
}

/** The result of the witness, and of what it becomes: after the change, or under the other reading. */
export function resultsOf(finding: Finding, context: AssessContext): readonly [AssessResult, AssessResult] {
  const before = assess(finding.witness, context);
  if (finding.kind === 'reading') {
    const readings = Object.fromEntries(
      finding.changedBy.map((one): [string, string] => {
        const [id = '', option = ''] = one.split('=');
        return [id, option];
      }),
    );
    return [before, chenzhou().assess(finding.witness, { ...context, readings })];
  }
  if (finding.change === undefined) return [before, before];
  const after = parseCase(changed(finding.witness, finding.change));
  if (!after.ok) throw new Error('a change makes no case');
  return [before, assess(after.value, context)];
}

/** Everything that the finding says of its witness is what `assess` says. */
export function expectConfirmed(finding: Finding, context: AssessContext): void {
  const [before, after] = resultsOf(finding, context);
  for (const { unit, ...sums } of finding.effect.money) {
    const sumIn = (result: AssessResult): string | null => {
      const fen = sumOf(CHENZHOU_2017, result, unit);
      return fen === null ? null : yuan(fen);
    };
    expect(sumIn(before)).toBe(sums.before);
    if (sums.after !== undefined) expect(sumIn(after)).toBe(sums.after);
  }
  for (const { path, ...said } of finding.effect.verdicts) {
    const verdict = VERDICTS.find((one) => one.path === path);
    if (verdict === undefined) throw new Error(`no verdict ${path}`);
    expect(saidOf(before, verdict)).toBe(said.before);
    if (said.after !== undefined) expect(saidOf(after, verdict)).toBe(said.after);
  }
}
