import { STANDARD_KINDS, STANDARD_RULES, type StandardEntry } from '../../policy/standards.js';

const CITY = STANDARD_RULES.city;
const TURN = ['2018-12-31', '2019-01-01'] as const;

/**
 * Standards for a self-test of a query that looks them up: a figure of the city for most, figures of a county for every
 * other one, all of which change once.
 */
export const SAMPLE_ENTRIES: readonly StandardEntry[] = STANDARD_KINDS.flatMap((kind, index) => {
  const schemes = kind.byScheme ? [{ rural: true }, { rural: false }] : [{}];
  const entry = (
    division: number,
    rise: number,
    days: { from: string; until?: string },
  ): readonly StandardEntry[] =>
    schemes.map((scheme, urban) => ({
      standard: kind.id,
      division: String(division),
      ...days,
      amount:
        kind.unit === 'ratio'
          ? `0.${3333 + 100 * index + rise}`
          : `${1000 + 10 * index + rise + 5 * urban}.01`,
      unit: kind.unit,
      source: 'self-test',
      ...scheme,
    }));
  const [until, from] = TURN;
  const both = (division: number, rise: number): readonly StandardEntry[] => [
    ...entry(division, rise, { from: '2017-01-01', until }),
    ...entry(division, rise + 3, { from }),
  ];
  return [...(index % 5 === 4 ? [] : both(CITY, 0)), ...(index % 2 === 0 ? both(CITY + 2, 1) : [])];
});
