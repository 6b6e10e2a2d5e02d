/** Whether everything is run at full size: `npm run test:all`. */
const FULL = process.env.TEST_SIZE === 'full';

/** How often a property is tried: `full` times in `npm run test:all`, a twelfth of that in `npm test`. */
export const runs = (full: number): number => (FULL ? full : Math.ceil(full / 12));
