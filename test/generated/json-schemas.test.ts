import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/case/schema.js';
import { chenzhou, parseCase } from '../../src/decide/assess.js';
import { isRefusedInput } from '../../src/input/issue.js';
import { isRecord } from '../../src/input/record.js';
import { TABLES, tableOf } from '../fixture-rows.js';

const RESULT: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/decide/result.schema.json'), 'utf8'),
);

function validator(schema: unknown) {
  // Dates are checked by the library, which knows the calendar.
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
  return ajv.compile(isRecord(schema) ? schema : {});
}

describe('the JSON Schemas, in the strict mode of Ajv', () => {
  it('take every case of the fixtures that is taken, and every result', () => {
    const [isCase, isResult] = [validator(jsonSchema), validator(RESULT)];
    let results = 0;
    for (const { case: child, on, standards, readings, name } of TABLES.flatMap(tableOf)) {
      try {
        const context: unknown = JSON.parse(JSON.stringify({ on, standards, readings }));
        const result: unknown = JSON.parse(JSON.stringify(chenzhou().assess(child, context)));
        results += 1;
        expect([name, isCase(child), isCase.errors]).toEqual([name, true, null]);
        expect([name, isResult(result), isResult.errors]).toEqual([name, true, null]);
      } catch (error) {
        if (!isRefusedInput(error)) throw error;
      }
    }
    expect(results).toBeGreaterThan(500);
  });

  it('refuse what is no case and what is no result', () => {
    const [isCase, isResult] = [validator(jsonSchema), validator(RESULT)];
    for (const input of [
      { hivv: true },
      { hiv: 'no' },
      { father: { status: 'deceased', custody: 'none' } },
      { household: { incomePerCapita: 420.5 } },
      { disability: { grade: 5 } },
      [],
    ]) {
      expect([input, isCase(input), parseCase(input).ok]).toEqual([input, false, false]);
    }
    expect(isCase({ father: { status: 'deceased', custody: null }, mother: null })).toBe(true);
    expect(isResult({ ...chenzhou().assess({}, { on: '2017-06-01' }), more: 1 })).toBe(false);
    expect(isResult({})).toBe(false);
  });

  it('say nothing beside a reference, or a program made of them numbers its names', () => {
    for (const schema of [jsonSchema, RESULT]) {
      expect(JSON.stringify(schema)).not.toMatch(
        /"[^"]+":(?:"[^"]*"|true|false|\d+),"\$ref"|"\$ref":"[^"]*",/,
      );
    }
  });

  it('have a name of their own, and titles that are names in a program', () => {
    for (const schema of [jsonSchema, RESULT]) {
      expect(isRecord(schema) && schema.$id).toMatch(/^urn:kunjing:/);
      const titles = [...JSON.stringify(schema).matchAll(/"title":"([^"]*)"/g)].map(([, title]) => title);
      expect(titles.length).toBeGreaterThan(4);
      expect(titles.filter((title) => !/^[A-Z][A-Za-z0-9]*$/.test(title ?? ''))).toEqual([]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
