import { escapeMarkdown, escapeMarkup } from '../../text/escape.js';
import type { Language } from '../../words/language.js';
import type { LetterParts, LetterSection } from './compose.js';

/** The letter as plain text, to be pasted into an office’s own form. */
export function letterText({ title, opening, sections, sentences, closing }: LetterParts): string {
  const section = ({ heading, lines }: LetterSection): readonly string[] => [
    '',
    heading,
    ...lines.map((line) => `  · ${line}`),
  ];
  const lines = [title, '', ...opening, ...[...sections, sentences].flatMap(section), '', ...closing];
  return `${lines.join('\n')}\n`;
}

/** The letter in CommonMark. */
export function letterMarkdown({ title, opening, sections, sentences, closing }: LetterParts): string {
  const section = ({ heading, lines }: LetterSection): string =>
    `## ${escapeMarkdown(heading)}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`;
  const paragraphs = [
    `# ${escapeMarkdown(title)}`,
    ...opening.map(escapeMarkdown),
    ...[...sections, sentences].map(section),
    ...closing.map(escapeMarkdown),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** One A4 page: the policy’s sentences are small, so that what the family receives is what it sees. */
const STYLE = [
  '@page{size:A4;margin:13mm 17mm}',
  'body{font:10pt/1.35 "Noto Serif CJK SC","SimSun",serif;max-width:176mm;margin:auto}',
  'h1{font-size:16pt;text-align:center;margin:0 0 6pt}',
  'h2{font-size:11pt;margin:6pt 0 2pt}',
  'p{margin:2pt 0}',
  'ul{margin:0;padding-left:1.4em}',
  '.law{font-size:8pt;line-height:1.3}',
  '.sign{margin-top:10pt}',
].join('');

/** The letter as a page of its own: no script, nothing to load; printed on A4. */
export function letterHtml(
  { title, opening, sections, sentences, closing }: LetterParts,
  lang: Language,
): string {
  const paragraph = (line: string): string => `<p>${escapeMarkup(line)}</p>`;
  const section = ({ heading, lines }: LetterSection, of: string): readonly string[] => [
    `<h2>${escapeMarkup(heading)}</h2>`,
    `<ul${of}>`,
    ...lines.map((line) => `<li>${escapeMarkup(line)}</li>`),
    '</ul>',
  ];
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeMarkup(title)}</h1>`,
    ...opening.map(paragraph),
    ...sections.flatMap((one) => section(one, '')),
    ...section(sentences, ' class="law" lang="zh"'),
    '<div class="sign">',
    ...closing.map(paragraph),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
