/** The two languages of the command, and the environment that chooses one. */

/** The variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The language of the output. */
export type Language = 'en' | 'zh'

/**
 * Returns the language of the output: that of `--lang`, otherwise that of the environment, otherwise English.
 *
 * @param asked the value of `--lang`
 * @param env the first variable that is set and not empty is used: `WECHAT_LANG`, then as in POSIX `LC_ALL`,
 *   `LC_MESSAGES` and `LANG`; all have values such as `zh` or `zh_CN.UTF-8`
 */
export function languageOf(asked: string | undefined, env: Environment): Language {
  const locale = asked || env.WECHAT_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en'
}

/** Returns whether a text names one of the two languages, with or without a country. */
export function isLanguage(text: string): boolean {
  return /^(?:en|zh)(?![a-z])/i.test(text)
}
