export { CHENZHOU_2017 } from '../../policy/chenzhou-2017.js';
export { compiledForm } from './compiled-form.js';
export type {
  CompiledForm,
  FormBenefit,
  FormEnd,
  FormFact,
  FormMeasure,
  FormReading,
  FormVariable,
  FormVerdict,
} from './form.js';
export { compiledFormOfEdition } from './of-edition.js';
