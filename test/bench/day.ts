import { defaultReadings } from '../../src/decide/context/readings.js';
import { settingOf } from '../../src/decide/context/setting.js';
import { READINGS } from '../../src/policy/readings.js';

/** The day on which every child of the benchmark is decided. */
export const ON = '2017-06-01';

/** That day with the ages that the cut asks about; the readings are the defaults. */
export const SETTING = settingOf(ON, defaultReadings(READINGS), [16, 18]);
