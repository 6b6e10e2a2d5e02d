import { escapeMarkdown } from '../../text/escape.js';
import type { Block } from './block.js';

function linesOf(block: Block): string {
  const text = escapeMarkdown(block.text);
  switch (block.kind) {
    case 'title':
      return `# ${text}\n`;
    case 'heading':
      return `\n## ${text}\n`;
    case 'part':
      return `\n### ${text}\n`;
    case 'line':
      return `${text}\n`;
    case 'item':
      return `${'  '.repeat(block.depth)}- ${text}`;
    case 'quote':
      return `    > \\[${block.id}\\] ${text}`;
  }
}

/** CommonMark. */
export function asMarkdown(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let before: Block['kind'] | undefined;
  for (const block of blocks) {
    const inList = before === 'item' || before === 'quote';
    // A quotation needs a blank line on both sides to stay in its list item and out of the next.
    if (block.kind === 'quote' || (before === 'quote' && block.kind === 'item')) lines.push('');
    else if (block.kind === 'line' && inList) lines.push('');
    lines.push(linesOf(block));
    before = block.kind;
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
