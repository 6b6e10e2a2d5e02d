import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { FoundRegex } from './literals.js';

/** A text of any length that is hard for one regular expression: a start, a part that is repeated, an end. */
export interface Subject {
  readonly start: string;
  readonly pump: string;
  readonly end: string;
}

/**
 * Ends at which a match fails that was sure of itself until then. The last takes two bytes: in a text of one byte a
 * character the engine need not even look for 元.
 */
const ENDS = ['', '!', '\n', '\ue000'];

/** One of each kind of character, for classes that name none. */
const ONE_OF_EACH = ['a', 'Z', '0', ' ', '\n', '-', '_', '元', '\u200b', '\u0301'];

/** At most so many characters are combined in pairs: 13 give 169 pairs. */
const MOST_CHARACTERS = 13;

const MANY = 8;

/** Makes subjects for one regular expression out of its own characters and classes. */
class SubjectMaker {
  private readonly characters: readonly string[];
  private readonly flags: string;
  readonly subjects: Subject[] = [];

  constructor(
    private readonly root: AST.Pattern,
    flags: string,
  ) {
    this.flags = flags.replace(/[gy]/g, '');
    const named = new Set<string>();
    const collect = (node: AST.Node): void => {
      if (node.type === 'Character') named.add(String.fromCodePoint(node.value));
      for (const child of childrenOf(node)) collect(child);
    };
    collect(root);
    this.characters = [...new Set([...named, ...ONE_OF_EACH])];
  }

  make(): readonly Subject[] {
    const few = this.characters.slice(0, MOST_CHARACTERS);
    const pumps = new Set(few.flatMap((one) => [one, ...few.map((other) => one + other)]));
    for (const pump of pumps) for (const end of ENDS) this.subjects.push({ start: '', pump, end });
    for (const alternative of this.root.alternatives) this.visit(alternative, ['']);
    return this.subjects;
  }

  /** Up to three texts that an element matches. */
  private samplesOf(node: AST.Node): readonly string[] {
    if (node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass') {
      const whole = new RegExp(`^(?:${node.raw})$`, this.flags);
      return this.characters.filter((one) => whole.test(one)).slice(0, 3);
    }
    if (node.type === 'Quantifier') {
      const times = Math.max(node.min, 1);
      return this.samplesOf(node.element).map((one) => one.repeat(times));
    }
    if (node.type === 'Group' || node.type === 'CapturingGroup') {
      return node.alternatives.flatMap((one) => this.samplesOf(one)).slice(0, 3);
    }
    return node.type === 'Alternative' ? this.samplesInRow(node.elements) : [''];
  }

  private samplesInRow(elements: readonly AST.Node[]): readonly string[] {
    return elements.reduce<readonly string[]>(
      (texts, element) => {
        const samples = this.samplesOf(element);
        return texts.flatMap((text) => samples.map((sample) => text + sample)).slice(0, 3);
      },
      [''],
    );
  }

  /** Repeats what is repeated, behind what must stand before it and before what must stand behind it. */
  private visit(node: AST.Node, starts: readonly string[]): void {
    if (node.type === 'Alternative') {
      node.elements.forEach((element, at) => {
        const before = this.samplesInRow(node.elements.slice(0, at));
        const behind = this.samplesInRow(node.elements.slice(at + 1));
        const own = starts.flatMap((start) => before.map((text) => start + text)).slice(0, 3);
        this.pump(element, own, behind);
        this.visit(element, own);
      });
      return;
    }
    for (const child of childrenOf(node)) this.visit(child, starts);
  }

  private pump(node: AST.Node, starts: readonly string[], behind: readonly string[]): void {
    if (node.type !== 'Quantifier' || node.max < MANY) return;
    for (const pump of this.samplesOf(node.element)) {
      if (pump === '') continue;
      for (const start of starts) {
        for (const end of [...ENDS, ...behind.map((text) => `${text}\ue000`)]) {
          this.subjects.push({ start, pump, end });
        }
      }
    }
  }
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if ('alternatives' in node) return node.alternatives;
  if ('elements' in node) return node.elements;
  if ('element' in node) return [node.element];
  if ('min' in node && 'max' in node && typeof node.min === 'object') return [node.min, node.max];
  return [];
}

/** Subjects for a regular expression, the same in every run. */
export function subjectsFor({ source, flags }: FoundRegex): readonly Subject[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  return new SubjectMaker(pattern, flags).make();
}

/** A subject of at least so many characters. */
export function grown({ start, pump, end }: Subject, length: number): string {
  return start + pump.repeat(Math.ceil(length / pump.length)) + end;
}
