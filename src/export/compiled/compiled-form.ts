import type { FactDictionary } from '../../case/fact-dictionary.js';
import { flatColumnName } from '../../case/flat.js';
import { type CompiledRules, compileRules } from '../../decide/compiled/compiled-rules.js';
import { rulesToCompile } from '../../decide/compiled/rules-of.js';
import { digestOfRules } from '../../decide/digest.js';
import { certain } from '../../logic/certain.js';
import { intAt } from '../../logic/compiled/ints.js';
import { noneBit, type Variable } from '../../logic/compiled/variable.js';
import type { Fact } from '../../logic/fact.js';
import type { Rule } from '../../logic/rule.js';
import { valuesOf } from '../../logic/slot.js';
import type { Ids, Policy } from '../../policy/policy.js';
import type { CompiledForm, FormEnd, FormFact, FormVariable, FormVerdict } from './form.js';

function valuesIn(fact: Fact): readonly (boolean | string | number)[] | undefined {
  switch (fact.type) {
    case 'boolean':
      return [false, true];
    case 'choice':
    case 'grade':
      return valuesOf(fact);
    case 'date':
    case 'division':
    case 'money':
    case 'text':
      return undefined;
  }
}

function formFact(fact: Fact): FormFact {
  const { path, type, label } = fact;
  const values = valuesIn(fact);
  return {
    path,
    column: flatColumnName(path),
    type,
    ...(values === undefined ? {} : { values }),
    ...(fact.type === 'division' ? { none: fact.allowsNone } : {}),
    label,
  };
}

function formVariable(variable: Variable): FormVariable {
  const { width } = variable;
  switch (variable.kind) {
    case 'listed':
      return { fact: variable.name, width, bands: variable.bandOf };
    case 'age': {
      const months = variable.years.map((years) => Math.round(years * 12));
      const isWhole = months.every((term) => term % 12 === 0);
      return { fact: variable.name, width, ...(isWhole ? { years: variable.years } : { months }) };
    }
    case 'place': {
      const { prefixes, signatures } = variable;
      const begins = signatures.map((signature) =>
        signature === noneBit(prefixes)
          ? 'none'
          : prefixes.filter((_, bit) => ((signature >> bit) & 1) === 1),
      );
      return { fact: variable.name, width, prefixes: begins };
    }
    case 'sum':
      return { fact: variable.name, width: 1 };
    case 'reading':
      return { reading: variable.reading.id, width };
  }
}

/** Node after node: the variable, then the kids. */
function nodesOf({ flat }: CompiledRules): readonly number[] {
  const nodes: number[] = [];
  for (let node = 0; node < flat.size; node += 1) {
    const end = flat.first[node + 1] ?? flat.kids.length;
    nodes.push(intAt(flat.variableOf, node), ...flat.kids.subarray(intAt(flat.first, node), end));
  }
  return nodes;
}

/** The positions of the bits that are set. */
function positions(bits: number): readonly number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((bits >> bit) & 1) === 1);
}

function endsOf(compiled: CompiledRules): readonly FormEnd[] {
  return compiled.flat.ends.map((name, end): FormEnd => {
    const formula = compiled.formulas[end];
    if (formula !== undefined) {
      const { figured, percent, deducts, received } = formula;
      const rest = {
        ...(percent === undefined ? {} : { percent }),
        ...(deducts.length === 0 ? {} : { less: deducts.map(({ path }) => path) }),
        ...(received === undefined ? {} : { received }),
      };
      if (figured.kind === 'share') return { standard: figured.of, shares: figured.shares, ...rest };
      const rural = figured.rural === null ? {} : { rural: figured.rural };
      return { standard: figured.standard, ...rural, ...rest };
    }
    const against = compiled.holders[end];
    if (against !== undefined) return { against: positions(against) };
    const sum = compiled.sums[end];
    return sum === undefined ? name === 'true' : { sum };
  });
}

/** Whether something is asked that a reader of the first format does not know. */
function isNew(part: FormVariable | FormEnd): boolean {
  return typeof part === 'object' && ('months' in part || 'percent' in part || 'received' in part);
}

function lostIn({ groups }: FactDictionary): CompiledForm['lost'] {
  return groups.map(({ status, lost, others }) => {
    const values = certain(valuesIn(status));
    return {
      fact: status.path,
      values: lost.map((position) => String(values[position])),
      others: others.map(({ fact }) => fact.path),
    };
  });
}

/**
 * The compiled rule book of a policy as one JSON value: whether a child has a benefit is a walk through numbers, which
 * a program in any language can make. The readings are asked like facts; a day and standards are the reader's own.
 *
 * @example
 * compiledForm(CHENZHOU_2017).benefits[0]?.id; // 'orphan-living'
 */
export function compiledForm<I extends Ids>(policy: Policy<I>): CompiledForm {
  const { document, encoding, dictionary, verdicts, standards } = policy;
  const compiled = compileRules({ ...rulesToCompile(policy, verdicts), asides: [] }, policy.order, null);
  let truth = 0;
  const verdict = ({ id, label, sentences }: Rule): FormVerdict => ({
    id,
    label,
    sentences,
    root: certain(compiled.truths[truth++]),
  });
  const variables = compiled.flat.variables.map(formVariable);
  const ends = endsOf(compiled);
  return {
    format: variables.some(isNew) || ends.some(isNew) ? 2 : 1,
    policy: { ...document, encoding, digest: `sha256:${digestOfRules(policy)}` },
    facts: dictionary.facts.map(formFact),
    readings: policy.readings.map(({ id, options, default: usual, question }) => ({
      id,
      options: Object.keys(options),
      default: usual,
      question,
    })),
    ages: { fact: policy.birth.path, reading: 'birthday', onBirthday: 'on-birthday' },
    place: { fact: policy.county.path, city: String(standards.city) },
    lost: lostIn(dictionary),
    standards: standards.kinds,
    variables,
    nodes: nodesOf(compiled),
    ends,
    categories: verdicts.categories.map(({ rule }) => verdict(rule)),
    inDifficulty: verdict(verdicts.inDifficulty.rule),
    measures: verdicts.measures.map(({ rule }) => ({ ...verdict(rule), who: rule.who })),
    benefits: verdicts.benefits.map(({ rule, obstacles, monthly }, index) => {
      const { paid, outcome, standing } = certain(compiled.benefits[index]);
      const { id, label, sentences, strength, unit } = rule;
      const against = obstacles.map(({ exclusion: { holder, sentence } }) => ({ holder, sentence }));
      return {
        ...{ id, label, sentences, strength, unit, monthly },
        ...{ root: paid, outcome, standing, obstacles: against },
      };
    }),
    monthly: compiled.monthly,
  };
}
