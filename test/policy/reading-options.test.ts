import { expect, it } from 'vitest';
import type { Reading } from '../../src/logic/reading.js';
import { READING_OPTIONS } from '../../src/policy/reading-options.js';
import { READINGS } from '../../src/policy/readings.js';

it('has every reading with its options, the default first', () => {
  const readings: readonly Reading[] = READINGS;
  expect(Object.entries(READING_OPTIONS)).toEqual(
    readings.map(({ id, default: chosen, options }) => [
      id,
      [chosen, ...Object.keys(options).filter((option) => option !== chosen)],
    ]),
  );
});
