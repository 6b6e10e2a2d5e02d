export type { Bilingual } from '../logic/bilingual.js';
export type { FactEntry } from './facts.js';
export type { RuleEntry } from './rule-entries.js';
export { type ExclusionEntry, type Rulebook, rulebook, type SentenceEntry } from './rulebook.js';
export { rulebookAs } from './rulebook-as.js';
