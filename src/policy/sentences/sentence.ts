import type { Bilingual } from '../../logic/bilingual.js';

/**
 * What a sentence of the policy does.
 *
 * - `definition` says who or what a term covers
 * - `entitlement` gives a child something
 * - `exclusion` takes something away when something else is received
 * - `amount` fixes a figure, a floor or a share
 * - `duty` tells or allows someone to act; the modality says which
 * - `principle` states an aim or a guideline
 * - `procedure` says how, or by whom, a thing is done
 * - `reference` points to another document or programme
 * - `parameter` leaves a figure to be filled in from elsewhere
 */
export type SentenceKind =
  | 'definition'
  | 'entitlement'
  | 'exclusion'
  | 'amount'
  | 'duty'
  | 'principle'
  | 'procedure'
  | 'reference'
  | 'parameter';

/**
 * The word of the text that gives a duty its force (情态). Each is quoted, not translated, because the difference
 * between 应当, 要 and 可 is what a lawyer looks for. `(直陈)` marks a bare verb without any such word.
 */
export type Modality =
  | '应当'
  | '要'
  | '由'
  | '将'
  | '可'
  | '优先'
  | '逐步'
  | '支持'
  | '鼓励'
  | '倡导'
  | '(直陈)';

/** One duty, permission or encouragement stated by a sentence: who is to do what, how firmly, and for whom. */
export interface Duty {
  /** The bearer, as the text names it; where the sentence names none, this says so and whence it is taken. */
  readonly who: Bilingual;
  readonly modality: Modality;
  /** The person, body or matter that the act is directed at. */
  readonly towards: Bilingual;
  readonly act: Bilingual;
}

/**
 * How well the words of a sentence of another document are known: the document was read `in-full`; the words were read
 * `in-part`, in a copy or as another document quotes them; they are only `reported`, in other words than their own.
 */
export type SourceKnown = 'in-full' | 'in-part' | 'reported';

/** Where a sentence stands that is not of the policy's own document. */
export interface Source {
  /** The document, by its number. */
  readonly document: string;
  /** Where in it; what was not seen is called so. */
  readonly article: Bilingual;
  readonly known: SourceKnown;
  /** Where the words were read. */
  readonly seen: Bilingual;
}

/**
 * One sentence of 郴政发〔2017〕3号. Which rules encode it is not written here: that follows from the rules' own
 * citations, so that the two can never disagree.
 */
export interface Sentence {
  /** Section, subsection and number: `2.1-8` is 二（一）, eighth sentence. */
  readonly id: string;
  /** The published wording, character by character, mixed punctuation included. */
  readonly text: string;
  /** What the sentence does first of all. */
  readonly kind: SentenceKind;
  /** What else it does. */
  readonly also?: readonly SentenceKind[];
  readonly duties?: readonly Duty[];
  /** Why no rule computes the sentence, or which part stays uncomputed; `null` when rules compute all of it. */
  readonly why: Bilingual | null;
  /** Of a sentence of another document. */
  readonly source?: Source;
}
