import type { Bilingual } from '../logic/bilingual.js';
import type { Places } from './places.js';

/** The eleven counties of Chenzhou by their division code (GB/T 2260). */
export const COUNTIES: Readonly<Record<string, Bilingual>> = {
  '431002': { zh: '北湖区', en: 'Beihu' },
  '431003': { zh: '苏仙区', en: 'Suxian' },
  '431021': { zh: '桂阳县', en: 'Guiyang' },
  '431022': { zh: '宜章县', en: 'Yizhang' },
  '431023': { zh: '永兴县', en: 'Yongxing' },
  '431024': { zh: '嘉禾县', en: 'Jiahe' },
  '431025': { zh: '临武县', en: 'Linwu' },
  '431026': { zh: '汝城县', en: 'Rucheng' },
  '431027': { zh: '桂东县', en: 'Guidong' },
  '431028': { zh: '安仁县', en: 'Anren' },
  '431081': { zh: '资兴市', en: 'Zixing' },
};

/** How offices name the divisions of Chenzhou: 湖南省郴州市宜章县, or 宜章县 alone. */
export const PLACES: Places = {
  name: { zh: '本市', en: 'Chenzhou' },
  counties: COUNTIES,
  above: /^(?:湖南省?)?(?:郴州市?)?/,
  example: { code: '431002', address: '湖南省郴州市宜章县' },
};
