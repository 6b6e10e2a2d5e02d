import { chenzhou } from '../../decide/assess.js';
import { alone } from '../../decide/succession.js';
import type { EditionHistory } from '../../time/history/history.js';
import {
  type AnyTurningPoints,
  turningPoints,
  turningPointsUnder,
} from '../../time/turning/turning-points.js';
import {
  turningPointsCsvHeader,
  turningPointsCsvLines,
  turningPointsTable,
} from '../../time/turning/turning-points-text.js';
import { readArguments } from '../arguments.js';
import type { ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { checkedOnce, HISTORY_OPTIONS, readGiven, readSource } from '../time/history-call.js';
import { readShape } from '../time/rendering.js';
import { writeHistories } from '../time/write-histories.js';
import type { Writing } from '../time/writing.js';

function writingOf(make: (history: EditionHistory) => AnyTurningPoints): Writing<AnyTurningPoints> {
  return {
    make,
    text: turningPointsTable,
    csvHeader: turningPointsCsvHeader,
    csvRecords: turningPointsCsvLines,
  };
}

/** `kunjing turning-points`: the days on which a verdict turns with no event, for one child or for a register. */
export async function turningPointsCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, HISTORY_OPTIONS);
  const source = readSource('turning-points', positionals, values);
  const shape = readShape(values, ['text', 'csv', 'json'], io);
  const { edition, ...given } = await readGiven(values, io);
  const options = { ...given, disclose: shape.disclose };
  const make = (history: EditionHistory): AnyTurningPoints =>
    edition === undefined
      ? turningPointsUnder(alone(chenzhou()), history, options)
      : turningPoints(history, { ...options, edition });
  // A child of whom nothing is known: only the options can be refused.
  checkedOnce(() => make({ case: {} }));
  return writeHistories(source, writingOf(make), shape, { ...values, edition }, io);
}
