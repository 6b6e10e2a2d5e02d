import type { Language } from '../../words/language.js';
import type { Block } from './block.js';
import { quoted } from './quoted.js';

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
      return `        [${block.id}] ${quoted(block, lang)}`;
  }
}

/** Plain text for a terminal or a letter. */
export function asText(blocks: readonly Block[], lang: Language): string {
  return `${blocks.map((block) => lineOf(block, lang)).join('\n')}\n`;
}
