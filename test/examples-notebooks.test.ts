import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from './sandbox.js';

const folder = join(ROOT, 'examples', 'notebooks');
const files = readdirSync(folder).filter((file) => file.endsWith('.ipynb'));

const text = z.union([z.string(), z.array(z.string())]).transform((told) => [told].flat().join(''));
const notebook = z.object({
  metadata: z.object({ kernelspec: z.object({ name: z.string() }) }),
  cells: z.array(
    z.object({
      cell_type: z.enum(['markdown', 'code']),
      source: text,
      outputs: z
        .array(
          z.object({
            output_type: z.enum(['execute_result', 'display_data', 'stream']),
            data: z.record(z.string(), text).optional(),
            text: text.optional(),
          }),
        )
        .optional(),
    }),
  ),
});

function opened(file: string) {
  const { cells, metadata } = notebook.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const printed = cells.flatMap(({ outputs = [] }) =>
    outputs.flatMap(({ data = {}, text: told = '' }) => [...Object.values(data), told]),
  );
  return { cells, kernel: metadata.kernelspec.name, printed: printed.join('\n') };
}

// `npm run test:notebooks` executes them and compares what they print; here is whether that is right.
describe('the notebooks in examples', () => {
  it('are an audit and a reform in Deno, and the reform in Python', () => {
    expect(files.map((file) => [file, opened(file).kernel])).toEqual([
      ['policy-audit.ipynb', 'deno'],
      ['reform-pandas.ipynb', 'python3'],
      ['reform.ipynb', 'deno'],
    ]);
  });

  it.each(files)(
    '%s was executed, says what it does in both languages, and holds no machine’s path',
    (file) => {
      const { cells, printed } = opened(file);
      expect(printed).not.toMatch(/\/(?:tmp|root|home|work)\/|Error/);
      for (const { cell_type: kind, source } of cells) {
        if (kind !== 'markdown') continue;
        expect(source).toMatch(/\p{Script=Han}/u);
        expect(source).toMatch(/[a-z]{3}/);
      }
    },
  );

  // 600 and 550 under 2.1-2 and 2.1-3 against 600 of one orphan; 12 × 50.01 + 75 + 2 × 800; 29 × 28 / 2 pairs.
  it('the audit shows the child with HIV, the cliff at the line, and every pair of benefits', () => {
    const { printed } = opened('policy-audit.ipynb');
    expect(printed).toContain('1150.00 → 600.00');
    expect(printed).toContain('252.16: 2275.12, 252.18: 0.00');
    expect(printed).toContain('pairs: 406');
    expect(printed).toContain('unattended-route=one-is-due');
    expect(printed.match(/<svg /g)).toHaveLength(2);
  });

  // 650 less 600 is 50 for each of the orphans counted from the rows alone; of an institution the rate stays 1,000.
  it('both reforms come to the same, which is fifty for every orphan that they count by hand', () => {
    const [deno, python] = [opened('reform.ipynb').printed, opened('reform-pandas.ipynb').printed];
    const [, byHand = '', gains, fifty, least] =
      /byHand: (\d+), gains: (\d+), fifty: (\d+), least: "([\d.]+)"/.exec(deno.replace(/\s+/g, ' ')) ?? [];
    expect([gains, fifty, least]).toEqual([byHand, String(50 * Number(byHand)), `${50 * Number(byHand)}.00`]);
    expect(Number(byHand)).toBeGreaterThan(20);
    expect(python).toContain(`(${byHand}, ${fifty})`);
    expect(python).toContain(`{'min': '${least}', 'max': '7600.00'}`);
    expect(deno).toContain('kin: 600.00 → 650.00');
    expect(deno).toContain('institution: 1000.00 → 1000.00');
    expect(deno.match(/<svg /g)).toHaveLength(3);
  });
});
