import { escapeMarkdown } from '../../text/escape.js';
import type { Block } from './block.js';
import { citedAtEnd, sentenceAddress } from './links.js';
import { sourceNote } from './quoted.js';

function linked(id: string, page: string): string {
  return `[${id}](<${sentenceAddress(page, id)}>)`;
}

function lineOf(text: string, page: string | undefined): string {
  const { before, cited } = citedAtEnd(text);
  if (page === undefined || cited.length === 0) return escapeMarkdown(text);
  return `${escapeMarkdown(before)} \\[${cited.map((id) => linked(id, page)).join(', ')}\\]`;
}

function linesOf(block: Block, page: string | undefined): string {
  const text = lineOf(block.text, page);
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
      return `    > \\[${page === undefined ? block.id : linked(block.id, page)}\\] ${escapeMarkdown(block.text + sourceNote(block, 'zh'))}`;
  }
}

/** CommonMark; every sentence links to the page `kunjing.html` where its address is given. */
export function asMarkdown(blocks: readonly Block[], page?: string): string {
  const lines: string[] = [];
  let before: Block['kind'] | undefined;
  for (const block of blocks) {
    const inList = before === 'item' || before === 'quote';
    // A quotation needs a blank line on both sides to stay in its list item and out of the next.
    if (block.kind === 'quote' || (before === 'quote' && block.kind === 'item')) lines.push('');
    else if (block.kind === 'line' && inList) lines.push('');
    lines.push(linesOf(block, page));
    before = block.kind;
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
