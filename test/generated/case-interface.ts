import { FACTS } from '../../src/case/dictionary.js';
import { placeOf } from '../../src/case/shape.js';
import type { Fact } from '../../src/logic/fact.js';
import { docComment, formatted, seeLines, union } from './format.js';

/** What the groups of facts are called. */
const GROUPS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  father: { zh: '父亲', en: 'the father' },
  mother: { zh: '母亲', en: 'the mother' },
  household: { zh: '家庭', en: 'the household' },
  disability: { zh: '残疾', en: 'disability' },
  insurance: { zh: '医疗保险', en: 'medical insurance' },
  education: { zh: '就学', en: 'education' },
  guardianship: { zh: '监护', en: 'guardianship' },
  safety: { zh: '安全', en: 'safety' },
};

function typeOf(fact: Fact): string {
  switch (fact.type) {
    case 'boolean':
      return 'boolean';
    case 'choice':
      return union(Object.keys(fact.values));
    case 'grade':
      return union(fact.values);
    case 'date':
    case 'division':
    case 'money':
    case 'text':
      return 'string';
  }
}

/** What may stand there, where the type alone does not say it. */
function valueLines(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'choice':
      return ['', ...Object.entries(fact.values).map(([id, { zh, en }]) => `- \`${id}\`: ${zh}, ${en}`)];
    case 'date':
      return ['', '单位：公历日。Unit: a calendar day, `YYYY-MM-DD`.'];
    case 'division':
      return ['', `六位区划代码。A six-digit division code${fact.allowsNone ? ', or `none`' : ''}.`];
    case 'money':
      return ['', '单位：元。Unit: yuan as text, at most two decimals, such as `420.50`.'];
    case 'grade':
      return ['', '单位：级。Unit: grade.'];
    case 'boolean':
    case 'text':
      return [];
  }
}

function factMember(fact: Fact): string {
  const lines = [
    `${fact.label.zh}: ${fact.label.en}.`,
    '',
    `${fact.question.zh} ${fact.question.en}`,
    ...valueLines(fact),
    ...seeLines(fact.sentence === null ? [] : [fact.sentence]),
  ];
  return `${docComment(lines)}readonly ${placeOf(fact.path).key}?: ${typeOf(fact)} | null | undefined;\n`;
}

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Facts`;

/** The type of a case, with a text at each fact, as TypeScript. */
export function caseInterface(): string {
  const groups = new Map<string, Fact[]>();
  const top: string[] = [];
  for (const fact of FACTS) {
    const { group } = placeOf(fact.path);
    if (group === null) {
      top.push(factMember(fact));
      continue;
    }
    if (!groups.has(group)) {
      groups.set(group, []);
      const { zh, en } = GROUPS[group] ?? { zh: group, en: group };
      top.push(
        `${docComment([`${zh}: facts about ${en}.`])}readonly ${group}?: ${capital(group)} | null | undefined;\n`,
      );
    }
    groups.get(group)?.push(fact);
  }
  const interfaces = [...groups].map(([name, facts]) => {
    const { zh, en } = GROUPS[name] ?? { zh: name, en: name };
    const doc = docComment([`${zh}: what is recorded about ${en}; absent or \`null\` is unknown.`]);
    return `${doc}export type ${capital(name)} = {\n${facts.map(factMember).join('\n')}}\n`;
  });
  const doc = docComment([
    'What is recorded about one child on one day. Every fact is optional: absent or `null` means unknown, which is not',
    'the same as no. A dead, declared-missing or unidentified parent has no other facts.',
    ...seeLines(['2.0-1']),
  ]);
  return formatted(
    `// Made of the dictionary of facts by \`npm run generate\`; change the dictionary, not this file.\n\n${[
      `${doc}export type ChildCase = {\n${top.join('\n')}}\n`,
      ...interfaces,
    ].join('\n')}`,
  );
}
