// A county's own standards: the county's entry before the city's, the floor of the text where nobody gave one,
// and a figure below the floor refused with the sentence that forbids it.
import { assess, RefusedInput, type StandardEntry } from 'kunjing';

const orphan = {
  birthDate: '2009-08-12',
  hukouDivision: '431021',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  care: 'kin',
} as const;

function orphanCommunity(division: string, amount: string, source: string): StandardEntry {
  return { standard: 'orphan-community', division, from: '2017-01-01', amount, unit: 'CNY/month', source };
}

const city = orphanCommunity('431000', '620', 'example: a figure of the city');
const county = orphanCommunity('431021', '650', 'example: a figure of the county');

function show(name: string, standards: readonly StandardEntry[]): void {
  const { amount, standard } = assess(orphan, { on: '2017-06-01', standards }).benefits['orphan-living'];
  console.log(`${name}: ${amount}, ${standard?.source ?? 'the floor in 2.1-1'}`);
}

show('no standards', []);
show('the city alone', [city]);
show('city and county', [city, county]);

try {
  show('below the floor', [orphanCommunity('431021', '580', 'example: too low')]);
} catch (error) {
  if (!(error instanceof RefusedInput)) throw error;
  for (const { code, path, message } of error.issues) console.log(`${code} at ${path}: ${message}`);
}
