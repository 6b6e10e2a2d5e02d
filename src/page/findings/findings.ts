import type { Bilingual } from '../../index.js';
import data from './findings.json';

/**
 * What the policy does to some children, as the audit found it, which the page does not hold: findings that a person
 * judged, those judged alike together, with the child to whom most happens.
 */
export interface PageFinding {
  readonly kind: string;
  /** Whose doing it is, as a person judged it. */
  readonly nature: string;
  readonly pattern: Bilingual;
  /** What was judged alike, without the end that is the same. */
  readonly likewise: readonly Bilingual[];
  /** Why it is of that nature. */
  readonly reason: Bilingual;
  readonly sentences: readonly string[];
  /** `reading=option`, each switched alone, under which it does not hold of the child. */
  readonly changedBy: readonly string[];
  /** An invented child, and where something happens to it what is different afterwards. */
  readonly child: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

export const FINDINGS: readonly PageFinding[] = data.findings;

/** The day on which the findings hold: on another day the invented children are of another age. */
export const FINDINGS_ON = data.on;

/** How every two benefits stand to each other: for each benefit in turn a sign for each benefit after it. */
export const PAIRS = data.pairs;

/** The kinds that the page shows, in their order; readings, pairs and what turns with age have their own places. */
export const KINDS: readonly (readonly [kind: string, title: Bilingual])[] = [
  [
    'gap',
    {
      zh: '缺口：在困境中或属列名人群，却无应得',
      en: 'Gaps: in difficulty, or in a named group, and nothing is due',
    },
  ],
  [
    'perverse',
    { zh: '反向：处境变差，应得反而减少', en: 'Perverse: the situation gets worse, and less is due' },
  ],
];

export const NATURES: Readonly<Record<string, Bilingual>> = {
  policy: { zh: '文件使然', en: 'the text’s own doing' },
  reading: { zh: '读法使然', en: 'a reading’s doing' },
};
