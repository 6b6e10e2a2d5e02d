import { audit, type Finding, stackingMatrix } from '../../src/audit/findings/index.js';
import { isRecord } from '../../src/input/record.js';
import type { Bilingual } from '../../src/logic/bilingual.js';
import { formatted } from './format.js';

/** The day on which the findings of the page hold. */
const ON = '2017-06-01';

const SIGNS: Readonly<Record<string, string>> = {
  together: '+',
  'by-reading': '?',
  excluded: 'x',
  apart: '-',
};

type Facts = Readonly<Record<string, unknown>>;

/** Facts with others in their place; `null` takes one away. */
function merged(facts: Facts, change: Facts): Facts {
  const members = { ...facts };
  for (const [name, value] of Object.entries(change)) {
    const old = members[name];
    const next = isRecord(value) ? merged(isRecord(old) ? old : {}, value) : value;
    if (next === null || (isRecord(next) && Object.keys(next).length === 0)) delete members[name];
    else members[name] = next;
  }
  return members;
}

/** What is different afterwards, group by group. */
function difference(before: Facts, after: Facts): Facts {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const turned = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(turned.map((name) => [name, after[name] ?? null]));
}

/** What a text says beside another: without the beginning up to a colon, and the end from a comma on, that are the same. */
function beside(text: string, other: string, colon: string, comma: RegExp): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  const start = text.slice(0, same).lastIndexOf(colon);
  let tail = 0;
  while (tail < text.length && text.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const end = comma.exec(text.slice(text.length - tail));
  return text.slice(
    start < 0 ? 0 : start + colon.length,
    tail < 8 || end === null ? text.length : text.length - tail + end.index,
  );
}

function likewise(text: Bilingual, most: Bilingual): Bilingual {
  return {
    zh: beside(text.zh, most.zh, '：', /[，—]/),
    en: beside(text.en, most.en, ': ', /[,:]| is for /),
  };
}

/** Those judged alike as one, with the child to whom most happens. */
function together(findings: readonly [Finding, ...Finding[]]): Facts {
  const most = findings.reduce((one, other) =>
    other.effect.verdicts.length > one.effect.verdicts.length ? other : one,
  );
  const { kind, nature, pattern, reason, changedBy, witness, change } = most;
  const child: Facts = { ...witness };
  return {
    kind,
    nature,
    pattern,
    likewise: findings.filter((one) => one !== most).map((one) => likewise(one.pattern, pattern)),
    reason,
    sentences: [...new Set(findings.flatMap(({ sentences }) => sentences))],
    changedBy,
    child,
    ...(change === undefined ? {} : { after: difference(child, merged(child, { ...change })) }),
  };
}

/** `src/page/findings/findings.json`: what the audit found of the kinds that the page shows, and how every two benefits stand. */
export function pageFindings(): string {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of audit({ on: ON }, { only: ['gap', 'perverse'] })) {
    const judged = `${finding.kind} ${finding.nature} ${finding.reason?.zh ?? ''}`;
    const others = groups.get(judged);
    if (others === undefined) groups.set(judged, [finding]);
    else others.push(finding);
  }
  const pairs = stackingMatrix({ on: ON })
    .data.map(({ standing }) => (typeof standing === 'string' ? SIGNS[standing] : undefined) ?? '')
    .join('');
  const findings = [...groups.values()].map(together);
  return formatted(JSON.stringify({ on: ON, findings, pairs }), 'findings.json');
}
