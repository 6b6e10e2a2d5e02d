import type { Language } from '../time/words.js';
import { choiceOf } from './arguments.js';
import type { Io } from './io.js';

/** The variables that name a locale, the strongest first, as POSIX has it. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language that an environment names: `en_GB.UTF-8` is English, `zh_CN.UTF-8` Chinese; `C` and none name none. */
export function localeLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  const locale = VARIABLES.map((name) => environment[name]).find(
    (value) => value !== undefined && value !== '',
  );
  if (locale === undefined || /^(?:C|POSIX)\b/.test(locale)) return undefined;
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}

/** The language to write in: `--lang`, else that of the environment, else Chinese. @throws {Failure} 64 */
export function languageOf(given: string | undefined, { lang = 'zh' }: Pick<Io, 'lang'>): Language {
  return choiceOf('lang', given, ['zh', 'en']) ?? lang;
}
