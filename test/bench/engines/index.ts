import { byHand } from './by-hand.js';
import type { Engine } from './engine.js';
import { jsonLogic } from './json-logic.js';
import { jsonRulesEngine } from './json-rules-engine.js';
import { ourClosures, ourExact } from './ours.js';
import { publicodes } from './publicodes.js';
import { sqlCase } from './sql-case.js';
import { zen } from './zen.js';

/** Every engine with the cut made ready once, ours first: the others are compared with it. */
export function engines(): readonly [Engine, ...Engine[]] {
  return [
    ourExact(),
    ourClosures(),
    byHand(),
    sqlCase(),
    jsonLogic(),
    zen(),
    jsonRulesEngine(),
    publicodes(),
  ];
}
