import { DICTIONARY } from '../case/dictionary.js';
import { EDITION_DICTIONARY } from '../case/edition-dictionaries.js';
import { birthDate, hukouDivision } from '../case/facts/child.js';
import { confidential, hiv } from '../case/facts/circumstances.js';
import { disabilityCertified, disabilityGrade } from '../case/facts/disability.js';
import { PLACES } from '../policy/counties.js';
import { RegisterTerms } from './terms.js';

const RECORDED = { birth: birthDate, county: hukouDivision, confidential, withheld: { fact: hiv } };

const WORDING = {
  title: { zh: '困境儿童台账', en: 'Register of children in difficulty' },
  places: PLACES,
  words: new Map([[disabilityGrade, new Map([['无', { fact: disabilityCertified, value: false }]])]]),
};

/** Registers under 郴政发〔2017〕3号. */
export const CHENZHOU_TERMS: RegisterTerms = /* @__PURE__ */ new RegisterTerms(
  { ...RECORDED, dictionary: DICTIONARY },
  WORDING,
);

/** Registers under any edition: they may tell the facts of all of them, whichever it is that decides. */
export const EDITION_TERMS: RegisterTerms = /* @__PURE__ */ new RegisterTerms(
  { ...RECORDED, dictionary: EDITION_DICTIONARY },
  WORDING,
);
