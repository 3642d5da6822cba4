/** The two languages of the command. */

/** Which of them a person reads. */
export type Language = 'en' | 'zh'

/**
 * Returns the language to speak: what was asked for, else what the environment says, else English.
 *
 * @param asked the value of `--lang`
 * @param env `WECHAT_LANG`, then `LC_ALL`, `LC_MESSAGES` and `LANG`, of which POSIX takes the first that is set; all are
 *   read in the same way, e.g. `zh` or `zh_CN.UTF-8`, and empty ones are none
 */
export function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const locale = asked || env.WECHAT_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en'
}

/** Returns whether a text names one of the two, with or without a country. */
export function isLanguage(text: string): boolean {
  return /^(?:en|zh)(?![a-z])/i.test(text)
}
