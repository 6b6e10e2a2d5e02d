import { describe, expect, it } from 'vitest';
import { chenzhou } from '../src/decide/assess.js';
import type { AssessResult, Notice } from '../src/decide/result.js';
import { RefusedInput } from '../src/input/issue.js';
import { isRecord } from '../src/input/record.js';
import { type Row, TABLES, tableOf } from './fixture-rows.js';
import { asked, assessed } from './predicates/asked.js';

/** The value at a dotted path; benefit ids hold no dots. */
function at(result: unknown, path: string): unknown {
  let value = result;
  for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined;
  return value;
}

/** A notice as a row names it: its code, then the day and how well it is known, or the facts in doubt. */
const noticeWords = ({ code, since, known, facts = [] }: Notice): string =>
  [code, since, known, ...[...facts].sort()].filter((word) => word !== undefined).join(' ');

const wordsOf = (notices: readonly (readonly string[])[]): string[] =>
  notices.map((words) => words.join(' '));

function contextOf(row: Row): unknown {
  const { on, standards, readings } = row;
  return {
    ...(on === undefined ? {} : { on }),
    ...(standards === undefined ? {} : { standards }),
    ...(readings === undefined ? {} : { readings }),
  };
}

function refusalOf(row: Row): readonly { readonly code: string; readonly path: string }[] {
  try {
    chenzhou().assess(row.case, contextOf(row));
  } catch (error) {
    if (error instanceof RefusedInput) return error.issues.map(({ code, path }) => ({ code, path }));
    throw error;
  }
  return [];
}

for (const file of TABLES) {
  describe(file, () => {
    const decided: { readonly row: Row; readonly result: AssessResult }[] = [];
    for (const row of tableOf(file)) {
      const title = `${row.sentence ?? ''} ${row.name}`.trim();
      if (row.refused !== undefined) {
        const { refused } = row;
        it(title, () => expect(refusalOf(row)).toEqual(refused));
        continue;
      }
      it(title, () => {
        const result = chenzhou().assess(row.case, contextOf(row));
        decided.push({ row, result });
        const { expect: expected = {}, notices } = row;
        expect(Object.keys(expected).length + (notices === undefined ? 0 : 1)).toBeGreaterThan(0);
        if (notices !== undefined)
          expect(result.notices.map(noticeWords).sort()).toEqual(wordsOf(notices).sort());
        expect(Object.fromEntries(Object.keys(expected).map((path) => [path, at(result, path)]))).toEqual(
          expected,
        );
      });
    }

    it('the predicates say what the results say, row by row', () => {
      for (const { row, result } of decided) {
        const { on, readings, name } = row;
        expect([name, asked(row.case, { on, readings })]).toEqual([name, assessed(result)]);
      }
    });
  });
}
