import { describe, expect, it } from 'vitest';
import { RefusedInput, rulebook } from '../../src/index.js';
import {
  adjust,
  answer,
  back,
  questionAbout,
  SUBJECTS,
  standingOf,
  startInterview,
  subjectOf,
} from '../../src/interview/index.js';

const on = '2017-06-01';
const start = startInterview({ on });

/** A child of 7 of whom nothing else is recorded: what 2.1-7 asks is little enough to follow by hand. */
const services = startInterview({ on }, { goal: 'street-services', known: { birthDate: '2010-01-15' } });

describe('an interview', () => {
  it('asks in the words of the dictionary, with the paper and who issues it', () => {
    const fact = rulebook.facts.find(({ path }) => path === 'father.custody');
    const question = questionAbout('father.custody');
    expect(question.question).toEqual(fact?.question);
    expect(question.document).toEqual(fact?.document);
    expect(question.issuer).toEqual(fact?.issuer);
    expect(question.options).toEqual(fact?.values);
    expect(question.subjectLabel).toBe(SUBJECTS.father);
  });

  it('offers yes and no in both languages', () => {
    expect(questionAbout('street').options).toEqual([
      { value: true, label: { zh: '是', en: 'Yes' } },
      { value: false, label: { zh: '否', en: 'No' } },
    ]);
  });

  it('has a subject for every fact of the dictionary', () => {
    for (const { path } of rulebook.facts) {
      expect(subjectOf(path)).toBe(path.includes('.') ? path.split('.')[0] : 'child');
    }
  });

  it('of one benefit asks only what decides it, and ends when it is decided', () => {
    // 2.1-7 asks for an age under 18 and living on the street; the age is recorded.
    expect(standingOf(services)).toMatchObject({ atMost: 1, question: { fact: 'street' } });
    const done = standingOf(answer(services, 'street', true));
    expect(done.question).toBeNull();
    expect(done.atMost).toBe(0);
    expect(done.result.benefits['street-services'].status).toBe('entitled');
  });

  it('does not take "don\'t know" for no, and does not ask again', () => {
    const unsure = standingOf(answer(services, 'street', null));
    expect(unsure.question).toBeNull();
    expect(unsure.result.benefits['street-services'].status).toBe('undetermined');
  });

  it('never changes a state: every answer gives a new one', () => {
    const before = JSON.stringify(services);
    answer(services, 'street', true);
    expect(JSON.stringify(services)).toBe(before);
  });

  it('goes back to the question before, and undoes a change', () => {
    const answered = answer(services, 'street', true);
    expect(standingOf(back(answered)).question?.fact).toBe('street');
    expect(back(answer(answered, 'street', false)).case).toEqual(answered.case);
    expect(back(start)).toEqual(start);
  });

  it('lets the facts of a parent fall away who turns out to be dead, and brings them back', () => {
    const living = answer(answer(start, 'father.status', 'living'), 'father.custody', 'detained');
    const dead = answer(living, 'father.status', 'deceased');
    expect(dead.case).toEqual({ father: { status: 'deceased' } });
    expect(back(dead).case).toEqual({ father: { status: 'living', custody: 'detained' } });
  });

  it('asks nothing of a lost parent', () => {
    let interview = startInterview({ on }, { known: { father: { status: 'deceased' } } });
    const asked: string[] = [];
    for (;;) {
      const { question } = standingOf(interview);
      if (question === null) break;
      asked.push(question.fact);
      interview = answer(interview, question.fact, null);
    }
    expect(asked.filter((fact) => fact.startsWith('father.'))).toEqual([]);
    expect(asked).toContain('mother.status');
  });

  it('does not offer what cannot be: a parent with other facts on record is not dead', () => {
    const known = { birthDate: '2010-01-15', hukouDivision: '431002', father: { custody: 'none' } } as const;
    const goal = 'orphan-living';
    const about = startInterview({ on }, { goal, known: { ...known, mother: { status: 'deceased' } } });
    // Not lost, whatever the status: no orphan, and nothing is asked.
    expect(standingOf(about).question).toBeNull();
    // Whatever is offered can be answered, and nothing recorded falls away with it.
    let interview = startInterview({ on }, { known });
    for (;;) {
      const { question } = standingOf(interview);
      if (question === null) break;
      for (const { value } of question.options) {
        const chosen = answer(interview, question.fact, value);
        expect(back(chosen).case).toEqual(interview.case);
        expect(JSON.stringify(chosen.case)).toContain('"custody":"none"');
      }
      if (question.fact === 'father.status')
        expect(question.options.map(({ value }) => value)).not.toContain('deceased');
      interview = answer(interview, question.fact, null);
    }
  });

  it('asks for HIV last and apart, says why, and can leave it out', () => {
    const asked: string[] = [];
    let interview = start;
    let why = null;
    for (;;) {
      const { question } = standingOf(interview);
      if (question === null) break;
      asked.push(question.fact);
      why = question.why;
      interview = answer(interview, question.fact, null);
    }
    expect(asked.indexOf('hiv')).toBe(asked.length - 1);
    expect(why?.zh).toContain('2.1-2');
    expect(why?.en).toContain('may be left out');
    let without = startInterview({ on }, { leaveOut: ['hiv'] });
    for (;;) {
      const { question } = standingOf(without);
      if (question === null) break;
      expect(question.fact).not.toBe('hiv');
      without = answer(without, question.fact, null);
    }
  });

  it('refuses what the dictionary refuses, without the value', () => {
    const refused = (given: () => unknown): unknown => {
      try {
        return given();
      } catch (error) {
        if (error instanceof RefusedInput) return error.issues.map(({ code, path }) => [code, path]);
        throw error;
      }
    };
    expect(refused(() => answer(start, 'birthDate', '2017-06-31'))).toEqual([['invalid-date', 'birthDate']]);
    expect(refused(() => answer(start, 'birthDate', '2017-06-02'))).toEqual([
      ['birth-after-on', 'birthDate'],
    ]);
    const dead = answer(start, 'mother.status', 'deceased');
    expect(refused(() => answer(dead, 'mother.custody', 'none'))).toEqual([
      ['fact-of-lost-parent', 'mother.custody'],
    ]);
  });

  it('keeps its answers under another day', () => {
    const answered = answer(start, 'street', true);
    expect(adjust(answered, { context: { on: '2018-06-01' } }).case).toEqual({ street: true });
  });
});
