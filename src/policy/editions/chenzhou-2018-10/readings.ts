import type { Reading } from '../../../logic/reading.js';

/** 其他经济困难家庭的残疾儿童: who are they, where the county has not said how they are recognised? */
export const rehabilitationHardship = {
  id: 'rehabilitation-hardship',
  question: {
    zh: '“其他经济困难家庭的残疾儿童”是否按已记录的家庭经济困难认定？',
    en: 'Do disabled children of "other families in hardship" count where hardship is recorded?',
  },
  default: 'hardship-counts',
  options: {
    'hardship-counts': { zh: '已记录家庭经济困难的算', en: 'recorded hardship counts' },
    'named-groups-only': { zh: '只限点名的几类', en: 'only the groups that are named' },
  },
  ground: {
    zh: '这一类已列入救助对象，由地方决定的只是如何认定；所记录的家庭经济困难就是这种认定',
    en: 'the group is among those helped; only how it is recognised is left to the county, and recorded hardship is that recognition',
  },
  sentences: ['g20-1'],
} as const satisfies Reading;
