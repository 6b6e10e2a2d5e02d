import { describe, expect, it } from 'vitest';
import { assess } from '../../src/decide/assess.js';
import { decideRow } from '../../src/rows/decide-row.js';
import { refusedRow } from '../../src/rows/row.js';

const context = { on: '2017-06-01' };
const decided = (input: unknown) => decideRow({ kind: 'case', input }, context);

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
    expect(decideRow(row, context)).toEqual({ kind: 'refused', id: null, issues: [issue] });
  });
});
