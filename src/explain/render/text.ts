import type { Language } from '../../words/language.js';
import type { Block } from './block.js';

function lineOf(block: Block, lang: Language): string {
  switch (block.kind) {
    case 'title':
      return block.text;
    case 'heading':
      return `\n■ ${block.text}`;
    case 'part':
      return `\n  ${block.text}`;
    case 'line':
      return `  ${block.text}`;
    case 'item':
      return `${'    '.repeat(block.depth + 1)}${block.text}`;
    case 'quote':
      return `        [${block.id}] ${lang === 'zh' ? `“${block.text}”` : `"${block.text}"`}`;
  }
}

/** Plain text for a terminal or a letter. */
export function asText(blocks: readonly Block[], lang: Language): string {
  return `${blocks.map((block) => lineOf(block, lang)).join('\n')}\n`;
}
