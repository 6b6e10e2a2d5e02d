import { LANGUAGES, type Language } from '../words/language.js';
import { choiceOf } from './arguments.js';
import type { Io } from './io.js';
import { refusalLineZh } from './refusals-zh.js';

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
  return choiceOf('lang', given, LANGUAGES) ?? lang;
}

/** Chinese that stands below its English, as the reading of a register has it. */
const BELOW = /^ {2}.*\p{Script=Han}/u;

/**
 * A refusal in a language; in both, the English first, where none is named: a clerk reads the Chinese, and whoever
 * helps finds the English in the documentation. A line that is not in the catalogue stays as it is.
 */
export function refusalIn(lang: Language | undefined, message: string): string {
  const lines = message.split('\n');
  if (lang === 'en') return lines.filter((line) => !BELOW.test(line)).join('\n');
  const isBoth = (at: number): boolean => BELOW.test(lines[at + 1] ?? '');
  const chinese = lines.flatMap((line, at) => (isBoth(at) ? [] : [refusalLineZh(line) ?? line])).join('\n');
  if (lang === 'zh') return chinese;
  return lines.some((line) => refusalLineZh(line) !== undefined) ? `${message}\n${chinese}` : message;
}
