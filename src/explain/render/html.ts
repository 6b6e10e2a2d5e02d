import { escapeMarkup } from '../../text/escape.js';
import type { Language } from '../../words/language.js';
import type { Block } from './block.js';
import { citedAtEnd, sentenceAddress } from './links.js';
import { sourceNote } from './quoted.js';

const STYLE = [
  'body{font-family:system-ui,sans-serif;line-height:1.6;max-width:52rem;margin:2rem auto;padding:0 1rem}',
  'h2{border-top:1px solid #bbb;padding-top:1rem}',
  'h3{margin-bottom:.2rem}',
  'p{margin:.2rem 0}',
  'p.a{margin-left:1rem}',
  'p.b{margin-left:2.5rem;color:#444}',
  'blockquote{margin:.2rem 0 .4rem 2.5rem;padding-left:.8rem;border-left:3px solid #99b}',
  'cite{font-style:normal;font-weight:600;margin-right:.5rem}',
].join('');

/** A sentence by its id, where the page is known with a link to it. */
function sentenceIn(id: string, page: string | undefined): string {
  const name = escapeMarkup(id);
  return page === undefined ? name : `<a href="${escapeMarkup(sentenceAddress(page, id))}">${name}</a>`;
}

function lineOf(text: string, page: string | undefined): string {
  const { before, cited } = citedAtEnd(text);
  if (cited.length === 0) return escapeMarkup(text);
  return `${escapeMarkup(before)} [${cited.map((id) => sentenceIn(id, page)).join(', ')}]`;
}

function elementOf(block: Block, page: string | undefined): string {
  const text = lineOf(block.text, page);
  switch (block.kind) {
    case 'title':
      return `<h1>${text}</h1>`;
    case 'heading':
      return `<h2>${text}</h2>`;
    case 'part':
      return `<h3>${text}</h3>`;
    case 'line':
      return `<p>${text}</p>`;
    case 'item':
      return `<p class="${block.depth === 0 ? 'a' : 'b'}">${text}</p>`;
    case 'quote':
      // The sentences of the policy are Chinese whatever the language of the page.
      return `<blockquote lang="zh"><cite>${sentenceIn(block.id, page)}</cite>${escapeMarkup(block.text + sourceNote(block, 'zh'))}</blockquote>`;
  }
}

/**
 * One self-contained page: no script, nothing to load, and no link but those to sentences.
 *
 * @param page the address of `kunjing.html`, where it is known.
 */
export function asHtml(blocks: readonly Block[], lang: Language, page?: string): string {
  const title = escapeMarkup(blocks.find((block) => block.kind === 'title')?.text ?? '');
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...blocks.map((block) => elementOf(block, page)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
