import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moneyOverAge, moneyOverIncome } from '../../src/audit/findings/index.js';
import { chenzhou } from '../../src/decide/assess.js';
import { assess, parseCase, parseStandards, rulebook } from '../../src/index.js';
import { FINDINGS, FINDINGS_ON, KINDS, NATURES, PAIRS } from '../../src/page/findings/findings.js';
import { type Drawing, moneyByAge, moneyByIncome } from '../../src/page/findings/money.js';
import { verdictChanges } from '../../src/time/turning/verdict-changes.js';

function decide(facts: unknown) {
  const parsed = parseCase(facts, { on: FINDINGS_ON });
  if (!parsed.ok) throw new Error('the child of a finding is no case');
  return assess(parsed.value, { on: FINDINGS_ON });
}

const VERDICTS = chenzhou().policy.verdicts;

const LIVING = ['orphan-living', 'hiv-living', 'destitute-support', 'minimum-living'] as const;

const BENEFITS = rulebook.rules.flatMap(({ kind, id }) => (kind === 'benefit' ? [id] : []));

/** The sign of two benefits, by their places. */
function sign(one: string, other: string): string | undefined {
  const [row, column] = [BENEFITS.indexOf(one), BENEFITS.indexOf(other)];
  let place = 0;
  for (let before = 0; before < row; before += 1) place += BENEFITS.length - 1 - before;
  return PAIRS[place + column - row - 1];
}

describe('the findings in the page', () => {
  it('name what there is, and are of kinds and natures that have words', () => {
    const sentences = new Set(rulebook.sentences.map(({ id }) => id));
    const options = new Set(
      rulebook.readings.flatMap((reading) =>
        Object.keys(reading.options).map((option) => `${reading.id}=${option}`),
      ),
    );
    for (const finding of FINDINGS) {
      expect(KINDS.map(([kind]) => kind)).toContain(finding.kind);
      expect(Object.keys(NATURES)).toContain(finding.nature);
      for (const id of finding.sentences) expect(sentences).toContain(id);
      for (const one of finding.changedBy) expect(options).toContain(one);
    }
  });

  it('hold of their children: nothing to live on, or something that changes', () => {
    for (const { kind, pattern, child, after } of FINDINGS) {
      const before = decide(child);
      // 2.1-1 to 2.1-4 pay a living; a subsidy for the disabled (2.1-8) is none.
      if (pattern.en.includes('nothing to live on'))
        expect(LIVING.map((id) => before.benefits[id].status)).toEqual(LIVING.map(() => 'not-entitled'));
      if (kind === 'perverse')
        expect(verdictChanges(VERDICTS, before, decide({ ...child, ...after }))).not.toEqual([]);
    }
  });

  it('say of every two benefits how they stand to each other', () => {
    expect(PAIRS.length).toBe((BENEFITS.length * (BENEFITS.length - 1)) / 2);
    // 4.4-3: who is supported as destitute has no minimum living; an orphan has it under the reading `both`.
    expect(sign('destitute-support', 'minimum-living')).toBe('x');
    expect(sign('orphan-living', 'minimum-living')).toBe('?');
    // 2.1-8 excludes neither subsidy by the other.
    expect(sign('hardship-disability-subsidy', 'nursing-subsidy')).toBe('+');
  });
});

describe('the pictures of money', () => {
  const parsed = parseStandards(JSON.parse(readFileSync('examples/standards.json', 'utf8')));
  if (!parsed.ok) throw new Error('the example standards are refused');
  const standards = parsed.value;
  const context = { on: FINDINGS_ON, standards };
  const numbersOf = (drawing: Drawing) =>
    drawing.lines.flatMap(({ label, points }) =>
      points.map(({ x, yuan }) => ({ line: label.en, x, yuan: yuan.toFixed(2) })),
    );

  it('show the numbers that the audit draws', () => {
    expect(numbersOf(moneyByAge(standards))).toEqual(moneyOverAge(context, { lang: 'en' }).data);
    expect(numbersOf(moneyByIncome(standards))).toEqual(moneyOverIncome(context, { lang: 'en' })?.data);
  });

  it('show the floor of an orphan in an institution, always at school, and nothing by income, without standards', () => {
    // 2.1-1: no less than 1000 yuan a month in an institution; an orphan at school goes on being paid.
    expect(moneyByAge([]).lines[0]?.points.map(({ yuan }) => yuan)).toEqual(Array(22).fill(1000));
    expect(moneyByIncome([]).lines).toEqual([]);
  });
});
