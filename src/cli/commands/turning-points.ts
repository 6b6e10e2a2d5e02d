import {
  type TurningPointOptions,
  type TurningPoints,
  turningPoints,
} from '../../time/turning/turning-points.js';
import {
  turningPointsCsvHeader,
  turningPointsCsvLines,
  turningPointsTable,
} from '../../time/turning/turning-points-text.js';
import type { Rendering } from '../../time/words.js';
import { readArguments } from '../arguments.js';
import type { ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { checkedOnce, HISTORY_OPTIONS, readGiven, readSource } from '../time/history-call.js';
import { officePoints } from '../time/office.js';
import { readShape } from '../time/rendering.js';
import { writeHistories } from '../time/write-histories.js';
import type { Writing } from '../time/writing.js';

/** A table, or a sentence where there is nothing to put in one. */
function tableOf(found: TurningPoints, rendering: Rendering): string {
  if (found.points.length > 0) return turningPointsTable(found, rendering);
  return rendering.lang === 'zh' ? '这段时间没有转折日\n' : 'no turning points in this time\n';
}

function writingOf(options: TurningPointOptions): Writing<TurningPoints> {
  return {
    make: (history) => turningPoints(history, options),
    text: tableOf,
    csvHeader: turningPointsCsvHeader,
    csvRecords: (found, rendering) =>
      found.points.map((point) => turningPointsCsvLines({ ...found, points: [point] }, rendering)),
    office: officePoints,
  };
}

/** `kunjing turning-points`: the days on which a verdict turns with no event, for one child or for a register. */
export async function turningPointsCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, HISTORY_OPTIONS);
  const source = readSource('turning-points', positionals, values);
  const shape = readShape(values, ['text', 'csv', 'json']);
  const options = await readGiven(values, io);
  // A child of whom nothing is known: only the options can be refused.
  checkedOnce(() => turningPoints({ case: {} }, options));
  return writeHistories(source, writingOf(options), shape, values, io);
}
