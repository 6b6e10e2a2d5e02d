import { describe, expect, it } from 'vitest';
import { assess, chenzhou } from '../../src/decide/assess.js';
import { refusedRow } from '../../src/rows/row.js';
import { RowDecider } from '../../src/rows/row-decider.js';

const context = { on: '2017-06-01' };
const decider = new RowDecider(chenzhou(), context, undefined);
const decided = (input: unknown) => decider.decide({ kind: 'case', input });

describe('one row', () => {
  it('is decided as the library decides it', () => {
    expect(decided({ id: 'a' })).toEqual({
      kind: 'result',
      result: assess({ id: 'a' }, context),
      county: null,
    });
  });

  it('that is refused becomes its issues, with the id where there is one', () => {
    expect(decided({ id: 'a', birthDate: 'x' })).toMatchObject({
      kind: 'refused',
      id: 'a',
      issues: [{ code: 'invalid-date', path: 'birthDate' }],
    });
    expect(decided({ id: 1 })).toMatchObject({ kind: 'refused', id: null, issues: [{ path: 'id' }] });
    expect(decided([])).toMatchObject({ id: null, issues: [{ code: 'invalid-type', path: '' }] });
  });

  it('that could not be read at all keeps the reason', () => {
    const issue = {
      code: 'invalid-json',
      path: '',
      message: 'the line is blank',
      messageZh: '这一行是空的',
    };
    const row = refusedRow('invalid-json', { zh: '这一行是空的', en: 'the line is blank' });
    expect(decider.decide(row)).toEqual({ kind: 'refused', id: null, issues: [issue] });
  });
});
