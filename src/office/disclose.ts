import { FACTS, type FactPath } from '../case/dictionary.js';
import { flatName } from '../case/flat.js';
import type { AssessResult, BenefitResult, BenefitStatus, Notice } from '../decide/result.js';
import { type Table, tabulate } from '../decide/tabulate.js';
import { mentionsOf } from '../logic/collect.js';
import { holds } from '../logic/expression.js';
import type { Truth } from '../logic/truth.js';
import { BENEFITS, type BenefitId, MEASURES, type MeasureId } from '../policy/rulebook.js';

/**
 * The benefits that an office list names one by one: those that neither the parents, nor who raises the child, nor
 * HIV can change once the child is known to be of the city and under 18. A test draws the diagram of each, under
 * every reading, and finds none of those facts in it.
 */
export const OFFICE_BENEFITS = [
  'street-services',
  'hearing-rehabilitation-cover',
  'schooling-aid',
  'compulsory-aid',
  'inclusive-schooling',
  'free-education-12',
  'special-preschool-subsidy',
  'migrant-schooling',
  'institution-special-classes',
  'rehabilitation-0-6',
  'cochlear-implant',
  'priority-rehabilitation',
] as const satisfies readonly BenefitId[];

/** The measures that an office list names, chosen like `OFFICE_BENEFITS`. */
export const OFFICE_MEASURES = [
  'adoption-assessment',
  'police-response',
  'village-assistance',
] as const satisfies readonly MeasureId[];

/** Facts that an office list may say are missing: never HIV, the family, or what only a withheld verdict asks. */
export const OFFICE_FACTS = [
  'birthDate',
  'hukouDivision',
  'residenceDivision',
  'hasIncomeSource',
  'supporterAble',
  'street',
  'household.inHardship',
  'household.meetsMinimumLiving',
  'household.incomePerCapita',
  'household.registeredPoor',
  'household.rural',
  'disability.certified',
  'disability.grade',
  'disability.visual',
  'disability.hearing',
  'disability.speech',
  'disability.physical',
  'disability.intellectual',
  'disability.autism',
  'workInjuryCareFee',
  'insurance.enrolled',
  'education.enrolled',
  'education.stage',
  'education.setting',
  'education.migrant',
  'guardianship.adoptionPending',
  'safety.incident',
] as const satisfies readonly FactPath[];

/** A benefit as an office list shows it. */
export interface OfficeBenefit {
  readonly status: BenefitStatus;
  /** Yuan with two decimals; `null` where there is none or it is not known. */
  readonly amount: string | null;
}

/** What an office may see of a result; `office` says what is withheld and why. */
export interface OfficeResult {
  readonly id: string | null;
  readonly on: string;
  /** All monthly money as one benefit, whatever it is made of. */
  readonly living: OfficeBenefit;
  readonly benefits: Readonly<Table<(typeof OFFICE_BENEFITS)[number], OfficeBenefit>>;
  readonly measures: Readonly<Table<(typeof OFFICE_MEASURES)[number], Truth>>;
  readonly monthly: AssessResult['monthly'];
  /** In the dictionary's order, which tells nothing. */
  readonly missing: readonly FactPath[];
  readonly notices: readonly Notice[];
}

const BENEFIT_NAMES = OFFICE_BENEFITS.map((id) => ({ id }));
const MEASURE_NAMES = OFFICE_MEASURES.map((id) => ({ id }));

const ASKABLE: ReadonlySet<string> = new Set(OFFICE_FACTS);

const MONTHLY = BENEFITS.filter((rule) => rule.unit === 'CNY/month');

/** Facts that settle how much is paid, not whether. */
const AMOUNT_FACTS = ['household.incomePerCapita', 'household.rural', 'workInjuryCareFee'];

const asked = new Map<string, ReadonlySet<string>>();

/** The facts that an office list may ask for on account of a verdict, or of the monthly money (`living`). */
function askedBy(verdict: string): ReadonlySet<string> {
  const known = asked.get(verdict);
  if (known !== undefined) return known;
  const rules =
    verdict === 'living' ? MONTHLY : [...BENEFITS, ...MEASURES].filter(({ id }) => id === verdict);
  const facts = [...mentionsOf(rules.map(holds)).facts].map((fact) => fact.path);
  const amounts = verdict === 'living' ? AMOUNT_FACTS : [];
  const found = new Set([...facts.filter((path) => ASKABLE.has(path)), ...amounts]);
  asked.set(verdict, found);
  return found;
}

/**
 * Facts that no verdict of an office list waits for, though one that is withheld may: `missing` of a result does not
 * say for which verdict. Being destitute settles whether there is hardship, and where it is settled nothing else asks
 * for income and support; under `able-supporter` a category that rests on the parents asks for the 低保 condition.
 */
function needless({ categories, readings }: AssessResult): readonly string[] {
  return [
    ...(categories.destitute === null ? [] : ['hasIncomeSource', 'supporterAble']),
    ...(categories.destitute === true ? ['household.inHardship', 'household.registeredPoor'] : []),
    ...(categories.destitute === true || readings['minimum-living-supporter'] !== 'household-test'
      ? ['household.meetsMinimumLiving']
      : []),
  ];
}

