import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/case/dictionary.js';
import { flatColumnName } from '../../src/case/flat.js';
import { FORMATS } from '../../src/report/totals-format.js';
import { runs } from '../size.js';
import { run } from './run.js';

const on = ['--on', '2017-06-01'];
const assessed = (args: readonly string[], stdin: string) => run(['assess', ...on, ...args], { stdin });

const families = [
  {},
  { father: { status: 'living', custody: 'detained' }, mother: { status: 'deceased' } },
  { father: { status: 'deceased' }, mother: { status: 'deceased' }, care: 'institution' },
  {
    father: { status: 'living', custody: 'none', ableToGuard: true },
    mother: { status: 'living' },
    care: 'parents',
  },
];
const livings = [
  {},
  { hasIncomeSource: false, supporterAble: false },
  { household: { meetsMinimumLiving: true, incomePerCapita: '100', rural: true } },
  {
    hasIncomeSource: true,
    household: { meetsMinimumLiving: false },
    disability: { certified: true, grade: 1 },
  },
];
const register = ([true, false, null] as const)
  .flatMap((hiv) => families.flatMap((family) => livings.map((living) => ({ ...family, ...living, hiv }))))
  .map((child, at) =>
    JSON.stringify({ id: `c${at}`, birthDate: '2010-01-15', hukouDivision: '431002', ...child }),
  );
const refused = ['{"hiv":"yes"}', '{"hvi":true}', '{"HIV":true}', '{"id":"x","hiv":1,"street":"no"}'];

describe('what is not full never tells of HIV', () => {
  it.each(FORMATS.flatMap((format) => ['office', 'public'].map((disclose) => [format, disclose] as const)))(
    'no word of it: %s, %s',
    async (format, disclose) => {
      const stdin = [...register, ...refused].join('\n');
      const { code, stdout, stderr } = await assessed(['--format', format, '--disclose', disclose], stdin);
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(100);
      expect(stdout + stderr).not.toMatch(/hiv|艾滋/i);
    },
  );
});

describe('what is wrong is told without its value', () => {
  const columns = FACTS.map((fact) => fact.path).filter((path) => path !== 'id');

  it('CSV: no cell shows in an error, a summary, or the progress', async () => {
    const canary = fc.stringMatching(/^canary[0-9a-f]{6}$/);
    const odd = fc.constantFrom('', '"', ',', '\n', '""', '=');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(canary, odd), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        async (cells, start) => {
          const names = cells.map((_, at) => columns[(start + at * 7) % columns.length] ?? '');
          const header = [...new Set(names)].map(flatColumnName).join(',');
          const rows = [
            cells.map(([word, sign]) => word + sign).join(','),
            cells.map(([word]) => word).join(','),
          ];
          const args = ['--from', 'csv', '--strict', '--format', 'csv', '--disclose', 'full'];
          const { code, stdout, stderr } = await assessed(args, `${header}\n${rows.join('\n')}\n`);
          expect(code).toBe(65);
          expect(stdout + stderr).not.toContain('canary');
          const bad = await assessed(args, `${rows.join('\n')}\n`);
          expect(bad.code).toBe(65);
          expect(bad.stdout + bad.stderr).not.toContain('canary');
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('NDJSON: no value shows, broken or refused', async () => {
    const value = fc.constantFrom(
      '"canary1"',
      '["canary2"]',
      '{"birthDate":"canary3"}',
      'canary4',
      '"canary5',
      '[[[["canary6"',
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...columns), value, async (path, text) => {
        const [name, key] = path.split('.');
        const nested = key === undefined ? `{"${name}":${text}}` : `{"${name}":{"${key}":${text}}}`;
        const { code, stdout, stderr } = await assessed(['--strict'], `${nested}\n`);
        expect(code).toBe(65);
        expect(stdout + stderr).not.toContain('canary');
      }),
      { numRuns: runs(200) },
    );
  });
});
