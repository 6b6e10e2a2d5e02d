// A synthetic register as JSON lines: its arguments are how many rows and which seed. The same seed gives the same children; none of
// them exists. Every marginal is named below with where it comes from: all of them are invented, round figures by which
// every rule of money has somebody to decide of, and none says anything about the children of Chenzhou.
import { type ChildCase, parseCase } from 'kunjing';

/** A share of children, from 0 to 1, and where it comes from. */
interface Marginal {
  readonly share: number;
  readonly source: string;
}

const invented = (share: number): Marginal => ({ share, source: 'invented' });

const MARGINALS = {
  fatherDeceased: invented(0.25),
  fatherOutOfContact: invented(0.1),
  motherDeceased: invented(0.2),
  motherOutOfContact: invented(0.15),
  inInstitution: invented(0.05),
  meetsMinimumLiving: invented(0.3),
  rural: invented(0.7),
  certified: invented(0.15),
  street: invented(0.02),
  severeIllness: invented(0.05),
  /** Of each fact by itself: how often nobody recorded it. */
  notRecorded: invented(0.1),
} as const satisfies Readonly<Record<string, Marginal>>;

/** The eleven county-level divisions, each as likely as the other (invented). */
const COUNTIES = '431002 431003 431021 431022 431023 431024 431025 431026 431027 431028 431081'.split(' ');

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A child: ages 0 to 17 on 2017-06-01, each as likely as the other (invented). */
function childOf(row: number, draw: () => number): object {
  const under = ({ share }: Marginal): boolean => draw() < share;
  const recorded = <Value>(value: Value): Value | null => (under(MARGINALS.notRecorded) ? null : value);
  const two = (number: number): string => String(number).padStart(2, '0');
  const status = (deceased: Marginal, outOfContact: Marginal): string => {
    const drawn = draw();
    if (drawn < deceased.share) return 'deceased';
    return drawn < deceased.share + outOfContact.share ? 'out-of-contact' : 'living';
  };
  const year = 2000 + Math.floor(draw() * 17);
  const month = 1 + Math.floor(draw() * 12);
  const day = 1 + Math.floor(draw() * 28);
  return {
    id: `s${String(row).padStart(6, '0')}`,
    birthDate: `${year}-${two(month)}-${two(day)}`,
    hukouDivision: COUNTIES[Math.floor(draw() * COUNTIES.length)],
    father: { status: recorded(status(MARGINALS.fatherDeceased, MARGINALS.fatherOutOfContact)) },
    mother: { status: recorded(status(MARGINALS.motherDeceased, MARGINALS.motherOutOfContact)) },
    care: recorded(under(MARGINALS.inInstitution) ? 'institution' : 'kin'),
    street: recorded(under(MARGINALS.street)),
    severeIllness: recorded(under(MARGINALS.severeIllness)),
    household: {
      meetsMinimumLiving: recorded(under(MARGINALS.meetsMinimumLiving)),
      rural: recorded(under(MARGINALS.rural)),
    },
    disability: { certified: recorded(under(MARGINALS.certified)) },
  };
}

function register(rows: number, seed: number): readonly ChildCase[] {
  const draw = drawing(seed);
  return Array.from({ length: rows }, (_, row) => {
    const parsed = parseCase(childOf(row, draw), { on: '2017-06-01' });
    if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('; '));
    return parsed.value;
  });
}

const [rows = '12', seed = '2017'] = process.argv.slice(2);
for (const child of register(Number(rows), Number(seed))) console.log(JSON.stringify(child));