/**
 * Whether every completion pays something each month. Of two benefits that stand in for each other neither is settled
 * alone, yet the least sum is above 0: told apart here, the pair would give itself away.
 */
function livingOf({ benefits, monthly }: AssessResult): OfficeBenefit {
  const states = MONTHLY.map((rule) => benefits[rule.id].status);
  if (states.includes('entitled') || Number(monthly.min) > 0) {
    return { status: 'entitled', amount: monthly.min === monthly.max ? monthly.min : null };
  }
  return { status: states.includes('undetermined') ? 'undetermined' : 'not-entitled', amount: null };
}

function shownBenefit({ status, amount }: BenefitResult): OfficeBenefit {
  return { status, amount };
}

/** What an office list still waits for: the living amount where it is open, and each open verdict. */
function openOf({ living, benefits, measures }: Omit<OfficeResult, 'missing'>): readonly string[] {
  return [
    ...(isOpen(living) ? ['living'] : []),
    ...OFFICE_BENEFITS.filter((id) => benefits[id].status === 'undetermined'),
    ...OFFICE_MEASURES.filter((id) => measures[id] === null),
  ];
}

function isOpen({ status, amount }: OfficeBenefit): boolean {
  return status === 'undetermined' || (status === 'entitled' && amount === null);
}

/** Whether an office list shows something of the child that is not settled, whatever it waits for. */
export function isWaiting(result: OfficeResult): boolean {
  return openOf(result).length > 0;
}

/**
 * The part of a result that an office may list without telling that a child has HIV (民发〔2012〕179号): the row of a
 * child paid under 2.1-2 is the row of an orphan paid the same, with the same facts beside the family.
 *
 * Withheld, and why:
 * - the fact `hiv`, `hiv-living`, everything that names them (readings, `excludedBy`, standards, digest, sentences);
 * - the six monthly benefits one by one. Which of them is paid says where the money comes from: an orphan never gets
 *   the hardship disability subsidy, a child in destitute support neither subsidy. One sum stands for all six. The
 *   sum itself is what the office pays and cannot be withheld; a reader who knows the standards may try to take it
 *   apart, and the more it joins the less it says;
 * - the categories, `inDifficulty`, and what rests on being in difficulty (`critical-illness-insurance`,
 *   `charity-medical-card`, `no-dropout`, and under one reading `insurance-preference` and `medical-aid-uplift`):
 *   2.0-2 does not list HIV, so money without difficulty would be HIV;
 * - `premium-subsidy` and `senior-fee-waiver`, which ask whether destitute support is paid;
 * - what only an orphan gets (`orphan-placement`, `tomorrow-plan`, `adult-orphan-continuation`,
 *   `work-study-priority`), or only a child outside an institution (`institution-rehabilitation`): the orphan's rate
 *   without the orphan's verdicts, or the community rate inside an institution, would be HIV;
 * - what rests on the parents (`temporary-relief`, `guardian-misconduct`, `institution-guardianship`,
 *   `interim-guardianship`, `police-inquiry`, `custodian-notice`, `mandatory-report`): whoever has a living parent to
 *   be asked after is no orphan;
 * - severe illness with `insurance-preference`, for it may be this one;
 * - of `missing` the same facts, and the order, which counts verdicts that are withheld; `standardsMissing` likewise.
 *
 * @example
 * office(assess({ birthDate: '2010-01-15', hukouDivision: '431002', hiv: true }, { on: '2017-06-01' })).living;
 * // { status: 'entitled', amount: '600.00' }
 */
export function office(result: AssessResult): OfficeResult {
  const { id, on, monthly, notices } = result;
  const shown = {
    id,
    on,
    living: livingOf(result),
    benefits: tabulate(BENEFIT_NAMES, (name) => shownBenefit(result.benefits[name.id])),
    measures: tabulate(MEASURE_NAMES, (name) => result.measures[name.id]),
    monthly,
  };
  const open = openOf({ ...shown, notices });
  const dropped = needless(result);
  const listed = result.missing.filter((path) => !dropped.includes(path));
  const missing = FACTS.map((fact) => fact.path).filter(
    (path) => listed.includes(path) && open.some((verdict) => askedBy(verdict).has(path)),
  );
  return { ...shown, missing, notices };
}

const HIV = /hiv|艾滋/i;

/** The facts that an office list withholds, by every name they go by in a register. */
const WITHHELD: ReadonlySet<string> = new Set(
  FACTS.filter(({ path }) => !OFFICE_FACTS.some((listed) => listed === path) && path !== 'id').flatMap(
    ({ path, label }) => [path, flatName(path), label.zh],
  ),
);

/**
 * Something wrong with a case, as an office list shows it: without the name of a fact that it withholds, whichever of
 * them it is, and without a name that is no fact at all, which may be anything.
 */
export function officeIssue<
  Issue extends { readonly code: string; readonly path: string; readonly message: string },
>(issue: Issue): Issue {
  const told =
    !WITHHELD.has(issue.path) && issue.code !== 'unknown-fact' && !HIV.test(`${issue.path} ${issue.message}`);
  if (told) return issue;
  return { ...issue, path: '', message: 'a fact that is not named here is not as the dictionary asks' };
}
