import { budgetOf } from '../audit/compare/missing-facts.js';
import {
  ladderCsv,
  ladderMarkdown,
  ladderPicture,
  ladderTable,
  missingFactsCsv,
  missingFactsMarkdown,
  missingFactsTable,
  ReadingLadder,
} from '../audit/index.js';
import { stackedVegaLite } from '../audit/pictures/stacked.js';
import type { ChildCase } from '../case/dictionary.js';
import { isGone } from '../case/gone.js';
import type { AssessContext } from '../decide/context/context.js';
import type { Children } from './children.js';
import type { ListShape } from './list-options.js';

type Shape = ListShape<'csv' | 'markdown' | 'json'>;

/** The three ways to write one question's answer. */
interface Renderings<Answer> {
  readonly table: (answer: Answer, rendering: ReturnType<typeof renderingOf>) => string;
  readonly markdown: (answer: Answer, rendering: ReturnType<typeof renderingOf>) => string;
  readonly csv: (answer: Answer) => string;
}

const LADDER = { table: ladderTable, markdown: ladderMarkdown, csv: ladderCsv };
const MISSING = { table: missingFactsTable, markdown: missingFactsMarkdown, csv: missingFactsCsv };

function renderingOf({ lang, disclose }: Shape, confidential: number | null) {
  return { lang, disclose, confidential };
}

function written<Answer>(
  answer: Answer,
  renderings: Renderings<Answer>,
  shape: Shape,
  confidential: number | null,
): string {
  switch (shape.format) {
    case 'table':
      return renderings.table(answer, renderingOf(shape, confidential));
    case 'markdown':
      return renderings.markdown(answer, renderingOf(shape, confidential));
    case 'csv':
      return renderings.csv(answer);
    case 'json':
      return `${JSON.stringify(answer, null, 2)}\n`;
  }
}

/** The children who can be decided and are not gone. */
async function* there(children: Children, { on }: AssessContext): AsyncGenerator<ChildCase> {
  for await (const child of children) if ('case' in child && !isGone(child.gone, on)) yield child.case;
}

/** Which missing facts hold the money of a register up, as a text. */
export async function factText(children: Children, context: AssessContext, shape: Shape): Promise<string> {
  const budget = budgetOf(context, { disclose: shape.disclose });
  for await (const child of there(children, context)) budget.count(child);
  const { missing, confidential } = budget.summary();
  return written(missing ?? [], MISSING, shape, confidential);
}

/** Which readings move a register, as a text or a picture. */
export async function readingText(
  children: Children,
  context: AssessContext,
  shape: ListShape<'csv' | 'markdown' | 'json' | 'svg' | 'vega-lite'>,
): Promise<string> {
  const { format, lang, disclose } = shape;
  const ladder = new ReadingLadder(context, { disclose });
  for await (const child of there(children, context)) ladder.add(child);
  if (format === 'svg' || format === 'vega-lite') {
    const picture = ladderPicture(ladder.rungs, { lang, disclose });
    return format === 'svg' ? picture.svg : stackedVegaLite([picture]);
  }
  return written(ladder.rungs, LADDER, { format, lang, disclose }, ladder.confidential);
}
